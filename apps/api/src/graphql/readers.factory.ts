import type { TestDatabase } from '@gelt/db/testing'
import { LISTS } from '@gelt/domain'
import { dateColumn } from '../core/dates.ts'
import { writeProcedure } from '../testing/inventory.ts'
import { createMunicipality, type Municipality } from '../testing/municipality.ts'
import { createSession } from '../testing/participation.ts'

/** Rows that don't exist for everybody, by their type, and the other entities that they are of. */
export async function createHiddenRows(
  db: TestDatabase,
  here: Municipality,
): Promise<{ ids: [type: string, id: string][]; at: string[] }> {
  const { prisma } = db
  const closed = await createMunicipality(db, 'cerrada')
  await prisma.entity.update({ where: { id: closed.id }, data: { archivedAt: new Date() } })
  const draft = await createMunicipality(db, 'borrador', { status: 'DRAFT' })
  const unpublished = await writeProcedure(db, here, 'T-002')
  const value = await prisma.measurement.create({
    data: {
      ...{ entityId: here.id, targetId: here.targets[1], periodKey: '2010-S1', value: '1' },
      ...{ periodStartsOn: dateColumn('2010-01-01'), periodEndsOn: dateColumn('2010-06-30') },
      ...{ cutoff: dateColumn('2010-06-30'), recordedById: here.persons.committee },
    },
  })
  const { rowId: sessionId } = await createSession({ db, here }, { code: 'CF-002' })
  const question = await prisma.participationQuestion.create({
    data: { entityId: here.id, sessionId, body: '¿Cuándo abre?' },
  })
  const rows: [string, string][] = []
  for (const { table, type } of LISTS) {
    const [row] = await prisma.$queryRawUnsafe<{ id: string }[]>(
      `UPDATE ${table} SET annulled_reason = 'Doble', version = version + 1 WHERE code LIKE '%-001' AND entity_id = $1 RETURNING id`,
      here.id,
    )
    rows.push([type, row?.id ?? ''])
  }
  return {
    at: [closed.id, draft.id],
    ids: [
      ['Entity', closed.id],
      ['Plan', draft.planId],
      ['ActionArea', draft.areaId],
      ['Indicator', draft.indicators[1]],
      ['Target', draft.targets[1]],
      ['Procedure', unpublished],
      ['Measurement', value.id],
      ['ParticipationQuestion', question.id],
      ...rows,
    ],
  }
}
