import {
  existenceIssues,
  type Issue,
  issuesOfRow,
  type PlainDate,
  type RegisterDefinition,
  type RowValues,
  spanOfRow,
} from '@gelt/domain'
import type { ViewerPerson } from '../../core/context.ts'
import { InputRefusal } from '../../core/refusals.ts'
import { Conditions } from '../../core/sql-conditions.ts'
import type { Transaction } from '../../core/writing/transaction.ts'
import { checkOffice } from '../facts/register-access.ts'
import { columnOf, columnType, fieldOf, officeFieldOf, plainSql } from '../facts/row-columns.ts'
import type { RegisterRowNode } from './register-row.ts'
import { checkReferences } from './row-references.ts'
import { runIn } from './stored-row.sql.ts'

interface Settling {
  tx: Transaction
  entityId: string
  actor: ViewerPerson
  definition: RegisterDefinition
  today: PlainDate
  /** As it is stored under the lock; null: the row is new. */
  before: RegisterRowNode | null
  /** As it would be stored. */
  after: RowValues
}

export interface SettledRow {
  values: RowValues
  names: RowValues
}

/** Where an empty field is stored as something. */
function filledUp({ fields }: RegisterDefinition, values: RowValues): RowValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { type }]) => [
      key,
      values[key] ?? (type === 'FLAG' ? 'false' : null),
    ]),
  )
}

/**
 * A row as it may be stored, with the names of what it leads to.
 * @throws InputRefusal for what doesn't fit, leads nowhere or is there already; AccessRefusal where it would go to
 * an office that isn't the caller's
 */
export async function settleRow(settling: Settling): Promise<SettledRow> {
  const { tx, entityId, actor, definition, today, before } = settling
  const given = filledUp(definition, settling.after)
  const values = { ...given, ...definition.derive?.(before?.values ?? null, given) } as RowValues
  const span = spanOfRow(definition, values)
  const was = before && spanOfRow(definition, before.values)
  const sameDays = before !== null && was?.from === span?.from && was?.to === span?.to
  const led = Object.entries(values).filter(
    ([key, id]) => id !== (before?.values[key] ?? null) || (!sameDays && isUnit(definition, key)),
  )
  const found = await checkReferences(tx, entityId, definition, Object.fromEntries(led))
  refuse(found.issues)
  checkOffice(actor, officeOf(definition, values, found.officeIds, before))
  refuse(issuesOfRow(definition, before?.values ?? null, values, today))
  // After what is wrong with the days themselves: an office is judged by them.
  refuse(Object.entries(found.units).flatMap(([key, unit]) => existenceIssues(key, unit, span)))
  refuse(await duplicates({ ...settling, after: values }))
  const names = Object.entries({ ...before?.names, ...found.names })
  return { values, names: Object.fromEntries(names.filter(([key]) => values[key] !== null)) }
}

/** Whether a field leads to an office, an organisation or a body. */
function isUnit({ fields }: RegisterDefinition, key: string): boolean {
  const field = fields[key]
  return field?.type === 'REFERENCE' && ['offices', 'organisations', 'bodies'].includes(field.to)
}

function officeOf(
  definition: RegisterDefinition,
  values: RowValues,
  officeIds: RowValues,
  before: RegisterRowNode | null,
): string | null {
  const own = officeFieldOf(definition)
  if (own) return values[own] ?? null
  const { ownedThrough } = definition
  if (!ownedThrough) return null
  return ownedThrough in officeIds ? (officeIds[ownedThrough] ?? null) : (before?.officeId ?? null)
}

/** Rows that stand and have the same in fields that no two rows share; accents and capitals don't tell names apart. */
async function duplicates({ tx, entityId, definition, before, after }: Settling): Promise<Issue[]> {
  for (const keys of definition.unique ?? []) {
    const [first = ''] = keys
    if (keys.some((key) => after[key] == null)) continue
    if (before && keys.every((key) => after[key] === before.values[key])) continue
    const conditions = new Conditions(entityId, before?.id ?? null)
    for (const key of keys) {
      const field = fieldOf(definition, key)
      const given = `${conditions.value(after[key])}::${columnType(field)}`
      const column = `r.${columnOf(key, field)}`
      const isName = field.type === 'LINE'
      conditions.add(isName ? `${plainSql(column)} = ${plainSql(given)}` : `${column} = ${given}`)
    }
    const twice = await runIn(tx)(
      `SELECT 1 FROM ${definition.table} r WHERE r.entity_id = $1::uuid AND r.annulled_reason IS NULL
         AND ($2::uuid IS NULL OR r.id <> $2::uuid) AND ${conditions.texts.join(' AND ')} LIMIT 1`,
      conditions.values,
    )
    if (twice.length > 0) return [{ path: [first], code: 'ALREADY_EXISTS' }]
  }
  return []
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputRefusal([...issues])
}
