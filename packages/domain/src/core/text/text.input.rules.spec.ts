import { describe, expect, test } from 'vitest'
import { issuesOf } from '../errors/parse-input.rules.ts'
import { line, optionalLine, optionalProse, prose } from './text.input.ts'

function codes(schema: ReturnType<typeof line>, text: string): string[] {
  const result = schema.safeParse(text)
  return result.success ? [] : issuesOf(result.error).map(({ code }) => code)
}

describe('line', () => {
  test('trims and composes accents', () => {
    expect(line(20).parse('  Ubicacio\u0301n ')).toBe('Ubicación')
  })

  test.each([
    ['a null', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['a line break', 'a\nb'],
    ['a tab', 'a\tb'],
    ['a C1 control', 'a\u0085b'],
    ['a line separator', 'a\u2028b'],
    ['a direction override', 'a\u202eb'],
    ['a byte order mark inside', 'a\ufeffb'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('refuses %s', (_, text) => {
    expect(codes(line(20), text)).toEqual(['CONTROL_CHARACTERS'])
  })

  test('takes signs, accents and emoji', () => {
    expect(line(40).parse('Ñandú «n.º 3» – 👩🏽‍💻')).toBe('Ñandú «n.º 3» – 👩🏽‍💻')
  })

  test('blank is missing, long is too long, 100 kB never gets through', () => {
    expect(codes(line(5), '   ')).toEqual(['REQUIRED'])
    expect(codes(line(5), 'sixsix')).toEqual(['TEXT_TOO_LONG'])
    expect(codes(line(200), 'x'.repeat(100_000))).toEqual(['TEXT_TOO_LONG'])
    expect(codes(prose(2000), 'x '.repeat(50_000))).toEqual(['TEXT_TOO_LONG'])
  })

  test('what only trimming makes fit, fits', () => {
    expect(line(5).parse('  five5  ')).toBe('five5')
  })
})

describe('prose', () => {
  test('keeps line breaks, in one form', () => {
    expect(prose(50).parse('uno\r\ndos\rtres\r\n\r\n')).toBe('uno\ndos\ntres')
    expect(prose(50).parse('uno\r\n\r\ndos')).toBe('uno\n\ndos')
  })

  test('refuses other controls', () => {
    expect(codes(prose(50), 'uno\n\u0000dos')).toEqual(['CONTROL_CHARACTERS'])
  })
})

describe('optional text', () => {
  test.each([undefined, null, '', '  \n '])('%j is null', (blank) => {
    expect(optionalProse(10).parse(blank)).toBeNull()
    expect(optionalLine(10).parse(blank)).toBeNull()
  })

  test('what is there is held to the same rules', () => {
    expect(optionalLine(10).parse(' a ')).toBe('a')
    expect(optionalProse(3).safeParse('abcd').success).toBe(false)
  })
})
