import type { Deadline } from '@gelt/db'
import type { SetDeadlineInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { optionalDateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan, type PlanScope } from '../structure/edit-plan.ts'
import { deadlineColumns, deadlineImage, ruleOf } from './resolved-deadline.ts'

/**
 * Accepts a proposed deadline or sets a rule; the former one is kept as replaced.
 * @throws StateRefusal when the proposal was decided already.
 */
export async function setDeadline(context: Context, input: SetDeadlineInput): Promise<Written> {
  const id = idOf('Indicator', input.indicatorId)
  const proposalId = input.acceptDeadlineId && idOf('Deadline', input.acceptDeadlineId)
  const planId = await context.loaders.planIdOf.load(id)
  return editPlan(context, { operation: 'setDeadline', input, planId }, async (scope) => {
    const { tx, entityId } = scope
    const indicator = await tx.indicator.findUniqueOrThrow({
      where: { id, entityId },
      include: { deadlines: true },
    })
    const former = indicator.deadlines.find(({ state }) => state === 'ACCEPTED') ?? null
    checkVersion(indicator, input.version, deadlineImage(former))
    if (former) {
      await tx.deadline.update({
        where: { id: former.id, entityId },
        data: { state: 'REPLACED', version: { increment: 1 } },
      })
    }
    const after = proposalId
      ? await accept(scope, indicator.deadlines, proposalId, input)
      : await replace(scope, id, former, input)
    await tx.indicator.update({ where: { id, entityId }, data: { version: { increment: 1 } } })
    await scope.audit({
      action: 'deadline.set',
      subjectType: 'Indicator',
      subjectId: id,
      subjectLabel: `${indicator.row} · ${indicator.shortName}`,
      before: deadlineImage(former),
      after: deadlineImage(after),
      reason: input.reason,
    })
    return { type: 'Indicator', id }
  })
}

async function accept(
  { tx, plan, entityId }: PlanScope,
  deadlines: Deadline[],
  proposalId: string,
  { startsOn }: SetDeadlineInput,
): Promise<Deadline> {
  const proposal = deadlines.find((deadline) => deadline.id === proposalId)
  if (!proposal) throw new NotFoundRefusal()
  if (proposal.state !== 'PROPOSED')
    throw new StateRefusal('WRONG_STATE', { reason: 'DEADLINE_DECIDED' })
  return tx.deadline.update({
    where: { id: proposalId, entityId },
    data: {
      ...deadlineColumns(ruleOf(proposal), plan.startsOn),
      startsOn: startsOn ? optionalDateColumn(startsOn) : proposal.startsOn,
      state: 'ACCEPTED',
      version: { increment: 1 },
    },
  })
}

/** The committee's own rule: the act's words stay beside it. */
function replace(
  { tx, plan, entityId }: PlanScope,
  indicatorId: string,
  former: Deadline | null,
  { rule, startsOn, reason }: SetDeadlineInput,
): Promise<Deadline> {
  return tx.deadline.create({
    data: {
      ...deadlineColumns(rule ?? { type: 'NONE' }, plan.startsOn),
      entityId,
      indicatorId,
      cellText: former?.cellText ?? null,
      text: former?.text ?? null,
      provenance: 'EDITED',
      provenanceNote: reason,
      startsOn: optionalDateColumn(startsOn),
    },
  })
}
