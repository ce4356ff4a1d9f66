import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryProcedure } from '../../testing/arbitrary-facts.ts'
import { dayOf } from '../../testing/judged-day.ts'
import { difference } from '../progress/difference.rules.ts'
import { countJudged, judgeRows } from './count.rules.ts'
import type { ProcedureFact } from './procedure-fact.ts'
import { replayCommits } from './replay.rules.ts'
import type { Source } from './source.ts'
import { SOURCES } from './sources.ts'

const day = fc.constantFrom('2008-09-03', '2009-06-30', '2010-01-15', '2010-06-30', '2010-07-01')
const fact = arbitraryProcedure(day)

const inventory = SOURCES.filter(({ register }) => register === 'procedures')
const source = fc.constantFrom(...inventory)

function counted(of: Source, facts: readonly ProcedureFact[], asOf: string) {
  return countJudged(of, judgeRows(of, facts, dayOf(asOf)), asOf)
}

const commits = fc.array(fc.array(fact, { minLength: 1, maxLength: 3 }), { maxLength: 12 })
const unique = fc.uniqueArray(fact, { selector: ({ id }) => id })

test('explained rows reproduce the figure', () => {
  fc.assert(
    fc.property(source, unique, day, (of, facts, asOf) => {
      const rows = judgeRows(of, facts, dayOf(asOf))
      const ofVerdict = (verdict: string) =>
        rows.filter(({ judgement }) => judgement.verdict === verdict).length
      expect(counted(of, facts, asOf)).toMatchObject({
        counts: ofVerdict('COUNTS'),
        missing: ofVerdict('MISSING'),
        excluded: ofVerdict('EXCLUDED'),
      })
    }),
  )
})

test('every reason that a row can get has words in both languages', () => {
  fc.assert(
    fc.property(source, fact, day, (of, one, asOf) => {
      const judgement = of.judge(one, dayOf(asOf))
      if (!judgement) return
      expect(of.words.es.reasons[judgement.reason]).toMatch(/\S/)
      expect(of.words.en.reasons[judgement.reason]).toMatch(/\S/)
    }),
  )
})

test('replaying the edits ends where counting from nothing does', () => {
  fc.assert(
    fc.property(source, unique, commits, day, (of, start, edits, asOf) => {
      const steps = replayCommits(
        of,
        start,
        edits.map((facts, index) => ({ at: String(index), facts })),
        dayOf(asOf),
      )
      const now = new Map(start.map((one) => [one.id, one]))
      for (const one of edits.flat()) now.set(one.id, one)
      const { since: _, ...end } = counted(of, [...now.values()], asOf)
      const { since: __, ...begin } = counted(of, start, asOf)
      expect(steps.at(-1)?.after ?? begin).toMatchObject(end)
    }),
  )
})

test('contributions add up to the change, to the last digit', () => {
  const share = fc.option(
    fc
      .tuple(fc.nat(97), fc.integer({ min: 98, max: 300 }))
      .map(([a, b]) => (a / b).toFixed(12).replace(/\.?0+$/, '')),
    { nil: null },
  )
  fc.assert(
    fc.property(fc.array(share, { minLength: 2 }), (shares) => {
      const total = shares.slice(1).reduce((sum: string, after, index) => {
        return difference(sum, difference('0', difference(after, shares[index] ?? null)))
      }, '0')
      expect(total).toBe(difference(shares.at(-1) ?? null, shares[0] ?? null))
    }),
  )
})
