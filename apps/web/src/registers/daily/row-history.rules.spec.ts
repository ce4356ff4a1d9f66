import { dailyRegister } from '@gelt/domain'
import { expect, it } from 'vitest'
import { isAnnulment, rowChanges } from './row-history.rules.ts'

const points = dailyRegister('connectionPoints')

it('tells changes by the form’s own labels, values as people read them', () => {
  expect(
    rowChanges(
      points,
      [
        { field: 'kind', before: 'SCHOOL', after: 'LIBRARY' },
        { field: 'office', before: 'Planeación', after: 'Hacienda' },
        { field: 'closedOn', before: null, after: '2010-05-03' },
        { field: 'bandwidth', before: '1024' },
        { field: 'searchText', before: 'a', after: 'b' },
      ],
      'es',
    ),
  ).toEqual([
    { field: 'Tipo de lugar', before: 'Sede educativa', after: 'Biblioteca' },
    { field: 'Dependencia', before: 'Planeación', after: 'Hacienda' },
    { field: 'Último día en servicio', before: null, after: '3 de mayo de 2010' },
    { field: 'Ancho de banda', before: '1.024 kbit/s', after: null },
  ])
})

it('knows the version that took the row back', () => {
  expect(isAnnulment([{ field: 'annulledReason', before: null, after: 'Repetida' }])).toBe(true)
  expect(isAnnulment([{ field: 'place', before: 'a', after: 'b' }])).toBe(false)
})
