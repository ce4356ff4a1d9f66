import {
  type MemberTerms,
  type RegisterFacts,
  registerMembers,
  resolveDeadline,
  type Source,
  type TargetTerms,
} from '@gelt/domain'
import { activeFrom, bodies, offices } from '../alvarado/structure.ts'
import { targetMemberRows } from '../target-member-rows.ts'
import { storeClosing } from './plan-edits.ts'
import type { SampleContext } from './sample-context.ts'

/** A target as it was recorded by a moment: the plan's own, and the members that its register gives. */
export function targetTermsAt(
  context: SampleContext,
  { row, part }: { readonly row: number; readonly part: number },
  source: Source,
  facts: RegisterFacts,
  knownAt: string,
): TargetTerms {
  const { plan, rows } = context
  const indicator = plan.indicators.find((one) => one.row === row)
  const target = indicator?.targets[part - 1]
  if (!indicator || !target) throw new Error(`row ${row} has no target ${part}`)
  const deadline = indicator.deadlines.find(({ state }) => state === 'ACCEPTED')
  const { kind, mode, goal, periodUnit, memberKind, wholeNumbers, maximum } = target
  const id = rows.target(row, part)
  return {
    ...{ id, kind, mode, goal, periodUnit, wholeNumbers, maximum },
    startsOn: deadline?.startsOn ?? plan.startsOn,
    deadline: (deadline && resolveDeadline(deadline.rule, plan.startsOn)?.date) ?? null,
    planStartsOn: plan.startsOn,
    planEndsOn: plan.endsOn,
    hasMembers: memberKind !== null,
    owes: source.owes ?? null,
    members: registerMembers(source, facts) ?? planMembers(context, id, knownAt),
  }
}

/** The members that the plan gives a target; the store's ended with it. */
function planMembers(context: SampleContext, targetId: string, knownAt: string): MemberTerms[] {
  const { ids, plan, rows } = context
  const since = new Date(activeFrom)
  const byCode = <Unit extends { code: string }>(units: readonly Unit[]) =>
    [...units].sort((a, b) => (a.code < b.code ? -1 : 1))
  const store = ids.office('ALM')
  const isClosed = Date.parse(knownAt) >= Date.parse(storeClosing.moment)
  return targetMemberRows(plan.indicators, rows, {
    offices: byCode(offices).map((one) => ({
      ...{ ...one, id: ids.office(one.code), activeFrom: since },
    })),
    bodies: byCode(bodies).map((one) => ({
      ...{ ...one, id: ids.body(one.code), activeFrom: since },
    })),
    phases: plan.phases,
  })
    .filter((member) => member.targetId === targetId)
    .map(({ id, name, officeId, phaseId, bodyId, modality, ...days }) => ({
      ...{ id, name, subject: officeId ?? phaseId ?? bodyId ?? modality ?? null },
      activeFrom: dayOf(days.activeFrom),
      activeTo: officeId === store && isClosed ? storeClosing.lastDay : null,
      deadline: dayOf(days.deadline),
    }))
}

function dayOf(date: Date | undefined): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}
