import type {
  ActSet,
  AnswerUnit,
  AutomationDegree,
  Feasibility,
  RequirementKind,
  ServiceChannel,
  SuitClass,
  SuitState,
} from '../procedures/procedures.vocabulary.ts'
import type { Words } from './codecs.rules.ts'

/* What people write in a cell for each option; the first word of each language is the one written. */

export const actSetWords: Words<ActSet> = {
  SERVICE: { es: ['Servicio', 'Servicios'], en: ['Service', 'Services'] },
  PROCEDURE: { es: ['Trámite', 'Trámites'], en: ['Procedure', 'Procedures'] },
  NONE: { es: ['Ninguno', 'Fuera del plan'], en: ['None', 'Outside the plan'] },
}

export const suitClassWords: Words<SuitClass> = {
  TRAMITE: { es: ['Trámite'], en: ['Formal procedure'] },
  OPA: {
    es: ['OPA', 'Otro procedimiento administrativo', 'Otros procedimientos administrativos'],
    en: ['Other administrative procedure'],
  },
  CONSULTA: {
    es: [
      'Consulta',
      'Consulta de acceso a información pública',
      'Consultas de acceso a información pública',
    ],
    en: ['Public information lookup'],
  },
}

export const answerUnitWords: Words<AnswerUnit> = {
  IMMEDIATE: { es: ['Inmediata', 'Inmediato'], en: ['Immediate'] },
  WORKING_DAYS: { es: ['Días hábiles', 'Hábiles', 'Hábil', 'Día hábil'], en: ['Working days'] },
  CALENDAR_DAYS: {
    es: ['Días calendario', 'Calendario', 'Día calendario'],
    en: ['Calendar days'],
  },
}

export const feasibilityWords: Words<Feasibility> = {
  UNDECIDED: { es: ['Sin decidir', 'Por decidir'], en: ['Undecided'] },
  YES: { es: ['Sí', 'S'], en: ['Yes', 'Y'] },
  NO: { es: ['No', 'N'], en: ['No'] },
}

export const suitStateWords: Words<SuitState> = {
  NOT_STARTED: { es: ['Sin gestión', 'Sin iniciar'], en: ['Not started'] },
  IN_CREATION: { es: ['En creación'], en: ['Being created'] },
  IN_REVIEW: { es: ['En revisión'], en: ['Under review'] },
  IN_CORRECTION: { es: ['En corrección'], en: ['Being corrected'] },
  REGISTERED: { es: ['Inscrito', 'Inscrita', 'Registrado'], en: ['Registered'] },
  REMOVED: { es: ['Eliminado', 'Eliminada', 'Retirado'], en: ['Removed'] },
}

export const automationWords: Words<AutomationDegree> = {
  NONE: { es: ['Ninguna', 'Ninguno', 'No'], en: ['None'] },
  INFORMATION: { es: ['Información'], en: ['Information'] },
  FORM_DOWNLOAD: {
    es: ['Formulario descargable', 'Descarga de formularios'],
    en: ['Form download'],
  },
  ONLINE_FILING: { es: ['Radicación en línea'], en: ['Online filing'] },
  ONLINE_PAYMENT: { es: ['Pago en línea'], en: ['Online payment'] },
  FULLY_ONLINE: { es: ['Totalmente en línea'], en: ['Fully online'] },
}

export const channelWords: Words<ServiceChannel> = {
  IN_PERSON: { es: ['Presencial'], en: ['In person'] },
  PHONE: { es: ['Teléfono', 'Telefónico'], en: ['Phone'] },
  POST: { es: ['Correo postal', 'Correo físico'], en: ['Post'] },
  MAIL: { es: ['Correo electrónico'], en: ['Email', 'Mail'] },
  WEB: { es: ['Web', 'Sitio web', 'Internet'], en: ['Web', 'Website'] },
}

export const requirementKindWords: Words<RequirementKind> = {
  DOCUMENT: { es: ['Documento'], en: ['Document'] },
  FORM: { es: ['Formulario'], en: ['Form'] },
  PAYMENT: { es: ['Pago'], en: ['Payment'] },
  CONDITION: { es: ['Condición'], en: ['Condition'] },
  VERIFICATION: { es: ['Verificación'], en: ['Verification'] },
}
