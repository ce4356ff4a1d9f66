import { bogotaMoment } from '../moments.ts'
import { nameAnswerable } from './answerables.ts'
import { storeMergedOn } from './keepers.ts'
import { batchAt, type Ledger } from './ledger.ts'
import type { SampleContext } from './sample-context.ts'

/** Rows that weigh double from February 2010 on: what they owe falls due before the end of 2010. */
export const doubleWeightRows = [1, 2, 3, 5, 16, 17] as const

/** When the store's end was recorded, and the last day that it was there. */
export const storeClosing = { moment: bogotaMoment(storeMergedOn, '11:00'), lastDay: '2010-01-31' }

/** The store is merged into the treasury: its office and its memberships end on one day. */
function closeStore(ledger: Ledger, context: SampleContext) {
  const { moment, lastDay } = storeClosing
  const batch = batchAt(ledger, moment)
  const officeId = context.ids.office('ALM')
  const ended = { activeTo: new Date(lastDay), version: { increment: 1 } }
  const reason = 'El Almacén se fusionó con Hacienda y Tesorería (decreto municipal, muestra).'
  batch.edits.push(async (tx) => {
    await tx.office.update({ where: { id: officeId }, data: ended })
    await tx.targetMember.updateMany({ where: { officeId }, data: { ...ended, reason } })
  })
  batch.audit.push({
    entityId: context.entityId,
    ...context.actor('committee'),
    action: 'office.archive',
    subjectType: 'Office',
    subjectId: officeId,
    subjectLabel: 'Almacén',
    before: { activeTo: null },
    after: { activeTo: lastDay },
    reason,
  })
  nameAnswerable(ledger, context, { moment, row: 3, from: 'stores', to: 'reviewer', reason })
}

function weighDouble(ledger: Ledger, context: SampleContext) {
  const batch = batchAt(ledger, bogotaMoment('2010-02-12', '16:00'))
  for (const row of doubleWeightRows) {
    const id = context.rows.indicator(row)
    batch.edits.push(async (tx) => {
      await tx.indicator.update({ where: { id }, data: { weight: 2, version: { increment: 1 } } })
    })
    batch.audit.push({
      entityId: context.entityId,
      ...context.actor('committee'),
      action: 'indicator.update',
      subjectType: 'Indicator',
      subjectId: id,
      subjectLabel: `Fila ${row} · ${context.labelOf(row, 1)}`,
      before: { weight: '1' },
      after: { weight: '2' },
      reason:
        'Acta 2 de 2010 del comité GEL-T: pesan doble las filas con compromisos antes de terminar 2010.',
    })
  }
}

/** A nomination among the act's incentives, and what came of it. */
function nominate(ledger: Ledger, context: SampleContext) {
  const position = 3
  const id = context.rows.of('incentive', position)
  const name = context.plan.incentives[position - 1]?.name ?? ''
  const enter = (
    day: string,
    after: { nomination?: string; nominatedOn?: string; result?: string },
  ) => {
    const batch = batchAt(ledger, bogotaMoment(day, '10:45'))
    const { nominatedOn, ...texts } = after
    batch.edits.push(async (tx) => {
      await tx.incentive.update({
        where: { id },
        data: {
          ...texts,
          ...(nominatedOn ? { nominatedOn: new Date(nominatedOn) } : {}),
          version: { increment: 1 },
        },
      })
    })
    batch.audit.push({
      entityId: context.entityId,
      ...context.actor('committee'),
      action: 'incentive.record',
      subjectType: 'Incentive',
      subjectId: id,
      subjectLabel: name,
      after,
    })
  }
  enter('2009-10-15', {
    nomination: 'Chat del Alcalde sobre el impuesto predial (muestra)',
    nominatedOn: '2009-10-15',
  })
  enter('2010-01-20', { result: 'Finalista, sin premio (muestra)' })
}

/** Changes to the plan's own rows; `knownAt` before them gives the earlier figures. */
export function editPlan(ledger: Ledger, context: SampleContext) {
  closeStore(ledger, context)
  weighDouble(ledger, context)
  nominate(ledger, context)
}
