import type { Prisma } from '@gelt/db'
import type { CreatePlanInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { NotFoundRefusal } from '../../core/refusals.ts'
import { permitted, refuseDuplicate } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { visiblePlan } from '../structure/visible-plan.ts'
import { copyPlanStructure } from './copy-plan-structure.ts'
import { planImage } from './plan-image.ts'

/**
 * Makes a draft: blank, or with the structure of a plan that the caller sees, of any entity.
 * @throws InputRefusal ALREADY_EXISTS when the entity has a plan of that first year.
 */
export async function createPlan(context: Context, input: CreatePlanInput): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  permitted(context, { entityId }, 'plan.create')
  const source = input.fromPlanId
    ? await visiblePlan(context, idOf('Plan', input.fromPlanId))
    : null
  if (input.fromPlanId && !source) throw new NotFoundRefusal()
  const { title, validFrom, validTo, startsOn, endsOn, idempotencyKey } = input
  const request = { operation: 'createPlan', idempotencyKey, input, entityId }
  return writeToEntity(context, request, async ({ tx, actor, audit }) => {
    refuseDuplicate(await tx.plan.findFirst({ where: { entityId, validFrom } }), 'validFrom')
    const plan = await tx.plan.create({
      data: {
        entityId,
        title,
        validFrom,
        validTo,
        startsOn: dateColumn(startsOn),
        endsOn: dateColumn(endsOn),
        vision: source?.vision ?? null,
        ...(source && { onTrackFrom: source.onTrackFrom, atRiskFrom: source.atRiskFrom }),
      },
    })
    const unmatched = source ? await copyPlanStructure(tx, source, plan, actor.id) : []
    if (unmatched.length > 0) {
      await tx.plan.update({
        where: { id: plan.id, entityId },
        data: { unmatched: unmatched as unknown as Prisma.InputJsonValue },
      })
    }
    await audit({
      action: 'plan.create',
      subjectType: 'Plan',
      subjectId: plan.id,
      subjectLabel: title,
      after: {
        ...planImage(plan),
        template: source ? `${source.entity.name}: ${source.title}` : null,
        ...(unmatched.length > 0 && { unmatched: unmatched.map(({ name }) => name).join('; ') }),
      },
    })
    return { type: 'Plan', id: plan.id }
  })
}
