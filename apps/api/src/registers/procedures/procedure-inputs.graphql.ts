import { PROCEDURE_LIMITS } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { cleared, emptied, kept, key, version } from '../../graphql/input-words.ts'
import {
  ActSetEnum,
  AnswerUnitEnum,
  AutomationDegreeEnum,
  FeasibilityEnum,
  RequirementKindEnum,
  ServiceChannelEnum,
  SuitClassEnum,
  SuitStateEnum,
} from './vocabulary.graphql.ts'

const past = 'Not after the entity’s today.'

const RequirementItemInput = builder.inputType('RequirementItemInput', {
  description: 'Something that a moment of a procedure asks for.',
  fields: (t) => ({
    kind: t.field({ type: RequirementKindEnum, required: true, description: 'What it is.' }),
    text: t.string({ required: true, description: 'What is asked for, up to 1,000 characters.' }),
    exception: t.string({ description: 'For whom or when not, up to 500 characters.' }),
  }),
})

const RequirementMomentInput = builder.inputType('RequirementMomentInput', {
  description: 'A moment of a procedure.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What the moment is, up to 200 characters.' }),
    items: t.field({
      type: [RequirementItemInput],
      required: true,
      description: `What it asks for, up to ${PROCEDURE_LIMITS.items}.`,
    }),
  }),
})

const LegalBasisInput = builder.inputType('LegalBasisInput', {
  description: 'A norm that a procedure rests on.',
  fields: (t) => ({
    norm: t.string({ required: true, description: 'The norm: "Ley 44 de 1990".' }),
    articles: t.string({ description: 'Which articles of it.' }),
    url: t.string({ description: 'Where it can be read.' }),
  }),
})

const ServicePointInput = builder.inputType('ServicePointInput', {
  description: 'Where a procedure is attended.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name.' }),
    address: t.string({ description: 'Its address.' }),
    hours: t.string({ description: 'When it is open.' }),
  }),
})

const IdentitySection = builder.inputType('ProcedureIdentityInput', {
  description: 'What it is called, what it is, and whose.',
  fields: (t) => ({
    code: t.string({ description: `Stable key, unique in the entity. ${kept}` }),
    name: t.string({ description: `Official name, up to 300 characters. ${kept}` }),
    commonName: t.string({ description: `What people call it. ${cleared}` }),
    actSet: t.field({ type: ActSetEnum, description: `Which area of the act. ${kept}` }),
    suitClass: t.field({ type: SuitClassEnum, description: `Class in the SUIT. ${emptied}` }),
    officeId: t.id({ description: `The office that answers for it. ${kept}` }),
    declaredOn: t.field({
      type: 'Date',
      description: `Day on which its office declared it. ${past} ${kept}`,
    }),
  }),
})

const SheetSection = builder.inputType('ProcedureSheetInput', {
  description: 'What a citizen reads.',
  fields: (t) => ({
    purpose: t.string({ description: `What it is for, up to 2,000 characters. ${cleared}` }),
    result: t.string({ description: `Name of what the citizen gets. ${cleared}` }),
    audience: t.string({ description: `Whom it is for. ${cleared}` }),
    requirements: t.field({
      type: [RequirementMomentInput],
      description: `What is needed, up to ${PROCEDURE_LIMITS.moments} moments; takes the place of the list. ${kept}`,
    }),
    legalBasis: t.field({
      type: [LegalBasisInput],
      description: `Norms, up to ${PROCEDURE_LIMITS.norms}; takes the place of the list. ${kept}`,
    }),
    servicePoints: t.field({
      type: [ServicePointInput],
      description: `Where, up to ${PROCEDURE_LIMITS.points}; takes the place of the list. ${kept}`,
    }),
    channels: t.field({
      type: [ServiceChannelEnum],
      description: `How people come to it. ${kept}`,
    }),
    cost: t.field({
      type: 'Decimal',
      description: `Pesos that a citizen pays, "0": free. ${emptied}`,
    }),
    costNote: t.string({ description: `How the cost is fixed. ${cleared}` }),
    answerDays: t.int({ description: `Time to answer, in days. ${emptied}` }),
    answerUnit: t.field({
      type: AnswerUnitEnum,
      description: `What it is counted in; IMMEDIATE makes the days 0. ${emptied}`,
    }),
  }),
})

const EvaluationSection = builder.inputType('ProcedureEvaluationInput', {
  description: 'What it costs a citizen, beside cost and time.',
  fields: (t) => ({
    steps: t.int({ description: `Steps that a citizen takes. ${emptied}` }),
    documents: t.int({ description: `Documents that a citizen hands in. ${emptied}` }),
    yearlyDemand: t.int({ description: `Times asked for in a year. ${emptied}` }),
    satisfaction: t.field({
      type: 'Decimal',
      description: `Share of people satisfied, 0 to 1. ${emptied}`,
    }),
  }),
})

const answered = `Answered anew, its reason and its day are the new answer’s. ${kept}`
const why = `The justification, up to 1,000 characters; a NO needs one. ${cleared}`
const since = `Since when the answer holds; YES and NO need it. ${past} ${emptied}`

const DecisionsSection = builder.inputType('ProcedureDecisionsInput', {
  description: 'The three separate decisions.',
  fields: (t) => ({
    optimisable: t.field({ type: FeasibilityEnum, description: `Row 8. ${answered}` }),
    optimisableReason: t.string({ description: why }),
    optimisableOn: t.field({ type: 'Date', description: since }),
    rationalisable: t.field({ type: FeasibilityEnum, description: `Row 10. ${answered}` }),
    rationalisableReason: t.string({ description: why }),
    rationalisableOn: t.field({ type: 'Date', description: since }),
    automatable: t.field({ type: FeasibilityEnum, description: `Row 12. ${answered}` }),
    automatableReason: t.string({ description: why }),
    automatableOn: t.field({ type: 'Date', description: since }),
  }),
})

const PublicationSection = builder.inputType('ProcedurePublicationInput', {
  description: 'Where it is published.',
  fields: (t) => ({
    siteOn: t.field({
      type: 'Date',
      description: `Day of publication on the site. ${past} ${emptied}`,
    }),
    siteUrl: t.string({ description: `Its page on the site. ${cleared}` }),
    suitState: t.field({
      type: SuitStateEnum,
      description: `Where its registration stands. ${kept}`,
    }),
    suitOn: t.field({
      type: 'Date',
      description: `Day on which the SUIT registered it; REGISTERED needs it. ${past} ${emptied}`,
    }),
    suitRemovedOn: t.field({
      type: 'Date',
      description: `Day on which the SUIT removed it; REMOVED needs it. ${past} ${emptied}`,
    }),
    suitNumber: t.string({ description: `Its number in the SUIT. ${cleared}` }),
    suitUrl: t.string({ description: `Its page in the SUIT. ${cleared}` }),
  }),
})

const AutomationSection = builder.inputType('ProcedureAutomationInput', {
  description: 'How much of it is done online.',
  fields: (t) => ({
    automation: t.field({
      type: AutomationDegreeEnum,
      description: `The degree; another one needs its own day. ${kept}`,
    }),
    automationOn: t.field({ type: 'Date', description: `Since when it holds. ${past} ${emptied}` }),
    onlineUrl: t.string({ description: `Where it is done online. ${cleared}` }),
  }),
})

export const CreateProcedureInput = builder.inputType('CreateProcedureInput', {
  description: 'A procedure that an office adds to the inventory, as a candidate.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    officeId: t.id({ required: true, description: 'The office that answers for it.' }),
    actSet: t.field({ type: ActSetEnum, required: true, description: 'Which area of the act.' }),
    name: t.string({ required: true, description: 'Official name, up to 300 characters.' }),
    code: t.string({ description: 'Stable key; left out: the next free one, `T-089`.' }),
    declaredOn: t.field({
      type: 'Date',
      required: true,
      description: `Day of the declaration. ${past}`,
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const DeclareProceduresInput = builder.inputType('DeclareProceduresInput', {
  description: 'An office’s expected list: each name becomes a candidate.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The entity.' }),
    officeId: t.id({ required: true, description: 'The office.' }),
    actSet: t.field({ type: ActSetEnum, required: true, description: 'Which area of the act.' }),
    names: t.stringList({
      required: true,
      description: `Official names, 1 to ${PROCEDURE_LIMITS.declared}.`,
    }),
    declaredOn: t.field({
      type: 'Date',
      required: true,
      description: `Day of the declaration. ${past}`,
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const UpdateProcedureInput = builder.inputType('UpdateProcedureInput', {
  description: 'An edit of a procedure, section by section; what is left out stays as it is.',
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The procedure.' }),
    version: t.int({ required: true, description: version }),
    identity: t.field({ type: IdentitySection, description: 'What it is called, and whose.' }),
    sheet: t.field({ type: SheetSection, description: 'What a citizen reads.' }),
    evaluation: t.field({ type: EvaluationSection, description: 'What it costs a citizen.' }),
    decisions: t.field({ type: DecisionsSection, description: 'The three separate decisions.' }),
    publication: t.field({ type: PublicationSection, description: 'Where it is published.' }),
    automation: t.field({ type: AutomationSection, description: 'How much is done online.' }),
    reviewedOn: t.field({
      type: 'Date',
      description: `Day on which somebody checked that all of it is still so. ${past} ${emptied}`,
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const IdentifyProcedureInput = builder.inputType('IdentifyProcedureInput', {
  description: 'Confirms that a procedure exists: with its purpose and its result.',
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The procedure.' }),
    version: t.int({ required: true, description: version }),
    identifiedOn: t.field({ type: 'Date', required: true, description: `The day. ${past}` }),
    name: t.string({ description: `Official name. ${kept}` }),
    purpose: t.string({ description: `What it is for. ${cleared}` }),
    result: t.string({ description: `Name of what the citizen gets. ${cleared}` }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const StudyProcedureInput = builder.inputType('StudyProcedureInput', {
  description:
    'Says that the evaluation is complete: steps, documents, days, cost and yearly demand are stored or come with it.',
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The procedure.' }),
    version: t.int({ required: true, description: version }),
    studiedOn: t.field({ type: 'Date', required: true, description: `The day. ${past}` }),
    steps: t.int({ description: `Steps that a citizen takes. ${emptied}` }),
    documents: t.int({ description: `Documents that a citizen hands in. ${emptied}` }),
    yearlyDemand: t.int({ description: `Times asked for in a year. ${emptied}` }),
    satisfaction: t.field({
      type: 'Decimal',
      description: `Share of people satisfied, 0 to 1. ${emptied}`,
    }),
    cost: t.field({ type: 'Decimal', description: `Pesos that a citizen pays. ${emptied}` }),
    answerDays: t.int({ description: `Time to answer, in days. ${emptied}` }),
    answerUnit: t.field({ type: AnswerUnitEnum, description: `What it is counted in. ${emptied}` }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const RetireProcedureInput = builder.inputType('RetireProcedureInput', {
  description: 'Takes a procedure out of the inventory.',
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The procedure.' }),
    version: t.int({ required: true, description: version }),
    retiredOn: t.field({
      type: 'Date',
      required: true,
      description: `Last day that it counts. ${past}`,
    }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const RestoreProcedureInput = builder.inputType('RestoreProcedureInput', {
  description: 'Puts a procedure back into the inventory.',
  fields: (t) => ({
    procedureId: t.id({ required: true, description: 'The procedure.' }),
    version: t.int({ required: true, description: version }),
    reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})
