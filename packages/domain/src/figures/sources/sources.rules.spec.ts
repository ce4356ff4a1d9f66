import { describe, expect, it } from 'vitest'
import { registerCountedBy } from './source-register.rules.ts'
import { ableSources, offeredSources, registersOf, SOURCES, sourceByKey } from './sources.ts'

const registers = (key: string) => SOURCES.filter((one) => one.key === key).flatMap(registersOf)
const keys = (sources: readonly { key: string }[]) => sources.map(({ key }) => key)
const monthly = { kind: 'QUOTA', periodUnit: 'MONTH', memberKind: 'OFFICE' } as const

describe('the registers whose rows move a figure', () => {
  it.each([
    ['connectionPoints.inService', ['connectionPoints']],
    ['channels.upToDate', ['channels', 'deliveries']],
    ['mailAccounts.used', ['mailAccounts', 'mailUses']],
    ['trainingGroups.hours', ['trainingGroups', 'trainings']],
    ['procedures.registered', ['procedures']],
  ])('of %s are %j', (key, of) => {
    expect(registers(key)).toEqual(of)
  })

  it.each(SOURCES)('of $key are named by it', ({ key, register }) => {
    expect(registerCountedBy(key)?.key ?? 'procedures').toBe(register)
  })

  it('are all but one: how each body hands over counts for nothing', () => {
    const moved = new Set(SOURCES.flatMap(registersOf))
    expect(moved.has('handoverMethods')).toBe(false)
    expect(moved.size).toBe(18)
  })
})

it('a register said to be complete for a source moves it, though its rows are not judged by it', () => {
  expect(registersOf({ register: 'connectionPoints', attestedIn: 'deliveries' })).toEqual([
    ...['connectionPoints', 'deliveries'],
  ])
})

describe('the sources of a target', () => {
  it('that can count it are of its kind, its members and, of a quota, its periods', () => {
    expect(keys(ableSources(monthly))).toEqual(['deliveries.made'])
    expect(keys(ableSources({ ...monthly, periodUnit: 'YEAR' }))).toEqual([])
    expect(keys(ableSources({ ...monthly, memberKind: null }))).toEqual([])
    const total = { kind: 'TOTAL', periodUnit: 'MONTH', memberKind: null } as const
    expect(keys(ableSources(total))).toEqual(['connectionPoints.inService'])
  })

  it('that are offered are those of its row that can count it', () => {
    const share = { kind: 'RATIO', periodUnit: 'HALF_YEAR', memberKind: null } as const
    const sourceKeys = ['services.studied', 'procedures.studied', 'deliveries.made', 'gone']
    expect(keys(offeredSources({ ...share, sourceKeys }))).toEqual([
      'services.studied',
      'procedures.studied',
    ])
    expect(offeredSources({ ...share, sourceKeys: [] })).toEqual([])
    expect(sourceByKey('gone')).toBeNull()
  })
})
