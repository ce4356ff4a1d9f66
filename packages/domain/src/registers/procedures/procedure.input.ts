import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import type { ErrorCode } from '../../core/errors/error-codes.ts'
import { refuse } from '../../core/errors/refuse.rules.ts'
import { decimalText } from '../../core/text/decimal.input.ts'
import { patchDate, patchLine, patchProse, seenVersion } from '../../core/text/patch.input.ts'
import {
  blankToNull,
  line,
  optionalLine,
  optionalProse,
  prose,
} from '../../core/text/text.input.ts'
import { webAddress } from '../../core/text/web-address.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'
import {
  ACT_SETS,
  ANSWER_UNITS,
  AUTOMATION_DEGREES,
  FEASIBILITIES,
  REQUIREMENT_KINDS,
  SERVICE_CHANNELS,
  SUIT_CLASSES,
  SUIT_STATES,
} from './procedures.vocabulary.ts'

/** How much a procedure's lists and an office's declaration can hold. */
export const PROCEDURE_LIMITS = {
  declared: 200,
  moments: 20,
  items: 50,
  norms: 50,
  points: 30,
} as const

/** Stable key in files and addresses: letters, digits, dot and dash. */
export const procedureCode = line(20).refine((text) => /^[\p{L}\d][\p{L}\d.-]*$/u.test(text), {
  error: 'INVALID_VALUE',
})

const optionalAddress = blankToNull().pipe(webAddress.nullable())
const patchAddress = z
  .string()
  .nullable()
  .transform((text) => (text?.trim() ? text : null))
  .pipe(webAddress.nullable())
  .optional()

/** A decimal from 0 to a maximum, with at most so many decimals; an edit may leave, set or clear it. */
export function patchAmount(maximum: number, decimals: number) {
  const amount = decimalText.superRefine((text, context) => {
    const fraction = text.split('.')[1] ?? ''
    const tooMuch = (code: ErrorCode, limit: number) =>
      refuse(context, code, { params: { maximum: limit } })
    if (text.startsWith('-')) refuse(context, 'NEGATIVE')
    else if (fraction.length > decimals) tooMuch('TOO_MANY_DECIMALS', decimals)
    else if (Number(text) > maximum) tooMuch('ABOVE_RANGE', maximum)
  })
  return z
    .string()
    .nullable()
    .transform((text) => (text?.trim() ? text : null))
    .pipe(amount.nullable())
    .optional()
}

/** A count that an edit may leave, set or clear. */
export function patchCount(maximum: number) {
  return z.int().min(0).max(maximum).nullable().optional()
}

/** Pesos, to the cent. */
export const patchPesos = patchAmount(999_999_999, 2)

const requirementMoment = z.strictObject({
  name: line(200),
  items: z
    .array(
      z.strictObject({
        kind: z.enum(REQUIREMENT_KINDS),
        text: prose(1000),
        exception: optionalProse(500),
      }),
    )
    .max(PROCEDURE_LIMITS.items),
})
const legalBasis = z.strictObject({
  norm: line(300),
  articles: optionalLine(300),
  url: optionalAddress,
})
const servicePoint = z.strictObject({
  name: line(200),
  address: optionalLine(300),
  hours: optionalLine(300),
})

const declared = {
  officeId: opaqueId,
  actSet: z.enum(ACT_SETS),
  /** Day on which the office put it on its list. */
  declaredOn: plainDate,
}

/** A procedure that an office adds to the inventory; without a code it gets the next free one. */
export const createProcedureInput = z.strictObject({
  entityId: opaqueId,
  code: blankToNull().pipe(procedureCode.nullable()),
  name: line(300),
  ...declared,
  idempotencyKey,
})
export type CreateProcedureInput = z.output<typeof createProcedureInput>

/** An office's expected list: the names of what it does, each of them a candidate. */
export const declareProceduresInput = z.strictObject({
  entityId: opaqueId,
  ...declared,
  names: z.array(line(300)).min(1).max(PROCEDURE_LIMITS.declared),
  idempotencyKey,
})
export type DeclareProceduresInput = z.output<typeof declareProceduresInput>

const evaluation = {
  steps: patchCount(999),
  documents: patchCount(999),
  yearlyDemand: patchCount(10_000_000),
  /** 0 to 1. */
  satisfaction: patchAmount(1, 4),
}
const burden = {
  cost: patchPesos,
  answerDays: patchCount(3650),
  answerUnit: z.enum(ANSWER_UNITS).nullable().optional(),
}

/** The parts in which a procedure is edited, each as a screen shows it. */
export const procedureSections = {
  identity: z.strictObject({
    code: procedureCode.optional(),
    name: line(300).optional(),
    commonName: patchLine(300),
    actSet: z.enum(ACT_SETS).optional(),
    suitClass: z.enum(SUIT_CLASSES).nullable().optional(),
    officeId: opaqueId.optional(),
    declaredOn: plainDate.optional(),
  }),
  sheet: z.strictObject({
    purpose: patchProse(2000),
    result: patchLine(500),
    audience: patchLine(500),
    requirements: z.array(requirementMoment).max(PROCEDURE_LIMITS.moments).optional(),
    legalBasis: z.array(legalBasis).max(PROCEDURE_LIMITS.norms).optional(),
    servicePoints: z.array(servicePoint).max(PROCEDURE_LIMITS.points).optional(),
    channels: z
      .array(z.enum(SERVICE_CHANNELS))
      .transform((channels) => SERVICE_CHANNELS.filter((channel) => channels.includes(channel)))
      .optional(),
    costNote: patchProse(500),
    ...burden,
  }),
  evaluation: z.strictObject(evaluation),
  decisions: z.strictObject({
    optimisable: z.enum(FEASIBILITIES).optional(),
    optimisableReason: patchProse(1000),
    optimisableOn: patchDate,
    rationalisable: z.enum(FEASIBILITIES).optional(),
    rationalisableReason: patchProse(1000),
    rationalisableOn: patchDate,
    automatable: z.enum(FEASIBILITIES).optional(),
    automatableReason: patchProse(1000),
    automatableOn: patchDate,
  }),
  publication: z.strictObject({
    siteOn: patchDate,
    siteUrl: patchAddress,
    suitState: z.enum(SUIT_STATES).optional(),
    suitOn: patchDate,
    suitRemovedOn: patchDate,
    suitNumber: patchLine(40),
    suitUrl: patchAddress,
  }),
  automation: z.strictObject({
    automation: z.enum(AUTOMATION_DEGREES).optional(),
    automationOn: patchDate,
    onlineUrl: patchAddress,
  }),
}
export const PROCEDURE_SECTIONS = [
  'identity',
  'sheet',
  'evaluation',
  'decisions',
  'publication',
  'automation',
] as const
export type ProcedureSection = (typeof PROCEDURE_SECTIONS)[number]

const edited = { procedureId: opaqueId, version: seenVersion, idempotencyKey }

/** An edit, section by section; what is left out stays as it is. */
export const updateProcedureInput = z.strictObject({
  ...edited,
  identity: procedureSections.identity.optional(),
  sheet: procedureSections.sheet.optional(),
  evaluation: procedureSections.evaluation.optional(),
  decisions: procedureSections.decisions.optional(),
  publication: procedureSections.publication.optional(),
  automation: procedureSections.automation.optional(),
  /** Day on which somebody checked that all of it is still so. */
  reviewedOn: patchDate,
})
export type UpdateProcedureInput = z.output<typeof updateProcedureInput>

/** Confirmed to exist on a day; with the name of what people get and its purpose, where they aren't stored yet. */
export const identifyProcedureInput = z.strictObject({
  ...edited,
  identifiedOn: plainDate,
  name: line(300).optional(),
  purpose: patchProse(2000),
  result: patchLine(500),
})
export type IdentifyProcedureInput = z.output<typeof identifyProcedureInput>

/** Evaluated in full on a day; with what of the evaluation isn't stored yet. */
export const studyProcedureInput = z.strictObject({
  ...edited,
  studiedOn: plainDate,
  ...evaluation,
  ...burden,
})
export type StudyProcedureInput = z.output<typeof studyProcedureInput>

/** The last day that it counts, and why it was taken out. */
export const retireProcedureInput = z.strictObject({
  ...edited,
  retiredOn: plainDate,
  reason: reasonText,
})
export type RetireProcedureInput = z.output<typeof retireProcedureInput>

/** Back in the inventory, as if it had never been taken out, and why. */
export const restoreProcedureInput = z.strictObject({ ...edited, reason: reasonText })
export type RestoreProcedureInput = z.output<typeof restoreProcedureInput>

/** The section that a field is edited in; null: it is changed by a step of its own. */
export function sectionOf(field: string): ProcedureSection | null {
  return PROCEDURE_SECTIONS.find((section) => field in procedureSections[section].shape) ?? null
}
