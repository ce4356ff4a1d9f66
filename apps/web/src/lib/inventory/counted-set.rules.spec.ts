import { SOURCES } from '@gelt/domain'
import { expect, it } from 'vitest'
import { countedSet, countedSets, rowCountedBy } from './counted-set.rules.ts'

/** Nine rows in three areas, as a municipality may have made them of the template. */
const rows = (...sources: string[][]) =>
  sources.map((keys, index) => ({
    row: index + 1,
    targets: [{ sourceOptions: keys.map((key) => ({ key })) }],
  }))
const [site, inventory, handover] = [
  rows(['connectionPoints.inService'], ['channels.upToDate'], ['deliveries.made']),
  rows(['procedures.registered'], [], ['procedures.online', 'channels.upToDate']),
  rows(['services.studied'], ['procedures.studied'], ['handoverDocuments.published']),
] as const

it('tells from its sources what of the inventory an area is counted from, whatever its number', () => {
  expect([site, inventory, handover].map(countedSets)).toEqual([
    [],
    ['PROCEDURE'],
    ['SERVICE', 'PROCEDURE'],
  ])
})

it('finds the row that a source counts, and none where the plan has none', () => {
  expect(rowCountedBy(inventory, 'procedures.online')?.row).toBe(3)
  expect(rowCountedBy(site, 'procedures.online')).toBeNull()
})

it.each(SOURCES)('knows whether $key counts of the inventory', ({ key, register }) => {
  expect(countedSet(key) !== null).toBe(register === 'procedures')
})
