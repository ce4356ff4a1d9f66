import { type ActSet, candidate, type ProcedurePatch, patchProcedure } from '@gelt/domain'
import { dateColumn } from '../../core/dates.ts'
import { serial } from '../../testing/contract-rows.ts'
import { globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { Municipality } from '../../testing/municipality.ts'
import { columnsOf } from './procedure-row.ts'

/** Of a procedure that was identified and evaluated in full. */
export const studied: ProcedurePatch = {
  identifiedOn: '2009-01-10',
  studiedOn: '2009-03-01',
  purpose: 'Pagar el impuesto',
  result: 'Recibo',
  steps: 5,
  documents: 5,
  answerDays: 15,
  answerUnit: 'WORKING_DAYS',
  cost: '50000',
  yearlyDemand: 900,
}

/** What an office declares, without the names. */
export function declaration(at: Municipality, officeId = at.offices.planning) {
  return {
    entityId: globalId('Entity', at.id),
    officeId: globalId('Office', officeId),
    actSet: 'PROCEDURE',
    declaredOn: '2010-06-01',
  }
}

/** A procedure of Planning, declared in September 2008, with what `patch` says of it. */
export async function procedure({ db }: TestApi, at: Municipality, patch: ProcedurePatch = {}) {
  const number = serial()
  const declared = candidate({
    code: `P-${String(number).padStart(4, '0')}`,
    actSet: 'PROCEDURE' as ActSet,
    name: `Trámite ${number}`,
    officeId: at.offices.planning,
    declaredOn: '2008-09-10',
  })
  const fields = patchProcedure(declared, patch)
  const row = await db.prisma.procedure.create({
    data: { entityId: at.id, ...columnsOf(fields) },
  })
  return { row, id: globalId('Procedure', row.id), code: fields.code, fields }
}

export async function improvementKind({ db }: TestApi, at: Municipality, name?: string) {
  const row = await db.prisma.improvementKind.create({
    data: { entityId: at.id, type: 'TECHNOLOGICAL', name: name ?? `Acción ${serial()}` },
  })
  return { row, id: globalId('ImprovementKind', row.id) }
}

interface ImprovementGiven {
  endsOn?: string
  completedOn?: string
  abandonedOn?: string
  needsPartner?: boolean
  answerableId?: string
}

export async function improvement(
  api: TestApi,
  at: Municipality,
  procedureId: string,
  { endsOn, completedOn, abandonedOn, needsPartner = false, answerableId }: ImprovementGiven = {},
) {
  const kind = await improvementKind(api, at)
  const row = await api.db.prisma.improvement.create({
    data: {
      ...{ entityId: at.id, procedureId, kindId: kind.row.id, needsPartner },
      description: 'Pago en línea',
      startsOn: dateColumn('2009-05-01'),
      ...(answerableId && { answerableId }),
      ...(endsOn && { endsOn: dateColumn(endsOn) }),
      ...(completedOn && { completedOn: dateColumn(completedOn) }),
      ...(abandonedOn && { abandonedOn: dateColumn(abandonedOn), abandonedReason: 'Sin fondos' }),
      ...{ daysBefore: 15, daysAfter: 5, costBefore: '1000', costAfter: '0' },
    },
  })
  return { row, kind, id: globalId('Improvement', row.id) }
}
