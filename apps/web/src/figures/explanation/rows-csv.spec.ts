import { expect, it } from 'vitest'
import { rowsCsv } from './rows-csv.ts'

const row = {
  rowId: 'r',
  label: 'T-001 · Impuesto predial, urbano',
  officeName: 'Hacienda',
  verdict: 'EXCLUDED' as const,
  reasonKey: 'NOT_FEASIBLE',
  reason: 'No se puede mejorar, con justificación',
  note: '=La fija la ley',
  on: '2009-04-23',
  ...{ amount: null, owed: null, periodKey: null },
}

it('writes a line for each row, defended against formulas, sample marked', () => {
  const figure = { asOf: '2010-06-30', origin: 'contado', isSample: true }
  expect(rowsCsv([row], figure, 'es')).toBe(
    'Código,Nombre,Dependencia,Cuenta,Por qué,Justificación,Desde,Corte,Cifra,muestra\r\n' +
      'T-001,"Impuesto predial, urbano",Hacienda,fuera del total,' +
      '"No se puede mejorar, con justificación",\'=La fija la ley,2009-04-23,2010-06-30,contado,sí\r\n',
  )
})

it('has no such column for official data', () => {
  const figure = { asOf: '2010-06-30', origin: 'contado', isSample: false }
  expect(rowsCsv([], figure, 'es')).not.toContain('muestra')
})
