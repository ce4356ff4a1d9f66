import type { Language } from '../../core/formats/language.ts'
import type {
  ImprovedReason,
  OnlineReason,
  RegisteredReason,
  StudiedReason,
} from './judge-procedure.rules.ts'

/** What the rows of area 2 and of area 3 are called. */
export const NOUNS = {
  SERVICE: { es: ['servicio', 'servicios'], en: ['service', 'services'] },
  PROCEDURE: { es: ['trámite', 'trámites'], en: ['procedure', 'procedures'] },
} as const

type Reasons<Reason extends string> = Record<Language, Record<Reason | 'RETIRED', string>>

const retired = { es: 'Salió del inventario', en: 'Taken out of the inventory' }

export const studiedReasons: Reasons<StudiedReason> = {
  es: {
    STUDIED: 'Identificado y evaluado',
    NOT_STUDIED: 'Identificado, sin evaluar',
    CANDIDATE: 'Declarado por la dependencia, sin identificar',
    RETIRED: retired.es,
  },
  en: {
    STUDIED: 'Identified and evaluated',
    NOT_STUDIED: 'Identified, not evaluated',
    CANDIDATE: 'Declared by the office, not identified',
    RETIRED: retired.en,
  },
}

export const registeredReasons: Reasons<RegisteredReason> = {
  es: {
    REGISTERED: 'Inscrito en el SUIT',
    NOT_BEGUN: 'Sin empezar en el SUIT',
    UNDER_WAY: 'En gestión ante el SUIT',
    REMOVED: 'Eliminado del SUIT',
    RETIRED: retired.es,
  },
  en: {
    REGISTERED: 'Registered in the SUIT',
    NOT_BEGUN: 'Not begun in the SUIT',
    UNDER_WAY: 'Under way in the SUIT',
    REMOVED: 'Removed from the SUIT',
    RETIRED: retired.en,
  },
}

export const improvedReasons: Reasons<ImprovedReason> = {
  es: {
    IMPROVED: 'Con una mejora terminada',
    NOT_IMPROVED: 'Se puede mejorar; sin mejora terminada',
    UNDECIDED: 'Sin decidir si se puede mejorar',
    PARTNER_MISSING: 'Mejora terminada sin nombrar la otra institución',
    NOT_FEASIBLE: 'No se puede mejorar, con justificación',
    RETIRED: retired.es,
  },
  en: {
    IMPROVED: 'With a finished improvement',
    NOT_IMPROVED: 'Can be improved; no finished improvement',
    UNDECIDED: 'Not decided whether it can be improved',
    PARTNER_MISSING: 'Finished improvement without naming the partner institution',
    NOT_FEASIBLE: 'Cannot be improved, with a justification',
    RETIRED: retired.en,
  },
}

export const onlineReasons: Reasons<OnlineReason> = {
  es: {
    ONLINE: 'Se hace totalmente en línea',
    PARTLY_ONLINE: 'En línea solo en parte',
    OFFLINE: 'Se puede automatizar; nada en línea',
    UNDECIDED: 'Sin decidir si se puede automatizar',
    NOT_FEASIBLE: 'No se puede automatizar, con justificación',
    RETIRED: retired.es,
  },
  en: {
    ONLINE: 'Done fully online',
    PARTLY_ONLINE: 'Online only in part',
    OFFLINE: 'Can be automated; nothing online',
    UNDECIDED: 'Not decided whether it can be automated',
    NOT_FEASIBLE: 'Cannot be automated, with a justification',
    RETIRED: retired.en,
  },
}
