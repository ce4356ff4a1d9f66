/** One field in which the two versions differ, as shown. */
export interface ConflictField {
  /** Name of the field in the form. */
  name: string
  label: string
  /** In words; null: empty. */
  mine: string | null
  stored: string | null
}

export type ConflictChoice = 'mine' | 'stored'

/** The fields that differ; those that say the same need no choice. */
export function conflictFields(fields: readonly ConflictField[]): ConflictField[] {
  return fields.filter(({ mine, stored }) => (mine ?? '') !== (stored ?? ''))
}
