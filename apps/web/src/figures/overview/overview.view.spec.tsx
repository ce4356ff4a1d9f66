import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showServed } from '../../testing/server.tsx'
import { OverviewView } from './overview.view.tsx'

const entity = {
  __typename: 'Entity',
  id: 'e1',
  slug: 'alvarado',
  name: 'Alvarado',
  isSample: false,
  currentContact: null as string | null,
}

const area = (number: number, figure: object | null) => ({
  __typename: 'ActionArea',
  id: `a${number}`,
  number,
  shortName: `Área ${number}`,
  indicators: [{ __typename: 'Indicator', id: `i${number}` }],
  figure: figure && { __typename: 'GroupFigure', ...figure },
})

const plan = {
  __typename: 'Plan',
  id: 'p1',
  title: 'Plan de Acción',
  validFrom: 2009,
  validTo: 2012,
  status: 'ADOPTED',
  onTrackFrom: '0.9',
  atRiskFrom: '0.6',
  startsOn: '2008-09-03',
  endsOn: '2013-09-03',
  indicators: [1, 2].map((row) => ({ __typename: 'Indicator', id: `i${row}` })),
  areas: [
    area(1, { progress: '0.6', expected: '0.5', status: 'ON_TRACK' }),
    area(2, { progress: null, expected: null, status: 'NO_DATA' }),
  ],
  figure: {
    __typename: 'GroupFigure',
    asOf: '2010-06-30',
    progress: '0.6' as string | null,
    expected: '0.5' as string | null,
    status: 'ON_TRACK',
    lowerBound: '0.3' as string | null,
    rows: 2,
    rowsWithData: 1,
  },
  objectives: [] as object[],
  upcomingDeadlines: [
    {
      __typename: 'UpcomingDeadline',
      date: '2010-12-01',
      label: 'Transacción en línea',
      confirmed: false,
      daysLeft: 1,
      indicator: null,
      phase: { __typename: 'Phase', id: 'f3', number: 3 },
    },
  ] as object[],
  phases: [
    {
      __typename: 'Phase',
      id: 'f3',
      name: 'Transacción en línea',
      definition: 'Se obtienen servicios.',
      deadline: '2010-12-01',
      deadlineConfirmed: false,
    },
  ],
}

const open = (data: object) =>
  showServed(<OverviewView entity="alvarado" notFound={<p>no está</p>} />, { data })
const plain = (element: Element | null) => element?.textContent?.replaceAll('\u00a0', ' ')

it('begins with the sentence, which is the page’s description too', async () => {
  document.head.innerHTML = '<meta name="description" content="">'
  open({ entity, plan })
  const sentence =
    'Alvarado se comprometió con 2 indicadores en 2 áreas de acción. Va en 60 %; al 30 de junio de 2010 debería ir en 50 %.'
  const heading = await screen.findByRole('heading', { level: 1, name: 'Plan de Acción 2009–2012' })
  expect(plain(heading.closest('header')?.querySelector('p') ?? null)).toBe(sentence)
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content')
  expect(description?.replaceAll('\u00a0', ' ')).toBe(sentence)
  expect(document.title).toBe('Plan de Acción 2009–2012 · Alvarado · GEL·T')
})

it('says how many indicators the figure comes from, and the least that it could be', async () => {
  open({ entity, plan })
  const remark = await screen.findByText(/^La cifra sale de 1 de 2 indicadores/)
  expect(plain(remark)).toContain('iría en 30 %')
})

it('never writes what is not known as zero', async () => {
  open({ entity, plan })
  const row = (await screen.findByRole('link', { name: 'Área 2' })).closest('tr')
  expect(row && within(row).getAllByText('sin dato')).toHaveLength(2)
  expect(plain(row)).not.toMatch(/\d %/)
})

it('marks a deadline that nobody has verified', async () => {
  open({ entity, plan })
  const item = (await screen.findByText('falta 1 día')).closest('li')
  expect(item?.textContent).toContain('por verificar')
})

it('shows a plan without data as what it is: adopted and unknown', async () => {
  const figure = {
    ...plan.figure,
    progress: null,
    expected: null,
    status: 'NO_DATA',
    lowerBound: '0',
    rowsWithData: 0,
  }
  const areas = [area(1, null), area(2, null)]
  open({ entity, plan: { ...plan, figure, areas, upcomingDeadlines: [] } })
  expect(await screen.findByText('El plan está adoptado y todavía no tiene datos')).toBeTruthy()
  expect(screen.getByText('No queda ningún plazo por vencer.')).toBeTruthy()
  expect(screen.getByRole('columnheader', { name: 'Indicadores' })).toBeTruthy()
  expect(screen.queryByRole('columnheader', { name: 'Va' })).toBeNull()
  expect(screen.getByRole('heading', { level: 1 }).parentElement?.textContent).toContain('Sin dato')
})

it('never calls a draft adopted, and shows beside the title how a plan goes', async () => {
  const figure = { ...plan.figure, progress: null, expected: null, status: 'NO_DATA' }
  const { unmount } = open({ entity, plan: { ...plan, status: 'DRAFT', figure } })
  expect(await screen.findByText('El plan es un borrador y todavía no tiene datos')).toBeTruthy()
  expect(screen.getByText(/prepara un borrador con 2 indicadores/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Leer el texto del borrador' })).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/está adoptado|se comprometió/)
  const marks = () => screen.getByRole('heading', { level: 1 }).parentElement?.textContent
  expect(marks()).toContain('Borrador')
  unmount()
  open({ entity, plan })
  await screen.findByText(/^La cifra sale de 1/)
  expect(marks()).toMatch(/Al día$/)
})

it('says at each chart that it shows a sample, and warns against publishing its data', async () => {
  open({ entity: { ...entity, isSample: true }, plan })
  expect((await screen.findAllByText(/^Rayado: datos de muestra/)).length).toBeGreaterThan(0)
  expect(screen.getByText(/no los publique como cifras oficiales/)).toBeTruthy()
})

it('gives the current contact, or says that there is none', async () => {
  const { unmount } = open({ entity, plan })
  expect(await screen.findByText(/no ha registrado un contacto vigente/)).toBeTruthy()
  unmount()
  open({ entity: { ...entity, currentContact: 'Ventanilla única' }, plan })
  expect(await screen.findByText('Ventanilla única')).toBeTruthy()
})

it('tells an entity without an adopted plan from one that does not exist', async () => {
  const { unmount } = open({ entity, plan: null })
  expect(await screen.findByText('Esta entidad no tiene un plan adoptado')).toBeTruthy()
  unmount()
  open({ entity: null, plan: null })
  expect(await screen.findByText('no está')).toBeTruthy()
})

it('keeps the page’s shape while it loads, and says the request’s number when it fails', async () => {
  const view = <OverviewView entity="alvarado" notFound={<p>no está</p>} />
  const { unmount } = showServed(view, 'never')
  expect(screen.getByText('Estamos leyendo el plan y sus cifras.')).toBeTruthy()
  expect(screen.getAllByRole('status')).toHaveLength(2)
  unmount()
  showServed(view, { errors: [{ message: 'Falló' }] })
  expect((await screen.findByRole('alert')).textContent).toContain('r-42')
  expect(screen.getByRole('button', { name: 'Intentar otra vez' })).toBeTruthy()
})

const objective = (position: number, progress: string | null) => ({
  ...{ __typename: 'Objective', id: `o${position}`, position, text: `Palabras ${position}` },
  ...{ rows: [1, 2], policies: [{ __typename: 'Policy', id: `p${position}` }] },
  figure: {
    ...{ __typename: 'GroupFigure', progress, expected: progress && '0.5' },
    status: progress ? 'ON_TRACK' : 'NO_DATA',
  },
})

it('gives each objective with its figure beside the expected one, and the way to its rows', async () => {
  open({ entity, plan: { ...plan, objectives: [objective(1, '0.6'), objective(2, null)] } })
  const link = await screen.findByRole('link', { name: 'Palabras 1' })
  expect(link.getAttribute('href')).toBe('/alvarado/objetivos#objetivo-1')
  expect(plain(link.closest('tr'))).toMatch(/60 %.*50 %Al día$/)
  const other = screen.getByRole('link', { name: 'Palabras 2' }).closest('tr')
  expect(other && within(other).getAllByText('sin dato')).toHaveLength(2)
})

it('without any data gives how many rows and policies serve each; without objectives nothing', async () => {
  const { unmount } = open({ entity, plan: { ...plan, objectives: [objective(1, null)] } })
  const row = (await screen.findByRole('link', { name: 'Palabras 1' })).closest('tr')
  expect(row && within(row).getAllByRole('cell').map(plain)).toEqual(['2', '1'])
  unmount()
  open({ entity, plan })
  await screen.findByText(/^La cifra sale de 1/)
  expect(screen.queryByRole('heading', { name: 'A qué objetivos sirve el plan' })).toBeNull()
})
