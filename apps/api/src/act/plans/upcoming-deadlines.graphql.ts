import type { Phase as PhaseRow } from '@gelt/db'
import { compareDates, daysBetween, type PlainDate } from '@gelt/domain'
import { GraphQLError } from 'graphql'
import { defaultAsOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { builder } from '../../graphql/builder.ts'
import { pageLimits } from '../../graphql/page.ts'
import type { PlanWithEntity } from '../act.loaders.ts'
import { Indicator } from '../indicators/indicator.graphql.ts'
import { type IndicatorPart, indicatorsOf } from '../indicators/plan-parts.ts'
import { Phase } from './act.graphql.ts'
import { Plan } from './plan.graphql.ts'

interface UpcomingDeadline {
  date: PlainDate
  daysLeft: number
  label: string
  confirmed: boolean
  row: IndicatorPart | null
  phase: PhaseRow | null
}

const SubjectEnum = builder.enumType('DeadlineSubject', {
  description: 'What is due.',
  values: {
    ROW: { description: 'A row of the plan.' },
    PHASE: { description: 'A phase of the strategy.' },
  },
})

const UpcomingDeadlineType = builder.objectRef<UpcomingDeadline>('UpcomingDeadline').implement({
  description: 'A day on which a row or a phase is due.',
  fields: (t) => ({
    subject: t.field({
      type: SubjectEnum,
      description: 'What is due.',
      resolve: (d) => (d.row ? 'ROW' : 'PHASE'),
    }),
    date: t.field({ type: 'Date', description: 'The day.', resolve: (d) => d.date }),
    daysLeft: t.exposeInt('daysLeft', {
      description: 'Whole days from the day looked at, 1 or more.',
    }),
    label: t.exposeString('label', { description: 'Short name of the row or name of the phase.' }),
    confirmed: t.exposeBoolean('confirmed', {
      description: 'False: the day comes from general knowledge and is to be verified.',
    }),
    indicator: t.field({
      type: Indicator,
      nullable: true,
      description: 'The row; null: a phase is due.',
      resolve: (d) => d.row,
    }),
    phase: t.field({
      type: Phase,
      nullable: true,
      description: 'The phase; null: a row is due.',
      resolve: (d) => d.phase,
    }),
  }),
})

async function upcomingDeadlines(
  context: Context,
  plan: PlanWithEntity,
  asOf: PlainDate,
): Promise<UpcomingDeadline[]> {
  const parts = await indicatorsOf(context, plan)
  const phases = await context.db.prisma.phase.findMany({
    where: { planId: plan.id, entityId: plan.entityId },
    orderBy: { number: 'asc' },
    take: 20,
  })
  const rows = parts.flatMap((row): UpcomingDeadline[] => {
    const date = row.indicator.deadline?.resolvedOn
    if (!date || row.indicator.notApplicable) return []
    const { shortName: label } = row.indicator
    return [{ date, daysLeft: daysBetween(asOf, date), label, confirmed: true, row, phase: null }]
  })
  const ofPhases = phases.map((phase): UpcomingDeadline => {
    const date = plainDateOf(phase.deadline)
    const { name: label, deadlineConfirmed: confirmed } = phase
    return { date, daysLeft: daysBetween(asOf, date), label, confirmed, row: null, phase }
  })
  // The sort is stable: on one day phases stand first, then rows in the order of the act.
  return [...ofPhases, ...rows]
    .filter(({ daysLeft }) => daysLeft > 0)
    .sort((a, b) => compareDates(a.date, b.date))
}

builder.objectField(Plan, 'upcomingDeadlines', (t) =>
  t.field({
    type: [UpcomingDeadlineType],
    description:
      'Deadlines of rows and phases after a day, the soonest first. Rows that don’t apply are left out.',
    args: {
      asOf: t.arg({
        type: 'Date',
        description: 'Day looked at. Default: today, or the plan’s end when that is earlier.',
      }),
      first: t.arg.int({ description: 'How many, 1 to 100. Default: 5.' }),
    },
    resolve: async (plan, { asOf, first }, context) => {
      const size = first ?? 5
      if (size < 1 || size > pageLimits.maxSize) {
        throw new GraphQLError(`first goes from 1 to ${pageLimits.maxSize}`, {
          extensions: { code: 'BAD_USER_INPUT' },
        })
      }
      const all = await upcomingDeadlines(context, plan, asOf ?? defaultAsOf(plan))
      return all.slice(0, size)
    },
  }),
)
