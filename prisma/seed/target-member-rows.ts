import type { Modality } from '@gelt/domain'
import type { IndicatorTemplate, PhaseTemplate, TargetTemplate } from './plan-template.ts'
import type { PlanIds } from './stable-id.ts'

interface Unit {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly activeFrom: Date
}

/** What an entity and its plan offer as members. */
export interface MemberSources {
  readonly offices: readonly Unit[]
  readonly bodies: readonly Unit[]
  readonly phases: readonly PhaseTemplate[]
}

interface Member {
  readonly key: string | number
  readonly name: string
  readonly officeId?: string
  readonly bodyId?: string
  readonly phaseId?: string
  readonly modality?: Modality
  readonly activeFrom?: Date
  readonly deadline?: Date
}

function membersOf(target: TargetTemplate, sources: MemberSources, ids: PlanIds): Member[] {
  switch (target.memberKind) {
    case 'OFFICE':
      return sources.offices.map(({ id, code, name, activeFrom }) => ({
        key: code,
        name,
        officeId: id,
        activeFrom,
      }))
    case 'BODY':
      return sources.bodies.map(({ id, code, name }) => ({ key: code, name, bodyId: id }))
    case 'PHASE':
      return sources.phases.map(({ number, name, deadline }) => ({
        key: number,
        name,
        phaseId: ids.phase(number),
        deadline: new Date(deadline),
      }))
    default:
      return [...target.namedMembers]
  }
}

/** The rows of `target_member` that the templates ask for; accounts and groups are rows of their own registers. */
export function targetMemberRows(
  indicators: readonly IndicatorTemplate[],
  ids: PlanIds,
  sources: MemberSources,
) {
  return indicators.flatMap(({ row, targets }) =>
    targets.flatMap((target, part) => {
      const { memberKind: kind } = target
      if (kind === null) return []
      return membersOf(target, sources, ids).map(({ key, ...member }, index) => ({
        id: ids.member(row, part + 1, key),
        targetId: ids.target(row, part + 1),
        position: index + 1,
        kind,
        ...member,
      }))
    }),
  )
}
