import { appointedOfficials } from '../../registers/definitions/appointed-officials.register.ts'
import { handoverDocuments } from '../../registers/definitions/handover-documents.register.ts'
import { handoverMaterials } from '../../registers/definitions/handover-materials.register.ts'
import { english, nothingYet, spanish } from './agreement.rules.ts'
import { body, documentReasons, materialReasons, officialReasons } from './handover.words.ts'
import { judgeDocument, judgeMaterial, judgeOfficial } from './judge-handover.rules.ts'
import { memberSentence } from './member-sentence.rules.ts'
import { rowSource } from './row-source.ts'
import { shareSentence } from './share-sentence.rules.ts'

/** Row 20: material de apoyo disponible para la entrega. */
export const materialsReady = rowSource({
  key: 'handoverMaterials.ready',
  register: 'handoverMaterials',
  kind: 'RATIO',
  judge: judgeMaterial,
  words: {
    es: {
      counted: 'materiales listos para entregar',
      outOf: 'materiales de la lista de empalme',
      sentence: shareSentence('es', {
        noun: handoverMaterials.nouns.es,
        done: ['está listo', 'están listos'],
      }),
      reasons: materialReasons.es,
    },
    en: {
      counted: 'materials ready to be handed over',
      outOf: 'materials on the handover list',
      sentence: shareSentence('en', {
        noun: handoverMaterials.nouns.en,
        done: ['is ready', 'are ready'],
      }),
      reasons: materialReasons.en,
    },
  },
})

/** Row 21: funcionarios de la nueva administración, informados y comprometidos. */
export const officialsCommitted = rowSource({
  key: 'appointedOfficials.committed',
  register: 'appointedOfficials',
  kind: 'RATIO',
  judge: judgeOfficial,
  words: {
    es: {
      counted: 'funcionarios informados y comprometidos',
      outOf: 'funcionarios designados de la nueva administración',
      sentence: shareSentence('es', {
        noun: appointedOfficials.nouns.es,
        done: ['está informado y comprometido', 'están informados y comprometidos'],
      }),
      reasons: officialReasons.es,
    },
    en: {
      counted: 'officials briefed and committed',
      outOf: 'appointed officials of the new administration',
      sentence: shareSentence('en', {
        noun: appointedOfficials.nouns.en,
        done: ['is briefed and committed', 'are briefed and committed'],
      }),
      reasons: officialReasons.en,
    },
  },
})

/** Row 22: documento de empalme elaborado y publicado, por ente. */
export const documentsPublished = rowSource({
  key: 'handoverDocuments.published',
  register: 'handoverDocuments',
  kind: 'COVERAGE',
  memberKind: 'BODY',
  judge: judgeDocument,
  words: {
    es: {
      counted: 'documentos de empalme elaborados y publicados',
      outOf: 'documentos que deben los entes que empalman',
      sentence: memberSentence('es', {
        member: body.es,
        none: nothingYet(handoverDocuments.nouns.es, 'es'),
        done: (goal) => {
          const documents =
            goal === 1
              ? 'su documento de empalme publicado'
              : `sus ${goal} documentos de empalme publicados`
          return spanish(`tiene ${documents}`, `tienen ${documents}`)
        },
      }),
      reasons: documentReasons.es,
    },
    en: {
      counted: 'handover documents drawn up and published',
      outOf: 'documents that the bodies owe that hand over',
      sentence: memberSentence('en', {
        member: body.en,
        none: nothingYet(handoverDocuments.nouns.en, 'en'),
        done: (goal) => {
          const documents =
            goal === 1 ? 'its handover document published' : `${goal} handover documents published`
          const theirs = goal === 1 ? 'their handover document published' : documents
          return english(`has ${documents}`, `have ${theirs}`, `does not have ${documents}`)
        },
      }),
      reasons: documentReasons.en,
    },
  },
})
