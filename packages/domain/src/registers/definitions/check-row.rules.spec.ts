import { describe, expect, it, test } from 'vitest'
import { issuesOfRow } from './check-row.rules.ts'
import type { RowValues } from './register-definition.ts'
import type { DailyRegisterKey } from './register-heads.ts'
import { dailyRegister } from './registers.ts'

const today = '2010-06-30'

/** What is wrong with a row, as `field CODE`. */
function wrong(key: DailyRegisterKey, after: RowValues, before: RowValues | null = null): string[] {
  return issuesOfRow(dailyRegister(key), before, after, today).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  )
}

const dataset = {
  ...{ name: 'Predios', content: 'Áreas', office: 'o1', source: 'Catastro', licence: 'CC BY' },
  ...{ createdOn: '2010-01-15', personalData: 'NONE', checkedOn: '2010-02-01' },
}
const holding = { series: 'Actas', office: 'o1', medium: 'SERVER', place: 'Archivo' }

describe('a dataset and its check for personal data (Law 1581 of 2012)', () => {
  it('is published once it was checked and has none', () => {
    expect(wrong('datasets', dataset)).toEqual([])
    expect(wrong('datasets', { ...dataset, publishedOn: '2010-02-01' })).toEqual([])
  })

  test.each(['PRESENT', 'UNCHECKED'])('is not published while it is %s', (personalData) => {
    const stored = { ...dataset, personalData, checkedOn: '2010-02-01' }
    expect(wrong('datasets', stored)).toEqual([])
    const row = { ...dataset, personalData, publishedOn: '2010-03-01' }
    expect(wrong('datasets', row)).toEqual(['publishedOn PERSONAL_DATA_UNCLEARED'])
  })

  it('is not published before the day of the check', () => {
    const row = { ...dataset, publishedOn: '2010-01-31' }
    expect(wrong('datasets', row)).toEqual(['publishedOn INVALID_RANGE'])
  })

  it('says on which day it was checked, and under which licence it is published', () => {
    expect(wrong('datasets', { ...dataset, checkedOn: null })).toEqual(['checkedOn REQUIRED'])
    const unchecked = { ...dataset, personalData: 'UNCHECKED', checkedOn: null }
    expect(wrong('datasets', unchecked)).toEqual([])
    const row = { ...dataset, publishedOn: '2010-03-01', licence: null }
    expect(wrong('datasets', row)).toEqual(['licence REQUIRED'])
  })
})

it('a paper holding has no hash; a digital one may', () => {
  const hash = 'ab'.repeat(32)
  expect(wrong('archiveHoldings', { ...holding, createdOn: '2010-01-15', hash })).toEqual([])
  const paper = { ...holding, createdOn: '2010-01-15', medium: 'PAPER', hash }
  expect(wrong('archiveHoldings', paper)).toEqual(['hash UNEXPECTED_VALUE'])
})

it('a session that was held was not called off', () => {
  const session = {
    ...{ topic: 'Presupuesto', modality: 'FORUM', office: 'o1', officials: 'Planeación' },
    ...{ opensOn: '2010-05-03', closesOn: '2010-05-07', heldOn: '2010-05-07', minutes: 'Acta 3' },
  }
  expect(wrong('participationSessions', session)).toEqual([])
  expect(wrong('participationSessions', { ...session, cancelledReason: 'Sin luz' })).toContain(
    'cancelledReason UNEXPECTED_VALUE',
  )
  const off = { ...session, heldOn: null, minutes: null, cancelledReason: 'Sin luz' }
  expect(wrong('participationSessions', off)).toEqual([])
})

describe('any row', () => {
  const point = { place: 'Biblioteca', kind: 'LIBRARY', office: 'o1', inServiceFrom: '2010-02-01' }

  it('has what it needs', () => {
    expect(wrong('connectionPoints', { ...point, place: null })).toEqual(['place REQUIRED'])
  })

  it('tells no day that is still to come, unless its field is of the future', () => {
    const late = { ...point, inServiceFrom: '2010-07-01' }
    expect(wrong('connectionPoints', late)).toEqual(['inServiceFrom DATE_IN_FUTURE'])
    expect(wrong('connectionPoints', { ...late, inServiceFrom: today })).toEqual([])
    const need = { name: 'Servidor', kind: 'EQUIPMENT', phase: 'f2', identifiedOn: '2010-02-01' }
    const issues = wrong('resourceNeeds', { ...need, plannedFor: '2010-12-01' })
    expect(issues.filter((issue) => issue.startsWith('plannedFor'))).toEqual([])
  })

  it('has its days in their order', () => {
    const closed = { ...point, closedOn: '2010-01-31', closedReason: 'Traslado' }
    expect(wrong('connectionPoints', closed)).toEqual(['closedOn INVALID_RANGE'])
  })

  it('says once what is wrong for two reasons', () => {
    const definition = dailyRegister('connectionPoints')
    const twice = { ...definition, asks: [['kind', 'place']] as const }
    const row = { ...point, place: null }
    expect(issuesOfRow(twice, null, row, today)).toEqual([{ path: ['place'], code: 'REQUIRED' }])
  })

  it('that was accepted once is only asked about what an edit brings in', () => {
    const before = { ...point, place: null }
    expect(wrong('connectionPoints', { ...before, bandwidth: '512' }, before)).toEqual([])
    expect(wrong('connectionPoints', { ...before, kind: null }, before)).toEqual(['kind REQUIRED'])
  })
})
