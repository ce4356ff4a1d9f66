import { evaluateTarget, figureInput, type RegisterFacts, sourceByKey } from '@gelt/domain'
import { expect, test } from 'vitest'
import { planTemplate } from '../alvarado/plan-template.ts'
import { sampleValues } from './history.ts'
import { closedAt } from './record-values.ts'
import { sampleContext } from './sample-context.ts'
import type { SampleValue } from './sample-value.ts'
import { targetTermsAt } from './target-terms.ts'

const context = sampleContext('0b1d8a3e-0000-8000-8000-000000000001', planTemplate)
const noRows = new Proxy({}, { get: () => [] }) as RegisterFacts

/** What a closed value says on its day, by itself: its figure, and how many of its rows count, miss and are out. */
function digitsOf(value: SampleValue): string {
  const { row, part, cutoff, revision = 1, sourceKey, rows } = value
  const source = sourceByKey(sourceKey)
  if (!source) throw new Error(`no source ${sourceKey}`)
  const terms = targetTermsAt(context, value, source, noRows, closedAt(value))
  const { period, numerator, denominator, ledger } = value
  const reading = {
    ...{ id: 'closed', periodKey: period, cutoff, revision, source: 'COUNTED' as const },
    ...{ value: value.value, numerator, denominator, members: [], ledger },
    rulesVersion: value.rulesVersion,
  }
  const decision = { source: 'COUNTED' as const, sourceKey, startsOn: terms.planStartsOn }
  const target = {
    terms,
    decisions: [{ ...decision, reason: 'x' }],
    readings: [reading],
    count: () => {
      throw new Error('a closed value is counted by nobody again')
    },
  }
  const input = figureInput(target, cutoff, 'RECORDED')
  const figure = evaluateTarget(input.terms, input.readings, cutoff)
  const { progress, rawProgress, compliance, expected, status, satisfied, memberCount } = figure
  const verdicts = ['COUNTS', 'MISSING', 'EXCLUDED'].map(
    (verdict) => rows.filter((judged) => judged.verdict === verdict).length,
  )
  return [
    ...[`${row}.${part}`, cutoff, revision, status, progress, rawProgress, expected, compliance],
    ...[figure.value, satisfied, memberCount, figure.missing.length, verdicts.join('/')],
  ].join(' ')
}

// Printed by the first version of the rules, by which the sample's half-years were closed.
const digits = `
1.1 2008-12-31 1 AT_RISK 0.1 0.1 0.16301369863  1   0 1/0/0
1.1 2009-06-30 1 AT_RISK 0.3 0.3 0.41095890411  3   0 3/0/0
1.1 2009-12-31 1 ON_TRACK 0.6 0.6 0.66301369863  6   0 6/0/1
1.1 2009-12-31 2 AT_RISK 0.5 0.5 0.66301369863  5   0 5/0/2
2.1 2008-12-31 1 BEHIND 0.005263157895 0.005263157895 0.017543859649 0.3 1.2  10 0 12/0/0
2.1 2009-06-30 1 AT_RISK 0.075438596491 0.075438596491 0.122807017544 0.614285714286 2.457142857143  10 0 172/0/0
2.1 2009-12-31 1 AT_RISK 0.178038847118 0.1789160401 0.298120300752 0.703846153846 2.830769230769  10 0 368/0/0
2.2 2008-12-31 1 BEHIND 0.4 0.4 1 0.4 0.4   0 4/6/0
2.2 2009-06-30 1 AT_RISK 0.6 0.6 1 0.6 0.6   0 6/4/0
2.2 2009-12-31 1 AT_RISK 0.7 0.7 1 0.7 0.7   0 7/3/0
3.1 2008-12-31 1 BEHIND 0.3 0.3 0.959677419355  3 3 10 7 3/0/0
3.1 2009-06-30 1 OVERDUE 0.6 0.6 1  6 6 10 4 6/1/0
3.1 2009-12-31 1 OVERDUE 0.8 0.8 1  8 8 10 2 8/1/1
4.1 2008-12-31 1 ON_TRACK 0 0 0  0   0 0/0/0
4.1 2009-06-30 1 ON_TRACK 0.1 0.1 0  1   0 1/1/0
4.1 2009-12-31 1 ON_TRACK 0.2 0.2 0.2 1 1   0 2/1/0
5.1 2008-12-31 1 BEHIND 0 0 0.262114537445  0 0 2 2 0/0/0
5.1 2009-06-30 1 BEHIND 0 0 0.660792951542  0 0 2 2 0/0/0
5.1 2009-12-31 1 OVERDUE 0.5 0.5 1  1 1 2 1 1/0/1
6.1 2008-12-31 1 ON_TRACK 0.214285714286 0.214285714286 0.065169769989  0.214285714286   0 3/11/0
6.1 2009-06-30 1 ON_TRACK 0.571428571429 0.571428571429 0.164293537788  0.571428571429   0 8/6/0
6.1 2009-12-31 1 ON_TRACK 0.857142857143 0.857142857143 0.265060240964  0.857142857143   0 12/2/0
7.1 2008-12-31 1 BEHIND 0 0 0.065169769989  0   0 0/14/0
7.1 2009-06-30 1 AT_RISK 0.142857142857 0.142857142857 0.164293537788  0.142857142857   0 2/12/0
7.1 2009-12-31 1 ON_TRACK 0.357142857143 0.357142857143 0.265060240964  0.357142857143   0 5/9/0
8.1 2008-12-31 1 BEHIND 0 0 0.065169769989  0   0 0/14/0
8.1 2009-06-30 1 BEHIND 0 0 0.164293537788  0   0 0/14/0
8.1 2009-12-31 1 BEHIND 0.083333333333 0.083333333333 0.265060240964  0.083333333333   0 1/11/2
9.1 2008-12-31 1 ON_TRACK 0.227272727273 0.227272727273 0.065169769989  0.227272727273   0 20/68/0
9.1 2009-06-30 1 ON_TRACK 0.579545454545 0.579545454545 0.164293537788  0.579545454545   0 51/37/0
9.1 2009-12-31 1 ON_TRACK 0.897727272727 0.897727272727 0.265060240964  0.897727272727   0 79/9/0
9.1 2009-12-31 2 ON_TRACK 0.920454545455 0.920454545455 0.265060240964  0.920454545455   0 81/7/0
10.1 2008-12-31 1 BEHIND 0 0 0.065169769989  0   0 0/88/0
10.1 2009-06-30 1 BEHIND 0.014705882353 0.014705882353 0.164293537788  0.014705882353   0 1/67/20
10.1 2009-12-31 1 BEHIND 0.06976744186 0.06976744186 0.265060240964  0.06976744186   0 3/40/45
11.1 2008-12-31 1 BEHIND 0 0 0.065169769989  0   0 0/88/0
11.1 2009-06-30 1 BEHIND 0.090909090909 0.090909090909 0.164293537788  0.090909090909   0 8/80/0
11.1 2009-12-31 1 AT_RISK 0.215909090909 0.215909090909 0.265060240964  0.215909090909   0 19/69/0
12.1 2008-12-31 1 BEHIND 0 0 0.065169769989  0   0 0/88/0
12.1 2009-06-30 1 BEHIND 0 0 0.164293537788  0   0 0/77/11
12.1 2009-12-31 1 BEHIND 0.081632653061 0.081632653061 0.265060240964  0.081632653061   0 4/45/39
13.1 2008-12-31 1 AT_RISK 0.053269230769 0.053846153846 0.061538461538 0.8375 4.117647058824  4 0 0/4/0
13.1 2009-06-30 1 AT_RISK 0.131176054071 0.133022207918 0.146803990988 0.887619047619 4.495238095238  5 0 5/0/0
13.1 2009-12-31 1 ON_TRACK 0.203211038933 0.206182286653 0.223566352519 0.878755686672 4.413619894598  6 0 0/6/0
14.1 2008-12-31 1 ON_TRACK 0.066666666667 0.066666666667 0  1   0 1/0/0
14.1 2009-06-30 1 ON_TRACK 0.133333333333 0.133333333333 0  2   0 2/2/0
14.1 2009-12-31 1 ON_TRACK 0.266666666667 0.266666666667 0.2 1 2   0 4/2/1
15.1 2008-12-31 1 ON_TRACK 0 0 0  0   0 0/1/0
15.1 2009-06-30 1 ON_TRACK 0.066666666667 0.066666666667 0  1   0 1/3/0
15.1 2009-12-31 1 AT_RISK 0.133333333333 0.133333333333 0.2 0.666666666667 1   0 2/4/1
16.1 2008-12-31 1 MET 1 1 1  2 2 2 0 2/0/0
16.1 2009-12-31 1 AT_RISK 0.857142857143 0.857142857143 1  6 6 7 1 6/1/0
16.1 2009-06-30 1 MET 1 1 1  5 5 5 0 5/0/0
16.1 2009-06-30 2 AT_RISK 0.8 0.8 1  4 4 5 1 4/1/0
17.1 2008-12-31 1 BEHIND 0.133333333333 0.133333333333 0.31693892661  0 0 5 5 2/0/0
17.1 2009-06-30 1 BEHIND 0.266666666667 0.266666666667 0.494804016663  1 1 5 4 4/0/0
17.1 2009-12-31 1 BEHIND 0.333333333333 0.333333333333 0.662401287853  1 1 5 4 5/1/0
18.1 2008-12-31 1 ON_TRACK 0.1 0.1 0.065169769989  0.1   0 2/18/0
18.1 2009-06-30 1 ON_TRACK 0.2 0.2 0.164293537788  0.2   0 4/16/0
18.1 2009-12-31 1 ON_TRACK 0.3 0.3 0.265060240964  0.3   0 6/14/1
19.1 2008-12-31 1 BEHIND 0 0 0.065169769989  0   0 0/3/4
19.1 2009-06-30 1 ON_TRACK 0.2 0.2 0.164293537788  0.2   0 1/4/4
19.1 2009-12-31 1 ON_TRACK 0.25 0.25 0.265060240964  0.25   0 1/3/8
19.1 2009-12-31 2 BEHIND 0.1 0.1 0.265060240964  0.1   0 1/9/8
`

test('every closing of the sample gives the digits that it gave when it was closed', () => {
  expect(sampleValues(context).map(digitsOf).join('\n')).toBe(digits.trim())
})
