import { expect, test } from 'vitest'
import { changeText, compareSurvivors, readNamed } from './survivors.mjs'

const source = ['const later = (a, b) =>', '  a < b ? a : b', ''].join('\n')
const mutant = (status: string, from: string, replacement: string) => {
  const column = (source.split('\n')[1]?.indexOf(from) ?? 0) + 1
  const location = {
    start: { line: 2, column },
    end: { line: 2, column: column + from.length },
  }
  return { status, replacement, location }
}
const ofEquals = '⟦a < b → a <= b⟧ ? a : b'
const list = readNamed(`# two equals\n\n## a.rules.ts\n${ofEquals}\n`)
const compare = (...mutants: ReturnType<typeof mutant>[]) =>
  compareSurvivors({ 'a.rules.ts': { source, mutants } }, list, () => true)

test('a change is told inside its line, over several lines as one', () => {
  expect(changeText(source.split('\n'), mutant('', 'a < b', 'a <= b'))).toBe(ofEquals)
  const whole = { start: { line: 1, column: 15 }, end: { line: 2, column: 16 } }
  expect(changeText(source.split('\n'), { location: whole, replacement: '() => undefined' })).toBe(
    'const later = ⟦(a, b) => a < b ? a : b → () => undefined⟧',
  )
})

test('what nobody notices has to be on the list', () => {
  expect(compare(mutant('Survived', 'a < b', 'a <= b'))).toEqual({
    unnamed: [],
    outdated: [],
    reasons: new Map([['two equals', 1]]),
  })
  const { unnamed } = compare(
    mutant('Survived', 'a < b', 'a <= b'),
    mutant('NoCoverage', 'a < b', 'true'),
    mutant('Killed', 'a < b', 'false'),
  )
  expect(unnamed).toEqual(['a.rules.ts · ⟦a < b → true⟧ ? a : b'])
})

test('what is noticed by now, or gone, has to leave the list; what ran out of time stays', () => {
  const entry = `a.rules.ts · ${ofEquals}`
  expect(compare(mutant('Killed', 'a < b', 'a <= b')).outdated).toEqual([entry])
  expect(compare(mutant('Timeout', 'a < b', 'a <= b')).outdated).toEqual([])
  expect(compareSurvivors({}, list, () => true).outdated).toEqual([])
  expect(compareSurvivors({}, list, () => false).outdated).toEqual([entry])
})
