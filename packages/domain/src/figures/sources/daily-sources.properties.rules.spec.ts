import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import type { RowFact } from '../../registers/definitions/row-fact.ts'
import { dailyFact } from '../../testing/arbitrary-facts.ts'
import { dayOf } from '../../testing/judged-day.ts'
import { additionsOf } from './count.rules.ts'
import { type Source, VERDICTS } from './source.ts'
import { SOURCES } from './sources.ts'

// With a Monday and a Sunday, the plan's first day, the day before it, and the end of a 53-week year.
const day = fc.constantFrom(
  ...[
    '2008-09-02',
    '2008-09-03',
    '2009-05-01',
    '2009-12-28',
    '2010-01-03',
    '2010-06-28',
    '2010-06-30',
  ],
)

const daily = SOURCES.filter(({ register }) => register !== 'procedures')
const judgedRow = fc
  .constantFrom(...daily)
  .chain((source) =>
    fc.tuple(fc.constant(source), dailyFact(source.register as DailyRegisterKey, day, day), day),
  )

function judge(source: Source, fact: RowFact, asOf: string) {
  return source.judge(fact, dayOf(asOf, { goal: 3 }))
}

test('whatever a row holds, it gets one verdict, and its reason has words in both languages', () => {
  fc.assert(
    fc.property(judgedRow, ([source, fact, asOf]) => {
      const judgement = judge(source, fact, asOf)
      if (judgement === null) return
      expect(VERDICTS).toContain(judgement.verdict)
      for (const { reasons } of Object.values(source.words)) {
        expect(reasons[judgement.reason]).toMatch(/\S/)
      }
    }),
  )
})

test('a row that was annulled adds nothing, is no member, and says why', () => {
  fc.assert(
    fc.property(judgedRow, ([source, fact, asOf]) => {
      const annulled = { ...fact, annulledReason: 'Repetida' }
      expect(source.memberOf?.(annulled) ?? null).toBeNull()
      const judgement = judge(source, annulled, asOf)
      const standing = judge(source, { ...fact, annulledReason: null }, asOf)
      expect(judgement === null).toBe(standing === null)
      if (judgement === null) return
      expect(judgement).toEqual({
        ...{ verdict: 'EXCLUDED', reason: 'ANNULLED', note: 'Repetida', on: null },
      })
      expect(additionsOf(judgement, asOf)).toEqual([])
    }),
  )
})

test('what a row adds is never negative and never lies ahead; nor does its own day', () => {
  fc.assert(
    fc.property(judgedRow, ([source, fact, asOf]) => {
      const judgement = judge(source, fact, asOf)
      if (judgement === null) return
      expect(judgement.on === null || judgement.on <= asOf).toBe(true)
      for (const { on, amount } of judgement.adds ?? []) {
        expect(on <= asOf).toBe(true)
        expect(amount).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('of what counts by members, a row names the one that it counts for', () => {
  fc.assert(
    fc.property(judgedRow, ([source, fact, asOf]) => {
      const judgement = judge(source, { ...fact, annulledReason: null }, asOf)
      if (!judgement || !source.memberKind || source.memberOf) return
      const field = { OFFICE: 'office', PHASE: 'phase', BODY: 'body', MODALITY: 'modality' }
      const key = field[source.memberKind as keyof typeof field]
      expect(judgement.member).toBe(fact.values[key])
    }),
  )
})
