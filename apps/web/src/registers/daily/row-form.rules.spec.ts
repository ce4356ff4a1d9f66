import { dailyRegister, parseInput, REGISTERS } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { rowInput } from '../../lib/registers/row-input.rules.ts'
import { apiValues, fieldGroups, heldValues, newValues, nextValues } from './row-form.rules.ts'

const points = dailyRegister('connectionPoints')
const groups = dailyRegister('trainingGroups')
const uses = dailyRegister('mailUses')

describe('the order of the form', () => {
  it('begins with what no row is without, the rest folded away where it is much', () => {
    expect(fieldGroups(points)).toEqual({
      first: ['place', 'kind', 'office', 'inServiceFrom'],
      more: ['address', 'bandwidth', 'closedOn', 'closedReason', 'relocationNote'],
    })
    expect(fieldGroups(uses)).toEqual({
      first: ['account', 'weekStartsOn', 'days', 'note'],
      more: [],
    })
  })

  it.each(REGISTERS.map((definition) => ({ key: definition.key, definition })))(
    'has every field of $key once',
    ({ definition }) => {
      const { first, more } = fieldGroups(definition)
      expect([...first, ...more].sort()).toEqual(Object.keys(definition.fields).sort())
    },
  )
})

describe('what a form begins with', () => {
  it('is today and the person’s own office', () => {
    const values = newValues(points, '2010-06-30', 'o1')
    expect(values).toMatchObject({ inServiceFrom: '2010-06-30', office: 'o1', closedOn: '' })
    expect(newValues(points, '2010-06-30', null).office).toBe('')
  })
  it('is the Monday of the week where weeks are recorded', () => {
    expect(newValues(uses, '2010-06-30', null).weekStartsOn).toBe('2010-06-28')
  })
  it('says no where nothing is checked', () => {
    expect(newValues(groups, '2010-06-30', null).siteTaught).toBe(false)
  })
  it('keeps for the next row what several share', () => {
    const begun = newValues(points, '2010-06-30', 'o1')
    const written = { ...begun, place: 'Escuela', kind: 'SCHOOL', inServiceFrom: '2010-05-03' }
    expect(nextValues(points, begun, { ...written, closedOn: '2010-06-01' })).toEqual({
      ...begun,
      ...{ kind: 'SCHOOL', inServiceFrom: '2010-05-03' },
    })
  })
})

describe('what is written', () => {
  const held = {
    ...newValues(groups, '2010-06-30', null),
    ...{ name: 'Grupo 1', training: 't1', hours: '4.50', attendees: '12', siteTaught: true },
  }
  it('has each value in the kind that the API takes', () => {
    const parsed = parseInput(rowInput(groups, null, '2010-06-30'), held)
    expect(parsed.ok && apiValues(groups, parsed.value)).toEqual({
      ...{ name: 'Grupo 1', training: 't1', startsOn: '2010-06-30', hours: '4.5' },
      ...{ attendees: 12, siteTaught: true, mailTaught: false, closedOn: null },
    })
  })
  it('is refused by the register’s own rules before it is sent', () => {
    const parsed = parseInput(rowInput(points, null, '2010-06-30'), {
      ...newValues(points, '2010-06-30', 'o1'),
      ...{ place: 'Escuela', kind: 'SCHOOL', closedOn: '2010-06-29' },
    })
    expect(!parsed.ok && parsed.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['closedOn', 'INVALID_RANGE'],
      ['closedReason', 'REQUIRED'],
    ])
  })
  it('leaves alone what a stored row was accepted with', () => {
    const before = { place: 'Escuela', kind: 'SCHOOL', office: 'o1', inServiceFrom: '2011-01-01' }
    const parsed = parseInput(rowInput(points, before, '2010-06-30'), {
      ...newValues(points, '2010-06-30', 'o1'),
      ...before,
      place: 'Escuela nueva',
    })
    expect(parsed.ok).toBe(true)
  })
})

it('shows a stored row as its form holds it', () => {
  const row = {
    ...{ __typename: 'TrainingGroup', id: 'g', code: 'GR-001', label: 'GR-001 · Uno', version: 1 },
    ...{ recordedAt: '2010-06-30T12:00:00Z', mayEdit: true, name: 'Uno', hours: '4.5' },
    ...{ training: { id: 't1', label: 'TA-001 · Taller' }, attendees: 0, siteTaught: true },
    ...{ mailTaught: false, startsOn: '2010-05-01', closedOn: null },
  }
  expect(heldValues(groups, row)).toEqual({
    ...{ name: 'Uno', training: 't1', startsOn: '2010-05-01', hours: '4.5', attendees: '0' },
    ...{ siteTaught: true, mailTaught: false, closedOn: '' },
  })
})
