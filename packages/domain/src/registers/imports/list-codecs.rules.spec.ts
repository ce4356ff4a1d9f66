import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listCodec, momentsCodec } from './list-codecs.rules.ts'
import { joinParts, splitParts } from './parts.rules.ts'
import { requirementKindWords } from './procedure-words.ts'
import { reference } from './procedures.factory.ts'

describe('a list in a cell', () => {
  const norms = listCodec(
    [{ key: 'norm', needed: true }, { key: 'articles' }],
    z.array(
      z.object({ norm: z.string().max(80, 'TEXT_TOO_LONG'), articles: z.string().nullable() }),
    ),
  )
  const read = (text: string) => norms.read(text, reference, false)

  test('is read part by part and written again', () => {
    const value = JSON.stringify([
      { norm: 'Ley 388', articles: 'art. 99' },
      { norm: 'Decreto\nde Bogotá', articles: null },
    ])
    expect(read('Ley 388; art. 99 | Decreto\r\nde Bogota\u0301 ; ')).toEqual({ value })
    expect(norms.write(value, 'es')).toBe('Ley 388; art. 99 | Decreto\nde Bogotá')
    expect(read('Ley 388; art. 99 | Decreto\rde Bogotá')).toEqual({ value })
    expect(norms.write('{}', 'es')).toBe('')
    expect(read('')).toEqual({ value: '[]' })
  })

  test.each([
    ['Ley; art. 1; tres', 'Ley; art. 1; tres'],
    ['Ley | ; art. 3', '; art. 3'],
    [`${'n'.repeat(70)}; a; b`, 'n'.repeat(60)],
  ])('%s is not understood', (text, shown) => {
    expect(read(text)).toEqual({ problem: { code: 'PART_UNKNOWN', params: { text: shown } } })
  })

  test('what no form takes is refused for the same reason', () => {
    expect(read('n'.repeat(81))).toMatchObject({ problem: { code: 'TEXT_TOO_LONG' } })
  })
})

describe('what is asked for, in a cell', () => {
  const asked = momentsCodec(requirementKindWords, z.array(z.unknown()))
  const read = (text: string) => asked.read(text, reference, false)

  test('moments follow each other, each with what it asks for', () => {
    const text =
      'Solicitar; Documento; Cédula | Solicitar; pago; Recibo; Menores | Recibir | Solicitar; Form; F-1'
    const item = (kind: string, what: string, exception: string | null = null) => {
      return { kind, text: what, exception }
    }
    const value = JSON.stringify([
      {
        name: 'Solicitar',
        items: [item('DOCUMENT', 'Cédula'), item('PAYMENT', 'Recibo', 'Menores')],
      },
      { name: 'Recibir', items: [] },
      { name: 'Solicitar', items: [item('FORM', 'F-1')] },
    ])
    expect(read(text)).toEqual({ value })
    expect(asked.write(value, 'es')).toBe(
      'Solicitar; Documento; Cédula | Solicitar; Pago; Recibo; Menores | Recibir | Solicitar; Formulario; F-1',
    )
    expect(asked.write(value, 'en')).toContain('Solicitar; Payment; Recibo; Menores')
    expect(asked.write('{}', 'es')).toBe('')
    expect(asked.write('[{"name":"Recibir","items":null}]', 'es')).toBe('Recibir')
  })

  test.each([
    ['Solicitar; Documento', 'Solicitar'],
    ['Solicitar; ; Cédula', 'Solicitar'],
    ['Solicitar; Cosa; Cédula', 'Solicitar; Cosa; Cédula'],
    ['; Documento; Cédula', '; Documento; Cédula'],
    ['a; Pago; b; c; d', 'a; Pago; b; c; d'],
  ])('%s is not understood', (text, shown) => {
    expect(read(text)).toEqual({ problem: { code: 'PART_UNKNOWN', params: { text: shown } } })
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

test('a part that is nothing keeps its place among the others', () => {
  expect(joinParts([['a', null, 'b', ''], [null]])).toBe('a; ; b | ')
})
