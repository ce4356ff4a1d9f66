import type { RegisterDefinition, RegisterField, RowValues } from '@gelt/domain'

/** What a reference leads to, as the API answers it; rows of other lists have a label, parts of the plan a number. */
export interface Referred {
  id: string
  name?: string | null
  label?: string | null
  number?: number | null
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
  if (field.type === 'REFERENCES') {
    const ids = (value as Referred[]).map(({ id }) => id)
    return ids.length > 0 ? ids.sort().join(' ') : null
  }
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
    Object.entries(fields).flatMap(([key, { type }]): [string, string | null][] => {
      if (type === 'REFERENCE') return [[key, referredName(row[key] as Referred | null)]]
      if (type !== 'REFERENCES') return []
      const names = (row[key] as Referred[]).map(referredName)
      return [[key, names.length > 0 ? names.join('; ') : null]]
    }),
  )
}

/** What is led to, in words: `PC-004 · Biblioteca`, `5. Chat y foros`; null: nothing. */
export function referredName(to: Referred | null | undefined): string | null {
  if (to?.label) return to.label
  const name = to?.name ?? null
  return name !== null && to?.number ? `${to.number}. ${name}` : name
}

/** The code of a row that a reference leads to, where it is one of another register. */
export function referredCode(value: unknown): string | null {
  const label = (value as Referred | null | undefined)?.label
  return label?.split(' · ')[0] ?? null
}
