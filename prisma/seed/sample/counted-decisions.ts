import type { Prisma } from '@gelt/db'
import { countedRows } from '../alvarado/counted-rows.ts'
import { bogotaMoment, dateColumn } from '../moments.ts'
import { type SourceDecisionRow, sourceDecisionRows } from '../source-decisions.ts'
import { batchAt, type Ledger } from './ledger.ts'
import type { SampleContext } from './sample-context.ts'

/** The seam of the sample: row 12 is typed at first, and counted from the first day of 2010. */
const seam = {
  row: 12,
  startsOn: '2010-01-01',
  typedReason:
    'Mientras el comité decide qué trámites se pueden automatizar, el dato se escribe con su soporte.',
  reason:
    'Acta 1 de 2010 del comité GEL-T: el grado de automatización ya se registra trámite por trámite; la fila se cuenta desde el inventario.',
}

function eventOf(context: SampleContext, row: number) {
  return {
    entityId: context.entityId,
    ...context.actor('committee'),
    action: 'source.decide' as const,
    subjectType: 'Target',
    subjectId: context.rows.target(row, 1),
    subjectLabel: `Fila ${row} · ${context.labelOf(row, 1)}`,
  }
}

function rowOf(context: SampleContext, { targetId }: SourceDecisionRow): number {
  const row = Object.keys(countedRows).find(
    (key) => context.rows.target(Number(key), 1) === targetId,
  )
  return Number(row)
}

/** Decided with the plan's adoption, and once more in January 2010. */
export function decideSources(ledger: Ledger, context: SampleContext) {
  const { entityId, ids, plan, rows } = context
  const decidedById = ids.person('committee')
  const first = sourceDecisionRows({
    ...{ entityId, template: plan, decidedById },
    typed: { [seam.row]: seam.typedReason },
  })
  const adoption = batchAt(ledger, bogotaMoment(plan.startsOn, '08:30'))
  adoption.edits.push((tx) => insert(tx, first))
  for (const decision of first) {
    const { sourceKey = null, reason } = decision
    adoption.audit.push({
      ...eventOf(context, rowOf(context, decision)),
      before: { sourceKey: null, startsOn: null },
      after: { sourceKey, startsOn: plan.startsOn },
      reason,
    })
  }

  const sourceKey = countedRows[seam.row] ?? null
  const { row, startsOn, reason } = seam
  const later = batchAt(ledger, bogotaMoment('2010-01-19', '10:30'))
  const id = rows.of('row', row, 'source', 2)
  const target = { targetId: rows.target(row, 1), source: 'COUNTED' as const, sourceKey }
  const decided = { id, entityId, ...target, startsOn: dateColumn(startsOn), reason, decidedById }
  later.edits.push((tx) => insert(tx, [decided]))
  later.audit.push({
    ...eventOf(context, row),
    before: { sourceKey: null, startsOn: plan.startsOn },
    after: { sourceKey, startsOn },
    reason,
  })
}

async function insert(tx: Prisma.TransactionClient, data: SourceDecisionRow[]): Promise<void> {
  await tx.targetSource.createMany({ data })
}
