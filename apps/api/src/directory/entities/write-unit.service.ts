import type { PlainDate } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion, permitted, refuseDuplicate } from '../../core/writing/stored-row.ts'
import {
  type WriteScope,
  type Written,
  writeToEntity,
  writeToRegister,
} from '../../core/writing/write.ts'
import { type DirectoryTable, type Unit, type UnitChange, unitImage } from './directory-table.ts'
import { endMembersOf } from './end-members.ts'

interface CreateUnit {
  entityId: string
  code: string
  name: string
  activeFrom: PlainDate
  sector?: string | null
  idempotencyKey: string
}

interface UpdateUnit {
  version: number
  code?: string | undefined
  name?: string | undefined
  activeFrom?: PlainDate | undefined
  sector?: string | null | undefined
  idempotencyKey: string
}

interface ArchiveUnit {
  version: number
  activeTo: PlainDate
  reason: string
  idempotencyKey: string
}

/** @throws InputRefusal ALREADY_EXISTS when the code is taken. */
export async function createUnit(
  context: Context,
  table: DirectoryTable,
  input: CreateUnit,
): Promise<Written> {
  const { idempotencyKey, activeFrom, ...fields } = input
  const entityId = idOf('Entity', input.entityId)
  permitted(context, { entityId }, table.action)
  const request = { operation: `create${table.type}`, idempotencyKey, input, entityId }
  return writeToEntity(context, request, async ({ tx, audit }) => {
    refuseDuplicate(await table.findByCode(tx, entityId, input.code), 'code')
    const unit = await table.create(tx, {
      ...fields,
      entityId,
      activeFrom: dateColumn(activeFrom),
    })
    await audit({
      action: `${table.noun}.create`,
      subjectType: table.type,
      subjectId: unit.id,
      subjectLabel: unit.name,
      after: unitImage(unit),
    })
    return { type: table.type, id: unit.id }
  })
}

export function updateUnit(
  context: Context,
  table: DirectoryTable,
  globalId: string,
  input: UpdateUnit,
): Promise<Written> {
  return changeUnit(context, table, globalId, input, 'update', async ({ tx }, before) => {
    const { code, name, activeFrom, sector } = input
    if (code !== undefined && code !== before.code) {
      refuseDuplicate(await table.findByCode(tx, before.entityId, code), 'code')
    }
    const from = activeFrom === undefined ? undefined : dateColumn(activeFrom)
    if (from && before.activeTo && before.activeTo < from) refuseRange('activeFrom')
    return { code, name, sector, activeFrom: from }
  })
}

/**
 * Ends a unit on a day, with the reason. Members of targets that it is end with it, so that it leaves the
 * denominators from the next day on.
 * @throws StateRefusal when it has ended; InputRefusal for a day before its first.
 */
export function archiveUnit(
  context: Context,
  table: DirectoryTable,
  globalId: string,
  input: ArchiveUnit,
): Promise<Written> {
  return changeUnit(context, table, globalId, input, 'archive', async (scope, before) => {
    if (before.activeTo) throw new StateRefusal('WRONG_STATE', { reason: 'UNIT_ENDED' })
    const activeTo = dateColumn(input.activeTo)
    if (activeTo < before.activeFrom) refuseRange('activeTo')
    await endMembersOf(scope, table.type, before, activeTo, input.reason)
    return { activeTo }
  })
}

function refuseRange(field: string): never {
  throw new InputRefusal([{ path: [field], code: 'INVALID_RANGE' }])
}

async function changeUnit(
  context: Context,
  table: DirectoryTable,
  globalId: string,
  input: UpdateUnit | ArchiveUnit,
  verb: 'update' | 'archive',
  changeOf: (scope: WriteScope, before: Unit) => Promise<UnitChange>,
): Promise<Written> {
  const { type, noun } = table
  const found = await table.find(context.db.prisma, idOf(type, globalId))
  const { id, entityId } = permitted(context, found, table.action)
  const { idempotencyKey } = input
  const request = { operation: `${verb}${type}`, idempotencyKey, input, entityId }
  // The registers' rows name their office.
  const write = type === 'Office' ? writeToRegister : writeToEntity
  const written = await write(context, request, async (scope) => {
    const before = await table.find(scope.tx, id)
    if (!before) throw new StateRefusal('WRONG_STATE', { reason: 'UNIT_ENDED' })
    checkVersion(before, input.version, unitImage(before))
    const after = await table.update(scope.tx, before, await changeOf(scope, before))
    await scope.audit({
      action: `${noun}.${verb}`,
      subjectType: type,
      subjectId: id,
      subjectLabel: after.name,
      before: unitImage(before),
      after: unitImage(after),
      reason: 'reason' in input ? input.reason : null,
    })
    return { type, id }
  })
  context.loaders.office.clearAll()
  return written
}
