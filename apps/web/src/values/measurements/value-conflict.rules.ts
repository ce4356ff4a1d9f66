import type { FieldPath } from 'react-hook-form'
import type { PendingValue_MeasurementFragment } from '../../gql/graphql.ts'
import type { RecordValues } from './record-values.ts'

/** A field of which two people saved different values: as the form holds them, '' for nothing. */
export interface ValueConflict {
  /** Name of the field in the form: "value", "members.2.value". */
  field: FieldPath<RecordValues>
  mine: string
  theirs: string
}

const SINGLE = ['value', 'numerator', 'denominator', 'note'] as const

/**
 * Where what was typed and the draft that somebody else saved differ. `asked` are the members that the
 * form asks for: of the others it holds nothing that was typed.
 */
export function valueConflicts(
  asked: ReadonlySet<string>,
  typed: RecordValues,
  stored: PendingValue_MeasurementFragment,
): ValueConflict[] {
  const theirs = new Map(stored.members.map(({ memberId, value }) => [memberId, value]))
  return [
    ...SINGLE.map((field) => ({ field, mine: typed[field], theirs: stored[field] ?? '' })),
    ...typed.members.flatMap(({ memberId, value }, index) =>
      asked.has(memberId)
        ? [
            {
              field: `members.${index}.value` as const,
              mine: value,
              theirs: theirs.get(memberId) ?? '',
            },
          ]
        : [],
    ),
  ].filter(({ mine, theirs: other }) => mine.trim() !== other)
}
