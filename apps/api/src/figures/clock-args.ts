import { builder } from '../graphql/builder.ts'

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
