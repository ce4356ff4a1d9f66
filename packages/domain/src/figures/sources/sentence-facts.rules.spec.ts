import { describe, expect, test } from 'vitest'
import { judged } from '../../testing/judged.ts'
import { procedureFact } from '../../testing/procedure-fact.ts'
import { sayFigure, week } from '../../testing/sentence-facts.ts'
import { member, termsWith } from '../../testing/terms.ts'
import { type SpokenRow, sentenceFactsOf } from './sentence-facts.rules.ts'
import { counts, missing } from './verdicts.rules.ts'

const june = '2010-06-30'
const figure = {
  value: '6',
  satisfied: 2,
  memberCount: 3,
  missing: [{ id: 'c', name: 'Office c' }],
}
const of = (on: string, id: string | null = null, officeName: string | null = null): SpokenRow => {
  return { ...counts('A', on, { member: id }), officeName }
}

describe('what a sentence knows', () => {
  test('of a total what there is, of members how many are at the goal, of a share the rows alone', () => {
    const about = (change: Parameters<typeof termsWith>[0], value: string | null = '6') =>
      sentenceFactsOf([], { terms: termsWith(change), asOf: june, figure: { ...figure, value } })
    expect(about({})).toMatchObject({ goal: 10, amount: 6, satisfied: 2, members: 3, period: null })
    expect(about({}, null)).toMatchObject({ amount: null })
    expect(about({ kind: 'COVERAGE', goal: null })).toMatchObject({
      ...{ goal: null, amount: null, missingMembers: ['Office c'] },
    })
    expect(sentenceFactsOf([of(june)])).toEqual({
      ...{ counts: 1, missing: 0, excluded: 0, mostMissing: null, goal: null, amount: null },
      ...{ period: null, satisfied: null, members: null, missingMembers: [] },
    })
  })

  test('of what is missing, the office that misses most, where one does', () => {
    const without = (...names: (string | null)[]) =>
      sentenceFactsOf(names.map((officeName) => ({ ...missing('B'), officeName }))).mostMissing
    expect(without('A', 'B', 'B')).toEqual({ office: 'B', missing: 2 })
    expect(without('A', 'B')).toBeNull()
    expect(without(null, null, 'A')).toEqual({ office: 'A', missing: 1 })
    expect(without(null)).toBeNull()
    expect(sentenceFactsOf([of(june, null, 'A')]).mostMissing).toBeNull()
  })

  const yearly = termsWith({ kind: 'QUOTA', goal: '3', periodUnit: 'YEAR', deadline: '2013-09-03' })

  test('of a quota what was done in the period of the day, on its first and last day too', () => {
    const rows = [of('2009-09-02'), of('2009-09-03'), of('2010-09-02'), of('2010-09-03')]
    const at = (asOf: string, terms = yearly) => {
      const { period, amount } = sentenceFactsOf(rows, { terms, asOf, figure })
      return [period?.key ?? null, amount]
    }
    expect(at('2009-09-03')).toEqual(['A2', 2])
    expect(at('2010-09-02')).toEqual(['A2', 2])
    expect(at('2008-09-02')).toEqual([null, null])
    // Without a deadline up to the plan's end, with one no further.
    expect(at('2013-09-02', { ...yearly, deadline: null })).toEqual(['A5', 0])
    expect(at('2013-09-02', { ...yearly, deadline: '2010-09-03' })).toEqual(['A2', 2])
  })

  test('of a quota by members who of them did it in the last period that ended', () => {
    const offices = [
      member('m1', { subject: 'o1' }),
      member('m2'),
      member('m3', { activeFrom: '2009-09-04' }),
      member('m4', { activeTo: '2010-09-01' }),
    ]
    const terms = { ...yearly, goal: '2', hasMembers: true, members: offices }
    const rows = [
      of('2010-01-01', 'o1'),
      of('2010-02-01', 'o1'),
      of('2010-01-01', 'm2'),
      { ...counts('A', '2010-01-01'), id: 'm2', officeName: null },
    ]
    const facts = (change: object, list: SpokenRow[] = rows) =>
      sentenceFactsOf(list, { terms: { ...terms, ...change }, asOf: '2010-09-02', figure })
    expect(facts({})).toMatchObject({
      ...{ goal: 2, satisfied: 2, members: 2, missingMembers: [], amount: null },
      period: { key: 'A2' },
    })
    expect(facts({}, rows.slice(0, 3))).toMatchObject({
      satisfied: 1,
      missingMembers: ['Office m2'],
    })
    expect(facts({ goal: null })).toMatchObject({ goal: null, satisfied: 2 })
    const before = sentenceFactsOf(rows, { terms, asOf: '2009-09-01', figure })
    expect(before).toMatchObject({ goal: 2, period: null, satisfied: null, members: null })
  })
})

test('of a week with a holiday the goal is what that week owed', () => {
  // Monday 14 June 2010 was a holiday: of five days four were owed.
  const account = member('a1', { activeFrom: '2010-01-04' })
  const terms = termsWith({
    ...{ kind: 'QUOTA', goal: '5', periodUnit: 'WEEK', owes: 'WORKING_DAYS', members: [account] },
    deadline: null,
  })
  const used = { ...counts('A', null, { adds: [{ on: '2010-06-14', amount: 4 }] }), id: 'a1' }
  const facts = sentenceFactsOf([{ ...used, officeName: null }], {
    ...{ terms, asOf: '2010-06-20', figure },
  })
  expect(facts).toMatchObject({ goal: 4, satisfied: 1, members: 1, missingMembers: [] })
})

describe('a goal of one is said in the singular', () => {
  const period = week('2010-06-21')
  const one = (satisfied: number, members: number, goal: number) => ({
    ...{ counts: 1, goal, period, satisfied, members, missingMembers: ['A'] },
  })
  test.each([
    ['mailAccounts.used', one(2, 2, 1), 'al menos 1 día en', 'were used on at least 1 day in'],
    [
      'mailAccounts.used',
      one(0, 1, 5),
      'no se usó al menos 5 días',
      'was not used on at least 5 days',
    ],
    ['trainingGroups.hours', one(1, 1, 1), 'a 1 hora con', 'reached 1 hour with'],
    ['trainingGroups.hours', one(2, 2, 1.5), 'llegaron a 1,5 horas', 'reached 1.5 hours'],
    [
      'archiveHoldings.kept',
      one(1, 2, 1),
      'tiene su archivo histórico',
      'has a historical archive',
    ],
    ['archiveHoldings.kept', one(2, 2, 2), 'tienen sus 2 archivos', 'have 2 historical archives'],
    [
      'archiveHoldings.kept',
      one(0, 1, 1),
      'no tiene su archivo',
      'does not have a historical archive',
    ],
    [
      'participationSessions.held',
      one(2, 2, 1),
      'se realizaron al menos una vez',
      'were held at least once',
    ],
    [
      'participationSessions.held',
      one(0, 1, 2),
      'no se realizó al menos 2',
      'was not held at least 2',
    ],
  ])('%s', (key, facts, spanish, english) => {
    expect(sayFigure(key, 'es', facts)).toContain(spanish)
    expect(sayFigure(key, 'en', facts)).toContain(english)
  })
})

describe('a procedure', () => {
  const better = (completedOn: string, needsPartner = false) => ({
    ...{ completedOn, abandonedOn: null, needsPartner, hasPartner: false },
  })
  const judge = (key: string, change: Parameters<typeof procedureFact>[0]) =>
    judged(key, procedureFact(change), june)

  test('is improved since the first improvement that was completed', () => {
    const improvements = [better('2010-03-01'), better('2010-01-01'), better('2009-01-01', true)]
    expect(judge('procedures.rationalised', { improvements })).toMatchObject({
      ...{ verdict: 'COUNTS', on: '2010-01-01' },
    })
  })

  test('is undecided until the day of its answer, and taken out by a NO with what was said', () => {
    const yes = { rationalisable: 'YES', rationalisableOn: '2010-07-01' } as const
    expect(judge('procedures.rationalised', yes)?.reason).toBe('UNDECIDED')
    expect(judge('procedures.rationalised', { ...yes, rationalisableOn: june })?.reason).toBe(
      'NOT_IMPROVED',
    )
    const asked = { rationalisable: 'UNDECIDED', rationalisableOn: june } as const
    expect(judge('procedures.rationalised', asked)?.reason).toBe('UNDECIDED')
    const no = { automatable: 'NO', automatableOn: june, automatableReason: 'Ley' } as const
    expect(judge('procedures.online', no)).toMatchObject({
      ...{ verdict: 'EXCLUDED', reason: 'NOT_FEASIBLE', note: 'Ley', on: june },
    })
  })

  test('is partly online with any degree of automation, offline with none', () => {
    const yes = { automatable: 'YES', automatableOn: june, automationOn: '2010-01-01' } as const
    const reason = (change: object) => judge('procedures.online', { ...yes, ...change })?.reason
    expect(reason({ automation: 'INFORMATION' })).toBe('PARTLY_ONLINE')
    expect(reason({ automation: 'NONE' })).toBe('OFFLINE')
    expect(reason({ automation: 'INFORMATION', automationOn: '2010-07-01' })).toBe('OFFLINE')
    expect(reason({ automation: 'INFORMATION', automatable: 'UNDECIDED' })).toBe('UNDECIDED')
    expect(reason({ automation: 'INFORMATION', automatableOn: null })).toBe('UNDECIDED')
  })
})
