import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { showAnswered } from '../../testing/operations.tsx'
import { showServed } from '../../testing/server.tsx'
import { action, gap, schemeOf, typed } from './scheme.factory.ts'
import type { RenderNewAction, Scheme } from './scheme.ts'
import { SchemeView } from './scheme.view.tsx'

beforeEach(() => window.history.replaceState(null, '', '/aqui/esquema'))

const view = (renderNewAction?: RenderNewAction) => (
  <SchemeView entity="aqui" notFound={<p>Nada aquí</p>} renderNewAction={renderNewAction} />
)
const owner = { __typename: 'Entity', id: 'e', name: 'Aquí', isSample: false, today: '2010-06-30' }

function open(scheme: Scheme | null, renderNewAction?: RenderNewAction) {
  return showAnswered(view(renderNewAction), {
    scheme: () => ({ entity: scheme && owner, plan: null, scheme }),
  })
}

const full = schemeOf(
  [
    gap('F1-01', 'COVERED', ['AC-001', 'AC-002']),
    gap('F1-02', 'WITHOUT_ACTION'),
    gap('F2-01', 'COVERED_LATE', ['AC-003']),
  ],
  [
    action('AC-001', {
      office: { ...typed('Office'), id: 'o', name: 'Planeación' },
      answerable: { ...typed('Person'), id: 'p', name: 'Rosa Ruiz' },
    }),
    action('AC-002', { state: 'DROPPED' }),
    action('AC-003', { isLate: true, dueOn: '2010-05-31' }),
    action('AC-004', { state: 'UNDER_WAY' }),
    action('AC-005', { criteria: ['F1-09'] }),
  ],
)

const rowOf = async (code: string) => {
  const cell = await screen.findByRole('rowheader', { name: new RegExp(code) })
  return within(cell.closest('tr') as HTMLElement)
}

it('holds the place while it loads, and says when it cannot be read', async () => {
  const { unmount } = showServed(view(), 'never')
  expect(screen.getByText('Estamos leyendo el esquema de acciones.')).toBeTruthy()
  unmount()
  showServed(view(), { errors: [{ message: 'x' }] })
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByText('No pudimos leer el esquema de acciones.')).toBeTruthy()
})

it('is not found where there is no such entity', async () => {
  open(null)
  expect(await screen.findByText('Nada aquí')).toBeTruthy()
})

describe('the matrix', () => {
  it('has each criterion with its coverage in words and its actions with day and state', async () => {
    open(full)
    const first = await rowOf('F1-01')
    expect(first.getByText('Cubierto')).toBeTruthy()
    expect(first.getByText(/Cumple en parte. Falta: la mitad/)).toBeTruthy()
    expect(first.getByText('por verificar')).toBeTruthy()
    expect(first.getByRole('link', { name: 'Hacer AC-001' }).getAttribute('href')).toBe(
      '/aqui/registros/acciones-del-esquema/AC-001',
    )
    expect(first.getByText(/AC-001 · hasta el 1 de diciembre de 2010 · planeada/)).toBeTruthy()
    expect(first.getByText(/AC-002 .*descartada/)).toBeTruthy()
    expect((await rowOf('F1-02')).getByText('Sin acción')).toBeTruthy()
    expect((await rowOf('F2-01')).getByText('vencida')).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: /Fase 1. Información.*plazo: 1 de/ })).toBeTruthy()
  })

  it('is narrowed by phase and coverage, and the address says so', async () => {
    open(full)
    await userEvent.selectOptions(await screen.findByLabelText('Cobertura'), 'Sin acción (1)')
    expect(screen.queryByRole('rowheader', { name: /F1-01/ })).toBeNull()
    expect(await rowOf('F1-02')).toBeTruthy()
    await userEvent.selectOptions(screen.getByLabelText('Fase'), 'Fase 2')
    expect(screen.getByText(/Ningún criterio está en esa fase con esa cobertura/)).toBeTruthy()
    expect(screen.getByRole('option', { name: 'Sin acción (0)' })).toBeTruthy()
    expect(window.location.search).toBe('?cobertura=sin-accion&fase=2')
  })

  it('lists what serves none of its criteria apart', async () => {
    open(full)
    const heading = await screen.findByRole('heading', {
      name: '2 acciones no sirven a ningún criterio de estos',
    })
    const section = within(heading.closest('section') as HTMLElement)
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('en cursosin criterio'),
      expect.stringContaining('planeadasirve a F1-09'),
    ])
  })

  it('offers no action to who only reads', async () => {
    open(full)
    await rowOf('F1-01')
    expect(screen.queryByRole('button', { name: /Crear acción/ })).toBeNull()
  })

  it('makes an action in place, with the criterion and the term given, and says what was saved', async () => {
    const given = vi.fn()
    open(full, ({ onWritten, ...slot }) => {
      given(slot)
      return (
        <button type="button" onClick={() => onWritten('Guardado.')}>
          Guardar
        </button>
      )
    })
    const toggle = (await rowOf('F1-02')).getByRole('button', { name: /^Crear acción.*F1-02$/ })
    await userEvent.click(toggle)
    expect(given).toHaveBeenLastCalledWith({
      ...{ criterionId: 'criterion F1-02', startsOn: '2010-06-30', dueOn: '2010-12-01' },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
    expect(toggle.getAttribute('aria-expanded')).toBe('false')
    expect((await rowOf('F1-02')).getByText('Guardado.')).toBeTruthy()
  })

  it('takes nothing where it is looked at with the knowledge of an earlier day', async () => {
    window.history.replaceState(null, '', '/aqui/esquema?conocido=2010-01-31')
    const { asked } = open(full, () => <p>Formulario</p>)
    await rowOf('F1-01')
    expect(screen.queryByRole('button', { name: /Crear acción/ })).toBeNull()
    expect(asked.find(({ operation }) => operation === 'Scheme')?.variables).toEqual({
      ...{ entity: 'aqui', asOf: null, knownAt: '2010-02-01T04:59:59.999Z' },
    })
    expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe(
      '/api/exports/scheme.csv?entity=aqui&lang=es&knownAt=2010-02-01T04%3A59%3A59.999Z',
    )
  })
})

describe('as it is printed', () => {
  it('goes by phase, criterion, state, action, term and who answers, without what was dropped', async () => {
    window.history.replaceState(null, '', '/aqui/esquema?vista=impresa')
    open(full)
    const table = await screen.findByRole('table', { name: /como se imprime/ })
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(rows).toEqual([
      ['Fase', 'Criterio', 'Estado', 'Acción', 'Plazo', 'Responsable'],
      [
        ...['Fase 1. Información', 'F1-01 · Criterio F1-01', 'Cumple en parte, cubierto'],
        ...['AC-001 · Hacer AC-001', '1 dic 2010', 'Rosa Ruiz, Planeación'],
      ],
      [
        ...['Fase 1. Información', 'F1-02 · Criterio F1-02', 'Cumple en parte, sin acción'],
        ...['', '', ''],
      ],
      [
        ...['Fase 2', 'F2-01 · Criterio F2-01', 'Cumple en parte, cubierto tarde'],
        ...['AC-003 · Hacer AC-003', '31 may 2010, vencida', 'Comité'],
      ],
      ['', '', '', 'AC-004 · Hacer AC-004', '1 dic 2010', 'Comité'],
      ['', 'F1-09', '', 'AC-005 · Hacer AC-005', '1 dic 2010', 'Comité'],
    ])
    expect(screen.queryByRole('heading', { name: /no sirven/ })).toBeNull()
  })

  it('is what the printer gets, whatever was in sight', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      expect(screen.getByRole('table', { name: /como se imprime/ })).toBeTruthy()
    })
    open(full)
    await userEvent.click(await screen.findByRole('button', { name: 'Imprimir' }))
    expect(print).toHaveBeenCalledOnce()
  })
})

describe('where there is nothing yet', () => {
  it('leads to the diagnosis without an approved round, and lists the actions that there are', async () => {
    open(schemeOf([], [action('AC-001')], { round: null }), () => null)
    expect(await screen.findByText('Falta una ronda aprobada del diagnóstico')).toBeTruthy()
    expect(screen.getByText(/pida a otra persona que la apruebe/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Ir al diagnóstico' }).getAttribute('href')).toBe(
      '/aqui/diagnostico',
    )
    expect(screen.getByRole('heading', { name: '1 acción registrada' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Imprimir' })).toBeNull()
  })

  it('says where the first action is made, to who may and not to others', async () => {
    const empty = schemeOf([gap('F1-01', 'WITHOUT_ACTION')], [])
    const { unmount } = open(empty, () => null)
    expect(await screen.findByText(/Cree la primera desde el criterio/)).toBeTruthy()
    unmount()
    open(empty)
    expect(await screen.findByText(/todavía no ha registrado acciones/)).toBeTruthy()
  })

  it('is calm where the round left no gap', async () => {
    open(schemeOf([], []))
    expect(await screen.findByText('No hay criterios por cubrir')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})
