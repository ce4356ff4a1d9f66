import type { PlainDate, RowValues } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import type { WriteScope } from '../../core/writing/write.ts'
import type { RegisterRowNode } from './register-row.ts'

/** The write that rows are stored in. */
export interface RowsScope extends WriteScope {
  context: Context
  entityId: string
  /** The entity's day. */
  today: PlainDate
}

/** A row about to be stored. */
export interface RowEdit {
  code: string
  /** Null: the row is new. */
  before: RegisterRowNode | null
  after: RowValues
}

/** What an upper floor has to say when rows of a list are written. */
export interface RowHooks {
  /**
   * The values to store, in the order of the edits, with what the server adds to them.
   * @throws Refusal where one of them may not be
   */
  settle?(scope: RowsScope, edits: readonly RowEdit[]): Promise<RowValues[]>
  /** What else a new row brings with it. */
  created?(scope: RowsScope, row: { id: string; code: string; values: RowValues }): Promise<void>
  /** @throws Refusal where the row may not be annulled */
  annulling?(scope: RowsScope, row: RegisterRowNode): Promise<void>
}

const hooks = new Map<string, RowHooks>()

/** Declared once for a list, where its feature is put together. */
export function hookRows(key: string, own: RowHooks): void {
  if (hooks.has(key)) throw new Error(`${key} has its hooks already`)
  hooks.set(key, own)
}

export function hooksOf({ key }: { key: string }): RowHooks {
  return hooks.get(key) ?? {}
}

/** The values of rows as their list's feature lets them be stored. */
export async function settled(
  definition: { key: string },
  scope: RowsScope,
  edits: readonly RowEdit[],
): Promise<RowValues[]> {
  const { settle } = hooksOf(definition)
  return settle ? settle(scope, edits) : edits.map(({ after }) => after)
}
