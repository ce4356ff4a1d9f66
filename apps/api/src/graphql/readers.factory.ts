import type { Database } from '@gelt/db'
import { REGISTERS } from '@gelt/domain'
import { createLandmarks, writeEveryRegister } from '../testing/daily-rows.ts'
import { writeProcedure } from '../testing/inventory.ts'
import { createMunicipality, type Municipality } from '../testing/municipality.ts'
import { createSession } from '../testing/participation.ts'
import { dateColumn } from './dates.ts'

export const sampleSlug = 'alvarado-muestra'

/** A municipality of which every field that not everybody reads has something in it. */
export async function createFullMunicipality(db: Database): Promise<Municipality> {
  const here = await createMunicipality(db, 'aqui')
  const { id: entityId, persons } = here
  const { prisma } = db
  const personId = persons.committee
  const ids = await writeEveryRegister(db, here, await createLandmarks(db, here))
  await prisma.registerEvidence.createMany({
    data: REGISTERS.map(({ key }) => ({
      ...{ entityId, register: key, rowId: ids[key] ?? '', kind: 'LINK' as const },
      ...{ title: 'Acta', url: 'https://aqui.example/acta', attachedById: personId },
    })),
  })
  await prisma.attestation.create({
    data: {
      ...{ entityId, register: 'deliveries', periodKey: '2010-05', attestedById: personId },
      ...{ periodStartsOn: dateColumn('2010-05-01'), periodEndsOn: dateColumn('2010-05-31') },
      note: 'Todo entregado',
    },
  })
  const asked = { entityId, sessionId: ids.participationSessions ?? '', body: '¿Cuándo abre?' }
  const moderated = { moderatedById: personId, moderatedAt: new Date() }
  await prisma.participationQuestion.create({
    data: { ...asked, ...moderated, state: 'PUBLISHED' },
  })
  await prisma.participationQuestion.create({
    data: { ...asked, ...moderated, state: 'REJECTED', rejectedReason: 'Fuera de tema' },
  })
  await prisma.importRun.create({
    data: {
      ...{ entityId, personId, list: 'procedures', format: 'TEMPLATE', fileName: 'a.csv' },
      ...{ fileHash: 'ab'.repeat(32), mediaType: 'text/csv' },
    },
  })
  const view = { list: 'procedures', name: 'Mía', query: 'q=a' }
  await prisma.savedView.create({ data: { ...view, entityId, personId } })
  // On the site still, and about to be taken out: everybody finds it.
  const procedureId = await writeProcedure(db, here, 'T-001', {
    ...{ siteOn: dateColumn('2009-01-01'), siteUrl: 'https://aqui.example/t-001' },
    ...{ retiredOn: dateColumn('2010-12-31'), retiredReason: 'Norma derogada' },
  })
  const kind = await prisma.improvementKind.create({
    data: { entityId, type: 'ADMINISTRATIVE', name: 'Menos pasos' },
  })
  await prisma.improvement.create({
    data: {
      ...{ entityId, procedureId, kindId: kind.id, description: 'Menos pasos' },
      ...{ answerableId: personId, completedOn: dateColumn('2010-01-01') },
    },
  })
  return here
}

/** Rows that don't exist for everybody, by their type, and the other entities that they are of. */
export async function createHiddenRows(
  db: Database,
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
  for (const { table, type } of REGISTERS) {
    const [row] = await prisma.$queryRawUnsafe<{ id: string }[]>(
      `UPDATE ${table} SET annulled_reason = 'Doble', version = version + 1 WHERE code LIKE '%-001' RETURNING id`,
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
