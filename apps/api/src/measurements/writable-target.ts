import { type Action, can } from '@gelt/domain'
import type { Context, ViewerPerson } from '../context.ts'
import { AccessRefusal, NotFoundRefusal, StateRefusal } from '../graphql/refusals.ts'
import { findTarget, type TargetPart } from '../indicators/plan-parts.ts'
import { requirePerson } from '../writing/write.ts'

export interface WritableTarget {
  part: TargetPart
  actor: ViewerPerson
}

/** Whether the row is the person's own: they, or an office of theirs, answer for it. */
export function answersFor(actor: ViewerPerson, { indicator, target }: TargetPart): boolean {
  if (indicator.answerableId === actor.id) return true
  const offices = new Set(actor.officeIds)
  if (indicator.answerableOfficeId && offices.has(indicator.answerableOfficeId)) return true
  return target.members.some((member) => member.officeId !== null && offices.has(member.officeId))
}

/**
 * A target whose values the caller may write.
 * @throws NotFoundRefusal, AccessRefusal FORBIDDEN, StateRefusal when the plan isn't adopted.
 */
export async function writableTarget(
  context: Context,
  targetId: string,
  action: Action,
): Promise<WritableTarget> {
  const part = await findTarget(context, targetId)
  if (!part) throw new NotFoundRefusal()
  const actor = requirePerson(context, part.plan.entityId)
  if (!can(actor.roles, action)) throw new AccessRefusal('FORBIDDEN')
  if (!can(actor.roles, 'measurement.recordAnyOffice') && !answersFor(actor, part)) {
    throw new AccessRefusal('FORBIDDEN')
  }
  if (part.plan.status !== 'ADOPTED' || part.target.archivedAt)
    throw new StateRefusal('WRONG_STATE')
  return { part, actor }
}
