import { describe, expect, test } from 'vitest'
import { fullPeriodsWithin, type PeriodUnit, periodOf } from '../../core/calendar/periods.rules.ts'
import { member, PLAN, termsWith } from '../../testing/terms.ts'
import { evaluateTarget } from '../progress/target.rules.ts'
import type { Count } from './count.rules.ts'
import { isLive, quotaReading, stockReading } from './live-readings.rules.ts'

const nothing: Count = {
  ...{ counts: 0, missing: 0, excluded: 0, since: null },
  ...{ additions: [], speaks: false, attested: [] },
}
const june = '2010-06-30'

const month = (key: string) => {
  const { startsOn, endsOn } = periodOf('MONTH', `${key}-01`, PLAN.planStartsOn)
  return { startsOn, endsOn }
}

function counted(...additions: [on: string, member: string | null, amount?: number][]): Count {
  return {
    ...{
      ...nothing,
      counts: additions.length,
      speaks: additions.length > 0,
      since: additions.at(-1)?.[0] ?? null,
    },
    additions: additions.map(([on, of, amount = 1]) => ({ on, member: of, amount })),
  }
}

describe('a register that holds nothing', () => {
  const total = termsWith()

  test('is no data until somebody says that it is complete, then zero', () => {
    expect(stockReading(total, nothing, june)).toBeNull()
    expect(stockReading(total, { ...nothing, attested: [month('2010-07')] }, june)).toBeNull()
    // A period says so from its last day on.
    expect(stockReading(total, { ...nothing, attested: [month('2010-06')] }, june)).not.toBeNull()
    const said = stockReading(total, { ...nothing, attested: [month('2009-12')] }, june)
    expect(said?.cumulative).toBe('0')
    expect(evaluateTarget(total, said ? [said] : [], june).progress).toBe('0')
  })

  test('and one whose rows all stopped counting is zero', () => {
    expect(stockReading(total, { ...nothing, excluded: 2, speaks: true }, june)?.cumulative).toBe(
      '0',
    )
  })

  test('a share of nothing stays no data, whoever says what', () => {
    const share = termsWith({ kind: 'RATIO', goal: '1' })
    const reading = stockReading(share, { ...nothing, attested: [month('2010-06')] }, june)
    expect(evaluateTarget(share, reading ? [reading] : [], june).progress).toBeNull()
  })
})

test('a total is what there is by the day', () => {
  const count = counted(['2008-10-01', null], ['2009-03-01', null], ['2010-02-01', null])
  const reading = stockReading(termsWith(), count, june)
  expect(evaluateTarget(termsWith(), reading ? [reading] : [], june)).toMatchObject({
    ...{ value: '3', progress: '0.3' },
  })
})

test('hours add up without the noise of binary fractions', () => {
  const count = counted(['2010-02-01', null, 0.1], ['2010-02-02', null, 0.2])
  expect(stockReading(termsWith(), count, june)?.cumulative).toBe('0.3')
})

describe('members', () => {
  const offices = [
    member('m1', { subject: 'o1' }),
    member('m2', { subject: 'o2' }),
    member('m3', { subject: 'o3', activeTo: '2010-01-31' }),
  ]
  const coverage = termsWith({ kind: 'COVERAGE', goal: '1', members: offices })

  test('are matched by what the rows call them; one that the plan does not know adds nothing', () => {
    const count = counted(['2009-01-01', 'o1'], ['2009-02-01', 'o9'], ['2009-03-01', 'o1'])
    const reading = stockReading(coverage, count, june)
    expect(reading?.members).toEqual([
      { memberId: 'm1', value: '2' },
      { memberId: 'm2', value: '0' },
      { memberId: 'm3', value: '0' },
    ])
    expect(evaluateTarget(coverage, reading ? [reading] : [], june)).toMatchObject({
      ...{ progress: '0.5', memberCount: 2, missing: [{ id: 'm2' }] },
    })
  })

  test('of a level, those without anything were not measured', () => {
    const groups = [member('g1'), member('g2')]
    const level = termsWith({ kind: 'LEVEL', goal: '4', members: groups })
    const reading = stockReading(level, counted(['2010-02-01', 'g1', 4.5]), june)
    expect(reading?.members).toEqual([{ memberId: 'g1', value: '4.5' }])
  })
})

describe('a quota by month', () => {
  const monthly = termsWith({
    ...{ kind: 'QUOTA', goal: '4', periodUnit: 'MONTH', mode: 'SUSTAIN' },
    ...{ deadline: '2008-11-04', members: [member('m1', { subject: 'o1' })] },
  })
  const may = periodOf('MONTH', '2010-05-01', PLAN.planStartsOn)

  test('holds what was done in the month, its first and last day included', () => {
    const count = counted(
      ...(['2010-04-30', '2010-05-01', '2010-05-31', '2010-06-01'] as const).map(
        (on): [string, string] => [on, 'o1'],
      ),
    )
    expect(quotaReading(monthly, count, may, june)).toMatchObject({
      ...{ periodKey: '2010-05', cutoff: '2010-05-31', members: [{ value: '2' }] },
    })
  })

  test('of a running month up to the day', () => {
    const count = counted(['2010-05-10', 'o1'], ['2010-05-20', 'o1'])
    expect(quotaReading(monthly, count, may, '2010-05-15')).toMatchObject({
      ...{ cutoff: '2010-05-15', members: [{ value: '1' }] },
    })
  })

  test('without anything is owed, and zero once somebody says so', () => {
    expect(quotaReading(monthly, nothing, may, june)).toBeNull()
    const said = { ...nothing, attested: [month('2010-05')] }
    expect(quotaReading(monthly, said, may, june)).toMatchObject({ members: [{ value: '0' }] })
    expect(
      quotaReading(monthly, { ...nothing, attested: [month('2010-04')] }, may, june),
    ).toBeNull()
  })
})

test('a month that is complete says zero of the weeks that end in it', () => {
  const weekly = termsWith({ kind: 'QUOTA', goal: '5', periodUnit: 'WEEK' })
  const said = { ...nothing, attested: [month('2010-05')] }
  const of = (day: string, asOf = june) =>
    quotaReading(weekly, said, periodOf('WEEK', day, PLAN.planStartsOn), asOf)?.value ?? null
  // The week from 31 May ends in June.
  expect([of('2010-05-03'), of('2010-05-30'), of('2010-05-31')]).toEqual(['0', '0', null])
  expect(of('2010-05-03', '2010-05-30')).toBeNull()
})

describe('what a period said to be complete speaks of', () => {
  const saidOf = (unit: PeriodUnit, day: string, startsOn: string, endsOn: string, asOf = june) => {
    const quota = termsWith({ kind: 'QUOTA', goal: '5', periodUnit: unit })
    const period = periodOf(unit, day, PLAN.planStartsOn)
    return (
      quotaReading(quota, { ...nothing, attested: [{ startsOn, endsOn }] }, period, asOf) !== null
    )
  }

  test('a longer one of the shorter ones that end in it, on its first and last day too', () => {
    expect(saidOf('WEEK', '2010-05-02', '2010-05-02', '2010-05-31')).toBe(true)
    expect(saidOf('WEEK', '2010-05-30', '2010-05-01', '2010-05-30')).toBe(true)
    expect(saidOf('WEEK', '2010-05-02', '2010-05-03', '2010-05-31')).toBe(false)
    expect(saidOf('WEEK', '2010-05-30', '2010-05-01', '2010-05-29')).toBe(false)
    expect(saidOf('MONTH', '2010-06-30', '2010-06-01', june)).toBe(true)
  })

  test('a shorter one of the longer that it ends in; never one that ends after it', () => {
    // The second plan year ends on 2 September 2010.
    const of = (startsOn: string, endsOn: string) =>
      saidOf('YEAR', '2010-06-30', startsOn, endsOn, '2011-12-31')
    expect(of('2010-01-01', '2010-06-30')).toBe(true)
    expect(of('2010-03-03', '2010-09-02')).toBe(true)
    expect(of('2009-03-04', '2009-09-03')).toBe(true)
    expect(of('2009-03-03', '2009-09-02')).toBe(false)
    expect(of('2010-09-03', '2010-12-31')).toBe(false)
    // As long as the year itself, and longer.
    expect(of('2009-06-30', '2010-06-29')).toBe(true)
    expect(of('2009-06-28', '2010-06-29')).toBe(false)
  })

  test('a reading that is counted has nothing but what was counted, and is known by its id', () => {
    const reading = stockReading(termsWith(), counted(['2010-02-01', null]), june)
    expect(reading).toEqual({
      ...{ id: 'live', periodKey: '2010-S1', cutoff: june, revision: 1, cumulative: '1' },
      ...{ value: null, numerator: null, denominator: null, members: [] },
    })
    expect([isLive({ id: 'live' }), isLive({ id: 'm1' })]).toEqual([true, false])
  })
})

test('the year 2009 has 53 weeks: the last one is counted once, in 2009', () => {
  const weekly = termsWith({ kind: 'QUOTA', goal: '5', periodUnit: 'WEEK' })
  const weeks = fullPeriodsWithin('WEEK', '2009-12-21', '2010-01-17', PLAN.planStartsOn)
  expect(weeks.map(({ key }) => key)).toEqual(['2009-W52', '2009-W53', '2010-W01', '2010-W02'])
  const count = counted(['2009-12-28', null, 3], ['2010-01-04', null, 5])
  const done = weeks.map((week) => quotaReading(weekly, count, week, june)?.value ?? null)
  expect(done).toEqual([null, '3', '5', null])
})
