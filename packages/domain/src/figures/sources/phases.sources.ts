import { guidanceItems } from '../../registers/definitions/guidance-items.register.ts'
import { sectorEngagements } from '../../registers/definitions/sector-engagements.register.ts'
import { english, nothingYet, spanish } from './agreement.rules.ts'
import { judgeEngagement, judgeGuidance, judgeNeed } from './judge-phases.rules.ts'
import { memberSentence } from './member-sentence.rules.ts'
import { engagementReasons, guidanceReasons, need, needReasons, phase } from './phases.words.ts'
import { rowSource } from './row-source.ts'
import { shareSentence } from './share-sentence.rules.ts'

/** Row 17: sectores de la sociedad civil integrados, por fase. */
export const sectorsEngaged = rowSource({
  key: 'sectorEngagements.engaged',
  register: 'sectorEngagements',
  kind: 'COVERAGE',
  memberKind: 'PHASE',
  judge: judgeEngagement,
  words: {
    es: {
      counted: 'sectores integrados con soporte',
      outOf: 'sectores que piden las fases del plan',
      sentence: memberSentence('es', {
        member: phase.es,
        none: nothingYet(sectorEngagements.nouns.es, 'es'),
        done: (goal) => {
          const sectors = goal === 1 ? 'su sector integrado' : `sus ${goal} sectores integrados`
          return spanish(`tiene ${sectors}`, `tienen ${sectors}`)
        },
      }),
      reasons: engagementReasons.es,
    },
    en: {
      counted: 'sectors engaged, with what proves it',
      outOf: 'sectors that the phases of the plan ask for',
      sentence: memberSentence('en', {
        member: phase.en,
        none: nothingYet(sectorEngagements.nouns.en, 'en'),
        done: (goal) => {
          const sectors = goal === 1 ? 'a sector engaged' : `${goal} sectors engaged`
          return english(`has ${sectors}`, `have ${sectors}`, `does not have ${sectors}`)
        },
      }),
      reasons: engagementReasons.en,
    },
  },
})

/** Row 18: información y herramientas de apoyo que se disponen y se utilizan. */
export const guidanceUsed = rowSource({
  key: 'guidanceItems.used',
  register: 'guidanceItems',
  kind: 'RATIO',
  judge: judgeGuidance,
  words: {
    es: {
      counted: 'guías y herramientas disponibles y en uso',
      outOf: 'guías y herramientas vigentes identificadas',
      sentence: shareSentence('es', {
        noun: guidanceItems.nouns.es,
        done: ['está disponible y en uso', 'están disponibles y en uso'],
      }),
      reasons: guidanceReasons.es,
    },
    en: {
      counted: 'guides and tools at hand and in use',
      outOf: 'guides and tools in force that were identified',
      sentence: shareSentence('en', {
        noun: guidanceItems.nouns.en,
        done: ['is at hand and in use', 'are at hand and in use'],
      }),
      reasons: guidanceReasons.en,
    },
  },
})

/** Row 19: recursos necesarios, dispuestos para las demás fases (A-15: those that haven't begun). */
export const needsMet = rowSource({
  key: 'resourceNeeds.met',
  register: 'resourceNeeds',
  kind: 'RATIO',
  judge: judgeNeed,
  words: {
    es: {
      counted: 'recursos dispuestos para las fases que vienen',
      outOf: 'recursos necesarios para las fases que no han empezado',
      sentence: shareSentence('es', {
        noun: need.es,
        done: ['está dispuesto', 'están dispuestos'],
      }),
      reasons: needReasons.es,
    },
    en: {
      counted: 'resources met for the phases ahead',
      outOf: 'resources that the phases not yet begun need',
      sentence: shareSentence('en', { noun: need.en, done: ['is met', 'are met'] }),
      reasons: needReasons.en,
    },
  },
})
