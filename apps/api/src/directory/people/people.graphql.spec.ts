import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  const { id: entityId, persons } = api.here
  await api.db.prisma.committeeMember.createMany({
    data: [
      { entityId, personId: persons.committee, function: 'Líder', since: dateColumn('2008-09-03') },
      {
        ...{ entityId, personId: persons.colleague, function: 'Secretaria' },
        ...{ since: dateColumn('2008-09-03'), until: dateColumn('2009-12-31') },
      },
    ],
  })
})
afterAll(() => api.close())

interface People {
  entity: {
    people: {
      edges: {
        cursor: string
        node: {
          name: string
          memberships: { role: string; office: { code: string } | null }[]
          committeeSeats: { function: string; until: string | null }[]
        }
      }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    } | null
  }
}

const document = `query ($first: Int, $after: String, $search: String, $roles: [Role!], $officeId: ID,
    $inCommittee: Boolean) {
  entity(slug: "aqui") { people(first: $first, after: $after, search: $search, roles: $roles,
    officeId: $officeId, inCommittee: $inCommittee) {
    edges { cursor node { name memberships { role office { code } } committeeSeats { function until } } }
    pageInfo { hasNextPage endCursor } } }
}`

async function names(variables: object): Promise<string[]> {
  const { entity } = await api.run<People>('administrator', document, variables)
  return (entity.people?.edges ?? []).map(({ node }) => node.name.replace(' de aqui', ''))
}

describe('the people of an entity', () => {
  test.each<[PersonKey | null, boolean]>([
    ['administrator', true],
    ['committee', true],
    ['mayor', true],
    ['actingMayor', true],
    ['auditor', true],
    ['contributor', false],
    ['integrator', false],
    [null, false],
  ])('%s sees them: %s', async (as, sees) => {
    const { entity } = await api.run<People>(as, document)
    expect(entity.people !== null).toBe(sees)
  })

  test('come with roles, offices and seats in six statements, however many they are', async () => {
    const { data, count } = await api.counted<People>('administrator', document)
    expect(count).toBeLessThanOrEqual(6)
    const people = data.entity.people?.edges.map(({ node }) => node) ?? []
    expect(people.map(({ name }) => name)).toEqual(people.map(({ name }) => name).toSorted())
    expect(people.find(({ name }) => name.startsWith('contributor'))?.memberships).toEqual([
      { role: 'CONTRIBUTOR', office: { code: 'PLAN' } },
    ])
    expect(people.find(({ name }) => name.startsWith('colleague'))?.committeeSeats).toEqual([
      { function: 'Secretaria', until: '2009-12-31' },
    ])
  })

  test('are found by words, role, office and committee', async () => {
    expect(await names({ search: 'MAYOR aqui' })).toEqual(['actingMayor', 'mayor'])
    expect(await names({ roles: ['ACTING_MAYOR', 'AUDITOR'] })).toEqual(['actingMayor', 'auditor'])
    expect(await names({ roles: ['COMMITTEE'] })).toEqual(['colleague', 'committee'])
    expect(await names({ roles: ['PUBLIC'] })).toEqual([])
    const officeId = globalId('Office', api.here.offices.planning)
    expect(await names({ officeId })).toEqual(['contributor'])
    expect(await names({ inCommittee: true })).toEqual(['committee'])
    expect(await names({ inCommittee: false, roles: ['COMMITTEE'] })).toEqual(['colleague'])
  })

  test('come in pages, each person once', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const { entity } = await api.run<People>('mayor', document, { first: 4, after })
      const { edges = [], pageInfo } = entity.people ?? {}
      seen.push(...edges.map(({ node }) => node.name))
      after = pageInfo?.hasNextPage ? pageInfo.endCursor : undefined
    } while (after)
    expect(seen).toEqual((await names({})).map((name) => `${name} de aqui`))
    expect(seen).toHaveLength(8)
  })
})

test('people are sorted as Spanish sorts names, forwards and backwards', async () => {
  const entityId = api.here.id
  const written = ['Zoraida Ruiz', 'Ñáñez Ana', 'Álvaro Caicedo', 'nubia Lozano', 'Núñez Ana']
  const data = written.map((name) => ({ entityId, name, post: 'Archivista' }))
  await api.db.prisma.person.createMany({ data })
  const listed = async (page: string) => {
    const { entity } = await api.run<People>(
      'administrator',
      `{ entity(slug: "aqui") { people(search: "archivista", ${page}) { edges { node { name } } } } }`,
    )
    return entity.people?.edges.map(({ node }) => node.name)
  }
  const sorted = ['Álvaro Caicedo', 'nubia Lozano', 'Núñez Ana', 'Ñáñez Ana', 'Zoraida Ruiz']
  expect(await listed('first: 50')).toEqual(sorted)
  expect(await listed('last: 50')).toEqual(sorted)
  expect(await listed('last: 1')).toEqual(['Zoraida Ruiz'])
})

describe('who is signed in', () => {
  const viewer = `{ viewer { email persons { entity { slug } person { name } roles actions offices { code } } } }`

  test('nobody: null', async () => {
    expect(await api.run(null, viewer)).toEqual({ viewer: null })
  })

  test('with persons, roles, actions and offices, in three statements', async () => {
    const { data, count } = await api.counted<{
      viewer: { persons: { actions: string[] }[] }
    }>('contributor', viewer)
    expect(count).toBe(3)
    expect(data).toMatchObject({
      viewer: {
        email: 'contributor@aqui.example',
        persons: [
          {
            entity: { slug: 'aqui' },
            person: { name: 'contributor de aqui' },
            roles: ['PUBLIC', 'CONTRIBUTOR'],
            offices: [{ code: 'PLAN' }],
          },
        ],
      },
    })
    const actions = data.viewer.persons[0]?.actions
    expect(actions).toContain('measurement.record')
    expect(actions).not.toContain('measurement.approve')
  })
})
