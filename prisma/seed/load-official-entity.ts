import type { Database } from '@gelt/db'
import { planTemplate } from './alvarado/plan-template.ts'
import { auditAdoption, catalogueEvent, loader } from './audit.ts'
import { createEntity } from './create-entity.ts'
import { createPlanFromTemplate } from './create-plan.ts'
import { criterionRows } from './criterion-rows.ts'
import { loadOnce } from './load.ts'
import { sourceDecisionRows } from './source-decisions.ts'

/**
 * The official "Alvarado", recorded now: the adopted plan, no values, and the catalogue of criteria to begin the
 * diagnosis with. No policies: the act orders to name them and names none. Idempotent.
 */
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
    const criteria = criterionRows(entityId, planTemplate.validFrom)
    await tx.criterion.createMany({ data: criteria })
    await tx.auditEvent.create({ data: catalogueEvent(entityId, loader, criteria.length) })
  })
}
