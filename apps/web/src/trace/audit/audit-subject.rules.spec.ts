import { expect, it } from 'vitest'
import { subjectParts } from './audit-subject.rules.ts'

it.each([
  ['Fila 13 · Uso del correo · 2010-W26', 13, 'Uso del correo', '2010-W26'],
  ['1 · Nuevos puntos · 2010-S1', 1, 'Nuevos puntos', '2010-S1'],
  ['14 · Sitios enlazados · A2', 14, 'Sitios enlazados', 'A2'],
  ['Fila 16 · Grupo 3 de 2010, jóvenes rurales', 16, 'Grupo 3 de 2010, jóvenes rurales', null],
  ['Capacitación · Grupo 4', null, 'Capacitación · Grupo 4', null],
  ['Almacén', null, 'Almacén', null],
  ['2010-S1', null, '2010-S1', null],
])('takes %s apart', (label, row, name, period) => {
  expect(subjectParts(label)).toEqual({ row, name, period })
})
