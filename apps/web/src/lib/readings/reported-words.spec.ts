import { describe, expect, it } from 'vitest'
import { coverageTarget, ratioTarget, readingTarget } from './reading-target.factory.ts'
import { reportedWords } from './reported-words.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const members = (...values: (string | null)[]) => values.map((value) => ({ value }))
const deliveries = readingTarget({
  kind: 'QUOTA',
  goal: '4',
  unit: 'entrega',
  unitPlural: 'entregas',
  periodUnit: 'MONTH',
  memberKind: 'OFFICE',
})

describe('a reported value in words', () => {
  it('is its amount with the unit', () => {
    expect(reportedWords(readingTarget(), { value: '1', members: [] }, 'es')).toBe('1 punto')
    expect(reportedWords(readingTarget(), { value: '0', members: [] }, 'es')).toBe('0 puntos')
  })

  it('is both counts with the share that they make', () => {
    const counts = { numerator: '61', denominator: '88', members: [] }
    expect(plain(reportedWords(ratioTarget(), counts, 'es'))).toBe('61 de 88 trámites (69,3 %)')
  })

  it('is no data where there was nothing to count out of', () => {
    const counts = { numerator: '0', denominator: '0', members: [] }
    expect(reportedWords(ratioTarget(), counts, 'es')).toBe('sin dato')
  })

  it('is the members at the goal, or what they add up to', () => {
    expect(reportedWords(coverageTarget(), { members: members('1', '0', '2') }, 'es')).toBe(
      '2 de 3 dependencias con la meta',
    )
    expect(reportedWords(deliveries, { members: members('4', '1', null) }, 'es')).toBe(
      '5 entregas en 2 dependencias',
    )
  })

  it('of what was closed from a register is the figure, not what a period added', () => {
    const closed = (value: string) => ({ value, members: [], source: 'COUNTED' as const })
    expect(reportedWords(deliveries, closed('3.0397'), 'es')).toBe('3,0 entregas al mes')
    expect(reportedWords(coverageTarget(), closed('9'), 'es')).toBe('9 dependencias con la meta')
    expect(reportedWords(readingTarget(), closed('6'), 'es')).toBe('6 puntos')
  })

  it('is no data where nothing was said, never 0', () => {
    expect(reportedWords(readingTarget(), { members: [] }, 'es')).toBe('sin dato')
    expect(reportedWords(ratioTarget(), { numerator: '1', members: [] }, 'en')).toBe('no data')
    expect(reportedWords(deliveries, { members: members(null, '') }, 'es')).toBe('sin dato')
  })
})
