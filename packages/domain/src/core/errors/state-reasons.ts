import type { Language } from '../formats/language.ts'

/** Why the state that something is in doesn't allow what was asked for, closed. */
export const STATE_REASONS = [
  'ENTITY_ARCHIVED',
  'ENTITY_ACTIVE',
  'ENTITY_TWIN',
  'PLAN_NOT_DRAFT',
  'PLAN_WITHOUT_ROWS',
  'PLAN_NOT_IN_FORCE',
  'PLAN_SUPERSEDED',
  'PLAN_HAS_VALUES',
  'WORDS_OF_THE_ACT',
  'AREA_HAS_ROWS',
  'TARGET_ARCHIVED',
  'TARGET_CHANGED',
  'TARGET_IN_USE',
  'TARGET_WITHOUT_MEMBERS',
  'MEMBER_ENDED',
  'DEADLINE_DECIDED',
  'VALUE_MOVED_ON',
  'VALUE_SUBMITTED',
  'VALUE_NOT_CORRECTABLE',
  'VALUE_RETURNED',
  'VALUE_COUNTED',
  'NOTHING_TO_CLOSE',
  'NOTHING_TO_APPROVE',
  'DEVIATION_CLOSED',
  'PERSON_ARCHIVED',
  'PERSON_HAS_ACCOUNT',
  'PERSON_WITHOUT_ACCOUNT',
  'ACCOUNT_OF_ANOTHER',
  'SEAT_TAKEN',
  'SEAT_ENDED',
  'UNIT_ENDED',
  'IMPORT_NOT_READY',
  'IMPORT_STALE',
  'PROCEDURE_RETIRED',
  'PROCEDURE_IN_FORCE',
  'PROCEDURE_NOT_IDENTIFIED',
  'IMPROVEMENT_ABANDONED',
  'ROW_ANNULLED',
  'NO_CRITERIA',
  'CATALOGUE_THERE',
  'CRITERION_IN_USE',
  'ROUND_DECIDED',
  'ROUND_NOT_SUBMITTED',
  'NOTHING_ASSESSED',
  'ATTESTATION_WITHDRAWN',
  'SESSION_CLOSED',
  'SESSION_FULL',
  'QUESTION_MODERATED',
  'QUESTION_NOT_PUBLISHED',
] as const
export type StateReason = (typeof STATE_REASONS)[number]

type StateMessages = Readonly<Record<StateReason, string>>

const spanish: StateMessages = {
  ENTITY_ARCHIVED:
    'La entidad está archivada y no admite cambios. Quien la administra puede restaurarla.',
  ENTITY_ACTIVE: 'La entidad no está archivada: no hay nada que restaurar. Recargue para verla.',
  ENTITY_TWIN:
    'Otra entidad a la vista tiene ya su NIT o su código DIVIPOLA. Corrija o archive antes la otra.',
  PLAN_NOT_DRAFT: 'El plan ya fue adoptado: esto solo se cambia mientras es un borrador.',
  PLAN_WITHOUT_ROWS: 'El plan aún no tiene filas. Agregue al menos una antes de adoptarlo.',
  PLAN_NOT_IN_FORCE: 'El plan no está vigente: los registros se hacen en el plan adoptado.',
  PLAN_SUPERSEDED: 'Otro plan reemplazó a este, que ya no se cambia. Abra el plan vigente.',
  PLAN_HAS_VALUES:
    'El plan ya tiene datos por año, y su primer día no se cambia: los datos pasarían a otro año.',
  WORDS_OF_THE_ACT: 'Son palabras de un acto ya adoptado y no se cambian.',
  AREA_HAS_ROWS: 'El área todavía tiene filas. Quítelas primero.',
  TARGET_ARCHIVED: 'La meta está archivada: no se cambia ni recibe datos.',
  TARGET_CHANGED: 'La meta cambió mientras usted escribía. Recargue para ver cómo está.',
  TARGET_IN_USE:
    'La meta ya está en uso y su forma de contar no se cambia. Archívela y cree otra en su lugar.',
  TARGET_WITHOUT_MEMBERS: 'La meta no se cuenta por integrantes. Recargue para ver cómo está.',
  MEMBER_ENDED: 'Este integrante ya se había retirado de la meta. Recargue para ver desde cuándo.',
  DEADLINE_DECIDED: 'La propuesta de plazo ya se decidió. Recargue para ver el plazo que rige.',
  VALUE_MOVED_ON:
    'El dato ya no está en ese paso: otra persona lo presentó, lo aprobó o lo devolvió. Recargue para ver cómo está.',
  VALUE_SUBMITTED:
    'Ya hay un dato presentado para ese período y ese corte. Corríjalo en vez de registrar otro.',
  VALUE_NOT_CORRECTABLE:
    'Solo se corrige la última revisión de un dato, cuando ya se aprobó o se devolvió. Recargue para verla.',
  VALUE_RETURNED: 'El dato fue devuelto. Corríjalo y adjunte el soporte a la corrección.',
  VALUE_COUNTED:
    'El dato no se digita: se cuenta desde su registro. Actualice el registro y la cifra cambia con él.',
  NOTHING_TO_CLOSE:
    'No hay nada que cerrar: ninguna de esas filas se cuenta desde un registro, o ya están presentadas.',
  NOTHING_TO_APPROVE:
    'No hay nada que aprobar: nada de ese cierre espera aprobación. Recargue para ver cómo está.',
  DEVIATION_CLOSED:
    'La desviación ya se cerró y no se cambia. Si el atraso sigue, registre una nueva.',
  PERSON_ARCHIVED: 'La persona está archivada y no se cambia.',
  PERSON_HAS_ACCOUNT:
    'La persona ya tiene una cuenta. Envíele un enlace para una contraseña nueva.',
  PERSON_WITHOUT_ACCOUNT: 'La persona aún no tiene una cuenta. Invítela primero.',
  ACCOUNT_OF_ANOTHER:
    'Esta cuenta ya es de otra persona de la entidad. Pida a quien administra el sistema que revise los correos.',
  SEAT_TAKEN: 'La persona ya está en el comité, o está archivada. Recargue para ver la lista.',
  SEAT_ENDED: 'La persona ya había salido del comité. Recargue para ver desde cuándo.',
  UNIT_ENDED: 'Ya se había cerrado. Recargue para ver desde cuándo.',
  IMPORT_NOT_READY:
    'Este archivo ya se aplicó, se rechazó o aún se está leyendo. Recargue para ver cómo está.',
  IMPORT_STALE:
    'Otra persona cambió el registro después de leer el archivo, y no se escribió nada. Súbalo de nuevo para comparar con lo que hay ahora.',
  PROCEDURE_RETIRED:
    'Ya salió del inventario y no se cambia. Si salió por error, devuélvalo primero.',
  PROCEDURE_IN_FORCE: 'Está en el inventario: no hay nada que devolver. Recargue para verlo.',
  PROCEDURE_NOT_IDENTIFIED: 'Aún no está identificado. Identifíquelo antes de terminar su estudio.',
  IMPROVEMENT_ABANDONED: 'La mejora se abandonó y no se cambia. Si se retoma, agregue una nueva.',
  NO_CRITERIA:
    'No hay criterios vigentes en esa fecha. Copie el catálogo inicial o agregue criterios, y abra la ronda después.',
  CATALOGUE_THERE:
    'La entidad ya tiene criterios, y el catálogo inicial se copia solo donde no hay ninguno. Agregue los que falten.',
  CRITERION_IN_USE:
    'Una ronda usa este criterio, así que no cambia ni se anula. Termine su vigencia y agregue otro que lo reemplace.',
  ROUND_DECIDED:
    'La ronda ya se presentó o se aprobó, y no admite cambios. Si solo está presentada, quien aprueba puede devolverla.',
  ROUND_NOT_SUBMITTED:
    'La ronda no está presentada: no hay nada que aprobar ni devolver. Recargue para ver cómo está.',
  NOTHING_ASSESSED:
    'Todavía no hay ninguna valoración confirmada. Confirme al menos una y preséntela.',
  ROW_ANNULLED: 'La fila está anulada y no se cambia. Si hace falta, registre una nueva.',
  ATTESTATION_WITHDRAWN:
    'Lo que se dijo de ese período ya no rige: otra persona lo retiró. Recargue para ver cómo está.',
  SESSION_CLOSED:
    'Este chat o foro no recibe preguntas ahora: aún no abre, ya cerró o se canceló. Recargue para ver cuándo.',
  SESSION_FULL:
    'Hay muchas preguntas por revisar y no se reciben más por ahora. Conserve la suya e intente más tarde.',
  QUESTION_MODERATED: 'La pregunta ya está así: otra persona lo decidió. Recargue para verla.',
  QUESTION_NOT_PUBLISHED: 'La pregunta no está publicada. Publíquela antes de responderla.',
}

const english: StateMessages = {
  ENTITY_ARCHIVED:
    'The entity is archived and takes no changes. Whoever administers it can restore it.',
  ENTITY_ACTIVE: "The entity isn't archived: there is nothing to restore. Reload to see it.",
  ENTITY_TWIN:
    'Another entity in sight has its NIT or its DIVIPOLA code already. Correct or archive that one first.',
  PLAN_NOT_DRAFT: 'The plan is adopted already: this changes only while it is a draft.',
  PLAN_WITHOUT_ROWS: 'The plan has no rows yet. Add at least one before adopting it.',
  PLAN_NOT_IN_FORCE: "The plan isn't in force: records are made in the adopted plan.",
  PLAN_SUPERSEDED:
    'Another plan took the place of this one, which no longer changes. Open the plan in force.',
  PLAN_HAS_VALUES:
    "The plan has yearly values already, and its first day doesn't change: they would move to another year.",
  WORDS_OF_THE_ACT: "These are the words of an adopted act, and they don't change.",
  AREA_HAS_ROWS: 'The area still has rows. Take them out first.',
  TARGET_ARCHIVED: 'The target is archived: it takes neither changes nor values.',
  TARGET_CHANGED: 'The target changed while you were writing. Reload to see where it stands.',
  TARGET_IN_USE:
    "The target is in use already and its way of counting doesn't change. Archive it and create another in its place.",
  TARGET_WITHOUT_MEMBERS: "The target isn't counted by members. Reload to see where it stands.",
  MEMBER_ENDED: 'This member had already left the target. Reload to see since when.',
  DEADLINE_DECIDED: 'The proposed deadline was decided already. Reload to see the one that holds.',
  VALUE_MOVED_ON:
    'The value is no longer at that step: somebody else submitted, approved or returned it. Reload to see where it stands.',
  VALUE_SUBMITTED:
    'A value was submitted already for that period and cut-off. Correct it instead of recording another.',
  VALUE_NOT_CORRECTABLE:
    'Only the latest revision of a value is corrected, once it was approved or returned. Reload to see it.',
  VALUE_RETURNED: 'The value was returned. Correct it and attach the evidence to the correction.',
  VALUE_COUNTED:
    "The value isn't typed: it is counted from its register. Update the register and the figure moves with it.",
  NOTHING_TO_CLOSE:
    'There is nothing to close: none of those rows is counted from a register, or they are submitted already.',
  NOTHING_TO_APPROVE:
    'There is nothing to approve: nothing of that closing waits for approval. Reload to see where it stands.',
  DEVIATION_CLOSED:
    "The deviation is closed and doesn't change. If the delay goes on, record a new one.",
  PERSON_ARCHIVED: "The person is archived and doesn't change.",
  PERSON_HAS_ACCOUNT: 'The person has an account already. Send a link for a new password.',
  PERSON_WITHOUT_ACCOUNT: 'The person has no account yet. Send an invitation first.',
  ACCOUNT_OF_ANOTHER:
    'This account already belongs to another person of the entity. Ask your administrator to check the mail addresses.',
  SEAT_TAKEN: 'The person is in the committee already, or archived. Reload to see the list.',
  SEAT_ENDED: 'The person had already left the committee. Reload to see since when.',
  UNIT_ENDED: 'It was closed already. Reload to see since when.',
  IMPORT_NOT_READY:
    'This file was applied or refused already, or is still being read. Reload to see where it stands.',
  IMPORT_STALE:
    'Somebody else changed the register after the file was read, and nothing was written. Send it again to compare it with what is there now.',
  PROCEDURE_RETIRED:
    "It was taken out of the inventory and doesn't change. If that was a mistake, put it back first.",
  PROCEDURE_IN_FORCE: 'It is in the inventory: there is nothing to put back. Reload to see it.',
  PROCEDURE_NOT_IDENTIFIED: "It isn't identified yet. Identify it before finishing its study.",
  IMPROVEMENT_ABANDONED:
    "The improvement was given up and doesn't change. If it is taken up again, add a new one.",
  NO_CRITERIA:
    'There are no criteria in force on that day. Copy the starting catalogue or add criteria, and open the round then.',
  CATALOGUE_THERE:
    'The entity has criteria already, and the starting catalogue is copied only where there are none. Add those that are missing.',
  CRITERION_IN_USE:
    'A round uses this criterion, so it neither changes nor is annulled. End it and add another one that replaces it.',
  ROUND_DECIDED:
    'The round was submitted or approved already, and takes no changes. If it is only submitted, whoever approves can return it.',
  ROUND_NOT_SUBMITTED:
    'The round is not submitted: there is nothing to approve or to return. Reload to see how it stands.',
  NOTHING_ASSESSED: 'No assessment is confirmed yet. Confirm at least one and submit it.',
  ROW_ANNULLED: "The row is annulled and doesn't change. Record a new one if it is needed.",
  ATTESTATION_WITHDRAWN:
    'What was said of that period no longer holds: somebody took it back. Reload to see where it stands.',
  SESSION_CLOSED:
    'This chat or forum takes no questions now: it opens later, has closed or was cancelled. Reload to see when.',
  SESSION_FULL:
    'Many questions wait to be looked at, and no more are taken for now. Keep yours and try again later.',
  QUESTION_MODERATED: 'The question is so already: somebody else decided it. Reload to see it.',
  QUESTION_NOT_PUBLISHED: "The question isn't published. Publish it before answering it.",
}

const messages: Record<Language, StateMessages> = { es: spanish, en: english }

const UNKNOWN: Record<Language, string> = {
  es: 'Esto cambió y ya no permite la acción. Recargue para ver cómo está.',
  en: 'This changed and no longer allows the action. Reload to see where it stands.',
}

/** What it is about, why not, and the way out. */
export function stateMessage(reason: string | undefined, language: Language): string {
  const known = STATE_REASONS.find((one) => one === reason)
  return known ? messages[language][known] : UNKNOWN[language]
}
