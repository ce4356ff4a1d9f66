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
import { builder } from '../graphql/builder.ts'

export const ActSetEnum = builder.enumType('ActSet', {
  description:
    'Which area of the act it belongs to: SERVICE area 2, PROCEDURE area 3, NONE neither.',
  values: ACT_SETS,
})
export const SuitClassEnum = builder.enumType('SuitClass', {
  description: 'Class in the SUIT: trámite, otro procedimiento administrativo, consulta.',
  values: SUIT_CLASSES,
})
export const AnswerUnitEnum = builder.enumType('AnswerUnit', {
  description: 'What the time to answer is counted in.',
  values: ANSWER_UNITS,
})
export const FeasibilityEnum = builder.enumType('Feasibility', {
  description: 'NO carries its written justification; UNDECIDED stays in the denominator.',
  values: FEASIBILITIES,
})
export const SuitStateEnum = builder.enumType('SuitState', {
  description: 'Where the registration in the SUIT stands; names from practice, to be verified.',
  values: SUIT_STATES,
})
export const AutomationDegreeEnum = builder.enumType('AutomationDegree', {
  description: 'How much of it is done online, each degree with those before it.',
  values: AUTOMATION_DEGREES,
})
export const ServiceChannelEnum = builder.enumType('ServiceChannel', {
  description: 'How people come to it.',
  values: SERVICE_CHANNELS,
})
export const ImprovementTypeEnum = builder.enumType('ImprovementType', {
  description: 'Type of rationalisation: norms, administration, technology.',
  values: IMPROVEMENT_TYPES,
})
export const InventoryStateEnum = builder.enumType('InventoryState', {
  description: 'Declared by its office (CANDIDATE), confirmed to exist, evaluated in full.',
  values: INVENTORY_STATES,
})
export const RequirementKindEnum = builder.enumType('RequirementKind', {
  description: 'What a moment of a procedure asks for.',
  values: REQUIREMENT_KINDS,
})
export const BurdenEnum = builder.enumType('Burden', {
  description: 'What a procedure costs a citizen.',
  values: BURDENS,
})
export const AttentionEnum = builder.enumType('Attention', {
  description:
    'What asks for attention: on the site but not in the SUIT, not reviewed for too long, an improvement past its programmed end.',
  values: ATTENTIONS,
})
export const SavedUnitEnum = builder.enumType('SavedUnit', {
  description: 'What improvements save: steps, days, pesos, documents.',
  values: SAVED_UNITS,
})
export const InventoryBarEnum = builder.enumType('InventoryBar', {
  description: 'How far the inventory has come, in the order of the work.',
  values: INVENTORY_BARS,
})
export const DecisionQuestionEnum = builder.enumType('DecisionQuestion', {
  description: 'The three separate decisions on a procedure.',
  values: {
    OPTIMISABLE: { value: 'optimisable', description: 'Can it be optimised? Row 8.' },
    RATIONALISABLE: { value: 'rationalisable', description: 'Can it be rationalised? Row 10.' },
    AUTOMATABLE: { value: 'automatable', description: 'Can it be automated? Row 12.' },
  } as const,
})
