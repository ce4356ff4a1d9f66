import type { MemberReading, PlainDate, Reading, TargetTerms, Thresholds } from '@gelt/domain'
import type { TargetPart } from '../../act/indicators/plan-parts.ts'
import { defaultAsOf, todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { builder } from '../../graphql/builder.ts'
import { snapshotOf } from './snapshot-of.ts'

const ReadingMember = builder.objectRef<MemberReading>('ReadingMember').implement({
  description: 'What one member contributed to an approved value.',
  fields: (t) => ({
    memberId: t.globalID({
      description: 'The member.',
      resolve: (m) => ({ type: 'TargetMember', id: m.memberId }),
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'In the target’s unit.',
      resolve: (m) => m.value,
    }),
  }),
})

const ApprovedReading = builder.objectRef<Reading>('ApprovedReading').implement({
  description: 'An approved value, as the rules read it.',
  fields: (t) => ({
    measurementId: t.globalID({
      description: 'The value.',
      resolve: (r) => ({ type: 'Measurement', id: r.id }),
    }),
    periodKey: t.string({ description: 'Its period.', resolve: (r) => r.periodKey }),
    cutoff: t.field({
      type: 'Date',
      description: 'Day up to which it counts.',
      resolve: (r) => r.cutoff,
    }),
    revision: t.int({ description: 'From 1.', resolve: (r) => r.revision }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'In the target’s unit; null where counts or members carry it.',
      resolve: (r) => r.value,
    }),
    numerator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Of a RATIO, above the line.',
      resolve: (r) => r.numerator,
    }),
    denominator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Of a RATIO, below the line.',
      resolve: (r) => r.denominator,
    }),
    members: t.field({
      type: [ReadingMember],
      complexity: { multiplier: 2 },
      description: 'By member, where the target has members.',
      resolve: (r) => [...r.members],
    }),
  }),
})

/** What the rules need beside the target itself, from one snapshot. */
interface TargetRules {
  terms: TargetTerms
  thresholds: Thresholds
  notApplicable: string | null
  today: PlainDate
  asOf: PlainDate
  readings: Reading[]
}

export const TargetRulesType = builder.objectRef<TargetRules>('TargetRules').implement({
  description:
    'The terms and approved values with which the published rules give the target’s figure: enough to say beforehand what a value will change.',
  fields: (t) => ({
    today: t.field({ type: 'Date', description: 'The entity’s day.', resolve: (r) => r.today }),
    asOf: t.field({
      type: 'Date',
      description: 'Day that figures hold for by default: today, or the plan’s end if earlier.',
      resolve: (r) => r.asOf,
    }),
    startsOn: t.field({
      type: 'Date',
      description: 'First day of the target’s horizon.',
      resolve: (r) => r.terms.startsOn,
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Deadline that holds; of a SUSTAIN target its start-up day. Null: the plan states none.',
      resolve: (r) => r.terms.deadline,
    }),
    planStartsOn: t.field({
      type: 'Date',
      description: 'Day from which the plan’s terms run.',
      resolve: (r) => r.terms.planStartsOn,
    }),
    planEndsOn: t.field({
      type: 'Date',
      description: 'Last day that any row reaches.',
      resolve: (r) => r.terms.planEndsOn,
    }),
    onTrackFrom: t.field({
      type: 'Decimal',
      description: 'Share of the expected from which a row is on track.',
      resolve: (r) => r.thresholds.onTrack,
    }),
    atRiskFrom: t.field({
      type: 'Decimal',
      description: 'Share of the expected from which it is at risk, not behind.',
      resolve: (r) => r.thresholds.atRisk,
    }),
    notApplicable: t.string({
      nullable: true,
      description: 'Justification for which the row doesn’t apply; null: it does.',
      resolve: (r) => r.notApplicable,
    }),
    readings: t.field({
      type: [ApprovedReading],
      // They lie in memory with the snapshot: a list of them costs its length only.
      complexity: { multiplier: 2 },
      description: 'Its approved values with all their revisions, by cut-off.',
      resolve: (r) => r.readings,
    }),
  }),
})

/** Null where the plan wasn't recorded yet. One snapshot, no statement of its own. */
export async function rulesOf(
  context: Context,
  { plan, indicator, target }: TargetPart,
): Promise<TargetRules | null> {
  const snapshot = await snapshotOf(context, plan, null)
  return (
    snapshot && {
      terms: snapshot.terms(indicator, target, null),
      thresholds: snapshot.thresholds,
      notApplicable: indicator.notApplicable,
      today: todayOf(plan.entity),
      asOf: defaultAsOf(plan),
      readings: snapshot.readings.get(target.id) ?? [],
    }
  )
}
