/** Which of the act's areas a row of the inventory belongs to: SERVICE area 2, PROCEDURE area 3. */
export const ACT_SETS = ['SERVICE', 'PROCEDURE', 'NONE'] as const
export type ActSet = (typeof ACT_SETS)[number]

/** Class in the SUIT: trámite, otro procedimiento administrativo, consulta de acceso a información pública. */
export const SUIT_CLASSES = ['TRAMITE', 'OPA', 'CONSULTA'] as const
export type SuitClass = (typeof SUIT_CLASSES)[number]

export const ANSWER_UNITS = ['IMMEDIATE', 'WORKING_DAYS', 'CALENDAR_DAYS'] as const
export type AnswerUnit = (typeof ANSWER_UNITS)[number]

/** An answer that somebody has to give; a NO is justified in writing, UNDECIDED stays in the denominator. */
export const FEASIBILITIES = ['UNDECIDED', 'YES', 'NO'] as const
export type Feasibility = (typeof FEASIBILITIES)[number]

/** From practice, to be verified: no norm that was read names the states of a registration. */
export const SUIT_STATES = [
  'NOT_STARTED',
  'IN_CREATION',
  'IN_REVIEW',
  'IN_CORRECTION',
  'REGISTERED',
  'REMOVED',
] as const
export type SuitState = (typeof SUIT_STATES)[number]

/** Each degree with those before it. */
export const AUTOMATION_DEGREES = [
  'NONE',
  'INFORMATION',
  'FORM_DOWNLOAD',
  'ONLINE_FILING',
  'ONLINE_PAYMENT',
  'FULLY_ONLINE',
] as const
export type AutomationDegree = (typeof AUTOMATION_DEGREES)[number]

export const SERVICE_CHANNELS = ['IN_PERSON', 'PHONE', 'POST', 'MAIL', 'WEB'] as const
export type ServiceChannel = (typeof SERVICE_CHANNELS)[number]

/** Types of rationalisation named by the Función Pública: norms, administration, technology. */
export const IMPROVEMENT_TYPES = ['NORMATIVE', 'ADMINISTRATIVE', 'TECHNOLOGICAL'] as const
export type ImprovementType = (typeof IMPROVEMENT_TYPES)[number]

/** Derived from the days on which it was identified and studied, so that it can be said of any day. */
export const INVENTORY_STATES = ['CANDIDATE', 'IDENTIFIED', 'STUDIED'] as const
export type InventoryState = (typeof INVENTORY_STATES)[number]

/** What a moment of a procedure asks for. */
export const REQUIREMENT_KINDS = [
  'DOCUMENT',
  'FORM',
  'PAYMENT',
  'CONDITION',
  'VERIFICATION',
] as const
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number]
