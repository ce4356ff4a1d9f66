import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessedOutcome } from './assessed-outcome.rules.ts'
import type { AssessedTerms } from './assessment.ts'

const letters = {
  M: { work: 'CONFIRMED', result: 'MEETS' },
  P: { work: 'CONFIRMED', result: 'IN_PART' },
  N: { work: 'CONFIRMED', result: 'NOT_MET' },
  A: { work: 'CONFIRMED', result: 'NOT_APPLICABLE' },
  m: { work: 'PROPOSED', result: 'MEETS' },
  t: { work: 'TO_DO', result: null },
} as const satisfies Record<string, AssessedTerms>
type Letter = keyof typeof letters
const of = (text: string) => assessedOutcome([...text].map((one) => letters[one as Letter]))

test.each([
  // Nothing, nothing assessed, nothing that applies: no figure, never 0.
  ['', null, null, false],
  ['ttt', null, '0', false],
  ['AAA', null, null, true],
  // (1 + ½) ÷ 3, and ÷ 4 with the one to do.
  ['MPNt', '0.5', '0.375', true],
  // What doesn't apply leaves both; what is only proposed stays in the lower bound.
  ['MAAm', '1', '0.5', true],
  ['PP', '0.5', '0.5', true],
  ['N', '0', '0', true],
  // Below half assessed there is no verdict; half is enough.
  ['Mttm', '1', '0.25', false],
  ['MNtt', '0.5', '0.25', true],
])('%s comes to %s, at least %s, with a verdict: %s', (text, figure, lowerBound, hasVerdict) => {
  expect(of(text)).toMatchObject({ figure, lowerBound, hasVerdict })
})

test('each is counted where it belongs', () => {
  expect(of('MMPNAmt')).toEqual({
    ...{ total: 7, confirmed: 5, applicable: 4 },
    ...{ meets: 2, inPart: 1, notMet: 1, notApplicable: 1, score: '2.5' },
    ...{ figure: '0.625', lowerBound: '0.416666666667', hasVerdict: true },
  })
})

describe('of any mix', () => {
  const mixes = fc
    .array(fc.constantFrom(...(Object.keys(letters) as Letter[])), { maxLength: 40 })
    .map((all) => all.join(''))
  const asNumber = (text: string | null) => (text === null ? null : Number(text))

  test('the lower bound is never above the figure, both lie between 0 and 1, and order doesn’t matter', () => {
    fc.assert(
      fc.property(mixes, (text) => {
        const { figure, lowerBound, ...outcome } = of(text)
        const [high, low] = [asNumber(figure), asNumber(lowerBound)]
        if (high !== null) expect(low).not.toBeNull()
        for (const one of [high, low]) if (one !== null) expect(one >= 0 && one <= 1).toBe(true)
        if (high !== null && low !== null) expect(low <= high + 1e-12).toBe(true)
        expect({ figure, lowerBound, ...outcome }).toEqual(of([...text].reverse().join('')))
      }),
    )
  })

  test('confirming one as met never lowers the bound; all confirmed, both say the same', () => {
    fc.assert(
      fc.property(mixes, (text) => {
        const before = asNumber(of(`${text}t`).lowerBound) ?? 0
        expect((asNumber(of(`${text}M`).lowerBound) ?? 0) >= before).toBe(true)
        const whole = of(text.replaceAll(/[mt]/g, 'N'))
        expect(whole.figure).toBe(whole.lowerBound)
      }),
    )
  })
})
