import { describe, expect, test } from 'vitest'
import { HALFWAY, indicator, total } from '../../testing/halfway.ts'
import { reading, termsWith } from '../../testing/terms.ts'
import { evaluateIndicator } from './indicator.rules.ts'

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
