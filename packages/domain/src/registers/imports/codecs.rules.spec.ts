import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  dayCodec,
  figureCodec,
  isoDay,
  referenceCodec,
  textCodec,
  wordCodec,
  wordsCodec,
} from './codecs.rules.ts'
import { channelWords, feasibilityWords } from './procedure-words.ts'
import { reference } from './procedures.factory.ts'

const pesos = figureCodec({ maximum: 999_999_999, decimals: 2 })
const share = figureCodec({ maximum: 1, decimals: 4, share: true })

describe('figures', () => {
  test.each([
    ['25.000', '25000'],
    ['25,000', '25000'],
    ['$ 1.234.567,5', '1234567.5'],
    ['1,234,567.50', '1234567.5'],
    ['1234,5', '1234.5'],
    ['0,5', '0.5'],
    ['007', '7'],
    ['+3', '3'],
    ['0', '0'],
    ['000', '0'],
    ['-0,00', '0'],
    ['00,50', '0.5'],
    ['10', '10'],
    ['+1.234', '1234'],
    ['12.345,60', '12345.6'],
    ['12,34', '12.34'],
    ['1234567', '1234567'],
    ['1\u00a0234\u202f567', '1234567'],
    ['$5', '5'],
    ['999.999.999', '999999999'],
  ])('%s is %s', (text, value) => {
    expect(pesos.read(text, reference, false)).toEqual({ value })
  })

  test('a figure that the program kept is taken as it is: its point groups nothing', () => {
    expect(pesos.read('25.125', reference, true)).toMatchObject({
      problem: { code: 'TOO_MANY_DECIMALS' },
    })
    expect(pesos.read('25.1', reference, true)).toEqual({ value: '25.1' })
  })

  test.each<[string, object]>([
    ['-1.234', { code: 'NEGATIVE', params: { minimum: '0' } }],
    ['0,125', { code: 'TOO_MANY_DECIMALS', params: { maximum: '2' } }],
    ['1234.567', { code: 'TOO_MANY_DECIMALS', params: { maximum: '2' } }],
    ['1.000.000.000', { code: 'ABOVE_RANGE', params: { maximum: '999999999' } }],
    ['999999999.01', { code: 'ABOVE_RANGE', params: { maximum: '999999999' } }],
  ])('%s is refused with its limit', (text, problem) => {
    expect(pesos.read(text, reference, false)).toEqual({ problem })
  })

  test('three digits behind the last sign are thousands, unless both signs stand', () => {
    const exact = figureCodec({ maximum: 99_999, decimals: 4 })
    const read = (text: string) => exact.read(text, reference, false)
    expect(read('1.234,567')).toEqual({ value: '1234.567' })
    expect(read('1,2345')).toEqual({ value: '1.2345' })
    expect(read('-1234,5')).toMatchObject({ problem: { code: 'NEGATIVE' } })
    expect(read('-007')).toMatchObject({ problem: { code: 'NEGATIVE' } })
    expect(read('5 %')).toEqual({ problem: { code: 'NOT_A_NUMBER' } })
  })

  test('a count has no decimals', () => {
    const count = figureCodec({ maximum: 3, decimals: 0 })
    expect(count.read('2,0', reference, false)).toEqual({ value: '2' })
    expect(count.read('2,5', reference, false)).toEqual({ problem: { code: 'NOT_WHOLE' } })
  })

  test.each([
    '12 pesos',
    '1.2.3',
    '1,2,3',
    '',
    '1e3',
    '85 %',
    '5$',
    '$$5',
    'x5',
    '1.23.456',
    '1234.567,5',
    '.5',
    '5.',
    '12 %%',
    '12%3',
    '1'.repeat(16),
  ])('%j is none', (text) => {
    expect(pesos.read(text, reference, false)).toEqual({ problem: { code: 'NOT_A_NUMBER' } })
  })

  test.each([
    ['85 %', '0.85'],
    ['85,5%', '0.855'],
    ['100 %', '1'],
    ['5%', '0.05'],
    ['0,85', '0.85'],
    ['+5 %', '0.05'],
    ['0,5 %', '0.005'],
    ['-0 %', '0'],
  ])('a share of %s is %s', (text, value) => {
    expect(share.read(text, reference, false)).toEqual({ value })
  })

  test('a share is 100 % at most and 0 at least, with four decimals', () => {
    const code = (text: string) => share.read(text, reference, false)
    expect(code('100,01 %')).toMatchObject({ problem: { code: 'ABOVE_RANGE' } })
    expect(code('-5 %')).toMatchObject({ problem: { code: 'NEGATIVE' } })
    expect(code('1,234 %')).toMatchObject({ problem: { code: 'ABOVE_RANGE' } })
    expect(code('0,123 %')).toMatchObject({ problem: { code: 'TOO_MANY_DECIMALS' } })
  })

  test('property: a figure is the same written either way, grouped or not', () => {
    const whole = fc.integer({ min: 0, max: 999_999_998 })
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 99 }), (pesosPart, cents) => {
        const value = `${pesosPart}.${String(cents).padStart(2, '0')}`.replace(/0$/, '')
        const grouped = (sign: string) => String(pesosPart).replaceAll(/\B(?=(\d{3})+$)/g, sign)
        const part = String(cents).padStart(2, '0')
        for (const text of [
          `${grouped('.')},${part}`,
          `$ ${grouped(',')}.${part}`,
          `${grouped(' ')},${part}`,
          value,
        ]) {
          expect(pesos.read(text, reference, false)).toEqual({ value })
        }
      }),
    )
  })
})

test.each([
  ['30/06/2010', '2010-06-30'],
  ['5/2/2010', '2010-02-05'],
  ['05-02-2010', '2010-02-05'],
  ['2010-02-05T00:00:00', '2010-02-05'],
  ['05/02/2010 00:00', '2010-02-05'],
  ['2010-02-05 10:30', '2010-02-05'],
  ['febrero', 'febrero'],
  ['30/06/10', '30/06/10'],
  ['130/06/2010', '130/06/2010'],
  ['30/06/2010x', '30/06/2010x'],
  ['x2010-02-05 1', 'x2010-02-05 1'],
  ['2010-02-05x', '2010-02-05x'],
  ['10-02-05 1', '10-02-05 1'],
])('the day %s is %s', (text, day) => {
  expect(isoDay(text)).toBe(day)
})

test('words in either language, with or without accents and capitals', () => {
  const decision = wordCodec(feasibilityWords)
  for (const [text, value] of [
    ['SÍ', 'YES'],
    ['si', 'YES'],
    ['yes', 'YES'],
    ['sin decidir', 'UNDECIDED'],
    ['NO', 'NO'],
  ] as const) {
    expect(decision.read(text, reference, false)).toEqual({ value })
  }
  expect(decision.read(`${'x'.repeat(61)}`, reference, false)).toEqual({
    problem: { code: 'WORD_UNKNOWN', params: { text: 'x'.repeat(60) } },
  })
  expect(decision.options).toEqual({
    es: ['Sin decidir', 'Sí', 'No'],
    en: ['Undecided', 'Yes', 'No'],
  })
  expect([decision.write('YES', 'es'), decision.write('YES', 'en')]).toEqual(['Sí', 'Yes'])
  // A word that this version doesn't know any more is shown as it is stored.
  expect(decision.write('MAYBE', 'es')).toBe('MAYBE')
  const channels = wordsCodec(channelWords)
  expect(channels.read('web| Presencial |WEB', reference, false)).toEqual({
    value: 'IN_PERSON|WEB',
  })
  expect(channels.read('web, presencial', reference, false)).toMatchObject({
    problem: { code: 'WORD_UNKNOWN' },
  })
  expect(channels.read(' | phone || ', reference, false)).toEqual({ value: 'PHONE' })
  expect(channels.write('IN_PERSON|WEB', 'es')).toBe('Presencial | Web')
  expect([channels, decision, referenceCodec('x'), dayCodec].map(({ cell }) => cell)).toEqual([
    ...['TEXT', 'TEXT', 'TEXT', 'DATE'],
  ])
  expect(figureCodec({ maximum: 1, decimals: 0 }).cell).toBe('NUMBER')
  expect(channels.options?.en).toEqual(['In person', 'Phone', 'Post', 'Email', 'Web'])
})

test('an office by its code or its name', () => {
  const office = referenceCodec('offices')
  expect(office.read('secretaria  de GOBIERNO', reference, false)).toEqual({ value: 'GOB' })
  expect(office.write('GOB', 'es')).toBe('GOB')
  expect(office.read('y'.repeat(61), reference, false)).toEqual({
    problem: { code: 'REFERENCE_UNKNOWN', params: { text: 'y'.repeat(60), list: 'offices' } },
  })
  expect(referenceCodec('bodies').read('GOB', reference, false)).toMatchObject({
    problem: { code: 'REFERENCE_UNKNOWN' },
  })
})

test('a day that exists, kept as it is written everywhere', () => {
  expect(dayCodec.read('30/6/2010', reference, false)).toEqual({ value: '2010-06-30' })
  expect(dayCodec.read('31/6/2010', reference, false)).toEqual({
    problem: { code: 'INVALID_DATE' },
  })
  expect(dayCodec.write('2010-06-30', 'es')).toBe('2010-06-30')
})

test('a text is what the form takes', () => {
  const line = textCodec(z.string().min(2, 'TEXT_TOO_SHORT').nullable())
  expect(line.read('ab', reference, false)).toEqual({ value: 'ab' })
  expect(line.read('a', reference, false)).toEqual({
    problem: { code: 'TEXT_TOO_SHORT', params: { minimum: '2' } },
  })
  expect([line.write('ab', 'es'), line.cell, pesos.cell, dayCodec.cell]).toEqual([
    ...['ab', 'TEXT', 'NUMBER', 'DATE'],
  ])
})
