import { expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { createIndicatorInput, updateIndicatorInput, weight } from './indicator.input.ts'

const idempotencyKey = '0190d7a4-1111-4222-8333-444455556666'
const row = {
  ...{ areaId: 'a', shortName: 'Puntos', name: 'Puntos de acceso', goalText: '10 puntos' },
  ...{ activity: 'Abrir', benefits: 'Acceso', responsibles: 'Planeación', resources: 'Propios' },
  idempotencyKey,
}
const edit = { indicatorId: 'i', version: 1, idempotencyKey }

test('a row weighs 1 unless told otherwise, and nothing is told of who answers for it', () => {
  expect(parseInput(createIndicatorInput, row)).toEqual({
    ok: true,
    value: { ...row, weight: '1', reading: null, answerableId: null, answerableOfficeId: null },
  })
  expect(parseInput(createIndicatorInput, { ...row, weight: '2.5' })).toMatchObject({
    value: { weight: '2.5' },
  })
})

test('an edit holds what it changes; a blank justification is none', () => {
  expect(parseInput(updateIndicatorInput, edit)).toEqual({
    ok: true,
    value: { ...edit, reason: null },
  })
  const justified = (notApplicable: string | null) =>
    parseInput(updateIndicatorInput, { ...edit, notApplicable })
  expect(justified(' Sin red. ')).toMatchObject({ value: { notApplicable: 'Sin red.' } })
  expect(justified('  ')).toMatchObject({ value: { notApplicable: null } })
  expect(justified(null)).toMatchObject({ value: { notApplicable: null } })
  expect(justified('no')).toMatchObject({
    issues: [{ path: ['notApplicable'], code: 'TEXT_TOO_SHORT' }],
  })
})

test.each<[string, string[]]>([
  ['0', []],
  ['-0', []],
  ['1000', []],
  ['-0.5', ['NEGATIVE']],
  ['1000.5', ['ABOVE_RANGE 1000']],
  ['mucho', ['NOT_A_NUMBER']],
])('a weight of %s: %j', (text, expected) => {
  const parsed = parseInput(weight, text)
  const issues = parsed.ok ? [] : parsed.issues
  expect(
    issues.map(({ code, params }) => [code, ...Object.values(params ?? {})].join(' ')),
  ).toEqual(expected)
})
