import type { Database } from '@gelt/db'
import { candidate, patchProcedure } from '@gelt/domain'
import { columnsOf } from '../src/registers/procedures/procedure-row.ts'

function procedure(number: number, officeIds: readonly string[]) {
  const declared = candidate({
    code: `T-${String(number).padStart(5, '0')}`,
    actSet: number % 8 === 0 ? 'SERVICE' : 'PROCEDURE',
    name: `${['Licencia', 'Certificado', 'Árbol', 'Inscripción'][number % 4]} ${number * 7919} de prueba`,
    officeId: officeIds[number % officeIds.length] ?? '',
    declaredOn: '2008-09-10',
  })
  return patchProcedure(declared, {
    purpose: 'Obtener el permiso de la alcaldía para lo que se pide, conforme a la norma. '.repeat(
      4,
    ),
    result: `Permiso ${number}`,
    ...(number % 3 > 0 && { identifiedOn: '2009-01-10', studiedOn: '2009-03-01' }),
    ...(number % 3 > 0 && { steps: number % 9, documents: number % 7, yearlyDemand: number % 500 }),
    ...(number % 3 > 0 && { cost: '25000', answerDays: number % 40, answerUnit: 'WORKING_DAYS' }),
    ...(number % 4 === 0 && {
      suitState: 'REGISTERED',
      suitOn: '2009-06-01',
      suitNumber: `M-${number}`,
    }),
    ...(number % 5 === 0 && { siteOn: '2009-07-01' }),
  })
}

/** Adds so many procedures to an inventory. */
export async function addProcedures(
  db: Database,
  entityId: string,
  officeIds: readonly string[],
  count: number,
): Promise<void> {
  for (let from = 0; from < count; from += 1000) {
    const rows = Array.from({ length: 1000 }, (_, at) => procedure(from + at, officeIds))
    await db.prisma.procedure.createMany({
      data: rows.map((fields) => ({ entityId, ...columnsOf(fields) })),
    })
  }
}
