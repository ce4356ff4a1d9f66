import { expect, it } from 'vitest'
import { groupRows } from './rounds.rules.ts'

it('has a row for each group of any round, in the order of the phases', () => {
  const groups = (...names: [string, string | null][]) =>
    names.map(([name, figure]) => ({ name, figure }))
  const first = [{ number: 2, groups: groups(['Acceso', '0.5']) }]
  const second = [
    { number: 1, groups: groups(['Acceso', '1'], ['Idiomas', null]) },
    { number: 2, groups: groups(['Acceso', '0.75']) },
  ]
  expect(groupRows([first, second])).toEqual([
    { key: '1 Acceso', name: '1 · Acceso', progress: [null, '1'] },
    { key: '1 Idiomas', name: '1 · Idiomas', progress: [null, null] },
    { key: '2 Acceso', name: '2 · Acceso', progress: ['0.5', '0.75'] },
  ])
})
