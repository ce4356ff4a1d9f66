import {
  type ApplyImportInput,
  type Cells,
  type ImportRow,
  listByKey,
  type StoredRow,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { Refusal, StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { writeToList } from '../rows/write-to-list.ts'
import { allImportRows, findImportRun } from './import-run.sql.ts'
import type { RegisterStore, RowToWrite } from './register-store.ts'
import { registerStore } from './register-stores.ts'

/** Rows of one statement; between two of them others hear how far it got. */
const rowsAtOnce = 500

/** Milliseconds for the largest file on a slow machine; a fast one takes a twentieth. */
const timeout = 120_000

/**
 * Writes what a run would change, in one transaction: all of it or nothing.
 * @throws NotFoundRefusal, AccessRefusal; StateRefusal IMPORT_NOT_READY for a run that isn't READY, IMPORT_STALE
 * when somebody edited one of its rows since the file was read
 */
export async function applyImport(context: Context, input: ApplyImportInput): Promise<Written> {
  const { db } = context
  const id = idOf('ImportRun', input.importId)
  const run = permitted(context, await findImportRun(db, id), 'register.import')
  const store = registerStore(run.list)
  if (!store) throw new Error(`No register ${run.list}`)
  const { entityId } = run
  const rows = await rowsToWrite(context, store, { id, entityId })
  // Said outside of the transaction, or nobody would see it before the end.
  await db.prisma.importRun.updateMany({
    where: { id, state: 'READY' },
    data: { state: 'APPLYING', done: 0, total: rows.length },
  })
  const progress = progressOf(context, id)
  const { idempotencyKey } = input
  try {
    const request = { operation: 'applyImport', idempotencyKey, input, entityId, timeout }
    const written = await writeToList(context, listByKey(run.list), request, async (scope) => {
      const { tx, moment, audit } = scope
      const { state } = await tx.importRun.findUniqueOrThrow({
        where: { id },
        select: { state: true },
      })
      // APPLYING too: whoever else was at it has given up, or would still hold the entity.
      if (state !== 'READY' && state !== 'APPLYING') {
        throw new StateRefusal('WRONG_STATE', { reason: 'IMPORT_NOT_READY' })
      }
      for (let at = 0; at < rows.length; at += rowsAtOnce) {
        const batch = rows.slice(at, at + rowsAtOnce)
        if ((await store.write(scope, batch)) !== batch.length) {
          throw new StateRefusal('WRONG_STATE', { reason: 'IMPORT_STALE' })
        }
        progress.tell(at + batch.length)
      }
      await tx.importRun.update({
        where: { id },
        data: { state: 'APPLIED', done: rows.length, total: rows.length, appliedAt: moment },
      })
      await audit({
        action: store.importAction,
        subjectType: 'ImportRun',
        subjectId: id,
        subjectLabel: run.fileName,
        after: {
          hash: run.fileHash,
          added: run.summary?.added ?? 0,
          changed: run.summary?.changed ?? 0,
          refused: run.summary?.refused ?? 0,
        },
      })
      return { type: 'ImportRun', id }
    })
    if (rows.length >= rowsAtOnce) {
      await store
        .written(db)
        .catch((error: unknown) => context.log.warn({ err: error }, 'not counted'))
    }
    return written
  } catch (error) {
    await progress.settled()
    await giveBack(context, id, error)
    throw error
  } finally {
    await progress.settled()
  }
}

/** Whole rows, the changes on what is stored: an edit in between shows by its version. */
async function rowsToWrite(
  { db }: Context,
  store: RegisterStore,
  { id, entityId }: { id: string; entityId: string },
): Promise<RowToWrite[]> {
  const { template } = store
  const rows = await allImportRows(db, id, ['ADDED', 'CHANGED'])
  const changed = rows.filter(({ kind }) => kind === 'CHANGED').map(({ code }) => code ?? '')
  const stored: StoredRow[] = JSON.parse(await store.stored(db, entityId, changed))
  const byCode = new Map(stored.map(({ cells }) => [cells[template.keyColumn], cells]))
  const blank = Object.fromEntries(
    template.columns.map((column) => [column.key, column.blank ?? null]),
  )
  return rows.map(({ version, code, cells }) => ({
    version,
    cells: withChanges((code !== null && version !== null && byCode.get(code)) || blank, cells),
  }))
}

function withChanges(before: Cells, cells: ImportRow['cells']): Cells {
  return { ...before, ...Object.fromEntries(cells.map(({ column, after }) => [column, after])) }
}

/** After a refusal it can be tried again, except when what it was compared with is no more. */
async function giveBack({ db }: Context, id: string, error: unknown): Promise<void> {
  const stale = error instanceof StateRefusal && error.params.reason === 'IMPORT_STALE'
  const state = error instanceof Refusal && !stale ? 'READY' : 'FAILED'
  await db.prisma.importRun.updateMany({
    where: { id, state: 'APPLYING' },
    data: { state, done: 0 },
  })
}

/**
 * Says how far it got on a connection beside the transaction's, and never waits for it: when all are taken by
 * writes that wait for this one, waiting for another would end them all.
 */
function progressOf({ db, log }: Context, id: string) {
  let writing: Promise<unknown> | null = null
  return {
    tell(done: number) {
      if (writing) return
      writing = db.prisma.importRun
        .updateMany({ where: { id, state: 'APPLYING' }, data: { done } })
        .catch((error: unknown) => log.warn({ err: error }, 'progress not written'))
        .finally(() => {
          writing = null
        })
    },
    settled: async () => {
      await writing
    },
  }
}
