import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Language } from '../../core/formats/language.ts'
import {
  improvedReasons,
  NOUNS,
  onlineReasons,
  registeredReasons,
  studiedReasons,
} from './inventory.words.ts'
import {
  judgeOnline,
  judgeOptimised,
  judgeRationalised,
  judgeRegistered,
  judgeStudied,
} from './judge-procedure.rules.ts'
import type { ProcedureFact } from './procedure-fact.ts'
import { judgeDeclared } from './procedures-in-force.rules.ts'
import { ratioSentence } from './sentence.rules.ts'
import type { Judgement, Source, SourceWords } from './source.ts'

interface Definition<Reason extends string> {
  key: string
  actSet: 'SERVICE' | 'PROCEDURE'
  judge: (fact: ProcedureFact, asOf: PlainDate) => Judgement<Reason>
  reasons: Record<Language, Record<Reason | 'RETIRED', string>>
  words: Record<Language, { done: readonly [string, string]; counted: string; outOf: string }>
}

/** A share of the inventory's rows of one set. */
function inventorySource<Reason extends string>(
  definition: Definition<Reason>,
): Source<ProcedureFact, Reason | 'RETIRED'> {
  const { key, actSet, reasons } = definition
  const judge = judgeDeclared(actSet, definition.judge)
  const wordsIn = (language: Language): SourceWords<Reason | 'RETIRED'> => {
    const noun = NOUNS[actSet][language]
    const { done, counted, outOf } = definition.words[language]
    const none =
      language === 'es'
        ? `El inventario aún no tiene ${noun[1]} de los cuales contar.`
        : `The inventory has no ${noun[1]} to count out of yet.`
    return {
      counted,
      outOf,
      sentence: (facts) => ratioSentence(language, { noun, done, none }, facts),
      reasons: reasons[language],
    }
  }
  return {
    key,
    version: 1,
    register: 'procedures',
    kind: 'RATIO',
    judge: (fact, { asOf }) => judge(fact, asOf),
    words: { es: wordsIn('es'), en: wordsIn('en') },
  }
}

const declared = {
  SERVICE: {
    es: 'servicios que declararon las dependencias',
    en: 'services declared by the offices',
  },
  PROCEDURE: {
    es: 'trámites que declararon las dependencias',
    en: 'procedures declared by the offices',
  },
}

const studied = (key: string, actSet: 'SERVICE' | 'PROCEDURE', es: string, en: string) =>
  inventorySource({
    key,
    actSet,
    judge: judgeStudied,
    reasons: studiedReasons,
    words: {
      es: {
        done: [`está identificado y ${es}`, `están identificados y ${es}s`],
        counted: `${NOUNS[actSet].es[1]} identificados y ${es}s`,
        outOf: declared[actSet].es,
      },
      en: {
        done: [`is identified and ${en}`, `are identified and ${en}`],
        counted: `${NOUNS[actSet].en[1]} identified and ${en}`,
        outOf: declared[actSet].en,
      },
    },
  })

const registered = (key: string, actSet: 'SERVICE' | 'PROCEDURE') =>
  inventorySource({
    key,
    actSet,
    judge: judgeRegistered,
    reasons: registeredReasons,
    words: {
      es: {
        done: ['está inscrito en el SUIT', 'están inscritos en el SUIT'],
        counted: `${NOUNS[actSet].es[1]} inscritos en el SUIT`,
        outOf: declared[actSet].es,
      },
      en: {
        done: ['is registered in the SUIT', 'are registered in the SUIT'],
        counted: `${NOUNS[actSet].en[1]} registered in the SUIT`,
        outOf: declared[actSet].en,
      },
    },
  })

/** Row 6: servicios identificados y evaluados. */
export const servicesStudied = studied('services.studied', 'SERVICE', 'evaluado', 'evaluated')

/** Row 7: servicios publicados en el SUIT. */
export const servicesRegistered = registered('services.registered', 'SERVICE')

/** Row 8: servicios optimizados, de los factibles de optimizar (reading A-07). */
export const servicesOptimised = inventorySource({
  key: 'services.optimised',
  actSet: 'SERVICE',
  judge: judgeOptimised,
  reasons: improvedReasons,
  words: {
    es: {
      done: ['por optimizar tiene su mejora', 'por optimizar tienen su mejora'],
      counted: 'servicios con una mejora terminada',
      outOf: 'servicios que se pueden optimizar o que no se ha decidido',
    },
    en: {
      done: ['to be optimised has its improvement', 'to be optimised have their improvement'],
      counted: 'services with a finished improvement',
      outOf: 'services that can be optimised, or that nobody decided on',
    },
  },
})

/** Row 9: trámites identificados y estudiados. */
export const proceduresStudied = studied('procedures.studied', 'PROCEDURE', 'estudiado', 'studied')

/** Row 10: trámites racionalizados, de los susceptibles. */
export const proceduresRationalised = inventorySource({
  key: 'procedures.rationalised',
  actSet: 'PROCEDURE',
  judge: judgeRationalised,
  reasons: improvedReasons,
  words: {
    es: {
      done: ['por racionalizar tiene su mejora', 'por racionalizar tienen su mejora'],
      counted: 'trámites con una mejora terminada',
      outOf: 'trámites que se pueden racionalizar o que no se ha decidido',
    },
    en: {
      done: ['to be rationalised has its improvement', 'to be rationalised have their improvement'],
      counted: 'procedures with a finished improvement',
      outOf: 'procedures that can be rationalised, or that nobody decided on',
    },
  },
})

/** Row 11: trámites publicados en el SUIT. */
export const proceduresRegistered = registered('procedures.registered', 'PROCEDURE')

/** Row 12: trámites automatizados, de los susceptibles. */
export const proceduresOnline = inventorySource({
  key: 'procedures.online',
  actSet: 'PROCEDURE',
  judge: judgeOnline,
  reasons: onlineReasons,
  words: {
    es: {
      done: ['por automatizar se hace todo en línea', 'por automatizar se hacen todo en línea'],
      counted: 'trámites que se hacen totalmente en línea',
      outOf: 'trámites que se pueden automatizar o que no se ha decidido',
    },
    en: {
      done: ['to be automated is done fully online', 'to be automated are done fully online'],
      counted: 'procedures done fully online',
      outOf: 'procedures that can be automated, or that nobody decided on',
    },
  },
})
