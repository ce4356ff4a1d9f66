import { archiveHoldings } from '../../registers/definitions/archive-holdings.register.ts'
import { channels } from '../../registers/definitions/channels.register.ts'
import { datasets } from '../../registers/definitions/datasets.register.ts'
import { deliveries } from '../../registers/definitions/deliveries.register.ts'
import { participationSessions } from '../../registers/definitions/participation-sessions.register.ts'
import { atLeast, english, nothingYet, spanish } from './agreement.rules.ts'
import { quotaSentence, totalSentence } from './amount-sentence.rules.ts'
import {
  judgeChannel,
  judgeDataset,
  judgeDelivery,
  judgeHolding,
  judgePoint,
  judgeSession,
} from './judge-site.rules.ts'
import { memberSentence } from './member-sentence.rules.ts'
import { rowSource } from './row-source.ts'
import { shareSentence } from './share-sentence.rules.ts'
import {
  channelReasons,
  datasetReasons,
  deliveryReasons,
  holdingReasons,
  modality,
  newPoint,
  office,
  pointReasons,
  sessionReasons,
} from './site.words.ts'

/** Row 1: nuevos puntos con conexión a internet. */
export const pointsInService = rowSource({
  key: 'connectionPoints.inService',
  register: 'connectionPoints',
  kind: 'TOTAL',
  judge: judgePoint,
  words: {
    es: {
      counted: 'puntos de conexión nuevos en servicio',
      outOf: 'puntos que pide la meta',
      sentence: totalSentence('es', {
        noun: newPoint.es,
        done: spanish('está en servicio', 'están en servicio'),
      }),
      reasons: pointReasons.es,
    },
    en: {
      counted: 'new connection points in service',
      outOf: 'points that the goal asks for',
      sentence: totalSentence('en', {
        noun: newPoint.en,
        done: english('is in service', 'are in service', 'is not in service'),
      }),
      reasons: pointReasons.en,
    },
  },
})

/** Row 2, first target: entregas de información de cada dependencia, mes por mes. */
export const deliveriesMade = rowSource({
  key: 'deliveries.made',
  register: 'deliveries',
  kind: 'QUOTA',
  periodUnit: 'MONTH',
  memberKind: 'OFFICE',
  judge: judgeDelivery,
  words: {
    es: {
      counted: 'entregas de información, hasta las que debe cada mes',
      outOf: 'entregas que deben las dependencias en todo el plazo',
      sentence: memberSentence('es', {
        member: office.es,
        unit: 'MONTH',
        none: nothingYet(deliveries.nouns.es, 'es'),
        done: (goal) => {
          const times = atLeast(goal, 'es')
          return spanish(`entregó ${times}`, `entregaron ${times}`)
        },
      }),
      reasons: deliveryReasons.es,
    },
    en: {
      counted: 'deliveries of information, up to what each month owes',
      outOf: 'deliveries that the offices owe over the whole term',
      sentence: memberSentence('en', {
        member: office.en,
        unit: 'MONTH',
        none: nothingYet(deliveries.nouns.en, 'en'),
        done: (goal) => {
          const times = atLeast(goal, 'en')
          return english(`delivered ${times}`, `delivered ${times}`, `did not deliver ${times}`)
        },
      }),
      reasons: deliveryReasons.en,
    },
  },
})

/** Row 2, second target: canales publicados y al día (A-01: both). */
export const channelsUpToDate = rowSource({
  key: 'channels.upToDate',
  register: 'channels',
  kind: 'RATIO',
  judge: judgeChannel,
  words: {
    es: {
      counted: 'canales publicados y al día',
      outOf: 'canales abiertos del sitio',
      sentence: shareSentence('es', {
        noun: channels.nouns.es,
        done: ['está al día', 'están al día'],
        none: 'El registro no tiene canales abiertos: la fila cuenta desde el primero que se abra.',
      }),
      reasons: channelReasons.es,
    },
    en: {
      counted: 'channels published and up to date',
      outOf: 'open channels of the site',
      sentence: shareSentence('en', {
        noun: channels.nouns.en,
        done: ['is up to date', 'are up to date'],
        none: 'The register has no open channels: the row counts from the first one that opens.',
      }),
      reasons: channelReasons.en,
    },
  },
})

/** Row 3: archivos históricos en medio magnético, por dependencia. */
export const holdingsKept = rowSource({
  key: 'archiveHoldings.kept',
  register: 'archiveHoldings',
  kind: 'COVERAGE',
  memberKind: 'OFFICE',
  judge: judgeHolding,
  words: {
    es: {
      counted: 'archivos históricos en medio digital',
      outOf: 'archivos que piden las dependencias activas',
      sentence: memberSentence('es', {
        member: office.es,
        none: nothingYet(archiveHoldings.nouns.es, 'es'),
        done: (goal) =>
          goal === 1
            ? spanish('tiene su archivo histórico', 'tienen su archivo histórico')
            : spanish(
                `tiene sus ${goal} archivos históricos`,
                `tienen sus ${goal} archivos históricos`,
              ),
      }),
      reasons: holdingReasons.es,
    },
    en: {
      counted: 'historical archives on a digital medium',
      outOf: 'archives that the active offices owe',
      sentence: memberSentence('en', {
        member: office.en,
        none: nothingYet(archiveHoldings.nouns.en, 'en'),
        done: (goal) => {
          const archives = goal === 1 ? 'a historical archive' : `${goal} historical archives`
          return english(`has ${archives}`, `have ${archives}`, `does not have ${archives}`)
        },
      }),
      reasons: holdingReasons.en,
    },
  },
})

/** Row 4: bases de datos publicadas por primera vez, en su año del plan. */
export const datasetsPublished = rowSource({
  key: 'datasets.published',
  register: 'datasets',
  kind: 'QUOTA',
  periodUnit: 'YEAR',
  judge: judgeDataset,
  words: {
    es: {
      counted: 'bases de datos publicadas por primera vez',
      outOf: 'bases de datos que piden los años del plan',
      sentence: quotaSentence('es', {
        noun: datasets.nouns.es,
        being: { one: 'publicada', many: 'publicadas' },
        unit: 'YEAR',
      }),
      reasons: datasetReasons.es,
    },
    en: {
      counted: 'datasets published for the first time',
      outOf: 'datasets that the years of the plan ask for',
      sentence: quotaSentence('en', {
        noun: datasets.nouns.en,
        being: { one: 'published', many: 'published' },
        unit: 'YEAR',
      }),
      reasons: datasetReasons.en,
    },
  },
})

/** Row 5: chat y foros realizados, por modalidad. */
export const sessionsHeld = rowSource({
  key: 'participationSessions.held',
  register: 'participationSessions',
  kind: 'COVERAGE',
  memberKind: 'MODALITY',
  judge: judgeSession,
  words: {
    es: {
      counted: 'chats y foros realizados',
      outOf: 'espacios que piden las modalidades, chat y foro',
      sentence: memberSentence('es', {
        member: modality.es,
        none: nothingYet(participationSessions.nouns.es, 'es'),
        done: (goal) => {
          const times = atLeast(goal, 'es')
          return spanish(`se realizó ${times}`, `se realizaron ${times}`)
        },
      }),
      reasons: sessionReasons.es,
    },
    en: {
      counted: 'chats and forums held',
      outOf: 'sessions that the modalities ask for, chat and forum',
      sentence: memberSentence('en', {
        member: modality.en,
        none: nothingYet(participationSessions.nouns.en, 'en'),
        done: (goal) => {
          const times = atLeast(goal, 'en')
          return english(`was held ${times}`, `were held ${times}`, `was not held ${times}`)
        },
      }),
      reasons: sessionReasons.en,
    },
  },
})
