import {
  ACT_SETS,
  ANSWER_UNITS,
  ATTENTIONS,
  AUTOMATION_DEGREES,
  BURDENS,
  FEASIBILITIES,
  IMPROVEMENT_TYPES,
  INVENTORY_BARS,
  INVENTORY_STATES,
  REQUIREMENT_KINDS,
  SAVED_UNITS,
  SERVICE_CHANNELS,
  SUIT_CLASSES,
  SUIT_STATES,
} from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'

export const ActSetEnum = builder.enumType('ActSet', {
  description: 'Which area of the act it belongs to.',
  values: enumValues(ACT_SETS, {
    SERVICE: 'A service: area 2 of the act.',
    PROCEDURE: 'A procedure: area 3 of the act.',
    NONE: 'Of neither.',
  }),
})
export const SuitClassEnum = builder.enumType('SuitClass', {
  description: 'Class in the SUIT.',
  values: enumValues(SUIT_CLASSES, {
    TRAMITE: 'Procedure by law (trámite).',
    OPA: 'Other administrative procedure (otro procedimiento administrativo).',
    CONSULTA: 'Consultation of information (consulta de acceso a información pública).',
  }),
})
export const AnswerUnitEnum = builder.enumType('AnswerUnit', {
  description: 'What the time to answer is counted in.',
  values: enumValues(ANSWER_UNITS, {
    IMMEDIATE: 'At once.',
    WORKING_DAYS: 'Working days.',
    CALENDAR_DAYS: 'Calendar days.',
  }),
})
export const FeasibilityEnum = builder.enumType('Feasibility', {
  description: 'The answer to one of the three questions on a procedure.',
  values: enumValues(FEASIBILITIES, {
    UNDECIDED: 'Nobody decided yet: it stays in the denominator.',
    YES: 'It can.',
    NO: 'It can’t, with a written justification: it leaves the denominator.',
  }),
})
export const SuitStateEnum = builder.enumType('SuitState', {
  description: 'Where the registration in the SUIT stands; names from practice, to be verified.',
  values: enumValues(SUIT_STATES, {
    NOT_STARTED: 'Nothing was sent.',
    IN_CREATION: 'Being written in the SUIT.',
    IN_REVIEW: 'The national office looks at it.',
    IN_CORRECTION: 'Sent back to be corrected.',
    REGISTERED: 'Registered.',
    REMOVED: 'Taken out of the SUIT.',
  }),
})
export const AutomationDegreeEnum = builder.enumType('AutomationDegree', {
  description: 'How much of it is done online, each degree with those before it.',
  values: enumValues(AUTOMATION_DEGREES, {
    NONE: 'Nothing of it.',
    INFORMATION: 'Information on it.',
    FORM_DOWNLOAD: 'Its form can be downloaded.',
    ONLINE_FILING: 'It can be filed.',
    ONLINE_PAYMENT: 'It can be paid.',
    FULLY_ONLINE: 'All of it.',
  }),
})
export const ServiceChannelEnum = builder.enumType('ServiceChannel', {
  description: 'How people come to it.',
  values: enumValues(SERVICE_CHANNELS, {
    IN_PERSON: 'At a counter.',
    PHONE: 'By telephone.',
    POST: 'By post.',
    MAIL: 'By electronic mail.',
    WEB: 'On the web.',
  }),
})
export const ImprovementTypeEnum = builder.enumType('ImprovementType', {
  description: 'Type of rationalisation.',
  values: enumValues(IMPROVEMENT_TYPES, {
    NORMATIVE: 'A norm changes.',
    ADMINISTRATIVE: 'The way of working changes.',
    TECHNOLOGICAL: 'A system does it.',
  }),
})
export const InventoryStateEnum = builder.enumType('InventoryState', {
  description: 'How far the inventory knows it.',
  values: enumValues(INVENTORY_STATES, {
    CANDIDATE: 'Its office declared it.',
    IDENTIFIED: 'It was confirmed to exist.',
    STUDIED: 'It was evaluated in full.',
  }),
})
export const RequirementKindEnum = builder.enumType('RequirementKind', {
  description: 'What a moment of a procedure asks for.',
  values: enumValues(REQUIREMENT_KINDS, {
    DOCUMENT: 'A document.',
    FORM: 'A form.',
    PAYMENT: 'A payment.',
    VERIFICATION: 'Something that the municipality checks itself.',
    CONDITION: 'A condition to meet.',
  }),
})
export const BurdenEnum = builder.enumType('Burden', {
  description: 'What a procedure costs a citizen.',
  values: enumValues(BURDENS, {
    STEPS: 'Steps that a citizen takes.',
    DAYS: 'Days until the answer.',
    COST: 'Pesos that it costs.',
    DOCUMENTS: 'Documents that are asked for.',
  }),
})
export const AttentionEnum = builder.enumType('Attention', {
  description: 'What asks for attention.',
  values: enumValues(ATTENTIONS, {
    ON_SITE_NOT_IN_SUIT: 'On the site, and not registered in the SUIT.',
    NOT_REVIEWED: 'Nobody has looked at it for too long.',
    IMPROVEMENT_OVERDUE: 'An improvement is past its programmed end.',
  }),
})
export const SavedUnitEnum = builder.enumType('SavedUnit', {
  description: 'What improvements save.',
  values: enumValues(SAVED_UNITS, {
    STEPS: 'Steps.',
    DAYS: 'Days.',
    PESOS: 'Pesos.',
    DOCUMENTS: 'Documents.',
  }),
})
export const InventoryBarEnum = builder.enumType('InventoryBar', {
  description: 'How far the inventory has come, in the order of the work.',
  values: enumValues(INVENTORY_BARS, {
    IDENTIFIED: 'Confirmed to exist.',
    STUDIED: 'Evaluated in full.',
    IN_SUIT: 'Registered in the SUIT.',
    IMPROVED: 'With a completed improvement.',
    FULLY_ONLINE: 'Done online as a whole.',
  }),
})
export const DecisionQuestionEnum = builder.enumType('DecisionQuestion', {
  description: 'The three separate decisions on a procedure.',
  values: {
    OPTIMISABLE: { value: 'optimisable', description: 'Can it be optimised? Row 8.' },
    RATIONALISABLE: { value: 'rationalisable', description: 'Can it be rationalised? Row 10.' },
    AUTOMATABLE: { value: 'automatable', description: 'Can it be automated? Row 12.' },
  } as const,
})
