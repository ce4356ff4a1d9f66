import { describe, expect, test } from 'vitest'
import { judged } from '../../testing/judged.ts'
import { rowFact } from '../../testing/row-fact.ts'
import { termsWith } from '../../testing/terms.ts'
import { type RowAmount, rowAmount } from './row-amount.rules.ts'
import { sourceByKey } from './sources.ts'
import { counts, missing } from './verdicts.rules.ts'

const june = '2010-06-30'

function amountOf(
  key: string,
  fact: Parameters<typeof judged>[1],
  goal: string,
): (Omit<RowAmount, 'period'> & { period: string | null }) | null {
  const source = sourceByKey(key)
  if (!source) throw new Error(`no source ${key}`)
  const { kind, periodUnit = 'HALF_YEAR', owes } = source
  const judgement = judged(key, fact, june, { goal: Number(goal) })
  if (!judgement) throw new Error('the row is not judged')
  const terms = termsWith({ kind, periodUnit, goal, owes })
  const found = rowAmount(source, terms, judgement, june)
  return found && { ...found, period: found.period?.key ?? null }
}

describe('an account tells the days of the week that its verdict speaks of', () => {
  const account = (
    uses: readonly (readonly [string, string | null])[],
    closedOn: string | null = null,
  ) =>
    rowFact(
      'mailAccounts',
      { name: 'Hacienda', openedOn: '2008-09-03', closedOn },
      { linked: { uses: uses.map(([weekStartsOn, days]) => ({ weekStartsOn, days })) } },
    )

  test.each([
    [
      'weeks before and the running one left out',
      [
        ['2010-06-14', '12345'],
        ['2010-06-21', '123'],
        ['2010-06-28', '12'],
      ],
      3,
    ],
    ['without a use recorded', [['2010-06-14', '12345']], 0],
  ] as const)('%s', (_, uses, amount) => {
    expect(amountOf('mailAccounts.used', account(uses), '5')).toEqual({
      ...{ amount, owed: 5, period: '2010-W25' },
    })
  })

  test('a closed one speaks of no week', () => {
    const closed = account([['2010-06-14', '12345']], '2010-06-20')
    expect(amountOf('mailAccounts.used', closed, '5')).toBeNull()
  })
})

test('a group tells its hours beside the goal', () => {
  const group = { closedOn: '2010-05-31', siteTaught: 'true', mailTaught: 'true', hours: '3.75' }
  expect(amountOf('trainingGroups.hours', rowFact('trainingGroups', group), '4')).toEqual({
    ...{ amount: 3.75, owed: 4, period: null },
  })
})

test('an addition on the last day of its week is of that week', () => {
  const terms = termsWith({ kind: 'QUOTA', periodUnit: 'WEEK', goal: '3' })
  const judgement = counts('USED', june, {
    adds: ['2010-06-20', '2010-06-21', '2010-06-27', '2010-06-28'].map((on) => ({ on, amount: 1 })),
  })
  const owner = { kind: 'QUOTA', memberOf: () => null } as const
  const inWeek = (on: string) => rowAmount(owner, terms, { ...judgement, on }, june)
  expect(inWeek('2010-06-27')).toMatchObject({ amount: 2, period: { endsOn: '2010-06-27' } })
})

test('of what has no day nothing is told, nor what is owed where there is no goal', () => {
  const terms = termsWith({ kind: 'LEVEL', goal: null })
  const owner = { kind: 'LEVEL', memberOf: () => null } as const
  const hours = { adds: [{ on: '2010-02-01', amount: 2 }] }
  expect(rowAmount(owner, terms, missing('UNHELD', hours), june)).toBeNull()
  expect(rowAmount(owner, terms, missing('HELD', { ...hours, on: june }), june)).toEqual({
    ...{ amount: 2, owed: null, period: null },
  })
})

test('a point counts as one and owes nothing; a channel is one of a share', () => {
  const point = rowFact('connectionPoints', { inServiceFrom: '2010-02-01' })
  expect(amountOf('connectionPoints.inService', point, '10')).toEqual({
    ...{ amount: 1, owed: null, period: null },
  })
  const channel = rowFact('channels', { openedOn: '2010-02-01', frequency: 'MONTHLY' })
  expect(amountOf('channels.upToDate', channel, '1')).toBeNull()
})
