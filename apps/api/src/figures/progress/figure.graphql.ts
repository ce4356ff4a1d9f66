import { type FormulaStep, isLive, type PlainDate } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { BasisEnum, StatusEnum } from '../../graphql/vocabulary.graphql.ts'
import type { ProvenFigure, SourcedFigure } from './plan-figures.ts'

/** A figure with the two clocks that it was read at. */
export type Clocked<Figure> = Figure & { asOf: PlainDate; knownAt: Date | null }

/** What the fields that every figure has mean. */
export const figureWords = {
  asOf: 'Day at whose end the figure holds.',
  knownAt: 'Moment by which it had to be recorded; null: now.',
  progress: 'Share done, 0 to 1; null: there is no data to say it from.',
  expected:
    'Share that should be done by the day, 0 to 1; null: no deadline, no members or no goal.',
  compliance:
    'Share of what the ended periods owed, 0 to 1: Σ min(goalₚ, doneₚ) ÷ Σ goalₚ over them, where a period owes the goal, or less where a reading says so. Null where no periods are owed.',
}
const { asOf, knownAt, progress, expected, compliance } = figureWords

export const FormulaStepType = builder.objectRef<FormulaStep>('FormulaStep').implement({
  description: 'One line of a formula, with its numbers.',
  fields: (t) => ({
    label: t.exposeString('label', {
      description: 'Key of what is computed; screens say it in words.',
    }),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'Member or row that the line speaks of.',
    }),
    expression: t.exposeString('expression', { description: 'The numbers, as in `(3 + 2) ÷ 10`.' }),
    result: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What it gives; null: it cannot be said.',
      resolve: (s) => s.result,
    }),
  }),
})

const MissingMember = builder.objectRef<{ id: string; name: string }>('MissingMember').implement({
  description: 'A member below the goal, or without a value.',
  fields: (t) => ({
    memberId: t.globalID({
      description: 'Id of the target’s member.',
      resolve: (m) => ({ type: 'TargetMember', id: m.id }),
    }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
})

const LastReading = builder
  .objectRef<{ id: string; periodKey: string; cutoff: PlainDate }>('LastReading')
  .implement({
    description: 'The latest approved value that the figure uses.',
    fields: (t) => ({
      measurementId: t.globalID({
        description: 'Id of the measurement.',
        resolve: (r) => ({ type: 'Measurement', id: r.id }),
      }),
      period: t.exposeString('periodKey', { description: 'Its period.' }),
      cutoff: t.field({
        type: 'Date',
        description: 'Day up to which it counts.',
        resolve: (r) => r.cutoff,
      }),
    }),
  })

export const TargetFigureType = builder
  .objectRef<Clocked<SourcedFigure>>('TargetFigure')
  .implement({
    description: 'How far a target has come.',
    fields: (t) => ({
      asOf: t.field({ type: 'Date', description: asOf, resolve: (f) => f.asOf }),
      knownAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: knownAt,
        resolve: (f) => f.knownAt,
      }),
      progress: t.field({
        type: 'Decimal',
        nullable: true,
        description: progress,
        resolve: (f) => f.progress,
      }),
      rawProgress: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'The same without the cap at 1.',
        resolve: (f) => f.rawProgress,
      }),
      expected: t.field({
        type: 'Decimal',
        nullable: true,
        description: expected,
        resolve: (f) => f.expected,
      }),
      compliance: t.field({
        type: 'Decimal',
        nullable: true,
        description: compliance,
        resolve: (f) => f.compliance,
      }),
      status: t.field({
        type: StatusEnum,
        description: 'Status by the plan’s thresholds.',
        resolve: (f) => f.status,
      }),
      metOn: t.field({
        type: 'Date',
        nullable: true,
        description: 'Day of the value with which the goal was met.',
        resolve: (f) => f.metOn,
      }),
      value: t.field({
        type: 'Decimal',
        nullable: true,
        description:
          'The headline number in the target’s unit: the sum of a TOTAL, the mean per period of a QUOTA, the share of a RATIO, members at the goal of a COVERAGE, groups at the goal of a LEVEL.',
        resolve: (f) => f.value,
      }),
      numerator: t.field({
        type: 'Decimal',
        nullable: true,
        description:
          'What is counted above the line: of a QUOTA what was done, no more than each period owed, of a COVERAGE no more than each member owes. By members their sums.',
        resolve: (f) => f.numerator,
      }),
      denominator: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'What is counted below the line: what is owed in all.',
        resolve: (f) => f.denominator,
      }),
      satisfied: t.exposeInt('satisfied', { nullable: true, description: 'Members at the goal.' }),
      memberCount: t.exposeInt('memberCount', {
        nullable: true,
        description: 'Members that count on the day.',
      }),
      missing: t.field({
        type: [MissingMember],
        description: 'Members below the goal, by name.',
        resolve: (f) => f.missing,
      }),
      lastReading: t.field({
        type: LastReading,
        nullable: true,
        description: 'The latest value used; null: none yet, or counted live.',
        resolve: (f) => (f.lastReading && !isLive(f.lastReading) ? f.lastReading : null),
      }),
      notReported: t.exposeBoolean('notReported', {
        description: 'The last period that ended has no approved value.',
      }),
      basis: t.field({
        type: BasisEnum,
        description: 'Whether it is made of approved values or counted from a register.',
        resolve: (f) => f.basis,
      }),
      sourceKey: t.exposeString('sourceKey', {
        nullable: true,
        description:
          'Definition that counts it on the day, as `procedures.registered`; null: it is typed.',
      }),
      formula: t.field({
        type: [FormulaStepType],
        description: 'The computation with its numbers.',
        resolve: (f) => f.steps,
      }),
    }),
  })

export const IndicatorFigureType = builder
  .objectRef<Clocked<ProvenFigure>>('IndicatorFigure')
  .implement({
    description: 'How far a row has come: the mean of its targets with data.',
    fields: (t) => ({
      asOf: t.field({ type: 'Date', description: asOf, resolve: (f) => f.asOf }),
      knownAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: knownAt,
        resolve: (f) => f.knownAt,
      }),
      progress: t.field({
        type: 'Decimal',
        nullable: true,
        description: progress,
        resolve: (f) => f.progress,
      }),
      rawProgress: t.field({
        type: 'Decimal',
        nullable: true,
        description: 'The same without the cap at 1.',
        resolve: (f) => f.rawProgress,
      }),
      expected: t.field({
        type: 'Decimal',
        nullable: true,
        description: expected,
        resolve: (f) => f.expected,
      }),
      compliance: t.field({
        type: 'Decimal',
        nullable: true,
        description: compliance,
        resolve: (f) => f.compliance,
      }),
      status: t.field({
        type: StatusEnum,
        description: 'Status by the plan’s thresholds.',
        resolve: (f) => f.status,
      }),
      notReported: t.exposeBoolean('notReported', {
        description: 'A target lacks the value of the last period that ended.',
      }),
      hasEvidence: t.exposeBoolean('hasEvidence', {
        description: 'A file or a link proves one of the approved values that count by the day.',
      }),
      weight: t.field({
        type: 'Decimal',
        description: 'Weight in the plan’s mean at that moment.',
        resolve: (f) => f.weight,
      }),
      targetsWithData: t.exposeInt('targetsWithData', {
        description: 'Targets that the mean is over.',
      }),
      targets: t.field({
        type: [TargetFigureType],
        description: 'Each target’s figure, in the order of the targets.',
        resolve: (f) =>
          f.targets.map((target) => ({ ...target, asOf: f.asOf, knownAt: f.knownAt })),
      }),
      formula: t.field({
        type: [FormulaStepType],
        description: 'The computation with its numbers.',
        resolve: (f) => f.steps,
      }),
    }),
  })
