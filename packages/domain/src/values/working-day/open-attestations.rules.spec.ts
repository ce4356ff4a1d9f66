import { describe, expect, it } from 'vitest'
import { dailyRegister } from '../../registers/definitions/registers.ts'
import type { AttestationFact } from '../../registers/definitions/row-fact.ts'
import { rowFact } from '../../testing/row-fact.ts'
import { type KeptRegister, type OfficeDays, openAttestations } from './open-attestations.rules.ts'

const start = '2008-09-03'
const offices: OfficeDays[] = [
  { id: 'o1', activeFrom: start, activeTo: null },
  { id: 'o2', activeFrom: start, activeTo: null },
]
const point = (officeId: string, values: object = {}, annulledReason: string | null = null) =>
  rowFact(
    'connectionPoints',
    { inServiceFrom: '2009-01-01', ...values },
    { officeId, annulledReason },
  )
const points = (rows: KeptRegister['rows'], change: Partial<KeptRegister> = {}): KeptRegister => ({
  ...{ definition: dailyRegister('connectionPoints'), since: start, memberOffices: [], rows },
  ...change,
})
const said = (officeId: string | null): AttestationFact => ({
  ...{ register: 'connectionPoints', startsOn: '2010-01-01', endsOn: '2010-06-30', officeId },
})
const firstHalf = {
  from: '2010-01-01',
  to: '2010-06-30',
  planStartsOn: start,
  planEndsOn: '2011-09-03',
}

function open(
  kept: KeptRegister,
  attestations: AttestationFact[] = [],
  { of = offices, days = firstHalf }: { of?: OfficeDays[]; days?: typeof firstHalf } = {},
): string[] {
  return openAttestations([kept], attestations, of, days).map(
    ({ period, officeId }) => `${period.key} ${officeId}`,
  )
}

describe('openAttestations', () => {
  it('are owed by the offices that have rows, and by those that a target asks by name', () => {
    expect(open(points([point('o2')]))).toEqual(['2010-S1 o2'])
    expect(open(points([point('o2')], { memberOffices: ['o1'] }))).toEqual([
      ...['2010-S1 o1', '2010-S1 o2'],
    ])
  })

  it('are the committee’s where no office keeps the register', () => {
    expect(open(points([]))).toEqual(['2010-S1 null'])
    expect(open(points([point('o1', {}, 'Repetido')]))).toEqual(['2010-S1 null'])
  })

  it('hold until the office says it, or somebody for all', () => {
    const kept = points([point('o1'), point('o2')])
    expect(open(kept, [said('o1')])).toEqual(['2010-S1 o2'])
    expect(open(kept, [said(null)])).toEqual([])
    expect(open(kept, [{ ...said(null), register: 'channels' }])).toHaveLength(2)
    expect(open(kept, [{ ...said(null), startsOn: '2009-07-01' }])).toHaveLength(2)
    expect(open(kept, [{ ...said(null), endsOn: '2010-03-31' }])).toHaveLength(2)
  })

  it('ask an office for the periods in which it worked and its rows held', () => {
    const days = { ...firstHalf, from: '2009-07-01' }
    const late = [{ id: 'o1', activeFrom: '2010-02-01', activeTo: null }]
    expect(open(points([point('o1')]), [], { of: late, days })).toEqual([
      ...['2009-S2 null', '2010-S1 o1'],
    ])
    const closed = point('o1', { closedOn: '2009-12-31' })
    expect(open(points([closed]), [], { days })).toEqual(['2009-S2 o1', '2010-S1 null'])
    const opened = point('o1', { inServiceFrom: '2010-03-01' })
    expect(open(points([opened]), [], { days })).toEqual(['2009-S2 null', '2010-S1 o1'])
    const onEdges = point('o1', { inServiceFrom: '2009-12-31', closedOn: '2010-01-01' })
    expect(open(points([onEdges]), [], { days })).toEqual(['2009-S2 o1', '2010-S1 o1'])
    const office = (activeFrom: string, activeTo: string) => [{ id: 'o1', activeFrom, activeTo }]
    expect(
      open(points([point('o1')]), [], { of: office('2009-12-31', '2010-01-01'), days }),
    ).toEqual([...['2009-S2 o1', '2010-S1 o1']])
    expect(open(points([point('o1')]), [], { of: office(start, '2009-12-31'), days })).toEqual([
      ...['2009-S2 o1', '2010-S1 null'],
    ])
  })

  it('begin with the counting, and end with the periods that ended', () => {
    const kept = points([point('o1')], { since: '2010-01-15' })
    const days = { ...firstHalf, from: start }
    expect(open(kept, [], { days })).toEqual(['2010-S1 o1'])
    expect(open(kept, [], { days: { ...days, to: '2010-06-29' } })).toEqual([])
  })

  it('end with the plan: the period of its last day is the last one that is owed', () => {
    const kept = points([point('o1')])
    const days = { ...firstHalf, from: '2009-07-01', to: '2026-11-25' }
    expect(open(kept, [], { days: { ...days, planEndsOn: '2010-02-01' } })).toEqual([
      ...['2009-S2 o1', '2010-S1 o1'],
    ])
    expect(open(kept, [], { days: { ...days, planEndsOn: '2009-12-31' } })).toEqual(['2009-S2 o1'])
    expect(open(kept, [], { days: { ...days, planEndsOn: '2010-01-01' } })).toHaveLength(2)
  })

  it('come in the register’s own unit: deliveries month by month', () => {
    const deliveries = {
      ...{ definition: dailyRegister('deliveries'), since: '2010-04-10', rows: [] },
      memberOffices: ['o1'],
    }
    expect(open(deliveries)).toEqual(['2010-04 o1', '2010-05 o1', '2010-06 o1'])
  })
})
