import { idOf } from '../../core/ids.ts'
import { InputRefusal } from '../../core/refusals.ts'
import type { Transaction } from '../../core/writing/write.ts'

interface Answerable {
  answerableId?: string | null | undefined
  answerableOfficeId?: string | null | undefined
}

/**
 * Row ids of who answers; undefined stays undefined.
 * @throws InputRefusal for a person or an office of another entity as for none, and for one that ended.
 */
export async function answerableColumns(
  tx: Transaction,
  entityId: string,
  input: Answerable,
): Promise<Answerable> {
  return {
    answerableId: await checked('answerableId', input.answerableId, async (globalId) => {
      const id = idOf('Person', globalId)
      return tx.person.findFirst({ where: { id, entityId, archivedAt: null } })
    }),
    answerableOfficeId: await checked('answerableOfficeId', input.answerableOfficeId, (globalId) =>
      tx.office.findFirst({
        where: { id: idOf('Office', globalId), entityId, activeTo: null },
      }),
    ),
  }
}

async function checked(
  field: keyof Answerable,
  globalId: string | null | undefined,
  find: (globalId: string) => Promise<{ id: string } | null>,
): Promise<string | null | undefined> {
  if (!globalId) return globalId
  const row = await find(globalId)
  if (!row) throw new InputRefusal([{ path: [field], code: 'NOT_FOUND' }])
  return row.id
}
