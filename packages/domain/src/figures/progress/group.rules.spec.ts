import { describe, expect, test } from 'vitest'
import { reading, termsWith } from '../../testing/terms.ts'
import { evaluateGroup, evaluateParts } from './group.rules.ts'
import { evaluateIndicator, type IndicatorInput } from './indicator.rules.ts'
import { seriesOf } from './series.rules.ts'

// Half of the horizon is gone on 2009-09-03: 365 ÷ 730.
const HALFWAY = '2009-09-03'

function total(value: string | null, overrides: Parameters<typeof termsWith>[0] = {}) {
  return {
    terms: termsWith(overrides),
    readings: value === null ? [] : [reading('2009-S1', '2009-06-30', value)],
  }
}

function indicator(id: string, ...targets: IndicatorInput['targets']): IndicatorInput {
  return { id, weight: '1', targets }
}

function row(id: string, value: string | null, weight = '1') {
  return { id, weight, figure: evaluateIndicator(indicator(id, total(value)), HALFWAY) }
}

describe('evaluateIndicator', () => {
  test('one target: its figure is the indicator’s', () => {
    const figure = evaluateIndicator(indicator('1', total('4')), HALFWAY)
    expect(figure).toMatchObject({
      progress: '0.4',
      expected: '0.5',
      status: 'AT_RISK',
      targetsWithData: 1,
    })
  })

  // Row 2: 2a a monthly quota of 4, 2b a ratio; both kept up from 2008-11-04.
  const sustained = { mode: 'SUSTAIN', deadline: '2008-11-04' } as const
  const deliveries = (done: string) => ({
    terms: termsWith({ id: '2a', kind: 'QUOTA', goal: '4', periodUnit: 'MONTH', ...sustained }),
    readings: [reading('2008-12', '2008-12-31', done)],
  })
  const channels = (done: string) => ({
    terms: termsWith({ id: '2b', kind: 'RATIO', goal: '1', ...sustained }),
    readings: [reading('2008-S2', '2008-12-31', [done, '10'])],
  })

  test('row 2: mean of (2 ÷ (4 × 57)) and (9 ÷ 10), of both expected, of both compliances', () => {
    const figure = evaluateIndicator(indicator('2', deliveries('2'), channels('9')), '2008-12-31')
    expect(figure).toMatchObject({
      // (0.008771929825 + 0.9) ÷ 2
      progress: '0.454385964913',
      // (0.017543859649 + 1) ÷ 2
      expected: '0.508771929825',
      // (0.5 + 0.9) ÷ 2
      compliance: '0.7',
      status: 'AT_RISK',
      targetsWithData: 2,
    })
    expect(figure.targets.map(({ status }) => status)).toEqual(['BEHIND', 'ON_TRACK'])
  })

  test('a target without data leaves the mean, it is no 0', () => {
    const silent = { ...channels('9'), readings: [] }
    expect(evaluateIndicator(indicator('2', deliveries('4'), silent), '2008-12-31')).toMatchObject({
      compliance: '1',
      targetsWithData: 1,
      status: 'ON_TRACK',
      notReported: true,
    })
  })

  test('a target that does not apply leaves it too; when none applies, the row does not', () => {
    const out = { notApplicable: { justification: 'Sin red.' } }
    const figure = evaluateIndicator(indicator('1', total('4'), total('9', out)), HALFWAY)
    expect(figure).toMatchObject({ progress: '0.4', status: 'AT_RISK' })
    expect(evaluateIndicator(indicator('1', total('9', out)), HALFWAY).status).toBe(
      'NOT_APPLICABLE',
    )
    expect(evaluateIndicator({ ...indicator('1', total('4')), ...out }, HALFWAY)).toMatchObject({
      status: 'NOT_APPLICABLE',
      progress: null,
      notReported: false,
    })
  })

  test.each([
    ['10', '10', 'MET'],
    ['10', null, 'ON_TRACK'],
    ['10', '1', 'ON_TRACK'],
    ['5', '1', 'AT_RISK'],
    ['3', '1', 'BEHIND'],
    [null, null, 'NO_DATA'],
  ])('targets at %s and %s of 10, halfway: %s', (a, b, expected) => {
    expect(evaluateIndicator(indicator('x', total(a), total(b)), HALFWAY).status).toBe(expected)
  })

  const aimless = total('5', { goal: null })
  const early = total('0', { startsOn: '2012-01-01', deadline: '2012-12-31' })
  const openEnd = total('4', { deadline: null })
  test.each([
    ['no value and values without a goal', [total(null), aimless], 'UNSCHEDULED'],
    ['values without a goal and no value', [aimless, total(null)], 'UNSCHEDULED'],
    ['not begun and no value', [early, total(null)], 'NOT_STARTED'],
    ['not begun and under way', [early, total('1')], 'BEHIND'],
    ['no schedule and no value', [openEnd, total(null)], 'UNSCHEDULED'],
    // What has no schedule is held to nothing: 0.4 ÷ 0.5 of the other.
    ['no schedule and under way', [openEnd, total('4')], 'AT_RISK'],
    [
      'what does not apply and met',
      [total('1', { notApplicable: { justification: 'x' } }), total('10')],
      'MET',
    ],
  ])('targets with %s: %s', (_case, targets, expected) => {
    expect(evaluateIndicator(indicator('x', ...targets), HALFWAY).status).toBe(expected)
  })

  test('a blank reason leaves the row as it is', () => {
    const blank = { ...indicator('1', total('4')), notApplicable: { justification: '  ' } }
    expect(evaluateIndicator(blank, HALFWAY).status).toBe('AT_RISK')
  })

  test('one target overdue makes the row overdue', () => {
    const due = total('5', { deadline: '2009-01-05' })
    expect(evaluateIndicator(indicator('x', total('9'), due), HALFWAY).status).toBe('OVERDUE')
  })

  test('met and met late together: late', () => {
    const late = total('10', { deadline: '2009-01-05' })
    expect(evaluateIndicator(indicator('x', total('10'), late), HALFWAY).status).toBe('MET_LATE')
  })

  test('no target: no data', () => {
    expect(evaluateIndicator(indicator('x'), HALFWAY).status).toBe('NO_DATA')
  })
})

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

describe('seriesOf', () => {
  const input = indicator('1', {
    terms: termsWith(),
    readings: [reading('2008-S2', '2008-12-31', '2'), reading('2009-S1', '2009-06-30', '3')],
  })
  const dates = ['2008-10-31', '2008-12-31', '2009-09-03']

  test('columns of one length, gaps as null', () => {
    expect(seriesOf(input, dates)).toEqual({
      asOf: dates,
      values: [null, '2', '5'],
      progress: [null, '0.2', '0.5'],
      // 58, 119 and 365 of 730 days
      expected: [null, '0.16301369863', '0.5'],
      statuses: ['NO_DATA', 'ON_TRACK', 'ON_TRACK'],
    })
  })

  test('of a target, with its expected path from the first day', () => {
    const [target] = input.targets
    if (!target) throw new Error('the input has one target')
    expect(seriesOf(target, dates).expected[0]).toBe('0.079452054795')
  })

  test('several targets share no headline number', () => {
    expect(seriesOf(indicator('2', total('4'), total('8')), [HALFWAY]).values).toEqual([null])
  })
})
