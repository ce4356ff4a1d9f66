import { randomUUID } from 'node:crypto'
import type { Database } from '@gelt/db'
import { LISTS } from '@gelt/domain'
import { dateColumn } from '../core/dates.ts'
import { createLandmarks, type Landmarks, writeDailyRow, writeEveryRegister } from './daily-rows.ts'
import { writeProcedure } from './inventory.ts'
import type { Municipality } from './municipality.ts'

/** Ids of what stands in a full municipality, by what it is; those of registers by their keys. */
export type Filled = Landmarks

/** Puts something into a municipality wherever not everybody reads it: rows, evidence, questions, imports and the like. */
export async function fillMunicipality(db: Database, here: Municipality): Promise<Filled> {
  const { prisma } = db
  const { id: entityId, persons } = here
  const personId = persons.committee
  const landmarks = await createLandmarks(db, here)
  const ids = await writeEveryRegister(db, here, landmarks)
  await writeApprovedRound(db, here, ids)
  await prisma.registerEvidence.createMany({
    data: LISTS.map(({ key }) => ({
      ...{ entityId, register: key, rowId: ids[key] ?? '', kind: 'LINK' as const },
      ...{ title: 'Acta', url: 'https://aqui.example/acta', attachedById: personId },
    })),
  })
  const attestation = await prisma.attestation.create({
    data: {
      ...{ entityId, register: 'deliveries', periodKey: '2010-05', attestedById: personId },
      ...{ periodStartsOn: dateColumn('2010-05-01'), periodEndsOn: dateColumn('2010-05-31') },
      note: 'Todo entregado',
    },
  })
  const asked = { entityId, sessionId: ids.participationSessions ?? '', body: '¿Cuándo abre?' }
  const moderated = { moderatedById: personId, moderatedAt: new Date() }
  const question = await prisma.participationQuestion.create({
    data: { ...asked, ...moderated, state: 'PUBLISHED' },
  })
  await prisma.participationQuestion.create({
    data: { ...asked, ...moderated, state: 'REJECTED', rejectedReason: 'Fuera de tema' },
  })
  const importRun = await prisma.importRun.create({
    data: {
      ...{ entityId, personId, list: 'procedures', format: 'TEMPLATE', fileName: 'a.csv' },
      ...{ fileHash: 'ab'.repeat(32), mediaType: 'text/csv' },
    },
  })
  const view = await prisma.savedView.create({
    data: { list: 'procedures', name: 'Mía', query: 'q=a', entityId, personId },
  })
  // On the site still, and about to be taken out: everybody finds it.
  const procedure = await writeProcedure(db, here, 'T-001', {
    ...{ siteOn: dateColumn('2009-01-01'), siteUrl: 'https://aqui.example/t-001' },
    ...{ retiredOn: dateColumn('2010-12-31'), retiredReason: 'Norma derogada' },
  })
  const kind = await prisma.improvementKind.create({
    data: { entityId, type: 'ADMINISTRATIVE', name: 'Menos pasos' },
  })
  const improvement = await prisma.improvement.create({
    data: {
      ...{ entityId, procedureId: procedure, kindId: kind.id, description: 'Menos pasos' },
      ...{ answerableId: personId, completedOn: dateColumn('2010-01-01') },
    },
  })
  return {
    ...{ ...landmarks, ...ids, procedure, attestation: attestation.id, question: question.id },
    ...{ importRun: importRun.id, view: view.id, kind: kind.id, improvement: improvement.id },
  }
}

/** A round that everybody reads, with one criterion that isn't met. */
async function writeApprovedRound(db: Database, here: Municipality, ids: Filled): Promise<void> {
  const [id, personId] = [randomUUID(), here.persons.committee]
  const day = { name: 'Aprobada', kind: 'OTHER', referenceDay: '2010-03-02' }
  await writeDailyRow(db, here, { register: 'rounds', code: 'RD-002', values: day, id })
  const values = {
    ...{ round: id, criterion: ids.usedCriterion ?? '', work: 'CONFIRMED', result: 'NOT_MET' },
    ...{ confirmedBy: personId, observation: 'Se revisó en el sitio' },
  }
  await writeDailyRow(db, here, { register: 'assessments', code: 'RD-002-F9-002', values })
  const subject = { entityId: here.id, subjectType: 'DiagnosisRound', subjectId: id }
  for (const [kind, decidedById] of [
    ['SUBMITTED', personId],
    ['APPROVED', here.persons.mayor],
  ] as const) {
    await db.prisma.decision.create({ data: { ...subject, kind, decidedById } })
  }
}
