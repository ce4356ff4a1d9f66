import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellAddress, columnLetters, parseAddress } from './cell-address.rules.ts'
import { decodeText, separatorOf } from './decode-text.rules.ts'
import { looksLikeFormula, shieldFormula, unshieldFormula } from './formula-text.rules.ts'

describe('formula-like text', () => {
  test.each(['=1+1', '+SUMA(A1)', '-cmd', '@x', ' =1', '\t=1'])('%j is', (text) => {
    expect(looksLikeFormula(text)).toBe(true)
    expect(looksLikeFormula(shieldFormula(text))).toBe(false)
  })

  test.each(['-3', '+57', '-1.234,5', '  +5 % ', 'a=b', 'correo@dominio.co', "'=x", "a'=x"])(
    '%j is not',
    (text) => {
      expect(looksLikeFormula(text)).toBe(false)
    },
  )

  test.each(['-3x', '=3', '-', '+ 5', '=2', '-3%%', '@3'])('%j is one too', (text) => {
    expect(looksLikeFormula(text)).toBe(true)
  })

  test('is shielded by one apostrophe, which comes off again; other apostrophes stay', () => {
    expect(['=1', " '=1", "'=1", "'a", '-3'].map(shieldFormula)).toEqual([
      ...["'=1", " '=1", "''=1", "'a", "'-3"],
    ])
    expect(["'=1", "''=1", "' =1", "'a=1", "a'=1"].map(unshieldFormula)).toEqual([
      ...['=1', "'=1", ' =1', "'a=1", "a'=1"],
    ])
  })

  test('goes to a file and comes back', () => {
    const tricky = fc.string({ unit: fc.constantFrom(...`'=+-@ 1a\n`), maxLength: 8 })
    fc.assert(fc.property(tricky, (text) => unshieldFormula(shieldFormula(text)) === text))
  })
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
    [
      'UTF-16, the high byte first',
      Uint8Array.from(
        [...`\ufeff${text}`].flatMap((letter) => [
          letter.charCodeAt(0) >> 8,
          letter.charCodeAt(0) & 255,
        ]),
      ),
    ],
  ])('in %s', (_encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text })
  })

  test('with a NUL are no text', () => {
    expect(decodeText(Uint8Array.from([65, 0, 66]))).toEqual({ problem: { code: 'FILE_BROKEN' } })
  })

  test('that only begin like a mark are letters', () => {
    expect(decodeText(Uint8Array.from([0xff, 0x41]))).toEqual({ text: 'ÿA' })
    expect(decodeText(Uint8Array.from([0xfe, 0x41]))).toEqual({ text: 'þA' })
    expect(decodeText(Uint8Array.from([0x41, 0xfe, 0x41]))).toEqual({ text: 'AþA' })
    expect(decodeText(Uint8Array.from([0x41, 0xff, 0x41]))).toEqual({ text: 'AÿA' })
  })

  test.each([
    ['a,b\n1;2,3', ','],
    ['a;b;c\n"x, y, z, w";2;3', ';'],
    ['a\tb\n1,5\t2', '\t'],
    ['solo', ','],
    ['"a;b;c;d",x\n', ','],
    ['a\nb\nc\nd\n1,2\n;;;', ','],
    ['a\nb\nc\nd\n1,2;3;4\n', ';'],
    ['', ','],
  ])('%j has the separator %j', (sample, separator) => {
    expect(separatorOf(sample)).toBe(separator)
  })

  test('a first line as long as a book says enough at its beginning', () => {
    expect(separatorOf(`a;b${' '.repeat(20_000)},,,`)).toBe(';')
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
  for (const wrong of ['12F', 'F', '12', 'F0', 'ABCD1', 'F12345678', 'f1', 'F1x', ' F1', '']) {
    expect(parseAddress(wrong)).toBeNull()
  }
})
