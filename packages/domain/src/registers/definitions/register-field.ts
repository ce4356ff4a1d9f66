import type { Language } from '../../core/formats/language.ts'

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>

/** What a reference can lead to: the directory, the plan in force, or another register by its key. */
export const REFERENCE_LISTS = [
  'offices',
  'organisations',
  'bodies',
  'people',
  'phases',
  'indicators',
  'objectives',
] as const
export type ReferenceList = (typeof REFERENCE_LISTS)[number]

interface FieldTerms {
  /** How the field is called on forms, in files and in the log. */
  labels: Both
  /** What to write, where the label doesn't say it. */
  help?: Both
  /** The field in one English sentence with its unit: what the API and the data model say of it. */
  about: string
  /** No row without it. */
  needed?: boolean
  /** For the entity's own people only, whoever reads the register. */
  internal?: boolean
  /** The server alone writes it. */
  automatic?: boolean
}

/** Values are text in one form each, as files and history keep them; null: empty. */
export type RegisterField = FieldTerms &
  (
    | { type: 'LINE'; max: number }
    | { type: 'PROSE'; max: number }
    | { type: 'URL' }
    | { type: 'EMAIL' }
    /** SHA-256, 64 hexadecimal digits. */
    | { type: 'HASH' }
    /** `2010-06-30`; `future`: may lie ahead, as what is planned does. */
    | { type: 'DAY'; future?: boolean; monday?: boolean }
    /** `15:30` */
    | { type: 'TIME' }
    /** A whole number from 0, or from its minimum. */
    | { type: 'COUNT'; minimum?: number; maximum: number; unit?: Both }
    /** From 0, with a point and no zeros behind. */
    | { type: 'DECIMAL'; maximum: number; decimals: number; unit?: Both }
    /** `true` or `false`; an empty one says no. */
    | { type: 'FLAG' }
    /** Days of the week as ISO digits in order: `135` is Monday, Wednesday, Friday. */
    | { type: 'WEEKDAYS' }
    | { type: 'OPTION'; options: Readonly<Record<string, Both>> }
    /** Id of a row of the directory, of the plan's phases, or of another register. */
    | { type: 'REFERENCE'; to: ReferenceList | (string & {}) }
    /**
     * Several of them, their ids in order with a blank between. `table` joins both; `column` of it leads to them,
     * and the row's own table gives the other.
     */
    | { type: 'REFERENCES'; to: ReferenceList | (string & {}); table: string; column: string }
  )

export type FieldType = RegisterField['type']

/** Most references that one field holds. */
export const REFERENCES_LIMIT = 50

/** The parts of a value that holds several. */
export function partsOf(value: string | null | undefined): string[] {
  return value ? value.split(' ') : []
}
