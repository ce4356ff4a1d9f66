import type { Place, PlacePlan } from './use-place.ts'

const office = (id: string, name: string, activeTo: string | null = null) => ({
  ...{ __typename: 'Office' as const, id, name, activeFrom: '2000-01-01', activeTo },
})

/** An entity as the registers know it, on the last day of a half-year. */
const servedPlace = {
  ...{ __typename: 'Entity' as const, id: 'e', name: 'Aquí', today: '2010-06-30', isSample: false },
  offices: [
    office('o1', 'Planeación'),
    office('o2', 'Hacienda'),
    office('o3', 'Turismo', '2009-12-31'),
  ],
  organisations: [{ __typename: 'Organisation', id: 'sena', name: 'SENA', activeTo: null }],
  bodies: [{ __typename: 'Body', id: 'council', name: 'Concejo', activeTo: null }],
}

const servedPlan = {
  ...{ __typename: 'Plan' as const, id: 'p', startsOn: '2008-09-03', endsOn: '2013-09-03' },
  areas: [
    {
      ...{ __typename: 'ActionArea', id: 'a1', number: 1, shortName: 'Actualización del sitio' },
      indicators: [{ __typename: 'Indicator', id: 'i1' }],
    },
  ],
  objectives: [],
  phases: [{ __typename: 'Phase', id: 'f1', number: 1, name: 'Información' }],
  indicators: [
    {
      ...{ __typename: 'Indicator', id: 'i1', row: 1, shortName: 'Puntos con internet' },
      countedBy: [
        {
          ...{ __typename: 'Source', key: 'connectionPoints.inService' },
          registers: ['connectionPoints'],
        },
      ],
    },
  ],
}

// As they are served, each part with its type.
export const place: Place = servedPlace
export const plan: PlacePlan = servedPlan

/** Somebody signed in at the entity `aqui` with these actions. */
export function session(actions: readonly string[]) {
  const entity = {
    ...{ __typename: 'Entity', id: 'e', slug: 'aqui', name: 'Aquí', department: 'Tolima' },
    ...{ isSample: false, archived: false },
  }
  return {
    viewer: {
      ...{ __typename: 'Viewer', email: 'ana@aqui.co', operates: false },
      persons: [
        {
          ...{ __typename: 'ViewerPerson', roles: [], actions, entity },
          person: { __typename: 'Person', id: 'p', name: 'Ana', post: null },
        },
      ],
    },
  }
}

export const COMMITTEE = ['register.readAll', 'register.edit', 'register.editAnyOffice']

/** The offices of the person who is signed in. */
export function ownOffices(ids: readonly string[]) {
  return {
    viewer: {
      __typename: 'Viewer',
      persons: [
        {
          __typename: 'ViewerPerson',
          person: { __typename: 'Person', id: 'p' },
          entity: { __typename: 'Entity', id: 'e', slug: 'aqui' },
          offices: ids.map((id) => ({ __typename: 'Office', id })),
        },
      ],
    },
  }
}

export const pageInfo = {
  ...{ __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false },
  ...{ startCursor: null, endCursor: null },
}

/** A connection point as the API answers it. */
export function point(code: string, facts: object = {}) {
  return {
    ...{ __typename: 'ConnectionPoint', id: `id-${code}`, code, label: `${code} · Escuela` },
    ...{ version: 1, recordedAt: '2010-06-01T15:00:00Z', mayEdit: true, annulledReason: null },
    ...{ place: 'Escuela', kind: 'SCHOOL', address: null, bandwidth: 512 },
    office: { __typename: 'Office', id: 'o1', name: 'Planeación' },
    ...{ inServiceFrom: '2010-05-03', closedOn: null, closedReason: null, relocationNote: null },
    ...facts,
  }
}

/** A page of a register. */
export function listOf(key: string, rows: readonly object[], facts: object = {}) {
  return {
    register: {
      ...{ __typename: 'Register', key },
      rows: {
        ...{ __typename: 'RegisterRowsConnection', totalCount: rows.length, pageInfo, ...facts },
        edges: rows.map((node, at) => ({
          ...{ __typename: 'RegisterRowsConnectionEdge', cursor: `c${at}`, node },
        })),
      },
    },
  }
}
