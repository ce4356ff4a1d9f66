import { describe, expect, test } from 'vitest'
import { termsWith } from '../../testing/terms.ts'
import { type Addition, countedBy, register } from './closed-value.factory.ts'
import {
  type Basis,
  figureInput,
  readingsBySource,
  type SourceDecision,
  type SourcedReading,
} from './readings-by-source.rules.ts'

const terms = termsWith({ kind: 'QUOTA', mode: 'SUSTAIN', goal: '2', periodUnit: 'YEAR' })
const additions: Addition[] = [
  ['2008-10-01', null],
  ['2009-10-01', null],
  ['2009-11-01', null],
]

const value = (
  source: 'TYPED' | 'COUNTED',
  cutoff: string,
  said: string,
  revision = 1,
): SourcedReading => ({
  ...{ id: `${source} ${cutoff} ${revision}`, periodKey: cutoff, cutoff, revision, value: said },
  ...{ numerator: null, denominator: null, members: [], source },
})
const counted = [countedBy('datasets.published')]

function said(
  readings: SourcedReading[],
  asOf: string,
  basis: Basis | null = null,
  decisions: SourceDecision[] = counted,
) {
  const target = { terms, decisions, readings, count: register(additions) }
  return readingsBySource(target, asOf, basis).map(({ id, value: of }) => `${id}: ${of}`)
}

describe('a quota whose value was closed', () => {
  const live = ['live: 1', 'live: 2']

  test('says the closed value on its day alone, and none of it when asked for what is live', () => {
    const closed = [value('COUNTED', '2009-12-31', '7')]
    expect(said(closed, '2009-12-31')).toEqual(['COUNTED 2009-12-31 1: 7'])
    expect(said(closed, '2009-12-31', 'LIVE')).toEqual(live)
    expect(said(closed, '2010-01-01')).toEqual(live)
  })

  test('says of what is recorded the last closing until the day, whatever order they come in', () => {
    const values = [
      value('COUNTED', '2009-06-30', '5'),
      value('COUNTED', '2009-12-31', '7', 2),
      value('COUNTED', '2009-12-31', '6', 1),
      value('COUNTED', '2010-06-30', '9'),
    ]
    for (const closed of [values, values.toReversed()]) {
      expect(said(closed, '2010-06-29', 'RECORDED')).toEqual(['COUNTED 2009-12-31 2: 7'])
      expect(said(closed, '2010-06-30', 'RECORDED')).toEqual(['COUNTED 2010-06-30 1: 9'])
      expect(said(closed, '2009-06-30', 'RECORDED')).toEqual(['COUNTED 2009-06-30 1: 5'])
      expect(said(closed, '2009-06-29', 'RECORDED')).toEqual([])
    }
  })

  test('keeps beside it what was typed before it was counted, and never as a closing', () => {
    const since = [countedBy('datasets.published', '2009-09-03')]
    const typed = value('TYPED', '2009-06-30', '3')
    expect(said([typed], '2009-12-31', 'RECORDED', since)).toEqual(['TYPED 2009-06-30 1: 3'])
    const both = [typed, value('COUNTED', '2009-12-31', '7')]
    expect(said(both, '2009-12-31', null, since)).toEqual([
      ...['TYPED 2009-06-30 1: 3', 'COUNTED 2009-12-31 1: 7'],
    ])
    // The year that ended while it was typed is nothing that the register says.
    expect(said([typed], '2009-12-31', null, since)).toEqual(['TYPED 2009-06-30 1: 3', 'live: 2'])
  })
})

test('before its first value a typed target has its own terms and no reading that holds', () => {
  const readings = [value('TYPED', '2010-06-30', '3')]
  const target = { terms, decisions: [], readings, count: register([]) }
  expect(figureInput(target, '2009-12-31').terms).toBe(terms)
})
