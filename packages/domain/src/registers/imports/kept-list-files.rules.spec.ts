import { describe, expect, test } from 'vitest'
import { emptyRow } from '../definitions/check-row.rules.ts'
import { listByKey } from '../definitions/registers.ts'
import { referencesCodec, splitCodes } from './codecs.rules.ts'
import { endedList, registerTemplate } from './register-template.rules.ts'
import type { Cells } from './register-template.ts'

const named = (...codes: string[]) => new Map(codes.map((code) => [code.toLowerCase(), code]))
const reference = {
  today: '2010-06-30',
  lists: {
    criteria: new Map([...named('F1-02', 'F1-10', 'F1-3'), ['horario', 'F1-02']]),
    [endedList('criteria')]: named('F1-08', 'F1-09'),
  },
  spans: {},
}

function template(key: string) {
  const definition = listByKey(key)
  if (!definition) throw new Error(`no list ${key}`)
  const made = registerTemplate(definition)
  const problems = (before: Cells | null, after: Cells) =>
    made
      .check(before, { ...emptyRow(definition), ...after }, reference)
      .map(({ column, code, params }) => [column, code, params?.text].filter(Boolean).join(' '))
  return { ...made, problems, stored: (cells: Cells) => ({ ...emptyRow(definition), ...cells }) }
}

describe('several codes in one cell', () => {
  const codec = referencesCodec('criteria', 2)
  const read = (text: string) => codec.read(text, reference, false)

  test('are read by code or by name, each once, the short ones first', () => {
    expect(read(' f1-10 ;Horario;; F1-02; ')).toEqual({ value: 'F1-02; F1-10' })
    expect(read('F1-10; F1-3')).toEqual({ value: 'F1-3; F1-10' })
    expect(read('F1-02; F1-10')).toEqual(read('F1-10; F1-02'))
    expect([codec.cell, codec.write('F1-02; F1-10', 'es')]).toEqual(['TEXT', 'F1-02; F1-10'])
  })

  test('are refused by the first that there isn’t, and when they are too many', () => {
    expect(read('F1-02; F9-99; F9-98')).toEqual({
      problem: { code: 'REFERENCE_UNKNOWN', params: { text: 'F9-99', list: 'criteria' } },
    })
    expect(read('F1-02; F1-10; F1-3')).toEqual({
      problem: { code: 'TOO_MANY_ITEMS', params: { maximum: '2' } },
    })
  })

  test('of nothing are none', () => {
    expect([splitCodes(null), splitCodes(undefined), splitCodes(' ; ')]).toEqual([[], [], []])
  })

  test('are what the column of an action reads', () => {
    const column = template('actions').columns.find(({ key }) => key === 'criteria')
    expect(column?.codec.read('horario; F1-10', reference, false)).toEqual({
      value: 'F1-02; F1-10',
    })
  })
})

describe('what an action leads to anew has not ended', () => {
  const { problems, stored, check } = template('actions')
  const action = stored({ code: 'AC-001', words: 'a', criteria: 'F1-02; F1-09' })
  const ended = (before: Cells | null, criteria: string) =>
    problems(before, { ...action, criteria }).filter((told) => told.includes('REFERENCE_ENDED'))

  test('and what led there before it ended may stay', () => {
    expect(ended(action, 'F1-09')).toEqual([])
    expect(ended(action, 'F1-02; F1-08; F1-09')).toEqual(['criteria REFERENCE_ENDED F1-08'])
    expect(ended(null, 'F1-02')).toEqual([])
    expect(ended(null, 'F1-02; F1-09')).toEqual(['criteria REFERENCE_ENDED F1-09'])
    expect(ended(null, 'F1-09; F1-08')).toEqual(['criteria REFERENCE_ENDED F1-09'])
    expect(check(null, action, { ...reference, lists: {} })).not.toContainEqual(
      expect.objectContaining({ code: 'REFERENCE_ENDED' }),
    )
  })
})

describe('the code of a new row', () => {
  const ofCode = (key: string, before: Cells | null, after: Cells) =>
    template(key)
      .problems(before, after)
      .filter((told) => told.startsWith('code '))

  test('can’t be given where rows are made with others', () => {
    const row = { code: 'RD-001-F1-02' }
    expect(ofCode('assessments', null, row)).toEqual(['code REFERENCE_UNKNOWN RD-001-F1-02'])
    const stored = template('assessments').stored(row)
    expect(ofCode('assessments', stored, { ...row, missing: 'x' })).toEqual([])
  })

  test('says the same as the field that it is made with', () => {
    expect(ofCode('criteria', null, { code: 'F1-02', phase: '1' })).toEqual([])
    expect(ofCode('criteria', null, { code: 'F2-02', phase: '1' })).toEqual(['code INVALID_VALUE'])
    expect(ofCode('criteria', null, { code: 'F12-02', phase: '1' })).toEqual(['code INVALID_VALUE'])
    expect(ofCode('criteria', null, { phase: '1' })).toEqual([])
  })
})

test('what the product writes by itself is only told', () => {
  const told = template('criteria').columns.filter(({ readOnly }) => readOnly)
  expect(told.map(({ key }) => key)).toEqual(['provenance', 'annulledReason', 'sample'])
})
