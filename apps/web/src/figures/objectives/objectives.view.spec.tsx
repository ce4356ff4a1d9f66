import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { showAnswered } from '../../testing/operations.tsx'
import { ObjectivesView } from './objectives.view.tsx'

const entity = {
  ...{ __typename: 'Entity', id: 'e', slug: 'aqui', name: 'Aquí', isSample: false },
  ...{ today: '2010-06-30', department: 'Tolima', archived: false },
}

const indicator = (row: number, status: string) => ({
  ...{ __typename: 'Indicator', id: `i${row}`, row, shortName: `Fila ${row}` },
  figure: { __typename: 'IndicatorFigure', status },
})

const policy = {
  ...{ __typename: 'Policy', id: 'p1', code: 'PO-001', name: 'Acceso para todos' },
  ...{ document: 'Acuerdo 4 de 2008', page: '12', url: 'https://aqui.example/acuerdo' },
}

const objective = (position: number, more: object) => ({
  ...{ __typename: 'Objective', id: `o${position}`, position, text: `Palabras ${position}` },
  ...{ indicators: [] as object[], policies: [] as object[] },
  figure: {
    ...{ __typename: 'GroupFigure', progress: null, expected: null, status: 'NO_DATA' },
    ...{ lowerBound: null, rows: 0, rowsWithData: 0 },
  },
  ...more,
})

const served = objective(1, {
  indicators: [indicator(2, 'BEHIND'), indicator(9, 'MET')],
  policies: [policy],
  figure: {
    ...{ __typename: 'GroupFigure', progress: '0.3', expected: '0.5', status: 'BEHIND' },
    ...{ lowerBound: '0.15', rows: 2, rowsWithData: 1 },
  },
})
const bare = objective(2, {})

const plan = {
  ...{ __typename: 'Plan', id: 'p', status: 'ADOPTED', entity },
  ...{ startsOn: '2008-09-03', endsOn: '2013-09-03' },
  figure: { __typename: 'GroupFigure', asOf: '2010-06-30' },
  objectives: [served, bare],
  objectivesWithoutRows: [{ __typename: 'Objective', id: 'o2', position: 2, text: 'Palabras 2' }],
  rowsWithoutObjective: [{ __typename: 'Indicator', id: 'i7', row: 7, shortName: 'Suelta' }],
}

const viewer = (actions: readonly string[]) => ({
  viewer: {
    ...{ __typename: 'Viewer', email: 'x@aqui.example', operates: false },
    persons: [
      {
        ...{ __typename: 'ViewerPerson', entity, roles: ['COMMITTEE'], actions },
        person: { __typename: 'Person', id: 'x', name: 'Nubia', post: null },
      },
    ],
  },
})

/** @param actions null: nobody is signed in */
function open(answer: object | null, actions: readonly string[] | null = null) {
  return showAnswered(<ObjectivesView entity="aqui" notFound={<p>no está</p>} />, {
    session: () => (actions ? viewer(actions) : { viewer: null }),
    objectives: () => ({ plan: answer }),
    entityHead: ({ slug }) => ({
      entity: slug === 'aqui' && answer !== null ? entity : null,
      entities: { __typename: 'QueryEntitiesConnection', totalCount: 1, edges: [] },
    }),
  })
}

const item = async (position: number) => {
  const heading = await screen.findByRole('heading', { level: 3, name: `Objetivo ${position}` })
  const article = heading.closest('article')
  if (!article) throw new Error(`Objective ${position} stands in no article`)
  return article
}
const link = (name: string, inside: HTMLElement = document.body) =>
  within(inside).getByRole('link', { name, hidden: true }).getAttribute('href')
const plain = (element: Element) => element.textContent?.replaceAll('\u00a0', ' ')

beforeEach(() => history.replaceState(null, '', '/aqui/objetivos'))

describe('an objective', () => {
  it('stands with its words, its figure beside the expected one, and what the figure leaves out', async () => {
    open(plan)
    const shown = await item(1)
    expect(plain(shown)).toContain('Palabras 1')
    expect(plain(shown)).toMatch(/30 %debería ir en 50 %Atrasado/)
    expect(plain(shown)).toContain(
      'La cifra sale de 1 de 2 filas; con las demás en cero, iría en 15 %.',
    )
    const bar = within(shown).getByRole('img', { name: /Objetivo 1/ })
    expect(plain(bar)).toMatch(/30 %.*50 %/)
  })

  it('leads to its rows, with the clocks of the page, and to its policies and their document', async () => {
    history.replaceState(null, '', '/aqui/objetivos?corte=2009-12-31')
    open(plan)
    const shown = await item(1)
    expect(plain(shown)).toContain('2 filas le sirven: 1 necesita atención')
    expect(link('2. Fila 2', shown)).toBe('/aqui/indicadores/2?corte=2009-12-31')
    expect(link('Acceso para todos', shown)).toBe('/aqui/registros/politicas/PO-001')
    expect(plain(shown)).toContain('Acuerdo 4 de 2008, página 12')
    expect(link('Leer el documento de «Acceso para todos»', shown)).toBe(policy.url)
  })

  it('without rows shows no figure, and no zero', async () => {
    open(plan)
    const shown = await item(2)
    expect(plain(shown)).toContain('Sin filas no hay cifra.')
    expect(plain(shown)).toContain('Ninguna fila le sirve todavía')
    expect(plain(shown)).toContain('Todavía no hay políticas registradas que le sirvan')
    expect(plain(shown)).not.toMatch(/\d %/)
  })
})

describe('what is related to nothing', () => {
  it('is named, and said where it is mended to whoever may', async () => {
    open(plan, ['plan.edit'])
    expect(await screen.findByRole('heading', { name: 'Filas sin objetivo' })).toBeTruthy()
    expect(link('7. Suelta')).toBe('/aqui/indicadores/7')
    expect(screen.getByRole('link', { name: 'Objetivo 2' }).getAttribute('href')).toBe(
      '#objetivo-2',
    )
    expect(link('Decir qué filas le sirven a cada objetivo')).toBe('/aqui/configuracion/objetivos')
  })

  it('offers nothing to whoever may not, nor of a plan that is over', async () => {
    const { unmount } = open(plan)
    await item(1)
    expect(screen.queryByRole('link', { name: /^(Decir qué filas|Agregar política)/ })).toBeNull()
    unmount()
    open({ ...plan, status: 'SUPERSEDED' }, ['plan.edit'])
    await item(1)
    expect(screen.queryByRole('link', { name: /^Decir qué filas/ })).toBeNull()
  })

  it('is said to be nothing where all is related', async () => {
    open({ ...plan, objectivesWithoutRows: [], rowsWithoutObjective: [] })
    expect(await screen.findByText(/^Cada objetivo tiene filas que le sirven/)).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Filas sin objetivo' })).toBeNull()
  })
})

it('begins a policy of the objective for whoever keeps policies', async () => {
  open(plan, ['register.edit'])
  await item(2)
  expect(await screen.findByRole('link', { name: 'Agregar política al objetivo 2' })).toBeTruthy()
  expect(link('Agregar política al objetivo 2')).toBe(
    '/aqui/registros/politicas/nuevo?objectives=o2',
  )
})

it('gives the same as a table, with rows and policies', async () => {
  open(plan)
  await item(1)
  await userEvent.click(screen.getByRole('button', { name: 'Ver tabla' }))
  const row = screen.getByRole('row', { name: /Palabras 1/ })
  const cells = within(row).getAllByRole('cell').map(plain)
  expect(cells).toEqual([
    'Palabras 1',
    '30 %',
    '50 %',
    'Atrasado',
    '2, 9',
    'PO-001 Acceso para todos',
  ])
})

describe('without objectives', () => {
  const rows = [1, 2, 3].map((row) => ({
    ...{ __typename: 'Indicator', id: `i${row}`, row, shortName: `Fila ${row}` },
  }))
  const empty = { ...plan, objectives: [], objectivesWithoutRows: [], rowsWithoutObjective: rows }

  it('says so, and where the rows are followed', async () => {
    open(empty)
    expect(await screen.findByText('Este plan no tiene objetivos específicos')).toBeTruthy()
    expect(screen.getByText(/Sus 3 filas se siguen en el tablero/)).toBeTruthy()
    expect(link('Ver el tablero')).toBe('/aqui/tablero')
  })

  it('leads whoever writes the draft to where they are added', async () => {
    open({ ...empty, status: 'DRAFT' }, ['plan.edit'])
    expect(await screen.findByRole('link', { name: 'Ir a los objetivos del plan' })).toBeTruthy()
    expect(link('Ir a los objetivos del plan')).toBe('/aqui/configuracion/objetivos')
  })
})

it('says where there is no plan, and where there is no such entity', async () => {
  const { unmount } = open(null)
  expect(await screen.findByText('no está')).toBeTruthy()
  unmount()
  showAnswered(<ObjectivesView entity="aqui" notFound={<p>no está</p>} />, {
    objectives: () => ({ plan: null }),
    entityHead: () => ({
      entity,
      entities: { __typename: 'QueryEntitiesConnection', totalCount: 1, edges: [] },
    }),
  })
  expect(await screen.findByText('Esta entidad no tiene un plan adoptado')).toBeTruthy()
})
