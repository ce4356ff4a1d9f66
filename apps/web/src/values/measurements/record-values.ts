import {
  checkReading,
  defaultCutoff,
  type Period,
  type Reading,
  type RecordMeasurementInput,
  reasonText,
  recordMeasurementInput,
} from '@gelt/domain'
import { z } from 'zod'
import { type ReadingTarget, readingsOf, termsOf } from '../../lib/readings/target-terms.ts'
import type { RecordMode, Standing } from './standing.rules.ts'

/** What the form holds: texts as typed, a decimal point in numbers, '' for nothing. */
export interface RecordValues {
  periodKey: string
  cutoff: string
  value: string
  numerator: string
  denominator: string
  /** One for each member of the target, in its order. */
  members: { memberId: string; value: string }[]
  note: string
  reason: string
}

/** The form's values once they were found right. */
export type CheckedValues = Pick<
  RecordMeasurementInput,
  'periodKey' | 'cutoff' | 'value' | 'numerator' | 'denominator' | 'members' | 'note'
> & { reason: string }

const reported = recordMeasurementInput.omit({
  targetId: true,
  draftVersion: true,
  idempotencyKey: true,
})

/**
 * The input that the server takes too, with the rules of the target. A correction needs its reason;
 * members that don't count on the cut-off aren't asked, so nothing is said of them.
 */
export function recordSchema(
  target: ReadingTarget,
  period: Period,
  needsReason: boolean,
): z.ZodType<CheckedValues> {
  const terms = termsOf(target)
  const readings = readingsOf(target)
  const checked = reported
    .extend({ reason: needsReason ? reasonText : z.string() })
    .superRefine((values, context) => {
      for (const { path, code, params } of checkReading(
        terms,
        values,
        target.rules.today,
        readings,
      )) {
        context.addIssue({ code: 'custom', path, message: code, ...(params ? { params } : {}) })
      }
    })
  return z.preprocess((values) => withoutInactive(target, period, values as RecordValues), checked)
}

function withoutInactive(target: ReadingTarget, period: Period, values: RecordValues) {
  const cutoff = cutoffOf(values, period, target.rules.today)
  const active = new Set(membersOn(target, cutoff).map(({ id }) => id))
  const members = values.members.map((member) =>
    active.has(member.memberId) ? member : { ...member, value: '' },
  )
  return { ...values, members }
}

/** Members that count on a day: a group that closed still does, an office that ended doesn't. */
export function membersOn(target: ReadingTarget, cutoff: string): ReadingTarget['members'] {
  return target.members.filter(
    ({ activeFrom, activeTo }) =>
      (!activeFrom || activeFrom <= cutoff) &&
      (target.kind === 'LEVEL' || !activeTo || activeTo >= cutoff),
  )
}

/**
 * The value that the form goes on from. Coverages and levels say how things stand, by the latest value
 * alone: a new one goes on from the last approved.
 */
export function openingSource(
  target: ReadingTarget,
  mode: RecordMode,
  standing: Standing | undefined,
): Standing | Reading | undefined {
  if (mode !== 'new') return standing
  const isStock = target.kind === 'COVERAGE' || target.kind === 'LEVEL'
  return isStock ? lastApproved(target) : undefined
}

/** A list of members with the goal of 1 each is a list to tick, unless some have more than 1. */
export function isChecklist(
  target: ReadingTarget,
  source: Pick<Standing, 'members'> | undefined,
): boolean {
  const isOneEach = target.kind === 'COVERAGE' && target.goal === '1'
  return isOneEach && (source?.members ?? []).every(({ value }) => !value || /^[01]$/.test(value))
}

/** What the form begins with. */
export function openingValues(
  target: ReadingTarget,
  period: Period,
  mode: RecordMode,
  standing: Standing | undefined,
): RecordValues {
  const own = mode === 'new' ? undefined : standing
  const source = openingSource(target, mode, standing)
  const nothing = isChecklist(target, source) ? '0' : ''
  const amountOf = (memberId: string) =>
    source?.members.find((member) => member.memberId === memberId)?.value || nothing
  return {
    periodKey: period.key,
    cutoff: own?.cutoff ?? '',
    value: own?.value ?? '',
    numerator: own?.numerator ?? '',
    denominator: own?.denominator ?? '',
    members: target.members.map(({ id }) => ({ memberId: id, value: amountOf(id) })),
    note: own?.pending?.note ?? '',
    reason: '',
  }
}

/** The approved value with the latest cut-off. */
export function lastApproved(target: ReadingTarget): Reading | undefined {
  return readingsOf(target)
    .sort((a, b) => a.cutoff.localeCompare(b.cutoff) || a.revision - b.revision)
    .at(-1)
}

/** The day that the value would count up to. */
export function cutoffOf(values: Pick<RecordValues, 'cutoff'>, period: Period, today: string) {
  return values.cutoff || defaultCutoff(period, today)
}

/** The value as the rules see it. */
export function candidateOf(values: CheckedValues, period: Period, today: string): Reading {
  return {
    id: 'candidate',
    periodKey: values.periodKey,
    cutoff: values.cutoff ?? defaultCutoff(period, today),
    revision: 1,
    value: values.value,
    numerator: values.numerator,
    denominator: values.denominator,
    members: values.members.filter(({ value }) => value !== null),
  }
}
