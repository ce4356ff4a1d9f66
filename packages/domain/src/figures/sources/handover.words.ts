import type { Language } from '../../core/formats/language.ts'
import type { RegisterDefinition } from '../../registers/definitions/register-definition.ts'
import type { DocumentReason, MaterialReason, OfficialReason } from './judge-handover.rules.ts'

type Reasons<Reason extends string> = Record<Language, Record<Reason, string>>

export const materialReasons: Reasons<MaterialReason> = {
  es: {
    READY: 'Listo para entregar',
    NOT_READY: 'En la lista, sin estar listo',
    WITHDRAWN: 'Salió de la lista, con justificación',
  },
  en: {
    READY: 'Ready to be handed over',
    NOT_READY: 'On the list, not ready',
    WITHDRAWN: 'Left the list, with a justification',
  },
}

export const officialReasons: Reasons<OfficialReason> = {
  es: {
    COMMITTED: 'Informado y comprometido',
    NOT_BRIEFED: 'Sin informar',
    NOT_COMMITTED: 'Informado, sin comprometerse',
    LEFT: 'Ya no ocupa el cargo',
  },
  en: {
    COMMITTED: 'Briefed and committed',
    NOT_BRIEFED: 'Not briefed',
    NOT_COMMITTED: 'Briefed, not committed',
    LEFT: 'No longer in the post',
  },
}

export const documentReasons: Reasons<DocumentReason> = {
  es: {
    PUBLISHED: 'Elaborado y publicado',
    NOT_DRAWN_UP: 'Empezado, sin elaborar',
    NOT_PUBLISHED: 'Elaborado, sin publicar',
  },
  en: {
    PUBLISHED: 'Drawn up and published',
    NOT_DRAWN_UP: 'Begun, not drawn up',
    NOT_PUBLISHED: 'Drawn up, not published',
  },
}

export const body: RegisterDefinition['nouns'] = {
  es: { one: 'ente', many: 'entes' },
  en: { one: 'body', many: 'bodies' },
}
