import type { Reading, TargetTerms, Thresholds } from '@gelt/domain'
import type { ReadingTarget_TargetFragment } from '../../gql/graphql.ts'

/** A target whose plan is recorded, so that the rules can be applied. */
export type ReadingTarget = ReadingTarget_TargetFragment & {
  rules: NonNullable<ReadingTarget_TargetFragment['rules']>
}

export function hasRules(target: ReadingTarget_TargetFragment): target is ReadingTarget {
  return target.rules != null
}

/** What the rules are told of a target, exactly as the server tells them; ids are the API's own. */
export function termsOf(target: ReadingTarget): TargetTerms {
  const { rules } = target
  return {
    id: target.id,
    kind: target.kind,
    mode: target.mode,
    goal: target.goal ?? null,
    periodUnit: target.periodUnit,
    startsOn: rules.startsOn,
    deadline: rules.deadline ?? null,
    planStartsOn: rules.planStartsOn,
    planEndsOn: rules.planEndsOn,
    wholeNumbers: target.wholeNumbers,
    maximum: target.maximum ?? null,
    hasMembers: target.memberKind != null,
    members: target.members.map((member) => ({
      id: member.id,
      name: member.name,
      activeFrom: member.activeFrom ?? null,
      activeTo: member.activeTo ?? null,
      deadline: member.deadline ?? null,
    })),
  }
}

/** Its approved values. */
export function readingsOf(target: ReadingTarget): Reading[] {
  return target.rules.readings.map((reading) => ({
    id: reading.measurementId,
    periodKey: reading.periodKey,
    cutoff: reading.cutoff,
    revision: reading.revision,
    value: reading.value ?? null,
    numerator: reading.numerator ?? null,
    denominator: reading.denominator ?? null,
    members: reading.members.map(({ memberId, value }) => ({ memberId, value: value ?? null })),
  }))
}

export function thresholdsOf({ rules }: ReadingTarget): Thresholds {
  return { onTrack: rules.onTrackFrom, atRisk: rules.atRiskFrom }
}
