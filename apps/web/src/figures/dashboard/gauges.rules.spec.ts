import { STATUSES } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { filterRows, GAUGES, gaugesOf, isUnder, readGauges, writeGauges } from './gauges.rules.ts'

const row = (status: (typeof STATUSES)[number], notReported = false, hasEvidence = false) => ({
  status,
  notReported,
  hasEvidence,
})

describe('the gauges', () => {
  it('put every status under exactly one of them, besides what was not reported', () => {
    for (const status of STATUSES) {
      expect(GAUGES.filter((gauge) => isUnder(gauge, row(status)))).toHaveLength(1)
    }
  })

  it('count what is late but met as met, and a flag beside its status', () => {
    const rows = [
      row('MET', false, true),
      row('MET_LATE'),
      row('AT_RISK', true),
      row('NO_DATA', true),
    ]
    const counts = Object.fromEntries(gaugesOf(rows, []).map(({ gauge, count }) => [gauge, count]))
    expect(counts).toEqual({
      met: 2,
      onTrack: 0,
      atRisk: 1,
      behind: 0,
      overdue: 0,
      noData: 1,
      notReported: 2,
      withEvidence: 1,
    })
  })

  it('show the rarer ones when there is one, or when one was chosen', () => {
    const names = (chosen: Parameters<typeof gaugesOf>[1]) =>
      gaugesOf([row('UNSCHEDULED')], chosen).map(({ gauge }) => gauge)
    expect(names([])).toContain('unscheduled')
    expect(names([])).not.toContain('notStarted')
    expect(names(['notStarted'])).toContain('notStarted')
  })

  it('filter by any of those chosen, and by nothing when none is', () => {
    const rows = [row('MET'), row('OVERDUE'), row('ON_TRACK', true)]
    expect(filterRows(rows, [])).toEqual(rows)
    expect(filterRows(rows, ['overdue', 'notReported'])).toEqual([rows[1], rows[2]])
    expect(filterRows(rows, ['atRisk'])).toEqual([])
  })

  it('stand in the address and come back from it', () => {
    expect(writeGauges(['overdue', 'met'])).toBe('cumplidos,vencidos')
    expect(readGauges('vencidos,nada,cumplidos')).toEqual(['met', 'overdue'])
    expect(readGauges(null)).toEqual([])
  })
})
