import { ExplanationType, explanationCost } from '../../figures/explanations/explanation.graphql.ts'
import { explanationOfValue } from '../../figures/explanations/explanation.ts'
import { builder } from '../../graphql/builder.ts'
import { Measurement } from './measurement.graphql.ts'
import { measurementsByIds } from './measurement-row.ts'

builder.objectField(ExplanationType, 'measurements', (t) =>
  t.field({
    type: [Measurement],
    description:
      'The approved values that it is made of, with their evidence, the newest 24; of a live figure none.',
    resolve: ({ entityId, readings }, _args, context) =>
      measurementsByIds(
        context,
        entityId,
        // A closed value of many periods gives a reading for each.
        [...new Set(readings.map(({ id }) => id))].slice(-24),
      ),
  }),
)

builder.objectField(Measurement, 'explanation', (t) =>
  t.field({
    type: ExplanationType,
    nullable: true,
    complexity: explanationCost,
    description:
      'Of a value counted when its period was closed, the rows that it is made of, frozen; null: it was typed.',
    resolve: (row, _args, context) => explanationOfValue(context, row),
  }),
)
