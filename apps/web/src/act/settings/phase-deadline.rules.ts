import type { MemberTerms, PlainDate } from '@gelt/domain'
import { type WhatIfPlan, withTerms } from './what-if.rules.ts'

interface Phase {
  name: string
  deadline: PlainDate
}

/**
 * The plan with another deadline of a phase: members that follow the phase (row 17) move with it, as the
 * server moves them. A member doesn’t tell its phase: it is known by deadline and name, or by the deadline
 * alone where the phase has been renamed since.
 */
export function withPhaseDeadline(plan: WhatIfPlan, phase: Phase, deadline: PlainDate): WhatIfPlan {
  return withTerms(plan, ({ members }) => {
    const sharing = members.filter((member) => member.deadline === phase.deadline)
    const named = sharing.filter(({ name }) => name === phase.name)
    const following = new Set<MemberTerms>(named.length > 0 ? named : sharing)
    if (following.size === 0) return null
    return {
      members: members.map((member) => (following.has(member) ? { ...member, deadline } : member)),
    }
  })
}
