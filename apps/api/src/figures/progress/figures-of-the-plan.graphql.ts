import { ActionArea } from '../../act/indicators/area.graphql.ts'
import { Indicator } from '../../act/indicators/indicator.graphql.ts'
import { Target } from '../../act/indicators/target.graphql.ts'
import { Objective } from '../../act/plans/act.graphql.ts'
import { Plan } from '../../act/plans/plan.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { clockArgs, figureArgs } from '../../graphql/clock-args.ts'
import { IndicatorFigureType, TargetFigureType } from './figure.graphql.ts'
import { atClocks, figureOf } from './figure-of.ts'
import { GroupFigureType } from './group-figure.graphql.ts'
import { groupSeries, indicatorSeries, SeriesType } from './series.graphql.ts'
import { rulesOf, TargetRulesType } from './target-rules.graphql.ts'

/* What the plan and its parts have come to: the plan itself knows no figure. */

builder.objectFields(Plan, (t) => ({
  figure: t.field({
    type: GroupFigureType,
    nullable: true,
    args: figureArgs,
    description: 'Weighted mean of its rows with data; null: not recorded by then.',
    resolve: (plan, args, context) => figureOf(context, plan, args, (figures) => figures.plan),
  }),
  series: t.field({
    type: SeriesType,
    nullable: true,
    args: clockArgs,
    description: 'Its history as columns.',
    resolve: (plan, args, context) =>
      atClocks(context, plan, args, (snapshot, asOf) => groupSeries(context, snapshot, null, asOf)),
  }),
}))

builder.objectFields(ActionArea, (t) => ({
  figure: t.field({
    type: GroupFigureType,
    nullable: true,
    args: figureArgs,
    description: 'Weighted mean of its rows; null: not recorded by then.',
    resolve: ({ plan, area }, args, context) =>
      figureOf(context, plan, args, (figures) => figures.areas.get(area.id)),
  }),
  series: t.field({
    type: SeriesType,
    nullable: true,
    args: clockArgs,
    description: 'Its history as columns.',
    resolve: ({ plan, area }, args, context) =>
      atClocks(context, plan, args, (snapshot, asOf) =>
        groupSeries(context, snapshot, area.id, asOf),
      ),
  }),
}))

builder.objectField(Objective, 'figure', (t) =>
  t.field({
    type: GroupFigureType,
    nullable: true,
    args: figureArgs,
    description: 'Weighted mean of the rows that serve it; null: not recorded by then.',
    resolve: ({ plan, objective }, args, context) =>
      figureOf(context, plan, args, (figures) => figures.objectives.get(objective.id)),
  }),
)

builder.objectFields(Indicator, (t) => ({
  figure: t.field({
    type: IndicatorFigureType,
    nullable: true,
    args: figureArgs,
    description: 'How far it has come; null: not recorded by then.',
    resolve: ({ plan, indicator }, args, context) =>
      figureOf(context, plan, args, (figures) => figures.indicators.get(indicator.id)),
  }),
  series: t.field({
    type: SeriesType,
    nullable: true,
    args: clockArgs,
    description: 'Its history and its targets’ as columns.',
    resolve: ({ plan, indicator }, args, context) =>
      atClocks(context, plan, args, (snapshot, asOf) =>
        indicatorSeries(context, snapshot, indicator.id, asOf),
      ),
  }),
}))

builder.objectFields(Target, (t) => ({
  rules: t.field({
    type: TargetRulesType,
    nullable: true,
    description: 'What the rules need to give its figure.',
    complexity: 5,
    resolve: (part, _args, context) => rulesOf(context, part),
  }),
  figure: t.field({
    type: TargetFigureType,
    nullable: true,
    args: figureArgs,
    description: 'How far it has come; null: not recorded by then.',
    resolve: ({ plan, indicator, target }, args, context) =>
      atClocks(context, plan, args, (snapshot, asOf) => {
        const figures = snapshot.at(asOf, args.basis ?? null).indicators.get(indicator.id)?.targets
        const figure = figures?.find((candidate) => candidate.targetId === target.id)
        return figure ? { ...figure, asOf, knownAt: args.knownAt ?? null } : null
      }),
  }),
}))
