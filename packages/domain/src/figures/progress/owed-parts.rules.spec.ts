import { expect, test } from 'vitest'
import { member, reading, termsWith } from '../../testing/terms.ts'
import { type OwedPart, owedParts } from './owed-parts.rules.ts'
import { evaluateTarget } from './target.rules.ts'

const said = ({ member: who, period, done, owed }: OwedPart) =>
  [who ?? 'all', period?.key ?? 'by the day', `${done} of ${owed}`].join(', ')

const monthly = termsWith({
  ...{ kind: 'QUOTA', mode: 'SUSTAIN', goal: '4', periodUnit: 'MONTH', deadline: '2010-01-01' },
  members: [
    member('a'),
    member('b', { activeTo: '2010-02-28' }),
    member('c', { activeFrom: '2010-03-15' }),
  ],
})

test('of a quota: every ended period that fell short, the latest first, each by the days that its member was there', () => {
  const readings = [
    reading('2010-01', '2010-01-31', { a: '4', b: '1' }),
    reading('2010-03', '2010-03-31', { a: '5' }),
    reading('2010-05', '2010-05-15', { a: '1' }),
  ]
  expect(owedParts(monthly, readings, '2010-05-15').map(said)).toEqual([
    'Office a, 2010-04, null of 4',
    'Office c, 2010-04, null of 4',
    'Office a, 2010-02, null of 4',
    'Office b, 2010-02, null of 4',
    'Office b, 2010-01, 1 of 4',
  ])
})

test('of a quota without members the target owes', () => {
  const yearly = termsWith({ kind: 'QUOTA', goal: '3', periodUnit: 'YEAR', deadline: '2013-09-03' })
  const readings = [reading('A1', '2009-09-02', '2'), reading('A2', '2010-06-30', '1')]
  expect(owedParts(yearly, readings, '2010-06-30').map(said)).toEqual(['all, A1, 2 of 3'])
})

test('a week with holidays owes its working days', () => {
  const weekly = termsWith({
    ...{ kind: 'QUOTA', goal: '5', periodUnit: 'WEEK', owes: 'WORKING_DAYS' },
    ...{ startsOn: '2009-12-21', deadline: '2010-01-10', members: [member('mail')] },
  })
  const readings = [
    reading('2009-W52', '2009-12-27', { mail: '4' }),
    reading('2009-W53', '2010-01-03', { mail: '3' }),
    reading('2010-W01', '2010-01-10', { mail: '4' }),
  ]
  expect(owedParts(weekly, readings, '2010-01-10').map(said)).toEqual([
    'Office mail, 2010-W01, 4 of 5',
    'Office mail, 2009-W53, 3 of 4',
  ])
})

test('of a coverage: who is below the goal, reported or not; of a level the closed groups below it', () => {
  const members = [member('a'), member('b'), member('c'), member('d', { activeTo: '2010-01-01' })]
  const phases = termsWith({ kind: 'COVERAGE', goal: '3', members })
  const values = [reading('2010-S1', '2010-06-30', { a: '4', b: '1' })]
  expect(owedParts(phases, values, '2010-06-30').map(said)).toEqual([
    'Office b, by the day, 1 of 3',
    'Office c, by the day, 0 of 3',
  ])
  const groups = termsWith({ kind: 'LEVEL', goal: '3', members })
  expect(owedParts(groups, values, '2010-06-30').map(said)).toEqual([
    'Office b, by the day, 1 of 3',
  ])
  const later = { ...groups, members: [member('b', { activeFrom: '2010-07-01' })] }
  expect(owedParts(later, values, '2010-06-30')).toEqual([])
})

test('nothing is owed by name where nothing was reported, where there is no goal, and of a share', () => {
  const some = [reading('2010-S1', '2010-06-30', { a: '0' })]
  expect(owedParts(monthly, [], '2010-06-30')).toEqual([])
  expect(owedParts(monthly, [reading('2010-08', '2010-08-31', { a: '0' })], '2010-06-30')).toEqual(
    [],
  )
  expect(owedParts({ ...monthly, goal: null }, some, '2010-06-30')).toEqual([])
  const share = termsWith({ kind: 'RATIO', goal: '1' })
  expect(owedParts(share, [reading('2010-S1', '2010-06-30', ['1', '3'])], '2010-06-30')).toEqual([])
})

test('the two numbers of a quota and of a coverage: done up to what is owed, of what is owed', () => {
  const readings = [reading('2010-01', '2010-01-31', { a: '9', b: '1' })]
  // SUSTAIN to 3 September 2013: 44 months for a, 2 for b.
  expect(evaluateTarget(monthly, readings, '2010-02-28')).toMatchObject({
    ...{ numerator: '5', denominator: '184' },
  })
  const phases = termsWith({ kind: 'COVERAGE', goal: '3', members: [member('a'), member('b')] })
  const figure = evaluateTarget(
    phases,
    [reading('2010-S1', '2010-06-30', { a: '4', b: '1' })],
    '2010-06-30',
  )
  expect(figure).toMatchObject({ numerator: '4', denominator: '6', progress: '0.666666666667' })
  const open = { ...monthly, deadline: null }
  expect(evaluateTarget(open, readings, '2010-02-28')).toMatchObject({ numerator: null })
})
