import { expect, it } from 'vitest'
import { toCsv } from './csv.ts'

it('writes RFC 4180 and defends spreadsheets against formulas', () => {
  const columns = [{ label: 'indicador' }, { label: 'avance', numeric: true }, { label: 'nota' }]
  const rows = [
    ['Puntos, nuevos', '0.6', 'dijo "sí"'],
    ['=HYPERLINK("x")', '-0.4', ''],
    ['dos\nlíneas', '', '-'],
  ]
  expect(toCsv(columns, rows)).toBe(
    'indicador,avance,nota\r\n' +
      '"Puntos, nuevos",0.6,"dijo ""sí"""\r\n' +
      '"\'=HYPERLINK(""x"")",-0.4,\r\n' +
      '"dos\nlíneas",,\'-\r\n',
  )
})
