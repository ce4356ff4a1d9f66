import { describe, expect, test } from 'vitest'
import { type TargetShape, targetIssues } from './check-target.rules.ts'

const total: TargetShape = {
  kind: 'TOTAL',
  goal: '10',
  wholeNumbers: true,
  memberKind: null,
  numeratorLabel: null,
  denominatorLabel: null,
}
const ratio: TargetShape = {
  ...total,
  kind: 'RATIO',
  goal: '1',
  numeratorLabel: 'publicados',
  denominatorLabel: 'todos',
}
const coverage: TargetShape = { ...total, kind: 'COVERAGE', goal: '1', memberKind: 'OFFICE' }

describe('the fields of a target fit its kind', () => {
  test.each([
    ['a total', total],
    ['without a goal', { ...total, goal: null }],
    ['a ratio of 87.5 %', { ...ratio, goal: '0.875' }],
    ['a coverage by office', coverage],
    ['a quota without members', { ...total, kind: 'QUOTA' }],
    ['a quota by account', { ...total, kind: 'QUOTA', memberKind: 'ACCOUNT' }],
    [
      'half hours',
      { ...coverage, kind: 'LEVEL', memberKind: 'GROUP', goal: '3.5', wholeNumbers: false },
    ],
  ] as [string, TargetShape][])('%s', (_case, shape) => {
    expect(targetIssues(shape)).toEqual([])
  })

  test.each([
    ['a goal of 0', { ...total, goal: '0' }, 'goal', 'NEGATIVE'],
    ['a goal below 0', { ...total, goal: '-1' }, 'goal', 'NEGATIVE'],
    [
      'a level of nobody',
      { ...coverage, kind: 'LEVEL', memberKind: null },
      'memberKind',
      'REQUIRED',
    ],
    ['a ratio by office', { ...ratio, memberKind: 'OFFICE' }, 'memberKind', 'UNEXPECTED_VALUE'],
    [
      'a ratio of nothing counted',
      { ...ratio, numeratorLabel: null },
      'numeratorLabel',
      'REQUIRED',
    ],
    ['half a point', { ...total, goal: '1.5' }, 'goal', 'NOT_WHOLE'],
    ['100 for 100 %', { ...ratio, goal: '100' }, 'goal', 'ABOVE_RANGE'],
    ['a total by office', { ...total, memberKind: 'OFFICE' }, 'memberKind', 'UNEXPECTED_VALUE'],
    ['a coverage of nobody', { ...coverage, memberKind: null }, 'memberKind', 'REQUIRED'],
    [
      'a ratio of something unnamed',
      { ...ratio, denominatorLabel: null },
      'denominatorLabel',
      'REQUIRED',
    ],
  ] as [string, TargetShape, string, string][])('%s is refused', (_case, shape, field, code) => {
    expect(targetIssues(shape)).toMatchObject([{ path: [field], code }])
  })

  test('is told with the limit', () => {
    const params = (shape: TargetShape) => targetIssues(shape).map((issue) => issue.params)
    expect(params({ ...total, goal: '0' })).toEqual([{ above: '0' }])
    expect(params({ ...ratio, goal: '1.1' })).toEqual([{ maximum: '1' }])
  })
})
