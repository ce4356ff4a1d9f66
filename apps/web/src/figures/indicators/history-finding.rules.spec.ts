import { expect, it } from 'vitest'
import { historyFinding } from './history-finding.rules.ts'

type Target = Parameters<typeof historyFinding>[0]
type Columns = Parameters<typeof historyFinding>[1]

const total: Target = {
  label: 'Puntos con internet',
  kind: 'TOTAL',
  goal: '10',
  unit: 'punto',
  unitPlural: 'puntos',
  periodUnit: 'HALF_YEAR',
}
const last = (value: string | null, progress: string | null, expected: string | null): Columns => ({
  values: [null, value],
  progress: [null, progress],
  expected: ['0.1', expected],
})
const quota: Partial<Target> = { label: 'Entregas', kind: 'QUOTA', goal: '4', periodUnit: 'MONTH' }
const ratio: Partial<Target> = { label: 'Canales', kind: 'RATIO' }

it.each<[Partial<Target>, Columns, string]>([
  [{}, last('6', '0.6', '0.9107'), 'Puntos con internet: 6 puntos; debería haber 9'],
  [{}, last('1', '0.1', '0.25'), 'Puntos con internet: 1 punto; debería haber 2,5'],
  [{}, last('6', '0.6', null), 'Puntos con internet: 6 puntos'],
  [quota, last('3.03', '0.268', '0.4'), 'Entregas: va en 27 %; debería ir en 40 %'],
  [{ ...ratio, goal: '1' }, last('0.8', '0.8', '1'), 'Canales: va en 80 %; debería ir en 100 %'],
  [{ ...ratio, goal: '0.5' }, last('0.4', '0.8', '1'), 'Canales: va en 40 %; debería ir en 50 %'],
  [quota, last(null, null, '0.4'), 'Entregas: todavía sin historia'],
  [
    { ...ratio, goal: '1' },
    { values: ['0.25', null], progress: ['0.25', null], expected: ['0.1', '0.4'] },
    'Canales: hubo datos, y a este corte no hay',
  ],
])('the finding of %o at %o is %s', (target, columns, finding) => {
  const words = historyFinding({ ...total, ...target }, columns, 'es')
  expect(words.replaceAll('\u00a0', ' ')).toBe(finding)
})
