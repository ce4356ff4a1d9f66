import { describe, expect, test } from 'vitest'
import { plainText } from '../../core/text/plain-text.rules.ts'
import { dailyRegister, REGISTERS } from '../definitions/registers.ts'
import { compareRegister } from './compare-register.rules.ts'
import { endedList, registerTemplate } from './register-template.rules.ts'
import type { Cells } from './register-template.ts'
import { headersOf, writtenRow } from './template-cells.rules.ts'

const lists = {
  trainings: new Map([['ta-001', 'TA-001']]),
  [endedList('trainings')]: new Map([['ta-009', 'TA-009']]),
}
const reference = { today: '2010-06-30', lists, spans: {} }
const groupsTemplate = () => registerTemplate(dailyRegister('trainingGroups'))
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
  const groups = groupsTemplate()
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
    const groups = groupsTemplate()
    const known = { ...lists, trainings: new Map([...lists.trainings, ['ta-009', 'TA-009']]) }
    const sheet = (cells: Cells) => [headersOf(groups, 'es'), writtenRow(groups, cells, 'es')]
    const told = (cells: Cells, before: Cells) =>
      compareRegister(groups, sheet(cells), stored(before), { ...reference, lists: known })
    const moved = told({ ...group, training: 'TA-009' }, group)
    expect(moved).toMatchObject({
      rows: [
        {
          cells: [
            {
              column: 'training',
              problem: {
                code: 'REFERENCE_ENDED',
                params: { text: 'TA-009', list: 'trainings' },
              },
            },
          ],
        },
      ],
    })
    const there = { ...group, training: 'TA-009' }
    expect(told({ ...there, hours: '13' }, there)).toMatchObject({ rows: [{ kind: 'CHANGED' }] })
  })

  test('that is annulled takes no edit, and comes back as it is', () => {
    const annulled = { ...group, annulledReason: 'Doble' }
    expect(problems(annulled, stored(annulled))).toEqual([])
    expect(compared({ ...annulled, hours: '1' }, stored(annulled)).rows[0]?.cells).toMatchObject([
      { column: 'code', problem: { code: 'WRONG_STATE', params: { reason: 'ROW_ANNULLED' } } },
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

describe('a row that names an office', () => {
  const spans = {
    offices: new Map([['UMATA', { name: 'UMATA', from: '2008-09-03', to: '2010-01-31' }]]),
  }
  const offices = {
    offices: new Map([
      ['umata', 'UMATA'],
      ['plan', 'PLAN'],
    ]),
  }
  const point = {
    ...{ code: 'PC-001', place: 'Plaza', kind: 'LIBRARY', office: 'UMATA' },
    ...{ inServiceFrom: '2009-02-01', closedOn: '2009-12-31', closedReason: 'Traslado' },
  }
  const problems = (before: Cells | null, change: Cells) => {
    const { check } = registerTemplate(dailyRegister('connectionPoints'))
    const after = { ...point, ...change }
    return check(before, after, { today: '2010-06-30', lists: offices, spans }).map(
      ({ column, code, params }) => [column, code, params?.name],
    )
  }
  const gone = ['office', 'NOT_ACTIVE_THEN', 'UMATA']

  test('speaks of days on which it existed', () => {
    expect(problems(null, {})).toEqual([])
    expect(problems(null, { inServiceFrom: '2010-02-01', closedOn: '2010-03-01' })).toEqual([gone])
    expect(problems(null, { office: 'PLAN' })).toEqual([])
    expect(problems(null, { office: null })).toEqual([['office', 'REQUIRED', undefined]])
  })

  test('is asked again when the office or the days change, and left alone otherwise', () => {
    const late = { ...point, inServiceFrom: '2010-02-01', closedOn: '2010-03-01' }
    expect(problems(late, { ...late, place: 'Parque' })).toEqual([])
    expect(problems(late, { ...late, inServiceFrom: '2010-02-02' })).toEqual([gone])
    expect(problems(late, { ...late, closedOn: '2010-03-02' })).toEqual([gone])
    expect(problems({ ...late, office: 'PLAN' }, late)).toEqual([gone])
  })
})

describe('a template', () => {
  const made = () => registerTemplate(dailyRegister('connectionPoints'))
  const read = (key: string, text: string) =>
    made()
      .columns.find((column) => column.key === key)
      ?.codec.read(text, { today: '2010-06-30', lists: {}, spans: {} }, false)

  test('has the code first, the fields in their order, and what only an export says last', () => {
    const { fields, columns, unique } = dailyRegister('connectionPoints')
    expect(made()).toMatchObject({
      ...{ list: 'connectionPoints', keyColumn: 'code', labelColumn: columns[0] },
      title: { es: 'Puntos de conexión', en: 'Connection points' },
      unique: unique ?? [],
    })
    expect(made().columns.map(({ key }) => key)).toEqual([
      ...['code', ...Object.keys(fields), 'annulledReason', 'sample'],
    ])
    expect(
      made()
        .columns.filter(({ readOnly }) => readOnly)
        .map(({ headers }) => headers),
    ).toEqual([
      { es: 'Motivo de la anulación', en: 'Reason for annulling' },
      { es: 'Muestra', en: 'Sample' },
    ])
    expect(made().columns[0]?.headers).toEqual({ es: 'Código', en: 'Code' })
    expect(made().needed).toEqual(Object.keys(fields).filter((key) => fields[key]?.needed))
  })

  test('takes the codes that the register gives', () => {
    expect(read('code', ' pc-001 ')).toEqual({ value: 'PC-001' })
    for (const wrong of ['PC-01', 'XPC-001', 'PC-001x', 'GR-001', 'PC-123456789']) {
      expect(read('code', wrong)).toEqual({ problem: { code: 'INVALID_VALUE' } })
    }
  })

  test('reads each field as a form would', () => {
    const week = registerTemplate(dailyRegister('mailUses')).columns.find(
      ({ key }) => key === 'weekStartsOn',
    )
    const day = (text: string) => week?.codec.read(text, reference, false)
    expect(day('28/06/2010')).toEqual({ value: '2010-06-28' })
    expect(day('29/06/2010')).toEqual({ problem: { code: 'NOT_A_MONDAY' } })
    expect(day('31/06/2010')).toEqual({ problem: { code: 'INVALID_DATE' } })
    const column = (key: string) => groupsTemplate().columns.find((one) => one.key === key)
    const group = (key: string, text: string) => column(key)?.codec.read(text, reference, false)
    expect(group('siteTaught', 'SI')).toEqual({ value: 'true' })
    expect(group('siteTaught', 'no')).toEqual({ value: 'false' })
    expect(column('siteTaught')?.codec.write('true', 'en')).toBe('yes')
    expect([column('siteTaught')?.blank, column('name')?.blank]).toEqual(['false', undefined])
    expect(group('attendees', '1,5')).toEqual({ problem: { code: 'NOT_WHOLE' } })
    expect(group('hours', '12,5')).toEqual({ value: '12.5' })
    expect(group('training', 'ta-001')).toEqual({ value: 'TA-001' })
    expect(read('kind', 'LIBRARY')).toEqual({ value: 'LIBRARY' })
    expect(read('kind', 'nada')).toMatchObject({ problem: { code: 'WORD_UNKNOWN' } })
    expect(made().columns.find(({ key }) => key === 'place')?.width).toBe(30)
  })
})
