import type { RegisterDefinition, RegisterField, RowValues } from '@gelt/domain'

/** What a reference leads to, as the API answers it; rows of other registers have a label. */
interface Referred {
  id: string
  name?: string | null
  label?: string | null
}

/** A row of any register: what all have in common, its own fields beside it. */
export interface RegisterRowData {
  __typename: string
  id: string
  code: string
  /** Code and what it is called: `PC-004 · Biblioteca municipal`. */
  label: string
  office?: { id: string; name: string } | null
  annulledReason?: string | null
  version: number
  recordedAt: string
  mayEdit: boolean
  /** By the definition’s names. */
  [field: string]: unknown
}

/** A page of a register’s list. */
export interface RegisterListData {
  register: {
    key: string
    rows: {
      totalCount: number
      edges: readonly { cursor: string; node: RegisterRowData }[]
      pageInfo: {
        hasNextPage: boolean
        hasPreviousPage: boolean
        startCursor: string | null
        endCursor: string | null
      }
    }
  } | null
}

export interface RegisterRowQueryData {
  registerRow: RegisterRowData | null
}

/** What is looked at of a row just written. */
export interface WrittenRow {
  __typename: string
  id: string
  code: string
}

/** A value as the API answers it, in the one form that the rules, forms and files have; null: empty. */
export function storedText(field: RegisterField, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (field.type === 'REFERENCE') return (value as Referred).id
  return String(value)
}

/** All values of a row in that form. */
export function rowValues({ fields }: RegisterDefinition, row: RegisterRowData): RowValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, storedText(field, row[key])]),
  )
}

/** What a row’s references are called, by field; null: nothing there. */
export function referredNames({ fields }: RegisterDefinition, row: RegisterRowData): RowValues {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, { type }]) => {
      if (type !== 'REFERENCE') return []
      const to = row[key] as Referred | null | undefined
      return [[key, to?.label ?? to?.name ?? null]]
    }),
  )
}

/** The code of a row that a reference leads to, where it is one of another register. */
export function referredCode(value: unknown): string | null {
  const label = (value as Referred | null | undefined)?.label
  return label?.split(' · ')[0] ?? null
}
