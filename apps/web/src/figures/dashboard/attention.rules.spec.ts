import { describe, expect, it } from 'vitest'
import { type Standing, worstOf } from './attention.rules.ts'

const row = (name: string, status: Standing['status'], progress: string, expected: string) => ({
  name,
  standing: { status, progress, expected },
})
const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

describe('the rows that need attention most', () => {
  it('come by severity first, then by how far they are off', () => {
    const rows = [
      row('riesgo lejos', 'AT_RISK', '0.1', '0.9'),
      row('atrasada cerca', 'BEHIND', '0.30', '0.55'),
      row('atrasada lejos', 'BEHIND', '0.2', '0.8'),
      row('vencida', 'OVERDUE', '0.9', '1'),
    ]
    expect(names(worstOf(rows, 3))).toEqual(['vencida', 'atrasada lejos', 'atrasada cerca'])
  })

  it('are only those that need any', () => {
    const rows = [
      row('al día', 'ON_TRACK', '0.5', '0.5'),
      row('cumplida tarde', 'MET_LATE', '1', '1'),
      {
        name: 'sin dato',
        standing: { status: 'NO_DATA' as const, progress: null, expected: null },
      },
      row('en riesgo', 'AT_RISK', '0.7', '0.9'),
    ]
    expect(names(worstOf(rows, 3))).toEqual(['en riesgo'])
    expect(worstOf([], 3)).toEqual([])
  })
})
