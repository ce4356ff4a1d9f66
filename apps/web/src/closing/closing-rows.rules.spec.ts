import { describe, expect, it } from 'vitest'
import { closableEnds, closingRows, rowsToClose } from './closing-rows.rules.ts'

type Plan = Parameters<typeof closingRows>[0]
type Target = Plan['indicators'][number]['targets'][number]
type Edge = Plan['measurements']['edges'][number]

const cutoff = '2009-12-31'
const target = (change: Partial<Target> = {}): Target => ({
  id: 't',
  label: 'Trámites en el SUIT',
  periodUnit: 'HALF_YEAR',
  live: {
    basis: 'LIVE',
    sourceKey: 'procedures.registered',
    numerator: '20',
    denominator: '88',
    value: '0.22',
  },
  recorded: { numerator: null, denominator: null, value: null, lastReading: null },
  ...change,
})
const approved = (numerator: string, day = cutoff): Partial<Target> => ({
  recorded: {
    ...{ numerator, denominator: '88', value: '0.2' },
    lastReading: { measurementId: 'm', cutoff: day },
  },
})
const held = (state: Edge['node']['state'], numerator: string, revision = 1): Edge => ({
  node: {
    ...{ id: `m${revision}`, state, source: 'COUNTED', cutoff, revision },
    ...{ numerator, denominator: '88', target: { id: 't' } },
  },
})
const rowsOf = (one: Target, edges: Edge[] = []) =>
  closingRows(
    {
      ...{ id: 'p', status: 'ADOPTED', startsOn: '2008-09-03' },
      entity: { id: 'e', today: '2010-06-30' },
      indicators: [{ id: 'i', row: 11, shortName: 'Trámites en el SUIT', targets: [one] }],
      measurements: { edges },
    },
    cutoff,
  )

describe('closingRows', () => {
  it('is open where nothing was closed on that day, whatever was closed before', () => {
    expect(rowsOf(target(approved('8', '2009-06-30')))[0]).toMatchObject({
      state: 'OPEN',
      recorded: null,
      differs: false,
    })
  })

  it('is approved where the day itself was closed, and says when the register moved on', () => {
    expect(rowsOf(target(approved('20')))[0]).toMatchObject({ state: 'APPROVED', differs: false })
    expect(rowsOf(target(approved('19')))[0]).toMatchObject({
      state: 'APPROVED',
      recorded: { numerator: '19', denominator: '88' },
      differs: true,
    })
  })

  it('waits while somebody else has to decide, also on a second closing', () => {
    expect(rowsOf(target(), [held('SUBMITTED', '20')])[0]?.state).toBe('WAITING')
    expect(rowsOf(target(approved('19')), [held('SUBMITTED', '20', 2)])[0]).toMatchObject({
      state: 'WAITING',
      recorded: { numerator: '20' },
      differs: false,
    })
  })

  it('comes back when it was returned, the newest revision deciding', () => {
    const edges = [held('SUBMITTED', '20', 2), held('RETURNED', '19', 1)]
    expect(rowsOf(target(), edges)[0]?.state).toBe('WAITING')
    expect(rowsOf(target(), [held('RETURNED', '19')])[0]?.state).toBe('RETURNED')
  })

  it('leaves out what is typed on that day, and says where there is nothing to count', () => {
    const { live } = target()
    expect(rowsOf(target({ live: live && { ...live, sourceKey: null } }))).toEqual([])
    const nothing = target({ live: live && { ...live, numerator: '0', denominator: '0' } })
    expect(rowsOf(nothing)[0]).toMatchObject({ state: 'NOTHING', live: null })
  })

  it('proposes what is open or came back', () => {
    expect(rowsToClose(rowsOf(target()))).toEqual([11])
    expect(rowsToClose(rowsOf(target(), [held('RETURNED', '19')]))).toEqual([11])
    expect(rowsToClose(rowsOf(target(approved('19'))))).toEqual([])
    expect(rowsToClose(rowsOf(target(), [held('SUBMITTED', '20')]))).toEqual([])
  })
})

describe('closableEnds', () => {
  it('are the half-years that ended, today included, the latest first', () => {
    expect(closableEnds('2008-09-03', '2009-12-31')).toEqual([
      '2009-12-31',
      '2009-06-30',
      '2008-12-31',
    ])
    expect(closableEnds('2008-09-03', '2009-12-30')).toEqual(['2009-06-30', '2008-12-31'])
    expect(closableEnds('2008-09-03', '2008-10-01')).toEqual([])
  })
})
