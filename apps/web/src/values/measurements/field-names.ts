import type { FieldPath } from 'react-hook-form'
import type { FieldLabels } from '../../lib/forms/input-resolver.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import { ratioLabel } from './amount-fields.tsx'
import type { es } from './measurements.messages.ts'
import type { RecordValues } from './record-values.ts'

/** How the form calls its fields, for the sentences of refusals and conflicts. */
export function recordLabels(target: ReadingTarget, text: typeof es): FieldLabels {
  const members = target.members.map(({ name }, index) => [`members.${index}.value`, name])
  return {
    periodKey: text.period,
    cutoff: text.cutoff,
    value: target.label,
    numerator: ratioLabel(target, 'numerator'),
    denominator: ratioLabel(target, 'denominator'),
    members: target.memberKind ? text.byMember[target.memberKind] : target.label,
    note: text.note,
    reason: text.reason,
    ...Object.fromEntries(members),
  }
}

/** The form's field for a path of the input; null: it has none. */
export function recordFieldOf(path: string): FieldPath<RecordValues> | null {
  const member = /^members\.(\d+)\.(value|memberId)$/.exec(path)
  if (member) return `members.${Number(member[1])}.value`
  return FIELDS.find((field) => field === path) ?? null
}

const FIELDS = ['value', 'numerator', 'denominator', 'members', 'cutoff', 'note', 'reason'] as const
