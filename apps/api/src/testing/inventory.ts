import { randomUUID } from 'node:crypto'
import type { Database, Prisma } from '@gelt/db'
import { dateColumn } from '../core/dates.ts'
import type { Municipality } from './municipality.ts'

type Columns = Partial<Omit<Prisma.ProcedureUncheckedCreateInput, 'id' | 'entityId' | 'code'>>

/** Runs a write at a moment of the past, as only a sample allows, and raises the plan's revision. */
export async function writeAt<Result>(
  db: Database,
  municipality: Municipality,
  moment: string | null,
  write: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return db.prisma.$transaction(async (tx) => {
    if (moment) await tx.$queryRaw`SELECT set_config('gelt.recorded_at', ${moment}, true)`
    await tx.plan.updateMany({
      where: { entityId: municipality.id },
      data: { revision: { increment: 1 } },
    })
    return write(tx)
  })
}

/** Creates or changes the procedure of that code; by default one that Planning declared on the plan's first day. */
export async function writeProcedure(
  db: Database,
  municipality: Municipality,
  code: string,
  columns: Columns = {},
  moment: string | null = null,
): Promise<string> {
  return writeAt(db, municipality, moment, async (tx) => {
    const { id: entityId } = municipality
    const { id } = await tx.procedure.upsert({
      where: { entityId_code: { entityId, code } },
      create: {
        ...{ id: randomUUID(), entityId, code, name: `Trámite ${code}`, searchText: code },
        ...{ actSet: 'PROCEDURE', declaredOn: dateColumn('2008-09-03') },
        officeId: municipality.offices.planning,
        ...columns,
      },
      update: columns as Prisma.ProcedureUncheckedUpdateInput,
    })
    await tx.auditEvent.create({
      data: {
        entityId,
        actorId: municipality.persons.committee,
        actorName: 'committee de prueba',
        action: 'procedure.update',
        subjectType: 'Procedure',
        subjectId: id,
        subjectLabel: code,
        requestId: 'test',
      },
    })
    return id
  })
}

/** Lets a target be counted by a source from a day on. */
export async function countFrom(
  db: Database,
  municipality: Municipality,
  targetId: string,
  sourceKey: string,
  startsOn = '2008-09-03',
  moment: string | null = null,
): Promise<void> {
  const own = { entityId: municipality.id, targetId, sourceKey }
  await writeAt(db, municipality, moment, async (tx) => {
    await tx.targetSourceOption.createMany({ data: [own], skipDuplicates: true })
    await tx.targetSource.create({
      data: {
        ...{ ...own, source: 'COUNTED' },
        ...{ startsOn: dateColumn(startsOn), reason: 'Se cuenta desde el inventario.' },
      },
    })
  })
}

/** Columns of a procedure that the SUIT registered on a day. */
export function registeredOn(day: string): Columns {
  return { suitState: 'REGISTERED', suitOn: dateColumn(day) }
}
