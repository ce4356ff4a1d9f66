import type { Database } from '@gelt/db'
import { planTemplate } from './alvarado/plan-template.ts'
import { auditAdoption } from './audit.ts'
import { createEntity } from './create-entity.ts'
import { createPlanFromTemplate } from './create-plan.ts'
import { loadOnce } from './load.ts'
import { sourceDecisionRows } from './source-decisions.ts'

/** The official "Alvarado": the adopted plan and no values, recorded now. Idempotent. */
export async function loadOfficialEntity(db: Database): Promise<void> {
  const slug = 'alvarado-tolima'
  await loadOnce(db, slug, async (tx) => {
    const { entityId } = await createEntity(tx, slug)
    const { planId } = await createPlanFromTemplate(tx, { entityId, template: planTemplate })
    await tx.targetSource.createMany({
      data: sourceDecisionRows({ entityId, template: planTemplate, decidedById: null }),
    })
    await auditAdoption(
      tx,
      { id: entityId, slug, name: 'Alvarado' },
      { id: planId, ...planTemplate },
    )
  })
}
