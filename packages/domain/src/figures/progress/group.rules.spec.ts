import { describe, expect, test } from 'vitest'
import { HALFWAY, indicator, row, total } from '../../testing/halfway.ts'
import { evaluateGroup, evaluateParts } from './group.rules.ts'
import { evaluateIndicator } from './indicator.rules.ts'

describe('evaluateGroup', () => {
  test('weights 1, 3 and 1 without data: (0.4 + 3 × 0.8) ÷ 4; at least (…) ÷ 5; “2 of 3”', () => {
    const figure = evaluateGroup([row('a', '4'), row('b', '8', '3'), row('c', null)])
    expect(figure).toMatchObject({
      progress: '0.7',
      expected: '0.5',
      lowerBound: '0.56',
      rows: 3,
      rowsWithData: 2,
      weightWithData: '4',
      weightTotal: '5',
      notReported: 1,
      status: 'ON_TRACK',
    })
    expect(figure.counts).toMatchObject({ AT_RISK: 1, ON_TRACK: 1, NO_DATA: 1, MET: 0 })
  })

  test('a row beyond its goal counts as 1: (1 + 0) ÷ 2', () => {
    expect(evaluateGroup([row('a', '30'), row('b', '0')]).progress).toBe('0.5')
  })

  test('exactly half the weight with data has a status, less has figures only', () => {
    expect(evaluateGroup([row('a', '4'), row('b', null)])).toMatchObject({
      status: 'AT_RISK',
      progress: '0.4',
    })
    expect(evaluateGroup([row('a', '4'), row('b', null, '1.0001')])).toMatchObject({
      status: 'NO_DATA',
      progress: '0.4',
      expected: '0.5',
    })
  })

  test('known of rows that have not begun alone: not started, however little is known', () => {
    const early = (id: string, value: string | null) => ({
      id,
      weight: '1',
      figure: evaluateIndicator(
        indicator(id, total(value, { startsOn: '2012-01-01', deadline: '2012-12-31' })),
        HALFWAY,
      ),
    })
    // 0.5 of one of three rows: at least (0.5 + 0 + 0) ÷ 3.
    expect(evaluateGroup([early('a', '5'), early('b', null), early('c', null)])).toMatchObject({
      progress: '0.5',
      lowerBound: '0.166666666667',
      rowsWithData: 1,
      status: 'NOT_STARTED',
    })
    // Rows that began and say nothing change nothing about what is known; one that says something does.
    expect(evaluateGroup([early('a', '5'), row('b', null), row('c', null)]).status).toBe(
      'NOT_STARTED',
    )
    expect(evaluateGroup([early('a', '5'), row('b', '1'), row('c', null, '9')]).status).toBe(
      'NO_DATA',
    )
  })

  test('rows that do not apply leave both sides', () => {
    const out = {
      id: 'n',
      weight: '9',
      figure: evaluateIndicator(
        { ...indicator('n', total('0')), notApplicable: { justification: 'Acta 4.' } },
        HALFWAY,
      ),
    }
    expect(evaluateGroup([row('a', '5'), out])).toMatchObject({
      progress: '0.5',
      lowerBound: '0.5',
      rows: 1,
      weightTotal: '1',
    })
    expect(evaluateGroup([out]).status).toBe('NOT_APPLICABLE')
  })

  test('a row without a deadline counts in the progress, not in the expected', () => {
    const open = {
      id: 'o',
      weight: '1',
      figure: evaluateIndicator(indicator('o', total('1', { deadline: null })), HALFWAY),
    }
    // (0.5 + 0.1) ÷ 2 against 0.5
    expect(evaluateGroup([row('a', '5'), open])).toMatchObject({
      progress: '0.3',
      expected: '0.5',
      status: 'AT_RISK',
    })
    expect(evaluateGroup([open]).status).toBe('UNSCHEDULED')
  })

  test('no rows, no data, no weight: null and never 0', () => {
    for (const rows of [[], [row('a', null)], [row('a', '5', '0')]]) {
      expect(evaluateGroup(rows)).toMatchObject({ progress: null, status: 'NO_DATA' })
    }
  })

  test('at least 0 where nothing has data; nothing where no row applies or weighs', () => {
    expect(evaluateGroup([row('a', null), row('b', null)]).lowerBound).toBe('0')
    expect(evaluateGroup([]).lowerBound).toBeNull()
    expect(evaluateGroup([row('a', '5', '0')]).lowerBound).toBeNull()
  })

  test('all met: met; one of them late: late', () => {
    const late = {
      id: 'l',
      weight: '1',
      figure: evaluateIndicator(indicator('l', total('10', { deadline: '2009-01-05' })), HALFWAY),
    }
    expect(evaluateGroup([row('a', '10')]).status).toBe('MET')
    expect(evaluateGroup([row('a', '10'), late]).status).toBe('MET_LATE')
    expect(evaluateGroup([row('a', '10'), row('b', '4')]).status).toBe('ON_TRACK')
  })
})

describe('evaluateParts', () => {
  // Row a stands in two objectives, d in none; c has no data.
  const rows = [row('a', '4'), row('b', '8', '3'), row('c', null, '2'), row('d', '10')]
  const objectives = [
    { id: 'one', rows: ['a', 'b'] },
    { id: 'two', rows: ['a', 'c'] },
    { id: 'none', rows: [] as string[] },
  ]
  const figures = evaluateParts(objectives, rows, ({ id }, part) => part.rows.includes(id))

  test('each from its own rows by their weights, whatever other parts have of them', () => {
    expect([...figures.keys()]).toEqual(['one', 'two', 'none'])
    // (0.4 + 3 × 0.8) ÷ 4
    expect(figures.get('one')).toMatchObject({ progress: '0.7', expected: '0.5', rows: 2 })
    // 0.4 of the one with data; at least (0.4 + 2 × 0) ÷ 3, and less than half the weight is known.
    expect(figures.get('two')).toMatchObject({
      ...{ progress: '0.4', lowerBound: '0.133333333333', rowsWithData: 1, rows: 2 },
      status: 'NO_DATA',
    })
  })

  test('a part without rows has no figure, not even a lowest one', () => {
    expect(figures.get('none')).toMatchObject({
      ...{ progress: null, expected: null, lowerBound: null, rows: 0, status: 'NO_DATA' },
    })
  })

  test('by the thresholds that are given', () => {
    const strict = { onTrack: '0.95', atRisk: '0.9' }
    const [half] = evaluateParts([{ id: 'x' }], [row('a', '4')], () => true, strict).values()
    // 0.4 ÷ 0.5
    expect(half?.status).toBe('BEHIND')
  })
})
