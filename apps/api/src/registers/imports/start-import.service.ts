import { Prisma } from '@gelt/db'
import type { ImportProblem } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context, ViewerPerson } from '../../core/context.ts'
import { checkStillHeld, lockEntity, writeLimits } from '../../core/writing/write.ts'
import type { StoredContent } from '../../trace/files/file-store.ts'
import type { FileFormat } from './file-job.ts'
import { mediaTypes } from './import-file-kind.ts'
import { ImportRefusal } from './import-refusal.ts'
import { withLocalCopy } from './local-copy.ts'
import type { RegisterStore } from './register-store.ts'
import { compareFile } from './run-file-job.ts'

interface SentRegister {
  name: string
  format: FileFormat
  stored: StoredContent
}

/** The run of a file that was kept; nothing of the register changes by it. */
export async function createImportRun(
  context: Context,
  sender: ViewerPerson,
  store: RegisterStore,
  { name, format, stored }: SentRegister,
): Promise<string> {
  const { id: personId, entityId } = sender
  return context.db.prisma.$transaction(async (tx) => {
    await lockEntity(tx, entityId)
    await checkStillHeld(tx, sender)
    const run = await tx.importRun.create({
      data: {
        ...{ entityId, personId, list: store.template.list, format: 'TEMPLATE' },
        ...{ fileName: name, fileHash: stored.hash, mediaType: mediaTypes[format] },
      },
      select: { id: true },
    })
    return run.id
  }, writeLimits)
}

/**
 * Reads the file of a run and tells what it would change: READY, or REFUSED with one reason. What nobody
 * foresaw makes it FAILED; the log says more.
 */
export async function readImport(
  context: Pick<Context, 'db' | 'files' | 'log'>,
  id: string,
  store: RegisterStore,
): Promise<void> {
  const { db, files, log } = context
  const run = await db.prisma.importRun.findUniqueOrThrow({ where: { id }, omit: { rows: true } })
  const format = run.mediaType === mediaTypes.XLSX ? 'XLSX' : 'CSV'
  try {
    const entity = await db.prisma.entity.findUniqueOrThrow({ where: { id: run.entityId } })
    const [stored, lists] = await Promise.all([
      store.stored(db, run.entityId),
      store.lists(db, run.entityId),
    ])
    const {
      format: columns,
      summary,
      rows,
    } = await withLocalCopy(files, run.fileHash, (path) =>
      compareFile(
        {
          ...{ kind: 'COMPARE', path, format, list: run.list, stored, lists },
          today: todayOf(entity),
        },
        progressOf(context, id),
      ),
    )
    await db.prisma.$executeRaw`
      UPDATE import_run SET state = 'READY', done = total, format = ${columns}, summary = ${JSON.stringify(summary)}::jsonb,
        rows = ${rows}::jsonb WHERE id = ${id}::uuid`
  } catch (error) {
    const refused = error instanceof ImportRefusal
    if (!refused) log.error({ err: error, importRun: id }, 'import not read')
    await end(context, id, refused ? error.problem : null)
  }
}

function progressOf({ db, log }: Pick<Context, 'db' | 'log'>, id: string) {
  let writing: Promise<unknown> | null = null
  return (done: number, total: number) => {
    // A word that comes while the last one is still being written is left out.
    if (writing) return
    writing = db.prisma.importRun
      .updateMany({ where: { id, state: 'READING' }, data: { done, total } })
      .catch((error: unknown) => log.warn({ err: error }, 'progress not written'))
      .finally(() => {
        writing = null
      })
  }
}

async function end({ db }: Pick<Context, 'db'>, id: string, problem: ImportProblem | null) {
  await db.prisma.importRun.updateMany({
    where: { id, state: 'READING' },
    data: problem
      ? { state: 'REFUSED', refusal: { ...problem } as Prisma.InputJsonObject }
      : { state: 'FAILED', refusal: Prisma.DbNull },
  })
}
