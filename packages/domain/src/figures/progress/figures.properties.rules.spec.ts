import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TARGET_KINDS, TARGET_MODES } from '../../act/indicators/indicators.vocabulary.ts'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { addDays } from '../../core/calendar/plain-date.rules.ts'
import { member, PLAN, termsWith } from '../../testing/terms.ts'
import { evaluateGroup, evaluateParts } from './group.rules.ts'
import { evaluateIndicator } from './indicator.rules.ts'
import type { Reading } from './reading.ts'
import { evaluateTarget } from './target.rules.ts'

const HALF_YEARS = ['2008-S2', '2009-S1', '2009-S2', '2010-S1', '2010-S2', '2011-S1']
const FIRST_DAYS = [
  '2008-09-03',
  '2009-01-01',
  '2009-07-01',
  '2010-01-01',
  '2010-07-01',
  '2011-01-01',
]

const day = fc.integer({ min: -30, max: 2200 }).map((n) => addDays(PLAN.planStartsOn, n))
const amount = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
// Texts that should never have got this far, beside good ones.
const anyText = maybe(fc.oneof(amount, fc.constantFrom('-3', '0', '', 'NaN', '1e999', 'x')))

const readings: fc.Arbitrary<Reading[]> = fc.array(
  fc
    .record({
      period: fc.nat({ max: HALF_YEARS.length - 1 }),
      into: fc.nat({ max: 100 }),
      revision: fc.integer({ min: 1, max: 3 }),
      value: anyText,
      numerator: anyText,
      denominator: anyText,
      byMember: fc.tuple(anyText, anyText, anyText),
    })
    .map(({ period, into, revision, value, numerator, denominator, byMember }) => ({
      id: `${period}/${into}/${revision}`,
      periodKey: HALF_YEARS[period] ?? '',
      cutoff: addDays(FIRST_DAYS[period] ?? '', into),
      revision,
      value,
      numerator,
      denominator,
      members: byMember.map((text, index) => ({ memberId: `m${index}`, value: text })),
    })),
  { maxLength: 12 },
)

const terms: fc.Arbitrary<TargetTerms> = fc
  .record({
    kind: fc.constantFrom(...TARGET_KINDS),
    mode: fc.constantFrom(...TARGET_MODES),
    goal: maybe(fc.oneof(amount, fc.constantFrom('0', '1'))),
    deadline: maybe(day),
    startsOn: day,
    activeTo: maybe(day),
    memberDeadline: maybe(day),
    byMembers: fc.boolean(),
  })
  .map(({ activeTo, memberDeadline, byMembers, ...rest }) =>
    termsWith({
      ...rest,
      hasMembers: byMembers,
      members: byMembers
        ? [member('m0'), member('m1', { activeTo }), member('m2', { deadline: memberDeadline })]
        : [],
    }),
  )

function inUnit(text: string | null): boolean {
  return text === null || (/^\d(\.\d{1,12})?$/.test(text) && Number(text) <= 1)
}

describe('whatever is reported', () => {
  test('property: shares are null or decimals in 0..1, never NaN', () => {
    fc.assert(
      fc.property(terms, readings, day, (target, reported, asOf) => {
        const figure = evaluateTarget(target, reported, asOf)
        expect(inUnit(figure.progress)).toBe(true)
        expect(inUnit(figure.expected)).toBe(true)
        expect(inUnit(figure.compliance)).toBe(true)
        expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity/)
      }),
      { numRuns: 500 },
    )
  })

  test('property: no reading by that day is no data or not scheduled, never a 0', () => {
    fc.assert(
      fc.property(terms, readings, (target, reported) => {
        const figure = evaluateTarget(target, reported, addDays(PLAN.planStartsOn, -1))
        expect(figure.progress).toBeNull()
        expect(figure.value).toBeNull()
        expect(figure.status).toBe('NO_DATA')
      }),
    )
  })

  test('property: what comes later changes no earlier answer', () => {
    fc.assert(
      fc.property(terms, readings, readings, day, (target, known, later, asOf) => {
        const after = later
          .filter(({ cutoff }) => cutoff > asOf)
          .map((reading) => ({ ...reading, revision: reading.revision + 3 }))
        expect(evaluateTarget(target, [...known, ...after], asOf)).toEqual(
          evaluateTarget(target, known, asOf),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('property: the order of readings does not matter', () => {
    fc.assert(
      fc.property(terms, readings, day, (target, reported, asOf) => {
        const unique = [
          ...new Map(reported.map((r) => [`${r.periodKey}${r.cutoff}${r.revision}`, r])).values(),
        ]
        const backwards = evaluateTarget(target, unique.toReversed(), asOf)
        const { steps: _, ...figure } = evaluateTarget(target, unique, asOf)
        expect(backwards).toMatchObject(figure)
      }),
      { numRuns: 300 },
    )
  })
})

describe('growth', () => {
  test('property: when what was done in a period grows, progress never drops', () => {
    const grown = fc.record({
      kind: fc.constantFrom('TOTAL' as const, 'QUOTA' as const),
      values: fc.array(amount, { minLength: 1, maxLength: 5 }),
      at: fc.nat({ max: 4 }),
      more: amount,
      asOf: day,
    })
    fc.assert(
      fc.property(grown, ({ kind, values, at, more, asOf }) => {
        const target = termsWith({ kind, goal: '1000', deadline: '2013-09-03' })
        const of = (list: string[]): Reading[] =>
          list.map((value, index) => ({
            id: String(index),
            periodKey: HALF_YEARS[index] ?? '',
            cutoff: FIRST_DAYS[index] ?? '',
            revision: 1,
            value,
            numerator: null,
            denominator: null,
            members: [],
          }))
        const after = values.map((value, index) =>
          index === at ? new Decimal(value).plus(more).toFixed() : value,
        )
        const before = evaluateTarget(target, of(values), asOf).progress
        const now = evaluateTarget(target, of(after), asOf).progress
        expect(new Decimal(now ?? 0).gte(before ?? 0)).toBe(true)
        expect(now === null).toBe(before === null)
      }),
    )
  })

  test('property: expected never drops as days pass', () => {
    fc.assert(
      fc.property(terms, day, fc.nat({ max: 900 }), (target, asOf, later) => {
        // Members that come and go change whose mean it is.
        const steady = { ...target, members: target.members.map((m) => ({ ...m, activeTo: null })) }
        const before = evaluateTarget(steady, [], asOf).expected
        const after = evaluateTarget(steady, [], addDays(asOf, later)).expected
        expect(new Decimal(after ?? 0).gte(before ?? 0)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('adding up', () => {
  const rows = fc.array(
    fc.record({ target: terms, reported: readings, weight: fc.constantFrom('0', '0.5', '1', '3') }),
    { minLength: 1, maxLength: 6 },
  )

  test('property: the group’s figure is the one recomputed from its rows and weights', () => {
    fc.assert(
      fc.property(rows, day, (list, asOf) => {
        const figures = list.map(({ target, reported, weight }, index) => {
          const id = String(index)
          const targets = [{ terms: target, readings: reported }]
          return { id, weight, figure: evaluateIndicator({ id, weight, targets }, asOf) }
        })
        const group = evaluateGroup(figures)
        let done = new Decimal(0)
        let weighed = new Decimal(0)
        let all = new Decimal(0)
        for (const { weight, figure } of figures) {
          all = all.plus(weight)
          if (figure.progress === null) continue
          done = done.plus(new Decimal(figure.progress).times(weight))
          weighed = weighed.plus(weight)
        }
        expect(group.weightTotal).toBe(all.toFixed())
        expect(group.weightWithData).toBe(weighed.toFixed())
        if (weighed.isZero()) {
          expect(group.progress).toBeNull()
          return
        }
        const expected = done.div(weighed)
        expect(
          expected
            .minus(group.progress ?? -1)
            .abs()
            .lte('1e-12'),
        ).toBe(true)
        expect(new Decimal(group.lowerBound ?? 2).lte(group.progress ?? -1)).toBe(true)
        expect(Object.values(group.counts).reduce((a, b) => a + b, 0)).toBe(list.length)
      }),
      { numRuns: 300 },
    )
  })

  test('property: an objective that holds exactly an area’s rows has the area’s figure', () => {
    const spread = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom('0', '0.5', '1', '3')), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(spread, fc.array(fc.tuple(terms, readings)), day, (list, reported, asOf) => {
        const placed = list.map(([area, weight], index) => {
          const id = String(index)
          const [target, own] = reported[index] ?? [termsWith(), []]
          const figure = evaluateIndicator(
            { id, weight, targets: [{ terms: target, readings: own }] },
            asOf,
          )
          return { id, weight, figure, area: String(area) }
        })
        const areas = ['0', '1', '2'].map((id) => ({ id }))
        const objectives = areas.map(({ id }) => ({
          id,
          // In an order of its own, and named twice: neither may count.
          rows: placed
            .filter((row) => row.area === id)
            .flatMap((row) => [row.id, row.id])
            .toReversed(),
        }))
        expect(
          evaluateParts(objectives, placed, (row, part) => part.rows.includes(row.id)),
        ).toEqual(evaluateParts(areas, placed, (row, part) => row.area === part.id))
      }),
      { numRuns: 200 },
    )
  })
})
