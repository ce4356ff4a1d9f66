import type { Language } from '../../core/formats/language.ts'
import { mailAccounts } from '../../registers/definitions/mail-accounts.register.ts'
import { partners } from '../../registers/definitions/partners.register.ts'
import { english, nothingYet, spanish, written } from './agreement.rules.ts'
import {
  closedGroup,
  groupReasons,
  homePageReasons,
  mailReasons,
  publishingReasons,
} from './alliances.words.ts'
import { quotaSentence } from './amount-sentence.rules.ts'
import {
  accountMember,
  groupMember,
  judgeGroup,
  judgeHomePage,
  judgeMailAccount,
  judgePublishing,
} from './judge-alliances.rules.ts'
import { memberSentence } from './member-sentence.rules.ts'
import { rowSource } from './row-source.ts'

/**
 * Row 13: ingreso y uso de las cuentas de correo, por cuenta y semana. A week with holidays owes its working
 * days alone.
 */
export const mailAccountsUsed = rowSource({
  key: 'mailAccounts.used',
  version: 2,
  attestedIn: 'mailUses',
  register: 'mailAccounts',
  kind: 'QUOTA',
  periodUnit: 'WEEK',
  memberKind: 'ACCOUNT',
  owes: 'WORKING_DAYS',
  judge: judgeMailAccount,
  memberOf: accountMember,
  words: {
    es: {
      counted: 'días de uso, hasta los que debe cada semana',
      outOf: 'días que deben las cuentas en todo el plazo, sin los festivos',
      sentence: memberSentence('es', {
        member: mailAccounts.nouns.es,
        unit: 'WEEK',
        none: nothingYet(mailAccounts.nouns.es, 'es'),
        done: (goal) => {
          const days = `al menos ${goal} ${goal === 1 ? 'día' : 'días'}`
          return spanish(`se usó ${days}`, `se usaron ${days}`)
        },
      }),
      reasons: mailReasons.es,
    },
    en: {
      counted: 'days of use, up to what each week owes',
      outOf: 'days that the accounts owe over the whole term, holidays left out',
      sentence: memberSentence('en', {
        member: mailAccounts.nouns.en,
        unit: 'WEEK',
        none: nothingYet(mailAccounts.nouns.en, 'en'),
        done: (goal) => {
          const days = `on at least ${goal} ${goal === 1 ? 'day' : 'days'}`
          return english(`was used ${days}`, `were used ${days}`, `was not used ${days}`)
        },
      }),
      reasons: mailReasons.en,
    },
  },
})

/** Of a plan's year, the linked organisations of which something is true. */
const linked = (language: Language, being: string) =>
  quotaSentence(language, {
    noun: partners.nouns[language],
    being: { one: being, many: being },
    unit: 'YEAR',
  })

/** Row 14: entidades vinculadas que publican su información. */
export const partnersPublishing = rowSource({
  key: 'partners.publishing',
  register: 'partners',
  kind: 'QUOTA',
  periodUnit: 'YEAR',
  judge: judgePublishing,
  words: {
    es: {
      counted: 'entidades vinculadas con información publicada',
      outOf: 'entidades que piden los años del plan',
      sentence: linked('es', 'con información publicada'),
      reasons: publishingReasons.es,
    },
    en: {
      counted: 'linked organisations with information published',
      outOf: 'organisations that the years of the plan ask for',
      sentence: linked('en', 'with information published'),
      reasons: publishingReasons.en,
    },
  },
})

/** Row 15: entidades con el sitio del municipio como página de inicio; its words are row 14's, its activity isn't (A-12). */
export const partnersHomePage = rowSource({
  key: 'partners.homePage',
  register: 'partners',
  kind: 'QUOTA',
  periodUnit: 'YEAR',
  judge: judgeHomePage,
  words: {
    es: {
      counted: 'entidades vinculadas que abren con la página del municipio',
      outOf: 'entidades que piden los años del plan',
      sentence: linked('es', 'con la página de inicio del municipio'),
      reasons: homePageReasons.es,
    },
    en: {
      counted: 'linked organisations that open with the municipal page',
      outOf: 'organisations that the years of the plan ask for',
      sentence: linked('en', 'with the municipal home page'),
      reasons: homePageReasons.en,
    },
  },
})

/** Row 16: horas dictadas por grupo, con el sitio y el correo del municipio. */
export const groupHours = rowSource({
  key: 'trainingGroups.hours',
  register: 'trainingGroups',
  kind: 'LEVEL',
  memberKind: 'GROUP',
  judge: judgeGroup,
  memberOf: groupMember,
  words: {
    es: {
      counted: 'grupos cerrados que llegaron a las horas de la meta',
      outOf: 'grupos cerrados',
      sentence: memberSentence('es', {
        member: closedGroup.es,
        none: 'Aún no se ha cerrado ningún grupo: la fila cuenta desde el primero que se cierre.',
        done: (goal) => {
          const hours = `a ${written(goal, 'es')} ${goal === 1 ? 'hora' : 'horas'} con el sitio y el correo`
          return spanish(`llegó ${hours}`, `llegaron ${hours}`)
        },
      }),
      reasons: groupReasons.es,
    },
    en: {
      counted: 'closed groups that reached the hours of the goal',
      outOf: 'closed groups',
      sentence: memberSentence('en', {
        member: closedGroup.en,
        none: 'No group has closed yet: the row counts from the first one that closes.',
        done: (goal) => {
          const hours = `${written(goal, 'en')} ${goal === 1 ? 'hour' : 'hours'} with site and mail`
          return english(`reached ${hours}`, `reached ${hours}`, `did not reach ${hours}`)
        },
      }),
      reasons: groupReasons.en,
    },
  },
})
