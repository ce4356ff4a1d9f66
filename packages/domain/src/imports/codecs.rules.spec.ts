import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellAddress, columnLetters, parseAddress } from './cell-address.rules.ts'
import { figureCodec, isoDay, wordCodec, wordsCodec } from './codecs.rules.ts'
import { decodeText, separatorOf } from './decode-text.rules.ts'
import { looksLikeFormula, shieldFormula, unshieldFormula } from './formula-text.rules.ts'
import { joinParts, splitParts } from './parts.rules.ts'
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
  ])('%s is %s', (text, value) => {
    expect(pesos.read(text, reference, false)).toEqual({ value })
  })

  test('a figure that the program kept is taken as it is: its point groups nothing', () => {
    expect(pesos.read('25.125', reference, true)).toMatchObject({
      problem: { code: 'TOO_MANY_DECIMALS' },
    })
    expect(pesos.read('25.1', reference, true)).toEqual({ value: '25.1' })
  })

  test.each(['12 pesos', '1.2.3', '', '1e3', '85 %'])('%j is none', (text) => {
    expect(pesos.read(text, reference, false)).toEqual({ problem: { code: 'NOT_A_NUMBER' } })
  })

  test.each([
    ['85 %', '0.85'],
    ['85,5%', '0.855'],
    ['100 %', '1'],
    ['5%', '0.05'],
    ['0,85', '0.85'],
  ])('a share of %s is %s', (text, value) => {
    expect(share.read(text, reference, false)).toEqual({ value })
  })
})

test.each([
  ['30/06/2010', '2010-06-30'],
  ['5/2/2010', '2010-02-05'],
  ['05-02-2010', '2010-02-05'],
  ['2010-02-05T00:00:00', '2010-02-05'],
  ['05/02/2010 00:00', '2010-02-05'],
  ['febrero', 'febrero'],
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
  const channels = wordsCodec(channelWords)
  expect(channels.read('web| Presencial |WEB', reference, false)).toEqual({
    value: 'IN_PERSON|WEB',
  })
  expect(channels.read('web, presencial', reference, false)).toMatchObject({
    problem: { code: 'WORD_UNKNOWN' },
  })
})

describe('formula-like text', () => {
  test.each(['=1+1', '+SUMA(A1)', '-cmd', '@x', ' =1', '\t=1'])('%j is', (text) => {
    expect(looksLikeFormula(text)).toBe(true)
    expect(looksLikeFormula(shieldFormula(text))).toBe(false)
  })

  test.each(['-3', '+57', '-1.234,5', 'a=b', 'correo@dominio.co', "'=x"])('%j is not', (text) => {
    expect(looksLikeFormula(text)).toBe(false)
  })

  test('goes to a file and comes back', () => {
    const tricky = fc.string({ unit: fc.constantFrom(...`'=+-@ 1a\n`), maxLength: 8 })
    fc.assert(fc.property(tricky, (text) => unshieldFormula(shieldFormula(text)) === text))
  })
})

test('lists in a cell come back as they were', () => {
  const part = fc.string({ unit: fc.constantFrom(...'ab|;\\ ') }).map((text) => text.trim())
  const item = fc.tuple(
    part.filter((text) => text !== ''),
    part,
    part,
  )
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), (items) => {
      const back = splitParts(joinParts(items)).map((parts) =>
        [0, 1, 2].map((at) => parts[at] ?? ''),
      )
      expect(back).toEqual(items)
    }),
  )
})

describe('the bytes of a file', () => {
  const text = 'Código;Año «ñandú»\r\nT-1;x'
  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['Windows-1252', Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))],
    [
      'UTF-16',
      new Uint8Array(
        Uint16Array.from([...`\ufeff${text}`].map((letter) => letter.charCodeAt(0))).buffer,
      ),
    ],
  ])('in %s', (_encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text })
  })

  test('with a NUL are no text', () => {
    expect(decodeText(Uint8Array.from([65, 0, 66]))).toEqual({ problem: { code: 'FILE_BROKEN' } })
  })

  test.each([
    ['a,b\n1;2,3', ','],
    ['a;b;c\n"x, y, z, w";2;3', ';'],
    ['a\tb\n1,5\t2', '\t'],
    ['solo', ','],
  ])('%j has the separator %j', (sample, separator) => {
    expect(separatorOf(sample)).toBe(separator)
  })
})

test('cells are called as spreadsheets call them', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  expect(cellAddress(5, 12)).toBe('F12')
  fc.assert(
    fc.property(fc.nat(16_383), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(parseAddress(cellAddress(column, row))).toEqual({ column, row })
    }),
  )
  expect(parseAddress('12F')).toBeNull()
})
