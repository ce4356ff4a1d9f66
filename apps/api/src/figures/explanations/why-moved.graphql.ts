import type { Judgement, Source } from '@gelt/domain'
import { difference } from '@gelt/domain'
import { Target } from '../../act/indicators/target.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { readBy } from '../../graphql/readers.ts'
import { BasisEnum } from '../../graphql/vocabulary.graphql.ts'
import { VerdictEnum } from './explanation.graphql.ts'
import { openableId, rowIdRule } from './openable-row.ts'
import type { Standing } from './target-at.ts'
import { MOVE_KINDS, type Move, namedRows, type WhyMoved, whyMoved } from './why-moved.ts'

const ClocksInput = builder.inputType('ClocksInput', {
  description: 'The two clocks of one end of a comparison.',
  fields: (t) => ({
    asOf: t.field({
      type: 'Date',
      description: 'Day looked at; default: that of the plan’s figures today.',
    }),
    knownAt: t.field({ type: 'DateTime', description: 'Moment of recording; default: now.' }),
  }),
})

const StandingType = builder.objectRef<Standing>('Standing').implement({
  description: 'A figure’s share with its two counts.',
  fields: (t) => ({
    progress: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Share done, 0 to 1; null: no data.',
      resolve: (s) => s.progress,
    }),
    numerator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Above the line.',
      resolve: (s) => s.numerator,
    }),
    denominator: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Below the line.',
      resolve: (s) => s.denominator,
    }),
  }),
})

interface SpokenMovedRow {
  entityId: string
  source: Source
  id: string
  label: string
  before: Judgement | null
  after: Judgement | null
}

const MovedRowType = builder.objectRef<SpokenMovedRow>('MovedRow').implement({
  description: 'A register’s row that an edit made count, or count no more.',
  fields: (t) => ({
    rowId: t.id({
      nullable: true,
      description: `The row: of an inventory figure a Procedure. ${rowIdRule}`,
      resolve: ({ entityId, source, id }, _args, context) =>
        openableId(context, { entityId, register: source.register, id }),
    }),
    label: t.exposeString('label', { description: 'Code and name after the edit.' }),
    before: t.field({
      type: VerdictEnum,
      nullable: true,
      description: 'Whether it counted before; null: it was none of the figure’s rows.',
      resolve: ({ before }) => before?.verdict ?? null,
    }),
    after: t.field({
      type: VerdictEnum,
      nullable: true,
      description: 'Whether it counts after; null: it is none of the figure’s rows any more.',
      resolve: ({ after }) => after?.verdict ?? null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why, after the edit, in the language asked for.',
      resolve: ({ source, after }, _args, { language }) =>
        after ? (source.words[language].reasons[after.reason] ?? after.reason) : null,
    }),
  }),
})

const MoveKindEnum = builder.enumType('MoveKind', {
  description: 'What moved a figure.',
  values: enumValues(MOVE_KINDS, {
    DAY: 'Time went by.',
    REGISTER: 'Rows of the register were edited.',
    PLAN: 'A goal, a deadline, a member, a decision on where the figure comes from, or an approved value.',
  }),
})

type OwnMove = Move & { entityId: string }

const MoveType = builder.objectRef<OwnMove>('Move').implement({
  description: 'One write, or the days that went by, with what it did to a figure.',
  fields: (t) => ({
    kind: t.field({ type: MoveKindEnum, description: 'What it was.', resolve: (m) => m.kind }),
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was recorded; null: the day alone moved it.',
      resolve: (m) => (m.at ? new Date(m.at) : null),
    }),
    actorName: t.string({
      ...readBy('register.readAll'),
      nullable: true,
      description: 'Who did it; null: for the entity’s own people only, or nobody.',
      resolve: (m) => m.trace?.actorName ?? null,
    }),
    action: t.string({
      nullable: true,
      description: 'What was done, as the audit log names it: `procedure.update`.',
      resolve: (m) => m.trace?.action ?? null,
    }),
    subjectLabel: t.string({
      ...readBy('register.readAll'),
      nullable: true,
      description: 'What it was done to.',
      resolve: (m) => m.trace?.subjectLabel ?? null,
    }),
    reason: t.string({
      ...readBy('register.readAll'),
      nullable: true,
      description: 'The reason written down; null: none, or for the entity’s own people only.',
      resolve: (m) => m.trace?.reason ?? null,
    }),
    rows: t.field({
      type: [MovedRowType],
      description: `Rows that began or ceased to count, the first ${namedRows}. Where a closed value comes or goes, those by which its frozen list differs from what answered before it.`,
      resolve: ({ entityId, rows, source }) =>
        source
          ? rows.slice(0, namedRows).map(({ fact, before, after }) => ({
              ...{ entityId, source, id: fact.id, label: fact.label, before, after },
            }))
          : [],
    }),
    rowCount: t.int({ description: 'How many there are.', resolve: (m) => m.rows.length }),
    before: t.field({ type: StandingType, description: 'Before it.', resolve: (m) => m.before }),
    after: t.field({ type: StandingType, description: 'After it.', resolve: (m) => m.after }),
    contribution: t.field({
      type: 'Decimal',
      description: 'What it added to the progress, -1 to 1; no data counts as 0.',
      resolve: ({ before, after }) => difference(after.progress, before.progress),
    }),
  }),
})

const WhyMovedType = builder.objectRef<WhyMoved>('WhyMoved').implement({
  description: 'What moved a figure between two pairs of clocks.',
  fields: (t) => ({
    from: t.field({ type: StandingType, description: 'The figure then.', resolve: (w) => w.from }),
    to: t.field({ type: StandingType, description: 'The figure after.', resolve: (w) => w.to }),
    change: t.field({
      type: 'Decimal',
      description: 'By how much the progress moved: the sum of the contributions, exactly.',
      resolve: ({ from, to }) => difference(to.progress, from.progress),
    }),
    moves: t.field({
      type: [MoveType],
      description: 'What moved it, in commit order; what moved nothing is left out.',
      resolve: ({ entityId, moves }) => moves.map((move) => ({ ...move, entityId })),
    }),
  }),
})

builder.objectField(Target, 'whyMoved', (t) =>
  t.field({
    type: WhyMovedType,
    nullable: true,
    // It may read thirty thousand rows.
    complexity: 300,
    description:
      'The writes that moved its figure, in commit order, each with its contribution; null: the plan was not recorded yet at the first moment.',
    args: {
      from: t.arg({ type: ClocksInput, required: true, description: 'The earlier end.' }),
      to: t.arg({ type: ClocksInput, description: 'The later end; default: now.' }),
      basis: t.arg({
        type: BasisEnum,
        description:
          'LIVE: as counted from the register, also on days whose value was closed and no longer moves. Default: as of the day.',
      }),
    },
    resolve: (part, { from, to, basis }, context) => {
      context.work.countReplay()
      return whyMoved(context, part, from, { ...to, basis })
    },
  }),
)
