import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showServed } from '../../testing/server.tsx'
import { ActView } from './act.view.tsx'
import { actPassages } from './testing/passages.ts'

const entity = {
  __typename: 'Entity',
  id: 'e1',
  slug: 'alvarado',
  name: 'Alvarado',
  isSample: false,
  currentContact: 'Ventanilla única',
}

const indicator = (row: number, words: [string, string, string], deadline: object) => ({
  __typename: 'Indicator',
  id: `i${row}`,
  row,
  name: words[0],
  goalText: words[1],
  activity: words[2],
  deadline: { __typename: 'Deadline', id: `d${row}`, ...deadline },
})

const note = (code: string, given: object) => ({
  __typename: 'ReadingNote',
  code,
  place: 'lista',
  sourceText: '',
  question: `¿Qué dice ${code}?`,
  reading: 'Así.',
  rows: [],
  ...given,
})

const plan = {
  __typename: 'Plan',
  id: 'p1',
  title: 'Plan de Acción',
  status: 'ADOPTED',
  resolutionNumber: '230',
  resolutionDate: '2008-09-03',
  passages: actPassages.map((passage) => ({ __typename: 'Passage', ...passage })),
  notes: [
    note('A-01', { sourceText: '"sujetos de nacionalización"' }),
    note('A-02', { rows: [2] }),
    note('A-03', { sourceText: '"Win2PDF"', place: 'última línea' }),
  ],
  areas: [
    {
      __typename: 'ActionArea',
      id: 'a1',
      number: 1,
      name: 'Una acción',
      benefits: 'Beneficio',
      responsibles: 'Todos',
      resources: 'Sitio',
      indicators: [
        indicator(1, ['Puntos', '10', 'Ampliar'], { text: '5 años', provenance: 'OWN_CELL' }),
        indicator(2, ['Horas', '4', 'Dictar'], { text: null, provenance: 'MISSING' }),
      ],
    },
  ],
  incentives: [
    {
      __typename: 'Incentive',
      id: 'n1',
      name: 'Premios.',
      text: 'La Agenda postula.',
      nomination: 'Sitio del municipio',
      nominatedOn: '2009-10-15',
      result: null,
    },
  ],
}

const open = (given: object | null = {}) =>
  showServed(<ActView entity="alvarado" notFound={<p>no está</p>} />, {
    data: { entity, plan: given && { ...plan, ...given } },
  })

it('shows every passage of the act, word for word', async () => {
  const { container } = open()
  await screen.findByRole('heading', { level: 1, name: 'Resolución 230 de 2008' })
  const shown = container.textContent?.replace(/\s+/g, ' ')
  // Of the table, cells that lost their row are quoted; the name of its first column heads each action.
  const own = actPassages.filter(({ text }) => !text.startsWith('Acción\t'))
  for (const { text } of own) {
    for (const cell of text.split(/[\t\n]/)) expect(shown).toContain(cell)
  }
})

it('says in a sentence what the act holds and lacks', async () => {
  open()
  expect(
    await screen.findByText(
      'Resolución 230 de 2008, del 3 de septiembre de 2008: 1 artículo, 2 indicadores y 3 notas de lectura. Le faltan 2 de las 3 partes que exige.',
    ),
  ).toBeTruthy()
  const missing = screen.getByRole('heading', { name: '2 partes que el acto exige y no trae' })
  const list = missing.closest('section')
  expect(list && within(list).getAllByText('falta en el acto')).toHaveLength(2)
})

it('puts each note once, where it can be linked to', async () => {
  const { container } = open()
  await screen.findByRole('heading', { level: 1 })
  for (const code of ['A-01', 'A-02', 'A-03']) {
    expect(container.querySelectorAll(`#${code}`)).toHaveLength(1)
  }
  expect(container.querySelector('#A-02')?.closest('tr')?.id).toBe('fila-2')
})

it('says which cells are merged, which are empty, and what lies between the rows', async () => {
  open()
  const row = (await screen.findByRole('rowheader', { name: 'Horas' })).closest('tr')
  expect(row?.textContent).toContain('celda vacía')
  expect(row?.textContent).toContain('con una sola celda llena: «1 año»')
  expect(screen.getAllByText('celda combinada, filas 1 a 2')).toHaveLength(3)
})

it('never makes a link of a contact of 2008, and shows today’s beside it', async () => {
  const { container } = open()
  expect(await screen.findByText('Línea gratuita 018000 9595')).toBeTruthy()
  expect(screen.getAllByText('Histórico, 2008').length).toBeGreaterThan(0)
  expect(screen.getByText('Ventanilla única')).toBeTruthy()
  expect(container.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]')).toHaveLength(0)
})

it('shows the incentives of a plan whose act was not typed in, and of one that lacks that part', async () => {
  open({ passages: [] })
  expect(await screen.findByRole('region', { name: 'Incentivos' })).toBeTruthy()
  expect(screen.getByText('Sitio del municipio')).toBeTruthy()
})

it('leads to each part of the act, and to what is missing', async () => {
  const { container } = open()
  const contents = within(await screen.findByRole('navigation', { name: 'En esta página' }))
  const links = contents.getAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toContain('Lo que falta')
  for (const link of links) {
    expect(container.querySelector(link.getAttribute('href') ?? 'none')).toBeTruthy()
  }
})

it('says what to do when the text was not loaded, and that there is no plan when there is none', async () => {
  const { unmount } = open({ passages: [], notes: [] })
  expect(await screen.findByText('No se ha cargado el texto de este acto')).toBeTruthy()
  unmount()
  open(null)
  expect(await screen.findByText('Esta entidad no tiene un plan adoptado')).toBeTruthy()
})
