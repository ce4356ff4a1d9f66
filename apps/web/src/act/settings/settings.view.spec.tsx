import { actionsOf, type Role } from '@gelt/domain'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showServed } from '../../testing/server.tsx'
import { AnnouncerProvider } from '../../ui/announcer.tsx'
import { SettingsView } from './settings.view.tsx'

const phase = {
  __typename: 'Phase',
  ...{ id: 'f1', number: 1, version: 1, name: 'Información', definition: 'Publicar' },
  ...{ deadline: '2009-06-01', deadlineConfirmed: true, deadlineSource: 'Decreto 1151 de 2008' },
}
const incentive = {
  __typename: 'Incentive',
  ...{ id: 'n1', version: 1, name: 'Premio', text: 'Un premio' },
  ...{ nomination: null, nominatedOn: null, result: null },
}
const area = {
  __typename: 'ActionArea',
  ...{ id: 'a1', number: 1, version: 1, shortName: 'Trámites', name: 'Trámites' },
  ...{ listName: 'Trámites', benefits: 'B', responsibles: 'R', resources: 'C', indicators: [] },
}
const passage = { __typename: 'Passage', id: 'g1', position: 1, kind: 'VISION', text: 'Visión' }
const objective = {
  __typename: 'Objective',
  ...{ id: 'o1', position: 1, version: 1, text: 'Acercar el municipio', rows: [] },
}
const entity = (change: object = {}) => ({
  __typename: 'Entity',
  ...{ id: 'e1', version: 2, slug: 'alvarado', name: 'Alvarado', department: 'Tolima' },
  ...{ divipolaCode: null, nit: null, address: null, phone: null, email: null, website: null },
  ...{ currentContact: null, isSample: false, archived: false, plans: [], ...change },
})

const entities = {
  ...{ __typename: 'QueryEntitiesConnection', totalCount: 1 },
  edges: [{ __typename: 'QueryEntitiesConnectionEdge', node: entity() }],
}

interface Scene {
  role?: Role
  status?: 'DRAFT' | 'ADOPTED' | 'SUPERSEDED'
  parts?: object
  here?: object
  /** Another entity that the person belongs to. */
  elsewhere?: object
}

function open(page: string, scene: Scene = {}) {
  const { role = 'COMMITTEE', status = 'DRAFT', parts, here } = scene
  const person = { __typename: 'Person', id: 'p', name: 'Nubia Lozano', post: null }
  const member = (of: object, id: string) => ({
    __typename: 'ViewerPerson',
    ...{ entity: of, person: { ...person, id }, roles: [role], actions: actionsOf([role]) },
  })
  const { elsewhere } = scene
  const persons = [member(entity(), 'p'), ...(elsewhere ? [member(elsewhere, 'q')] : [])]
  const plan = {
    __typename: 'Plan',
    ...{ id: 'plan', validFrom: 2013, status, indicators: [] },
    ...{
      passages: [passage],
      phases: [phase],
      incentives: [incentive],
      areas: [area],
      objectives: [objective],
    },
    ...parts,
  }
  const viewer = {
    ...{ __typename: 'Viewer', email: 'nubia@alvarado.example', operates: false, persons },
  }
  showServed(
    <LeaveGuardProvider>
      <AnnouncerProvider>
        <SettingsView entity="alvarado" page={page} />
      </AnnouncerProvider>
    </LeaveGuardProvider>,
    { data: { viewer, entities, entity: entity(here), plan } },
  )
}

const pages = [
  ['acto', 'passages', 'Agregar pasaje', /Todavía no hay palabras del acto/],
  ['fases', 'phases', 'Agregar fase', /Este plan no tiene fases/],
  ['objetivos', 'objectives', 'Agregar objetivo', /no trae objetivos/],
  ['incentivos', 'incentives', 'Agregar incentivo', /no tiene incentivos/],
  ['areas', 'areas', 'Agregar área', /todavía no tiene áreas/],
] as const

describe.each(pages)('%s', (slug, parts, add, empty) => {
  it('of a draft: parts are added and taken out', async () => {
    open(slug)
    expect(await screen.findByRole('button', { name: add })).toBeDefined()
    expect(screen.getByRole('button', { name: /^Quitar del borrador/ })).toBeDefined()
  })

  it('of a blank draft: says that there are none, and takes the first', async () => {
    open(slug, { parts: { [parts]: [] } })
    expect(await screen.findByText(empty)).toBeDefined()
    expect(screen.getByRole('button', { name: add })).toBeDefined()
  })

  it('of an adopted plan: stay', async () => {
    open(slug, { status: 'ADOPTED' })
    expect(await screen.findByRole('navigation', { name: /Secciones/ })).toBeDefined()
    expect(screen.queryByRole('button', { name: add })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Quitar/ })).toBeNull()
  })
})

it('an area with rows says that its rows come out first', async () => {
  const rows = [{ __typename: 'Indicator', id: 'i1' }]
  open('areas', { parts: { areas: [{ ...area, indicators: rows }] } })
  expect(await screen.findByText(/quite antes sus filas/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Quitar/ })).toBeNull()
})

describe('archived entities', () => {
  const archived = entity({ id: 'e2', slug: 'piedras', name: 'Piedras', archived: true })

  it('are listed for whoever administers them, with the way back', async () => {
    open('planes', { role: 'ADMINISTRATOR', elsewhere: archived })
    expect(await screen.findByRole('heading', { name: 'Entidades archivadas' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Restaurar Piedras' })).toBeDefined()
  })

  it('are none of the committee’s business', async () => {
    open('planes', { elsewhere: archived })
    expect(await screen.findByRole('heading', { name: 'Crear un plan' })).toBeDefined()
    expect(screen.queryByText('Entidades archivadas')).toBeNull()
  })

  it('show on their own page nothing but how to restore them', async () => {
    open('entidad', { role: 'ADMINISTRATOR', here: { archived: true } })
    expect(await screen.findByRole('button', { name: 'Restaurar Alvarado' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Guardar' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Archivar/ })).toBeNull()
  })
})
