import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showServed } from '../../testing/server.tsx'
import { ImportHistory } from './import-history.tsx'
import { importPlace } from './import-place.factory.ts'

const run = (id: string, facts: object) => ({
  __typename: 'ImportRunEdge',
  node: {
    ...{ __typename: 'ImportRun', id, format: 'TEMPLATE', state: 'APPLIED', appliedAt: null },
    ...{ createdAt: '2010-06-30T15:00:00Z', refusal: null, summary: null },
    person: { __typename: 'Person', id: 'p', name: 'Ana Ruiz' },
    ...facts,
  },
})
const summary = {
  ...{ __typename: 'ImportSummary', added: 2, changed: 1, unchanged: 4, refused: 3 },
  ...{ undecided: 0, absentColumns: [] },
}

function draw(edges: object[], hasNextPage = false) {
  const pageInfo = { hasNextPage, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' }
  showServed(<ImportHistory entity="alvarado" place={importPlace} opened="hoy" />, {
    data: {
      entity: {
        ...{ __typename: 'Entity', id: 'e' },
        imports: { __typename: 'EntityImportsConnection', edges, pageInfo },
      },
    },
  })
}

it('tells who sent each file, when, how far it got and what it changes, and opens its run', async () => {
  draw([
    run('hoy', { fileName: 'hoy.xlsx', state: 'READY', summary }),
    run('a/b', {
      fileName: 'malo.csv',
      state: 'REFUSED',
      refusal: { errorCode: 'X', message: 'Vacío.' },
    }),
  ])
  const old = await screen.findByRole('link', { name: 'malo.csv' })
  expect(old.getAttribute('href')).toBe('/alvarado/importar?archivo=a%2Fb')
  const [, first, second] = screen.getAllByRole('row')
  if (!first || !second) throw new Error('no rows')
  expect(within(first).queryByRole('link')).toBeNull()
  expect(first.textContent).toContain('hoy.xlsx (abierto arriba)')
  expect(first.textContent).toContain('30 de junio de 2010')
  expect(first.textContent).toContain('Ana Ruiz')
  expect(first.textContent).toContain('2 nuevas, 1 cambia, 3 por corregir')
  expect(second.textContent).toContain('Archivo rechazado')
  expect(second.textContent).toContain('Vacío.')
})

it('says that a file that was read has nothing to apply', async () => {
  const idle = { ...summary, added: 0, changed: 0 }
  draw([run('x', { fileName: 'x.csv', state: 'READY', summary: idle })])
  await screen.findByText('Nada que aplicar')
  screen.getByText('3 por corregir')
  expect(screen.queryByRole('button', { name: 'Siguiente' })).toBeNull()
})

it('offers the next page where there is one', async () => {
  draw([run('x', { fileName: 'x.csv' })], true)
  const next = await screen.findByRole<HTMLButtonElement>('button', { name: 'Siguiente' })
  expect(next.disabled).toBe(false)
})

it('says so when no file has been sent', async () => {
  draw([])
  await screen.findByText('Todavía no se ha enviado ningún archivo.')
})
