import type { GroupFigure } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { StatusEnum } from '../../graphql/vocabulary.graphql.ts'
import { type Clocked, FormulaStepType, figureWords } from './figure.graphql.ts'

const { asOf, knownAt, progress, expected } = figureWords

const StatusCount = builder
  .objectRef<{ status: GroupFigureStatus; count: number }>('StatusCount')
  .implement({
    description: 'Rows with a status.',
    fields: (t) => ({
      status: t.field({ type: StatusEnum, description: 'The status.', resolve: (c) => c.status }),
      count: t.exposeInt('count', { description: 'How many rows have it.' }),
    }),
  })

type GroupFigureStatus = GroupFigure['status']

export const GroupFigureType = builder.objectRef<Clocked<GroupFigure>>('GroupFigure').implement({
  description:
    'How far a plan, an area or an objective has come: the weighted mean of its rows with data, each capped at 1.',
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
    expected: t.field({
      type: 'Decimal',
      nullable: true,
      description: expected,
      resolve: (f) => f.expected,
    }),
    status: t.field({
      type: StatusEnum,
      description:
        'NOT_STARTED where all that is known is of rows that have not begun; else NO_DATA while rows with data carry less than half the weight.',
      resolve: (f) => f.status,
    }),
    lowerBound: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Progress if every row without data stood at 0; null only where no row applies.',
      resolve: (f) => f.lowerBound,
    }),
    rowsWithData: t.exposeInt('rowsWithData', { description: 'The k of "k of n rows with data".' }),
    rows: t.exposeInt('rows', { description: 'The n: rows that apply.' }),
    weightWithData: t.field({
      type: 'Decimal',
      description: 'Weight of the rows with data.',
      resolve: (f) => f.weightWithData,
    }),
    weightTotal: t.field({
      type: 'Decimal',
      description: 'Weight of all rows that apply.',
      resolve: (f) => f.weightTotal,
    }),
    notReported: t.exposeInt('notReported', {
      description: 'Rows that lack the value of the last period that ended.',
    }),
    counts: t.field({
      type: [StatusCount],
      description: 'Rows by status; statuses without rows are left out.',
      resolve: (f) =>
        (Object.entries(f.counts) as [GroupFigureStatus, number][])
          .filter(([, count]) => count > 0)
          .map(([status, count]) => ({ status, count })),
    }),
    formula: t.field({
      type: [FormulaStepType],
      description: 'The computation with its numbers.',
      resolve: (f) => f.steps,
    }),
  }),
})
