import { expect, it } from 'vitest'
import { en, es } from './imports.messages.ts'

it('says what a file would change, with none, one and many', () => {
  expect(es.run.sentence(0, 0, 0, 0)).toBe('El archivo no cambia nada.')
  expect(es.run.sentence(1, 8, 2, 0)).toBe(
    'El archivo agrega 1 fila y cambia 8 filas; 2 filas tienen celdas por corregir.',
  )
  expect(es.run.sentence(0, 0, 0, 1)).toBe(
    'El archivo todavía no cambia nada; de 1 fila falta decir cuál es.',
  )
  expect(en.run.sentence(2, 0, 1, 3)).toBe(
    'The file adds 2 rows; 1 row has cells to mend; of 3 rows somebody has to say which they are.',
  )
})
