import type { Database } from '@gelt/db'
import { planTemplate } from './alvarado/plan-template.ts'
import { auditAdoption } from './audit.ts'
import { createEntity } from './create-entity.ts'
import { createPlanFromTemplate } from './create-plan.ts'
import { loadOnce, recordAt } from './load.ts'
import { bogotaMoment } from './moments.ts'
import { sampleHistory } from './sample/history.ts'
import { writeLedger } from './sample/ledger.ts'
import { sampleContext } from './sample/sample-context.ts'

const adoption = bogotaMoment(planTemplate.startsOn, '08:00')

/**
 * "Alvarado (muestra)": the same plan with an invented history from September 2008 to the eve of
 * its fixed day, 30 June 2010, recorded at moments of the past. Idempotent.
 */
export async function loadSampleEntity(db: Database): Promise<void> {
  const slug = 'alvarado-muestra'
  await loadOnce(db, slug, async (tx) => {
    await recordAt(tx, adoption)
    const { entityId } = await createEntity(tx, slug)
    const { planId } = await createPlanFromTemplate(tx, { entityId, template: planTemplate })
    await auditAdoption(
      tx,
      { id: entityId, slug, name: 'Alvarado (muestra)' },
      { id: planId, ...planTemplate },
    )
    const ledger = sampleHistory(sampleContext(entityId, planTemplate))
    await writeLedger(tx, ledger)
    await tx.plan.update({ where: { id: planId }, data: { revision: ledger.size } })
  })
}
