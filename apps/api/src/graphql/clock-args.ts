import { builder } from './builder.ts'
import { BasisEnum } from './vocabulary.graphql.ts'

/** The two clocks that every figure can be asked at. */
export const clockArgs = builder.args((t) => ({
  asOf: t.field({
    type: 'Date',
    description:
      'Day looked at, its end in Bogotá. Default: today, or the plan’s end when that is earlier; a sample’s own day.',
  }),
  knownAt: t.field({
    type: 'DateTime',
    description: 'Only what had been recorded and approved by this moment. Default: now.',
  }),
}))

/** The clocks of a figure, and whether the closed value or the register's is asked for. */
export const figureArgs = {
  ...clockArgs,
  ...builder.args((t) => ({
    basis: t.field({
      type: BasisEnum,
      description:
        'RECORDED: approved values alone. LIVE: counted from the register even where a period was closed on that day. Default: RECORDED on the day of a closed period, LIVE on any other.',
    }),
  })),
}
