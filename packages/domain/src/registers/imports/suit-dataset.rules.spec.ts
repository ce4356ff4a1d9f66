import { describe, expect, test } from 'vitest'
import { reference } from './procedures.factory.ts'
import { proceduresTemplate as template } from './procedures.template.ts'
import { type SuitColumn, suitHeader, suitText } from './suit-columns.ts'
import { suitProcedures } from './suit-dataset.rules.ts'

const titles: Record<SuitColumn, string> = {
  number: 'Número único',
  name: 'Nombre del trámite u otro',
  commonName: 'nombre_com_n',
  purpose: 'prop_sito_del_tr_mite_u_otro',
  result: 'nombre_resultado',
  suitClass: 'clase',
  updatedOn: 'Fecha de actualización',
  channels: 'medio_por_donde_se_realiza',
  time: 'tiempo_obtenci_n',
  timeNote: 'tiempo_obtenci_n_descripci_n',
  onlineUrl: 'url_tramite_en_l_nea',
  suitUrl: 'url_del_visor_del_tr_mite',
  stepOrder: 'orden_paso',
  step: 'descripcion_paso',
  conditionOrder: 'orden_condicion',
  conditionKind: 'tipo_accion_condicion',
  document: 'documento_nombre',
  payment: 'descripcion_del_pago',
}
const columns = Object.keys(titles) as SuitColumn[]

function read(...lines: Partial<Record<SuitColumn, string>>[]) {
  const sheet = [
    Object.values(titles),
    ...lines.map((line) => columns.map((column) => line[column] ?? 'NULL')),
  ]
  const header = suitHeader(sheet)
  if (!header) throw new Error('no SUIT dataset')
  return suitProcedures(template, sheet, header, reference)
}

function cellsOf(line: Partial<Record<SuitColumn, string>>) {
  const [found] = read({ number: '7', ...line })
  if (!found) throw new Error('no procedure')
  return found.cells
}

test('every column is read into ours; what is NULL is not there', () => {
  const [full, bare] = read(
    {
      ...{ number: '123', name: 'Licencia', commonName: 'Permiso', purpose: 'Autorizar' },
      ...{ result: 'Acto', suitClass: 'Consulta de acceso a información pública' },
      ...{ updatedOn: '2010-02-05T00:00:00', channels: 'Presencial', time: '3 días hábiles' },
      ...{ suitUrl: 'https://suit.gov.co/123', onlineUrl: 'https://alvarado.gov.co/123' },
    },
    { number: '124' },
  )
  expect(full).toEqual({
    ...{ line: 2, lines: 1, number: '123', name: 'Licencia', updatedOn: '2010-02-05', refused: [] },
    cells: {
      ...{ name: 'Licencia', commonName: 'Permiso', purpose: 'Autorizar', result: 'Acto' },
      ...{ suitClass: 'CONSULTA', channels: 'IN_PERSON', answerDays: '3' },
      ...{ answerUnit: 'WORKING_DAYS', suitNumber: '123', suitState: 'REGISTERED' },
      ...{ suitUrl: 'https://suit.gov.co/123', onlineUrl: 'https://alvarado.gov.co/123' },
    },
  })
  expect(bare).toEqual({
    ...{ line: 3, lines: 1, number: '124', name: '124', updatedOn: null, refused: [] },
    cells: { suitNumber: '124', suitState: 'REGISTERED' },
  })
})

test('lines of one number belong together wherever they stand; one without a number to none', () => {
  const found = read({ number: '1' }, { number: '2' }, { name: 'sin número' }, { number: '1' })
  expect(found.map(({ number, line, lines }) => [number, line, lines])).toEqual([
    ['1', 2, 2],
    ['2', 3, 1],
  ])
})

test.each([
  ['15 Día - hábil', 'NULL', '15', 'WORKING_DAYS'],
  ['5', 'días hábiles', '5', 'WORKING_DAYS'],
  ['NULL', '20 (s) día calendario', '20', 'CALENDAR_DAYS'],
  ['8(s) dia', 'NULL', '8', 'WORKING_DAYS'],
  ['15días', 'NULL', '15', 'WORKING_DAYS'],
  ['Paso 15', '2 días', '2', 'WORKING_DAYS'],
  ['3000 días', 'NULL', '3000', 'WORKING_DAYS'],
  ['Obtención inmediata', '3 días', '0', 'IMMEDIATE'],
  ['3 mes', 'NULL', undefined, undefined],
  ['NULL', 'NULL', undefined, undefined],
  ['día - hábil', 'NULL', undefined, undefined],
])('%s and %s is answered in %s %s', (time, timeNote, answerDays, answerUnit) => {
  expect(cellsOf({ time, timeNote })).toEqual({
    ...{ suitNumber: '7', suitState: 'REGISTERED' },
    ...(answerDays ? { answerDays, answerUnit } : {}),
  })
})

test.each([
  ['Presencial, telefónico, correo electrónico y en línea', 'IN_PERSON|PHONE|MAIL|WEB'],
  ['Sitio Web', 'WEB'],
  ['Virtual', 'WEB'],
  ['Línea telefónica', 'PHONE'],
  ['Correo postal', undefined],
])('%s are the channels %s', (channels, expected) => {
  expect(cellsOf({ channels }).channels).toBe(expected)
})

test('a cell that no form would take is refused by its own column and place', () => {
  const [found] = read(
    { number: '6' },
    { number: '7', time: '9999 días', updatedOn: '2010-02-31', purpose: 'x'.repeat(2001) },
  ).slice(1)
  expect(found?.refused).toMatchObject([
    { column: 'purpose', cell: 'D3', before: null, after: 'x'.repeat(200) },
    { column: 'answerDays', cell: 'I3', after: '9999', problem: { code: 'ABOVE_RANGE' } },
    { column: 'suitOn', cell: 'G3', after: '2010-02-31', problem: { code: 'INVALID_DATE' } },
  ])
  expect(found?.cells).toEqual({
    ...{ suitNumber: '7', suitState: 'REGISTERED', answerUnit: 'WORKING_DAYS' },
  })
  expect(found?.updatedOn).toBeNull()
  const [wrong] = read({
    ...{ number: '7'.repeat(41), name: 'x'.repeat(301), commonName: 'x'.repeat(301) },
    ...{ result: 'x'.repeat(501), suitClass: 'Nada', suitUrl: 'suit', onlineUrl: 'suit' },
  })
  expect(wrong?.refused.map(({ column, cell }) => [column, cell])).toEqual([
    ...[
      ['name', 'B2'],
      ['commonName', 'C2'],
      ['result', 'E2'],
      ['suitClass', 'F2'],
    ],
    ...[
      ['suitNumber', 'A2'],
      ['suitUrl', 'L2'],
      ['onlineUrl', 'K2'],
    ],
  ])
})

test('a number that no form would take is told at its own column, wherever that stands', () => {
  const sheet = [
    [titles.name, titles.number],
    ['Licencia', '7'.repeat(41)],
  ]
  const header = suitHeader(sheet)
  const [found] = header ? suitProcedures(template, sheet, header, reference) : []
  expect(found?.refused).toMatchObject([{ column: 'suitNumber', cell: 'B2' }])
})

describe('what is asked for', () => {
  const asked = (...lines: Partial<Record<SuitColumn, string>>[]) =>
    JSON.parse(
      read(...lines.map((line) => ({ number: '7', ...line })))[0]?.cells.requirements ?? '[]',
    )

  test('steps by their number, then conditions by theirs; what has no number comes first', () => {
    const step = (stepOrder: string, conditionOrder: string, document: string) => {
      return { stepOrder, step: `Paso ${stepOrder}`, conditionOrder, document }
    }
    const found = asked(
      step('10', '1', 'd'),
      step('2', '10', 'c'),
      step('2', '9', 'b'),
      step('NULL', 'x', 'a'),
    )
    expect(found.map(({ name }: { name: string }) => name)).toEqual([
      'Paso NULL',
      'Paso 2',
      'Paso 10',
    ])
    expect(found[1].items.map(({ text }: { text: string }) => text)).toEqual(['b', 'c'])
    const inOrder = asked(step('1', '1', 'a'), step('1', '2', 'b'), step('1', '3', 'c'))
    expect(inOrder[0].items.map(({ text }: { text: string }) => text)).toEqual(['a', 'b', 'c'])
  })

  test('each thing once in its step; the same words of another kind, and in a later step, again', () => {
    const cedula = { step: 'Radicar', stepOrder: '1', document: 'Cédula' }
    const found = asked(
      cedula,
      { ...cedula, step: ' Radicar \n' },
      { ...cedula, conditionKind: 'Formulario' },
      { ...cedula, document: 'Recibo' },
      { ...cedula, stepOrder: '2', step: 'Volver' },
      { ...cedula, stepOrder: '3' },
    )
    const one = (kind: string, text: string) => ({ kind, text, exception: null })
    expect(found).toEqual([
      {
        name: 'Radicar',
        items: [one('DOCUMENT', 'Cédula'), one('FORM', 'Cédula'), one('DOCUMENT', 'Recibo')],
      },
      { name: 'Volver', items: [one('DOCUMENT', 'Cédula')] },
      { name: 'Radicar', items: [one('DOCUMENT', 'Cédula')] },
    ])
  })

  test.each([
    [{ conditionKind: 'Formulario', document: 'F-01', payment: 'x' }, 'FORM', 'F-01'],
    [{ conditionKind: 'Verificación de datos', document: 'RUT' }, 'VERIFICATION', 'RUT'],
    [{ conditionKind: 'Pago', document: 'Recibo' }, 'DOCUMENT', 'Recibo'],
    [{ payment: 'Expensas' }, 'PAYMENT', 'Expensas'],
    [{ conditionKind: 'Pago de derechos' }, 'PAYMENT', 'Pago de derechos'],
    [{ conditionKind: 'Condición' }, 'CONDITION', 'Condición'],
    [{ document: 'x'.repeat(1001) }, 'DOCUMENT', 'x'.repeat(1000)],
  ])('%#: is a %s', (line, kind, text) => {
    expect(asked({ step: 'Radicar', ...line })).toEqual([
      { name: 'Radicar', items: [{ kind, text, exception: null }] },
    ])
  })

  test('a step without anything stands alone; a thing without a step is left out', () => {
    expect(asked({ step: `  Ir  a la ${'a'.repeat(200)}` }, { document: 'Cédula' })).toEqual([
      { name: `Ir a la ${'a'.repeat(192)}`, items: [] },
    ])
    expect(read({ number: '7', document: 'Cédula' })[0]?.cells.requirements).toBeUndefined()
  })
})

describe('the header', () => {
  test('is known in any spelling, wherever its columns stand', () => {
    const header = suitHeader([['clase', ' NOMBRE. DEL trámite u otro ', 'numero unico']])
    expect([...(header ?? [])]).toEqual([
      ['number', 2],
      ['name', 1],
      ['suitClass', 0],
    ])
  })

  test.each([[[[]]], [[['n_mero_nico']]], [[['Nombre del trámite u otro']]], [[]]])(
    '%j is none',
    (sheet) => {
      expect(suitHeader(sheet)).toBeNull()
    },
  )

  test('a cell that says nothing is null, in whatever way', () => {
    const sheet = [['clase', 'x'], ['NULL'], [' null '], [' '], ['nullo'], [' OPA '], []]
    const header = new Map<SuitColumn, number>([['suitClass', 0]])
    const text = (row: number, column: SuitColumn) => suitText(sheet, row, header, column)
    expect([1, 2, 3, 4, 5, 6, 7].map((row) => text(row, 'suitClass'))).toEqual([
      ...[null, null, null, 'nullo', 'OPA', null, null],
    ])
    expect(text(5, 'name')).toBeNull()
  })
})
