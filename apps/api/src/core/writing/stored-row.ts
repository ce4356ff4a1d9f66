import { type Action, type AuditField, can } from '@gelt/domain'
import type { Context, ViewerPerson } from '../context.ts'
import { AccessRefusal, ConflictRefusal, InputRefusal, NotFoundRefusal } from '../refusals.ts'
import { requirePerson } from './write.ts'

/** A row's fields as the audit log and a conflict show them, by their names in the input. */
export type Image = { [Field in AuditField]?: StoredValue }

type StoredValue = string | number | boolean | null | (string | number)[]

/**
 * The row, where the caller's roles in its own entity allow the action.
 * @throws AccessRefusal; NotFoundRefusal for a row of another entity exactly as for none.
 */
export function permitted<Row extends { entityId: string }>(
  context: Context,
  row: Row | null,
  action: Action,
): Row & { actor: ViewerPerson } {
  if (!context.viewer) throw new AccessRefusal('UNAUTHENTICATED')
  if (!row) throw new NotFoundRefusal()
  const actor = requirePerson(context, row.entityId)
  if (!can(actor.roles, action)) throw new AccessRefusal('FORBIDDEN')
  return { ...row, actor }
}

/** @throws ConflictRefusal with the stored values when somebody saved after the version seen. */
export function checkVersion(row: { version: number }, seen: number, image: Image): void {
  if (row.version === seen) return
  const current = Object.entries(image).map(([field, value]) => [field, textOf(value)] as const)
  throw new ConflictRefusal(row.version, Object.fromEntries(current))
}

function textOf(value: StoredValue): string | null {
  if (Array.isArray(value)) return value.join(', ')
  return value === null ? null : String(value)
}

/** @throws InputRefusal ALREADY_EXISTS naming the field, when a row is there. */
export function refuseDuplicate(existing: object | null, field: string): void {
  if (existing) throw new InputRefusal([{ path: [field], code: 'ALREADY_EXISTS' }])
}
