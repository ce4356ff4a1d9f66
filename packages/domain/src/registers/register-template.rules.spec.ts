import { describe, expect, test } from 'vitest'
import { compareRegister } from '../imports/compare-register.rules.ts'
import type { Cells } from '../imports/register-template.ts'
import { headersOf, writtenRow } from '../imports/template-cells.rules.ts'
import { plainText } from '../procedures/search-text.rules.ts'
import { endedList, registerTemplate } from './register-template.rules.ts'
import { dailyRegister, REGISTERS } from './registers.ts'

const lists = {
  trainings: new Map([['ta-001', 'TA-001']]),
  [endedList('trainings')]: new Map([['ta-009', 'TA-009']]),
}
const reference = { today: '2010-06-30', lists, spans: {} }
const groups = registerTemplate(dailyRegister('trainingGroups'))
const group: Cells = {
  ...{ code: 'GR-001', name: 'Mañana', training: 'TA-001', startsOn: '2010-03-01' },
  ...{
    hours: '12.5',
    attendees: '20',
    siteTaught: 'true',
    mailTaught: 'false',
    closedOn: '2010-03-05',
  },
}
const stored = (...rows: Cells[]) =>
  new Map(rows.map((cells) => [cells.code ?? '', { version: 1, cells }]))

function compared(cells: Cells, known = stored(group)) {
  const sheet = [headersOf(groups, 'es'), writtenRow(groups, cells, 'es')]
  const found = compareRegister(groups, sheet, known, reference)
  if ('problem' in found) throw new Error(JSON.stringify(found.problem))
  return found
}

describe('the columns', () => {
  test.each(REGISTERS.map((definition) => [definition.key, definition] as const))(
    'of %s have titles that tell them apart in both languages',
    (_key, definition) => {
      const { columns } = registerTemplate(definition)
      const own = columns.map(({ headers }) => new Set(Object.values(headers).map(plainText)))
      const all = own.flatMap((titles) => [...titles])
      expect(new Set(all).size).toBe(all.length)
    },
  )

  test('of a yes that is empty say no, and a row without change is none', () => {
    expect(compared(group).rows).toEqual([])
    expect(compared({ ...group, siteTaught: null }).rows).toMatchObject([
      { kind: 'CHANGED', cells: [{ column: 'siteTaught', before: 'true', after: 'false' }] },
    ])
  })
})

describe('a row', () => {
  const problems = (cells: Cells, known?: ReturnType<typeof stored>) =>
    compared(cells, known).rows.flatMap(({ cells: told }) =>
      told.map(({ column, problem }) => [column, problem?.code]),
    )

  test('keeps the register’s own rules', () => {
    expect(problems({ ...group, hours: null })).toEqual([['hours', 'REQUIRED']])
    expect(problems({ ...group, closedOn: '2010-02-01' })).toEqual([['closedOn', 'INVALID_RANGE']])
  })

  test('leads nowhere new that has ended, but stays where it was', () => {
    const known = { ...lists, trainings: new Map([...lists.trainings, ['ta-009', 'TA-009']]) }
    const sheet = (cells: Cells) => [headersOf(groups, 'es'), writtenRow(groups, cells, 'es')]
    const told = (cells: Cells, before: Cells) =>
      compareRegister(groups, sheet(cells), stored(before), { ...reference, lists: known })
    const moved = told({ ...group, training: 'TA-009' }, group)
    expect(moved).toMatchObject({ rows: [{ cells: [{ problem: { code: 'REFERENCE_ENDED' } }] }] })
    const there = { ...group, training: 'TA-009' }
    expect(told({ ...there, hours: '13' }, there)).toMatchObject({ rows: [{ kind: 'CHANGED' }] })
  })

  test('that is annulled takes no edit, and comes back as it is', () => {
    const annulled = { ...group, annulledReason: 'Doble' }
    expect(problems(annulled, stored(annulled))).toEqual([])
    expect(problems({ ...annulled, hours: '1' }, stored(annulled))).toEqual([
      ['code', 'WRONG_STATE'],
    ])
  })

  test('can’t take the name of another one that stands', () => {
    const [other, annulled] = [
      { ...group, code: 'GR-002', name: 'MANANA' },
      { ...group, code: 'GR-002', name: 'Mañana', annulledReason: 'Doble' },
    ]
    const mine = { ...group, name: 'Tarde' }
    expect(problems(group, stored(mine, other))).toEqual(
      [['name', undefined]].slice(1).concat([['training', 'ALREADY_EXISTS']]),
    )
    expect(problems(group, stored(mine, annulled))).toEqual([['name', undefined]])
    // What was alike before the file is left alone.
    expect(problems({ ...group, hours: '1' }, stored(group, other))).toEqual([['hours', undefined]])
  })
})
