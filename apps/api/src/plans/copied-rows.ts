import type { Body, Office, Plan, Prisma } from '@gelt/db'
import { plainDateOf } from '../graphql/dates.ts'
import { deadlineColumns, ruleOf } from '../indicators/resolved-deadline.ts'
import type { StructureRows } from './structure-rows.ts'

type SourceIndicator = StructureRows['indicators'][number]
type SourceMember = SourceIndicator['targets'][number]['members'][number]

/** What copied rows find in the draft's entity. */
export interface NewHome {
  draft: Plan
  /** Where the rows come from, in words. */
  origin: string
  offices: Map<string, Office>
  bodies: Map<string, Body>
  /** New id by the source's. */
  phases: Map<string, string>
}

/**
 * A deadline from the draft's start. Days and years of the source's own calendar hold only inside the
 * draft's span; outside it they are proposals, which count for nothing until somebody accepts one.
 */
export function copiedDeadline(
  deadline: SourceIndicator['deadlines'][number],
  { draft, origin }: NewHome,
): Prisma.DeadlineCreateManyIndicatorInput {
  const rule = ruleOf(deadline)
  const columns = deadlineColumns(rule, draft.startsOn)
  const day = columns.resolvedOn
  const fits = !day || (day >= draft.startsOn && day <= draft.endsOn)
  const calendar = rule.type === 'DATE' || rule.type === 'YEAR_END'
  const { startsOn } = deadline
  const within = startsOn && startsOn >= draft.startsOn && startsOn <= draft.endsOn
  return {
    ...columns,
    entityId: draft.entityId,
    text: deadline.text,
    provenance: 'EDITED',
    provenanceNote: origin,
    startsOn: within ? startsOn : null,
    state: calendar && !fits ? 'PROPOSED' : deadline.state,
  }
}

/** Offices and bodies by their code, where the entity has them; phases are the plan's own; others by name. */
export function copiedMembers(
  members: SourceMember[],
  home: NewHome,
): Prisma.TargetMemberCreateManyTargetInput[] {
  return members.flatMap((member): Prisma.TargetMemberCreateManyTargetInput[] => {
    const { position, kind, name, office, body, phaseId, modality } = member
    const base = { entityId: home.draft.entityId, position, kind, name, modality }
    if (kind === 'PHASE') {
      const phase = phaseId && home.phases.get(phaseId)
      return phase ? [{ ...base, phaseId: phase, deadline: member.deadline }] : []
    }
    if (office) {
      const own = home.offices.get(office.code)
      if (!own) return []
      return [
        {
          ...base,
          officeId: own.id,
          name: kind === 'OFFICE' ? own.name : name,
          ...sinceOf(own, home),
        },
      ]
    }
    if (!body) return [base]
    const own = home.bodies.get(body.code)
    return own ? [{ ...base, bodyId: own.id, name: own.name }] : []
  })
}

function sinceOf(office: Office, { draft }: NewHome) {
  return plainDateOf(office.activeFrom) > plainDateOf(draft.startsOn)
    ? { activeFrom: office.activeFrom }
    : {}
}
