import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showServed } from '../../testing/server.tsx'
import { importPlace } from './import-place.factory.ts'
import { ImportRunPanel } from './import-run-panel.tsx'

const run = {
  __typename: 'ImportRun',
  id: 'x',
  fileName: 'inventario.xlsx',
  format: 'TEMPLATE',
  done: 0,
  total: 0,
  refusal: null,
  summary: null,
}

function draw(facts: object | null) {
  showServed(<ImportRunPanel id="x" place={importPlace} offices={[]} />, {
    data: { importRun: facts && { ...run, ...facts } },
  })
}

it('shows how far the reading is', async () => {
  draw({ state: 'READING', done: 40, total: 100 })
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', {
    name: 'Leyendo el archivo',
  })
  expect(bar.value).toBe(40)
  expect(bar.max).toBe(100)
  screen.getByText('40 de 100 filas')
})

it('says why a file is refused, and offers another try', async () => {
  draw({
    state: 'REFUSED',
    refusal: { __typename: 'ImportProblem', errorCode: 'FILE_HAS_MACROS', message: 'Trae macros.' },
  })
  expect((await screen.findByRole('alert')).textContent).toBe('Trae macros.')
  screen.getByRole('link', { name: 'Probar otro archivo' })
  expect(screen.queryByRole('button', { name: /Aplicar/ })).toBeNull()
})

it('offers to apply what changes, and the marked file where cells are refused', async () => {
  draw({
    state: 'READY',
    summary: {
      __typename: 'ImportSummary',
      added: 0,
      changed: 8,
      unchanged: 80,
      refused: 2,
      undecided: 0,
      absentColumns: [],
    },
    rows: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
  })
  await screen.findByRole('button', { name: 'Aplicar 8 cambios' })
  screen.getByText('El archivo cambia 8 filas; 2 filas tienen celdas por corregir.')
  const marked = screen.getByRole('link', { name: /Descargar el archivo/ })
  expect(marked.getAttribute('href')).toBe('/api/imports/x/marked.xlsx?lang=es')
})

it('says so when there is no such file', async () => {
  draw(null)
  await screen.findByText(/No encontramos ese archivo/)
})
