import type { CreateImprovementKindInput, UpdateImprovementKindInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion, permitted, refuseDuplicate } from '../../core/writing/stored-row.ts'
import { type Written, writeToRegister } from '../../core/writing/write.ts'
import { improvementKindImage } from './procedure-image.ts'

/** Adds an action to the catalogue. @throws InputRefusal ALREADY_EXISTS for a name that its type has. */
export async function createImprovementKind(
  context: Context,
  input: CreateImprovementKindInput,
): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  permitted(context, { entityId }, 'register.editAnyOffice')
  const { idempotencyKey, type, name, verified } = input
  const request = { operation: 'createImprovementKind', idempotencyKey, input, entityId }
  return writeToRegister(context, request, async ({ tx, audit }) => {
    const data = { entityId, type, name, verified }
    refuseDuplicate(await tx.improvementKind.findFirst({ where: { entityId, type, name } }), 'name')
    const kind = await tx.improvementKind.create({ data })
    await audit({
      action: 'improvementKind.create',
      subjectType: 'ImprovementKind',
      subjectId: kind.id,
      subjectLabel: kind.name,
      after: improvementKindImage(kind),
    })
    return { type: 'ImprovementKind', id: kind.id }
  })
}

/** Edits an action of the catalogue, or takes it out of what is offered. */
export async function updateImprovementKind(
  context: Context,
  input: UpdateImprovementKindInput,
): Promise<Written> {
  const id = idOf('ImprovementKind', input.kindId)
  const found = await context.db.prisma.improvementKind.findUnique({ where: { id } })
  const { entityId } = permitted(context, found, 'register.editAnyOffice')
  const { kindId, version, idempotencyKey, ...edit } = input
  const request = { operation: 'updateImprovementKind', idempotencyKey, input, entityId }
  return writeToRegister(context, request, async ({ tx, audit }) => {
    const before = await tx.improvementKind.findUniqueOrThrow({ where: { id, entityId } })
    checkVersion(before, version, improvementKindImage(before))
    const { type = before.type, name = before.name } = edit
    const same = { entityId, type, name, id: { not: id } }
    refuseDuplicate(await tx.improvementKind.findFirst({ where: same }), 'name')
    const after = await tx.improvementKind.update({
      where: { id, entityId },
      data: { ...edit, version: { increment: 1 } },
    })
    await audit({
      action: 'improvementKind.update',
      subjectType: 'ImprovementKind',
      subjectId: id,
      subjectLabel: after.name,
      before: improvementKindImage(before),
      after: improvementKindImage(after),
    })
    return { type: 'ImprovementKind', id }
  })
}
