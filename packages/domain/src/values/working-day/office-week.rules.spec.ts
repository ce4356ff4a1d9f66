import { describe, expect, it } from 'vitest'
import { periodOf } from '../../core/calendar/periods.rules.ts'
import { procedureFact } from '../../testing/procedure-fact.ts'
import { rowFact } from '../../testing/row-fact.ts'
import {
  type MonthlyQuota,
  nextDue,
  owedDeliveries,
  owedEvaluations,
  owedMailUses,
} from './office-week.rules.ts'

const today = '2010-06-30'
const start = '2008-09-03'

const quota = (change: Partial<MonthlyQuota> = {}): MonthlyQuota => ({
  ...{ goal: 4, since: start, until: '2012-12-31', additions: [] },
  members: [{ officeId: 'o1', activeFrom: null, activeTo: null }],
  ...change,
})
const handedIn = (...days: string[]) => days.map((on) => ({ on, amount: 1, member: 'o1' }))
const may = { register: 'deliveries', startsOn: '2010-05-01', endsOn: '2010-05-31' }

describe('owedDeliveries', () => {
  const owed = (...args: Parameters<typeof owedDeliveries>) =>
    owedDeliveries(...args).map(({ month, done }) => `${month.key} ${done}`)

  it('say whose they are, of how many, and whether there is time', () => {
    expect(
      owedDeliveries(quota(), [], today).map(({ officeId, goal, running }) => [
        ...[officeId, goal, running],
      ]),
    ).toEqual([
      ['o1', 4, false],
      ['o1', 4, true],
    ])
  })

  it('are those of the last month and of the running one, below the goal', () => {
    expect(owed(quota(), [], today)).toEqual(['2010-05 0', '2010-06 0'])
    const additions = handedIn('2010-05-03', '2010-05-31', '2010-06-01')
    expect(owed(quota({ additions }), [], today)).toEqual(['2010-05 2', '2010-06 1'])
    const others = additions.map((addition) => ({ ...addition, member: 'o2' }))
    expect(owed(quota({ additions: others }), [], today)).toEqual(['2010-05 0', '2010-06 0'])
    const full = handedIn('2010-06-01', '2010-06-02', '2010-06-03', '2010-06-30')
    expect(owed(quota({ additions: full }), [], today)).toEqual(['2010-05 0'])
  })

  it('of a month that was said to be complete, by the office or for all, nothing is owed any more', () => {
    expect(owed(quota(), [{ ...may, officeId: 'o1' }], today)).toEqual(['2010-06 0'])
    expect(owed(quota(), [{ ...may, officeId: null }], today)).toEqual(['2010-06 0'])
    expect(owed(quota(), [{ ...may, officeId: 'o2' }], today)).toHaveLength(2)
    expect(owed(quota(), [{ ...may, register: 'channels', officeId: null }], today)).toHaveLength(2)
    const said = (days: object) => owed(quota(), [{ ...may, ...days, officeId: null }], today)
    expect(said({ startsOn: '2010-05-02' })).toHaveLength(2)
    expect(said({ endsOn: '2010-05-30' })).toHaveLength(2)
    expect(said({ startsOn: '2010-01-01', endsOn: '2010-06-30' })).toEqual(['2010-06 0'])
  })

  it('are owed for whole months only: of the counting, of the office, of the plan', () => {
    const both = ['2010-05 0', '2010-06 0']
    expect(owed(quota({ since: '2010-05-01', until: '2010-06-30' }), [], today)).toEqual(both)
    const exact = [{ officeId: 'o1', activeFrom: '2010-05-01', activeTo: '2010-06-30' }]
    expect(owed(quota({ members: exact }), [], today)).toEqual(both)
    const older = [{ officeId: 'o1', activeFrom: '2008-01-01', activeTo: null }]
    expect(owed(quota({ since: '2010-05-02', members: older }), [], today)).toEqual(['2010-06 0'])
    expect(owed(quota({ since: '2010-05-02' }), [], today)).toEqual(['2010-06 0'])
    const opened = [{ officeId: 'o1', activeFrom: '2010-06-02', activeTo: null }]
    expect(owed(quota({ members: opened }), [], today)).toEqual([])
    const closed = [{ officeId: 'o1', activeFrom: null, activeTo: '2010-06-29' }]
    expect(owed(quota({ members: closed }), [], today)).toEqual(['2010-05 0'])
    expect(owed(quota({ until: '2010-06-15' }), [], today)).toEqual(['2010-05 0'])
  })
})

describe('owedMailUses', () => {
  const account = (uses: object[] = [], values: object = {}, around: object = {}) =>
    rowFact(
      'mailAccounts',
      { name: 'Cuenta de Hacienda', office: 'o1', openedOn: '2009-01-05', ...values },
      { officeId: 'o1', linked: { uses: uses as never }, ...around },
    )
  const owed = (fact: ReturnType<typeof account>, day = today) =>
    owedMailUses([fact], { since: start, until: '2012-12-31' }, day).map(
      ({ week, running, daysBefore }) => `${week.key}${running ? '…' : ''} ${daysBefore}`,
    )

  it('are those of the last week and of the running one that nobody recorded, also as not used', () => {
    expect(owed(account())).toEqual(['2010-W25 null', '2010-W26… null'])
    const used = { weekStartsOn: '2010-06-21', days: '12345' }
    expect(owed(account([used]))).toEqual(['2010-W26… 12345'])
    const unused = { weekStartsOn: '2010-06-28', days: null }
    expect(owed(account([used, unused]))).toEqual([])
    const notUsed = { weekStartsOn: '2010-06-21', days: null }
    expect(owed(account([notUsed]))).toEqual(['2010-W26… '])
    expect(owed(account([], {}, { linked: {} }))).toEqual(['2010-W25 null', '2010-W26… null'])
  })

  it('name the account, or its code, and the office that keeps it', () => {
    const of = (values: object, around: object = {}) =>
      owedMailUses([account([], values, around)], { since: start, until: '2012-12-31' }, today).map(
        ({ accountId, name, officeId }) => [accountId, name, officeId],
      )
    expect(of({})[0]).toEqual(['r1', 'Cuenta de Hacienda', 'o1'])
    expect(of({ name: null })[0]).toEqual(['r1', account().label, 'o1'])
    expect(of({}, { officeId: null })).toEqual([])
  })

  it('of a year with 53 weeks ask for the 53rd', () => {
    expect(owed(account(), '2010-01-04')).toEqual(['2009-W53 null', '2010-W01… null'])
  })

  it('an account owes whole weeks only, an annulled one nothing', () => {
    expect(owed(account([], { openedOn: '2010-06-22' }))).toEqual(['2010-W26… null'])
    expect(owed(account([], { openedOn: '2010-06-28' }))).toEqual(['2010-W26… null'])
    expect(owed(account([], { openedOn: null }))).toHaveLength(2)
    expect(owed(account([], { closedOn: '2010-06-29' }))).toEqual(['2010-W25 null'])
    expect(owed(account([], { closedOn: '2010-06-27' }))).toEqual(['2010-W25 null'])
    expect(owed(account([], { closedOn: '2010-06-26' }))).toEqual([])
    expect(owed(account([], {}, { annulledReason: 'Repetida' }))).toEqual([])
  })
})

describe('owedEvaluations', () => {
  it('are what nobody has studied, the identified ones first', () => {
    const facts = [
      procedureFact({ id: 'candidate' }),
      procedureFact({ id: 'identified', identifiedOn: '2010-01-01' }),
      procedureFact({ id: 'studied', identifiedOn: '2010-01-01', studiedOn: '2010-02-01' }),
      procedureFact({ id: 'gone', retiredOn: '2010-06-29' }),
      procedureFact({ id: 'ahead', declaredOn: '2010-07-01' }),
      procedureFact({ id: 'nobody’s', officeId: null }),
      procedureFact({ id: 'neither', actSet: 'NONE' }),
    ]
    expect(owedEvaluations(facts, today).map(({ procedureId }) => procedureId)).toEqual([
      'identified',
      'candidate',
    ])
    const service = procedureFact({ id: 's', actSet: 'SERVICE', officeId: 'o1', label: 'S-1' })
    expect(owedEvaluations([service, { ...service, actSet: 'PROCEDURE' }], today)).toEqual([
      { procedureId: 's', label: 'S-1', officeId: 'o1', actSet: 'SERVICE', state: 'CANDIDATE' },
      { procedureId: 's', label: 'S-1', officeId: 'o1', actSet: 'PROCEDURE', state: 'CANDIDATE' },
    ])
  })
})

describe('nextDue', () => {
  const plan = { startsOn: start, endsOn: '2012-12-31' }
  const half = (day: string) => periodOf('HALF_YEAR', day, start)
  const kept = { deliveries: true, mail: true, attested: [half('2010-07-01')] }

  it('is what comes first after what is due now', () => {
    expect(nextDue(kept, plan, today)).toEqual({ kind: 'MAIL_USE', on: '2010-07-11' })
    expect(nextDue({ ...kept, mail: false }, plan, today)).toEqual({
      ...{ kind: 'DELIVERIES', on: '2010-07-31' },
    })
    const only = { deliveries: false, mail: false, attested: [half(today), half('2010-07-01')] }
    expect(nextDue(only, plan, today)).toEqual({ kind: 'ATTESTATION', on: '2010-12-31' })
    const soon = { key: 'x', startsOn: '2010-06-01', endsOn: '2010-07-01' }
    expect(nextDue({ ...kept, attested: [half('2010-07-01'), soon] }, plan, today)).toEqual({
      ...{ kind: 'ATTESTATION', on: '2010-07-01' },
    })
    expect(nextDue({ ...only, attested: [{ ...soon, endsOn: today }] }, plan, today)).toBeNull()
  })

  it('is nothing where nothing is kept', () => {
    expect(nextDue({ deliveries: false, mail: false, attested: [] }, plan, today)).toBeNull()
  })

  it('is nothing of weeks, months and periods that begin once the plan is over', () => {
    const over = { ...plan, endsOn: today }
    expect(nextDue({ ...kept, mail: false }, over, today)).toBeNull()
    expect(nextDue(kept, over, '2026-11-25')).toBeNull()
    expect(nextDue(kept, { ...plan, endsOn: '2010-07-04' }, today)).toEqual({
      ...{ kind: 'DELIVERIES', on: '2010-07-31' },
    })
    expect(nextDue(kept, { ...plan, endsOn: '2010-07-05' }, today)).toEqual({
      ...{ kind: 'MAIL_USE', on: '2010-07-11' },
    })
  })
})
