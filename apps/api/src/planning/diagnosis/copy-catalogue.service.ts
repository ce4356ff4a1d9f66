import {
  type CopyCatalogueInput,
  CRITERIA_CATALOGUE,
  catalogueValues,
  dailyRegister,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import type { Transaction } from '../../core/writing/transaction.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { storeRows } from '../../registers/rows/row-write.sql.ts'

const criteria = dailyRegister('criteria')

/**
 * Puts the starting catalogue of criteria into an entity, all of it to be verified.
 * @throws StateRefusal CATALOGUE_THERE where there are criteria already
 */
export async function copyCatalogue(context: Context, input: CopyCatalogueInput): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  permitted(context, { entityId }, 'register.editAnyOffice')
  const { idempotencyKey } = input
  const request = { operation: 'copyCatalogue', idempotencyKey, input, entityId }
  return writeToEntity(context, request, async ({ tx, audit }) => {
    if ((await tx.criterion.count({ where: { entityId } })) > 0) {
      throw new StateRefusal('WRONG_STATE', { reason: 'CATALOGUE_THERE' })
    }
    const rows = await rowIds(tx, entityId)
    const written = await storeRows(
      tx,
      entityId,
      criteria,
      CRITERIA_CATALOGUE.map((one) => ({
        ...{ code: one.code, version: null },
        values: catalogueValues(one, rows.get(one.row ?? 0) ?? null),
      })),
    )
    await audit({
      action: 'criteria.copy',
      subjectType: 'Entity',
      subjectId: entityId,
      subjectLabel: `${written.size} ${criteria.nouns.es.many}`,
      after: { count: written.size },
    })
    return { type: 'Entity', id: entityId }
  })
}

/** Rows of the plan in force by their numbers. */
async function rowIds(tx: Transaction, entityId: string): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.indicator.findMany({
    where: { entityId, plan: { status: 'ADOPTED' } },
    select: { id: true, row: true },
  })
  return new Map(rows.map(({ id, row }) => [row, id]))
}
