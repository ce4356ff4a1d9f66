import { describe, expect, test } from 'vitest'
import { emptyRow } from './check-row.rules.ts'
import type { RegisterField } from './register-field.ts'
import { dailyRegister, LISTS, REGISTERS } from './registers.ts'
import { isRowCode, nextRowCode, rowLabel, rowSearchText } from './row-title.rules.ts'

/** Rows that are called by two of their values; the others by the first one of the list. */
const TWO: Record<string, string> = {
  handoverMethods: 'name of body · act',
  mailUses: 'name of account · weekStartsOn',
}

describe('a row is called', () => {
  test.each(REGISTERS.map((definition) => [definition.key, definition] as const))(
    'in %s by its code and what it is, or by its code alone',
    (key, definition) => {
      const empty = emptyRow(definition)
      const fields = Object.keys(definition.fields)
      const values = Object.fromEntries(fields.map((name) => [name, name]))
      const names = Object.fromEntries(fields.map((name) => [name, `name of ${name}`]))
      const called = TWO[key] ?? definition.columns[0]
      expect(rowLabel(definition, 'X-001', values, names)).toBe(`X-001 · ${called}`)
      expect(rowLabel(definition, 'X-001', empty, empty)).toBe(TWO[key] ? 'X-001 ·  · ' : 'X-001')
    },
  )

  test('a method of handing over by the day of its agreement, where it has no act', () => {
    const values = { ...emptyRow(dailyRegister('handoverMethods')), agreedOn: '2010-03-01' }
    const names = { ...values, body: 'Concejo' }
    expect(rowLabel(dailyRegister('handoverMethods'), 'X-1', values, names)).toBe(
      'X-1 · Concejo · 2010-03-01',
    )
  })
})

test('a row is found by its words and its code, without accents', () => {
  const field = (type: string) => ({ type }) as RegisterField
  const definition = {
    ...dailyRegister('connectionPoints'),
    fields: {
      place: field('LINE'),
      url: field('URL'),
      notes: field('PROSE'),
      empty: field('LINE'),
      mail: field('EMAIL'),
      count: field('COUNT'),
    },
  }
  const values = {
    ...{ place: 'Río  Frío', url: 'https://x', notes: 'Torre', empty: null },
    ...{ mail: 'A@x.co', count: '3' },
  }
  expect(rowSearchText(definition, 'PC-001', values)).toBe('rio frio\ntorre\na@x.co\npc-001')
})

test('codes go on from the highest one', () => {
  const points = dailyRegister('connectionPoints')
  expect(nextRowCode(points, {}, 8)).toBe('PC-009')
  expect(nextRowCode(points, {}, 999)).toBe('PC-1000')
  expect(nextRowCode(dailyRegister('criteria'), { phase: '3' }, 4)).toBe('F3-05')
})

test('a code is of one list alone', () => {
  const lists = (code: string) =>
    LISTS.filter((definition) => isRowCode(definition, code)).map(({ key }) => key)
  expect(lists('PC-004')).toEqual(['connectionPoints'])
  expect(lists('F1-03')).toEqual(['criteria'])
  expect(lists('RD-001')).toEqual(['rounds'])
  expect(lists('RD-001-F1-03')).toEqual(['assessments'])
  expect(lists('F0-03')).toEqual([])
  expect(lists('xPC-004')).toEqual([])
})
