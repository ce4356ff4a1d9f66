import { describe, expect, test } from 'vitest'
import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import type { DailyField } from '../../registers/definitions/registers.ts'
import { judged, said } from '../../testing/judged.ts'
import { rowFact } from '../../testing/row-fact.ts'
import { sourceByKey } from './sources.ts'

const june = '2010-06-30' // a Wednesday

type Values<Key extends DailyRegisterKey> = Partial<Record<DailyField<Key>, string | null>>
type Cases<Key extends DailyRegisterKey> = [title: string, Values<Key>, expected: string | null][]

describe('mailAccounts.used (row 13)', () => {
  type Uses = readonly (readonly [weekStartsOn: string, days: string | null])[]
  const judge = (uses: Uses, asOf: string, values: Values<'mailAccounts'> = {}, goal = 5) => {
    const rows = uses.map(([weekStartsOn, days]) => ({ weekStartsOn, days }))
    const account = { name: 'Cuenta de Hacienda', openedOn: '2008-09-03', ...values }
    const fact = rowFact('mailAccounts', account, { linked: { uses: rows } })
    return judged('mailAccounts.used', fact, asOf, { goal })
  }

  test.each<[string, Uses, string, Values<'mailAccounts'>, string | null]>([
    ['opened later', [], june, { openedOn: '2010-07-01' }, null],
    ['without any use', [], june, {}, 'MISSING NOT_REPORTED 2010-06-27'],
    ['used enough', [['2010-06-21', '12345']], june, {}, 'COUNTS USED_ENOUGH 2010-06-27'],
    ['used less', [['2010-06-21', '1234']], june, {}, 'MISSING USED_LESS 2010-06-27'],
    ['reported as not used', [['2010-06-21', null]], june, {}, 'MISSING USED_LESS 2010-06-27'],
    ['only this week', [['2010-06-28', '123']], june, {}, 'MISSING NOT_REPORTED 2010-06-27'],
    [
      'on Sunday the week has ended',
      [['2010-06-21', '12345']],
      '2010-06-27',
      {},
      'COUNTS USED_ENOUGH 2010-06-27',
    ],
    [
      'on Saturday not yet',
      [['2010-06-21', '12345']],
      '2010-06-26',
      {},
      'MISSING NOT_REPORTED 2010-06-20',
    ],
    ['opened inside the week', [], june, { openedOn: '2010-06-22' }, 'MISSING FIRST_WEEK'],
    [
      'opened on its Monday',
      [],
      june,
      { openedOn: '2010-06-21' },
      'MISSING NOT_REPORTED 2010-06-27',
    ],
    [
      'in the first days of the plan',
      [],
      '2008-09-10',
      { openedOn: '2005-01-01' },
      'MISSING FIRST_WEEK',
    ],
    ['closed that day: its last', [], june, { closedOn: june }, 'MISSING NOT_REPORTED 2010-06-27'],
    ['closed', [], june, { closedOn: '2010-06-29' }, 'EXCLUDED CLOSED 2010-06-30'],
    // Monday 14 June 2010 is a holiday.
    [
      '4 of the 4 working days',
      [['2010-06-14', '2345']],
      '2010-06-20',
      {},
      'COUNTS USED_ENOUGH 2010-06-20',
    ],
    ['3 of them', [['2010-06-14', '234']], '2010-06-20', {}, 'MISSING USED_LESS 2010-06-20'],
  ])('%s', (_, uses, asOf, values, expected) => {
    expect(said(judge(uses, asOf, values))).toBe(expected)
  })

  test('once closed keeps the days of its weeks', () => {
    expect(judge([['2010-06-14', '12']], june, { closedOn: '2010-06-20' })).toMatchObject({
      ...{ verdict: 'EXCLUDED', adds: [{ on: '2010-06-14', amount: 2 }] },
    })
  })

  test('adds the days of every week on its Monday; of the running one those that went by', () => {
    const uses: Uses = [
      ['2010-06-14', '12345'],
      ['2010-06-21', null],
      ['2010-06-28', '13457'],
      ['2010-07-05', '12345'],
    ]
    expect(judge(uses, june)?.adds).toEqual([
      { on: '2010-06-14', amount: 5 },
      { on: '2010-06-21', amount: 0 },
      { on: '2010-06-28', amount: 2 },
    ])
  })

  test('the 53rd week of 2009 is one like any other', () => {
    const uses: Uses = [
      ['2009-12-28', '12345'],
      ['2010-01-04', '1'],
    ]
    expect(said(judge(uses, '2010-01-03'))).toBe('COUNTS USED_ENOUGH 2010-01-03')
    expect(said(judge(uses, '2010-01-09'))).toBe('COUNTS USED_ENOUGH 2010-01-03')
    expect(said(judge(uses, '2010-01-10'))).toBe('MISSING USED_LESS 2010-01-10')
  })

  test('a closed account keeps what it was used', () => {
    const closed = judge([['2010-06-14', '123']], june, { closedOn: '2010-06-20' })
    expect(closed).toMatchObject({ verdict: 'EXCLUDED', adds: [{ on: '2010-06-14', amount: 3 }] })
  })

  test('the account is the member, from its first day to its last', () => {
    const { memberOf } = sourceByKey('mailAccounts.used') ?? {}
    const values = { name: 'Hacienda', openedOn: '2009-01-05', closedOn: '2010-03-31' }
    const account = rowFact('mailAccounts', values, { id: 'a1' })
    expect(memberOf?.(account)).toEqual({
      ...{ id: 'a1', name: 'Hacienda', deadline: null },
      ...{ activeFrom: '2009-01-05', activeTo: '2010-03-31' },
    })
    expect(memberOf?.({ ...account, annulledReason: 'Repetida' } as typeof account)).toBeNull()
  })
})

describe.each([
  ['partners.publishing', 'informationSince', 'PUBLISHING', 'NOT_PUBLISHING'],
  ['partners.homePage', 'homePageSince', 'HOME_PAGE', 'NO_HOME_PAGE'],
] as const)('%s (rows 14 and 15)', (key, since, does, doesNot) => {
  const other = since === 'informationSince' ? 'homePageSince' : 'informationSince'
  const say = (values: Values<'partners'>) =>
    said(judged(key, rowFact('partners', { linkedOn: '2009-05-01', ...values }), june))

  test.each<Cases<'partners'>[number]>([
    ['linked later', { linkedOn: '2010-07-01' }, null],
    ['linked, nothing else', {}, `MISSING ${doesNot}`],
    ['the other row’s alone', { [other]: '2009-06-01' }, `MISSING ${doesNot}`],
    ['from later on', { [since]: '2010-07-01' }, `MISSING ${doesNot}`],
    ['on the day', { [since]: june }, `COUNTS ${does} 2010-06-30`],
    [
      'linked in one year of the plan, in the next the rest',
      { linkedOn: '2009-08-01', [since]: '2009-10-01' },
      `COUNTS ${does} 2009-10-01`,
    ],
    ['so before it was linked', { [since]: '2009-01-01' }, `COUNTS ${does} 2009-05-01`],
    [
      'all of it before the plan',
      { linkedOn: '2008-01-01', [since]: '2008-09-02' },
      'EXCLUDED BEFORE_PLAN',
    ],
    [
      'linked before the plan, the rest in it',
      { linkedOn: '2008-01-01', [since]: '2008-09-03' },
      `COUNTS ${does} 2008-09-03`,
    ],
    [
      'ended since: what it counted for stays',
      { [since]: '2009-06-01', endedOn: '2010-01-31' },
      `COUNTS ${does} 2009-06-01`,
    ],
    ['ended without it', { endedOn: '2010-01-31' }, 'EXCLUDED ENDED 2010-02-01'],
    ['ended that day: its last', { endedOn: june }, `MISSING ${doesNot}`],
    [
      'ended before it came true',
      { [since]: '2010-03-01', endedOn: '2010-01-31' },
      'EXCLUDED ENDED 2010-02-01',
    ],
  ])('%s', (_, values, expected) => {
    expect(say(values)).toBe(expected)
  })
})

describe('trainingGroups.hours (row 16)', () => {
  const closed = { closedOn: '2009-11-20', hours: '4', siteTaught: 'true', mailTaught: 'true' }
  const judge = (values: Values<'trainingGroups'>, goal: number | null = 4) =>
    judged('trainingGroups.hours', rowFact('trainingGroups', { ...closed, ...values }), june, {
      goal,
    })

  test.each<[string, Values<'trainingGroups'>, string | null, number | null]>([
    ['still meets', { closedOn: null }, null, null],
    ['closes later', { closedOn: '2010-07-01' }, null, null],
    ['with the hours', {}, 'COUNTS ENOUGH_HOURS 2009-11-20', 4],
    ['with a quarter less', { hours: '3.75' }, 'MISSING FEW_HOURS 2009-11-20', 3.75],
    ['without hours', { hours: null }, 'MISSING FEW_HOURS 2009-11-20', 0],
    ['without the site', { siteTaught: 'false' }, 'MISSING NOT_TAUGHT 2009-11-20', 0],
    ['without the mail', { hours: '8', mailTaught: null }, 'MISSING NOT_TAUGHT 2009-11-20', 0],
  ])('%s', (_, values, expected, hours) => {
    const judgement = judge(values)
    expect(said(judgement)).toBe(expected)
    const adds = hours === null ? undefined : [{ on: '2009-11-20', amount: hours }]
    expect(judgement?.adds).toEqual(adds)
  })

  test('without a goal any hours are enough', () => {
    expect(said(judge({ hours: '1' }, null))).toBe('COUNTS ENOUGH_HOURS 2009-11-20')
  })

  test('the group is the member since it closed', () => {
    const { memberOf } = sourceByKey('trainingGroups.hours') ?? {}
    const group = (values: Values<'trainingGroups'>) =>
      memberOf?.(rowFact('trainingGroups', { name: 'Grupo 2 de 2009', ...values }))
    expect(group({ closedOn: null })).toBeNull()
    expect(group({ closedOn: '2009-11-20' })).toEqual({
      ...{ id: 'r1', name: 'Grupo 2 de 2009', deadline: null },
      ...{ activeFrom: '2009-11-20', activeTo: null },
    })
  })
})
