import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readTable, show } from '../../testing/render.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { type ChartTable, dateCell, numberCell, textCell } from './chart-table.ts'

const table: ChartTable = {
  columns: [{ label: 'Corte' }, { label: 'Puntos', numeric: true }, { label: 'Nota' }],
  rows: [
    [dateCell('2010-06-30', 'es'), numberCell('1234.5', 'es'), textCell('=SUMA(1)')],
    [dateCell('2009-12-31', 'es'), numberCell(null, 'es'), textCell('dijo "sí", y ya')],
  ],
}

const base = {
  title: 'Puntos: 1.234,5 de 2.000',
  unit: 'puntos',
  cutoff: '2010-06-30',
  source: 'comité GEL-T',
  isSample: false,
  table,
}
const drawing = <svg role="img" aria-label="dibujo" />

// The browser's own download is all that is replaced: jsdom has none.
const files: Blob[] = []
beforeEach(() => {
  files.length = 0
  vi.stubGlobal('URL', {
    ...URL,
    createObjectURL: (file: Blob) => {
      files.push(file)
      return 'blob:file'
    },
    revokeObjectURL: () => {},
  })
})
afterEach(() => vi.unstubAllGlobals())

const downloads: string[] = []
document.addEventListener('click', (event) => {
  if (event.target instanceof HTMLAnchorElement && event.target.download) {
    event.preventDefault()
    downloads.push(event.target.download)
  }
})

/** The bytes, not `text()`: that one swallows the byte order mark. */
async function savedText(file: Blob | undefined): Promise<string> {
  if (!file) throw new Error('nothing was saved')
  const bytes = await new Promise<ArrayBuffer>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(file)
  })
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

describe('ChartFrame', () => {
  it('says the finding, the unit, the cut-off and the source', () => {
    show(<ChartFrame {...base}>{drawing}</ChartFrame>)
    expect(screen.getByRole('figure', { name: 'Puntos: 1.234,5 de 2.000' })).toBeTruthy()
    expect(screen.getByText('Unidad: puntos')).toBeTruthy()
    expect(screen.getByText('Corte: 30 de junio de 2010')).toBeTruthy()
    expect(screen.getByText('Fuente: comité GEL-T')).toBeTruthy()
    expect(screen.getByRole('img', { name: 'dibujo' })).toBeTruthy()
  })

  it('holds the place while loading and offers nothing that is not there', () => {
    show(
      <ChartFrame {...base} state={{ kind: 'loading' }}>
        {drawing}
      </ChartFrame>,
    )
    expect(screen.getByRole('figure').getAttribute('aria-busy')).toBe('true')
    expect(screen.getByRole('status').textContent).toBe('Cargando…')
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says an error with its request and tries again', async () => {
    const onRetry = vi.fn()
    show(
      <ChartFrame {...base} state={{ kind: 'error', requestId: 'r-7', onRetry }}>
        {drawing}
      </ChartFrame>,
    )
    expect(screen.getByRole('alert').textContent).toContain('r-7')
    await userEvent.click(screen.getByRole('button', { name: 'Intentar otra vez' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('says that there is nothing to draw', () => {
    show(
      <ChartFrame {...base} table={{ ...table, rows: [] }}>
        {drawing}
      </ChartFrame>,
    )
    expect(screen.getByText('Todavía no hay datos para esta gráfica.')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('shows the same data as a table, by keyboard, and the chart again', async () => {
    show(<ChartFrame {...base}>{drawing}</ChartFrame>)
    expect(await readTable()).toEqual([
      ['Corte', 'Puntos', 'Nota'],
      ['30 de junio de 2010', '1.234,5', '=SUMA(1)'],
      ['31 de diciembre de 2009', 'sin dato', 'dijo "sí", y ya'],
    ])
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('img')).toBeTruthy()
  })

  it('saves the raw values as CSV: ISO dates, dots, empty for no data', async () => {
    show(<ChartFrame {...base}>{drawing}</ChartFrame>)
    await userEvent.click(screen.getByRole('button', { name: 'Descargar CSV' }))
    expect(downloads.at(-1)).toBe('puntos-1-234-5-de-2-000.csv')
    expect(await savedText(files[0])).toBe(
      '\uFEFFCorte,Puntos,Nota\r\n' +
        "2010-06-30,1234.5,'=SUMA(1)\r\n" +
        '2009-12-31,,"dijo ""sí"", y ya"\r\n',
    )
  })

  it('marks sample data on the chart, in the file and in its name', async () => {
    show(
      <ChartFrame {...base} isSample>
        {drawing}
      </ChartFrame>,
    )
    expect(screen.getByText('Rayado: datos de muestra, no oficiales.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Descargar CSV' }))
    expect(downloads.at(-1)).toBe('puntos-1-234-5-de-2-000-muestra.csv')
    const lines = (await savedText(files[0])).split('\r\n').slice(0, -1)
    expect(lines[0]).toBe('\uFEFFCorte,Puntos,Nota,muestra')
    expect(lines.slice(1).every((line) => line.endsWith(',sí'))).toBe(true)
  })

  it('writes under a saved drawing that it shows a sample', async () => {
    show(
      <ChartFrame {...base} isSample>
        <svg role="img" aria-label="dibujo" />
      </ChartFrame>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Descargar imagen' }))
    const svg = new DOMParser().parseFromString(await savedText(files[0]), 'image/svg+xml')
    expect(svg.querySelector('text')?.textContent).toBe('Datos de muestra, no oficiales')
    expect(svg.documentElement.getAttribute('height')).toBe('24')
  })

  it('saves the drawing as a file that stands alone', async () => {
    show(
      <ChartFrame {...base}>
        <svg role="img" aria-label="dibujo" className="bar">
          <rect width="10" height="10" style={{ fill: 'rgb(9, 67, 181)' }} />
        </svg>
      </ChartFrame>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Descargar imagen' }))
    const svg = new DOMParser().parseFromString(await savedText(files[0]), 'image/svg+xml')
    expect(svg.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(svg.documentElement.hasAttribute('class')).toBe(false)
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('rgb(9, 67, 181)')
    expect(svg.querySelector('text')).toBeNull()
  })
})
