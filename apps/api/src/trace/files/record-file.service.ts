import type { StoredFile } from '@gelt/db'
import type { Context, ViewerPerson } from '../../core/context.ts'
import {
  beginMoment,
  checkStillHeld,
  lockEntity,
  scopeOf,
  writeLimits,
} from '../../core/writing/write.ts'
import type { StoredContent } from './file-store.ts'

/**
 * The row of a file that was kept. The same person sending the same file again gets the row of the first
 * time, so the content serves as the idempotency key.
 * @throws StateRefusal when the entity was archived meanwhile; AccessRefusal when the role was taken away.
 */
export async function recordFile(
  context: Context,
  uploader: ViewerPerson,
  { hash, size }: StoredContent,
  described: { name: string; mediaType: string },
): Promise<StoredFile> {
  const { id: uploadedById, entityId } = uploader
  const row = { entityId, uploadedById, hash, ...described }
  return context.db.prisma.$transaction(async (tx) => {
    await lockEntity(tx, entityId)
    await checkStillHeld(tx, uploader)
    const known = await tx.storedFile.findFirst({ where: row })
    if (known) return known
    const moment = await beginMoment(context, tx, entityId)
    const file = await tx.storedFile.create({ data: { ...row, size } })
    await scopeOf(context, tx, uploader, entityId, moment).audit({
      action: 'file.upload',
      subjectType: 'StoredFile',
      subjectId: file.id,
      subjectLabel: file.name,
      after: { ...described, size, hash },
    })
    return file
  }, writeLimits)
}
