import type { MeasurementDecision, MeasurementMember } from '@gelt/db'
import { findTarget } from '../../act/indicators/plan-parts.ts'
import { Target } from '../../act/indicators/target.graphql.ts'
import { plainDateOf } from '../../core/dates.ts'
import { actingMayor } from '../../directory/entities/entity.graphql.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { faults } from '../../graphql/faults.ts'
import { readBy } from '../../graphql/readers.ts'
import {
  findMeasurement,
  MEASUREMENT_STATES,
  type MeasurementRow,
  stateOf,
} from './measurement-row.ts'

export const MeasurementStateEnum = builder.enumType('MeasurementState', {
  description: 'Where a value is in its life.',
  values: enumValues(MEASUREMENT_STATES, {
    DRAFT: 'Not submitted yet.',
    SUBMITTED: 'Waits for somebody else’s decision.',
    APPROVED: 'Counts in figures; public.',
    RETURNED: 'Asks for a correction, with the reason.',
  }),
})

const SourceEnum = builder.enumType('MeasurementSource', {
  description: 'How a value was made.',
  values: {
    TYPED: { description: 'A person typed it.' },
    COUNTED: { description: 'Counted from a register when its period was closed.' },
  },
})

const DecisionKindEnum = builder.enumType('DecisionKind', {
  description: 'A step in the life of a value.',
  values: {
    SUBMITTED: { description: 'Handed in for approval.' },
    APPROVED: { description: 'Approved by another person.' },
    RETURNED: { description: 'Sent back, with the reason.' },
  },
})

/** An amount as text; a faulty one that is no number is none. */
function finite(amount: MeasurementRow['value']): string | null {
  return amount?.isFinite() ? amount.toFixed() : null
}

const Decision = builder.objectRef<MeasurementDecision>('MeasurementDecision').implement({
  description: 'A step in the life of a value; appended, never changed.',
  fields: (t) => ({
    kind: t.field({
      type: DecisionKindEnum,
      description: 'What was decided.',
      resolve: (d) => d.kind,
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why; always there for a return.',
    }),
    decidedAt: t.field({ type: 'DateTime', description: 'When.', resolve: (d) => d.decidedAt }),
    decidedBy: t.field({
      ...readBy('measurement.readPending'),
      type: Person,
      nullable: true,
      description: 'Who; for the entity’s own people.',
      resolve: (d, _args, { loaders }) => loaders.person.load(d.decidedById),
    }),
    asActingMayor: t.exposeBoolean('asActingMayor', { description: actingMayor }),
    faults: t.stringList(faults),
  }),
})

const MemberValue = builder.objectRef<MeasurementMember>('MemberValue').implement({
  description: 'The value of one member of the target.',
  fields: (t) => ({
    memberId: t.globalID({
      description: 'The member.',
      resolve: (m) => ({ type: 'TargetMember', id: m.memberId }),
    }),
    value: t.field({
      type: 'Decimal',
      description: 'In the target’s unit.',
      resolve: (m) => m.value.toFixed(),
    }),
  }),
})

export const Measurement = builder.objectRef<MeasurementRow>('Measurement')

builder.node(Measurement, {
  description: 'A value reported for a target and a period (dato reportado).',
  id: { description: 'Opaque global id.', resolve: (m) => m.id },
  loadOne: (id, context) => findMeasurement(context, id),
  fields: (t) => ({
    target: t.field({
      type: Target,
      nullable: true,
      description: 'What it is a value of.',
      resolve: (m, _args, context) => findTarget(context, m.targetId),
    }),
    periodKey: t.exposeString('periodKey', {
      description: '`2010-W07`, `2010-05`, `2010-S1`, or `A2` for the plan’s second year.',
    }),
    periodStartsOn: t.field({
      type: 'Date',
      description: 'First day of the period.',
      resolve: (m) => plainDateOf(m.periodStartsOn),
    }),
    periodEndsOn: t.field({
      type: 'Date',
      description: 'Last day of the period.',
      resolve: (m) => plainDateOf(m.periodEndsOn),
    }),
    cutoff: t.field({
      type: 'Date',
      description: 'Day up to which it counts, inside the period.',
      resolve: (m) => plainDateOf(m.cutoff),
    }),
    revision: t.exposeInt('revision', {
      description: 'From 1; each correction adds one, and the earlier ones stay.',
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'In the target’s unit; null where counts or members carry it, or where a faulty one is no number.',
      resolve: (m) => finite(m.value),
    }),
    numerator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Of a RATIO, above the line.',
      resolve: (m) => finite(m.numerator),
    }),
    denominator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Of a RATIO, below the line.',
      resolve: (m) => finite(m.denominator),
    }),
    members: t.field({
      type: [MemberValue],
      // Read with the page; most targets have none.
      complexity: { multiplier: 3 },
      description: 'By member, where the target has members.',
      resolve: (m) => m.members.filter(({ value }) => value.isFinite()),
    }),
    source: t.field({
      type: SourceEnum,
      description: 'Typed or counted.',
      resolve: (m) => m.source,
    }),
    state: t.field({
      type: MeasurementStateEnum,
      description: 'Where it is in its life.',
      resolve: stateOf,
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What whoever recorded it wanted to add.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was corrected; from revision 2 on.',
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was recorded.',
      resolve: (m) => m.recordedAt,
    }),
    recordedBy: t.field({
      ...readBy('measurement.readPending'),
      type: Person,
      nullable: true,
      description: 'Who; for the entity’s own people.',
      resolve: (m, _args, { loaders }) => loaders.person.load(m.recordedById),
    }),
    decisions: t.field({
      type: [Decision],
      complexity: { multiplier: 2 },
      description: 'Submitted, approved, returned: in order.',
      resolve: (m) => m.decisions,
    }),
    faults: t.stringList(faults),
    version: t.exposeInt('version', { description: 'Of a draft: send it with the next edit.' }),
  }),
})
