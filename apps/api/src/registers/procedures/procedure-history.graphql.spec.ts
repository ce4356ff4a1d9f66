import { query, transaction } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'
import { improvement, improvementKind, procedure, studied } from './inventory.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Change {
  action: string | null
  actorName: string | null
  made: boolean
  ofImprovement: boolean
  label: string | null
  reason: string | null
  changes: { field: string; before: string | null; after: string | null }[]
}
interface History {
  node: {
    history: {
      pageInfo: { hasNextPage: boolean; endCursor: string }
      edges: { node: Change }[]
    } | null
  }
}

const document = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Procedure {
  history(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
    action actorName made ofImprovement label reason changes { field before after } } } } } } }`

async function history(as: PersonKey | null, id: string, variables = {}) {
  const { node } = await api.run<History>(as, document, { id, ...variables })
  return node.history
}

async function edited() {
  const { here } = api
  const entityId = globalId('Entity', here.id)
  const officeId = globalId('Office', here.offices.planning)
  const declaration = { entityId, officeId, actSet: 'PROCEDURE', declaredOn: '2010-01-10' }
  const fields = '... on Procedure { id }'
  const name = `Trámite ${Math.random()}`
  const input = { ...declaration, name }
  const { id = '' } = await writes(api, 'contributor', 'createProcedure', input, fields)
  await writes(api, 'committee', 'updateProcedure', {
    ...{ procedureId: id, version: 1 },
    identity: { officeId: globalId('Office', here.offices.government) },
    sheet: { cost: '12500' },
  })
  const kind = await improvementKind(api, here)
  const improvement = {
    procedureId: id,
    kindId: kind.id,
    description: 'Menos',
    needsPartner: false,
  }
  await writes(api, 'committee', 'createImprovement', improvement)
  const end = { procedureId: id, version: 2, retiredOn: '2010-06-01', reason: 'Fusionado' }
  await writes(api, 'colleague', 'retireProcedure', end)
  return { id, kind: kind.row.name }
}

describe('history', () => {
  test('every edit, the newest first: who, why and which fields, by the names of the API', async () => {
    const { id, kind } = await edited()
    const found = (await history('mayor', id))?.edges.map(({ node }) => node) ?? []
    expect(found.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['procedure.retire', 'colleague de aqui'],
      ['improvement.create', 'committee de aqui'],
      ['procedure.update', 'committee de aqui'],
      ['procedure.create', 'contributor de aqui'],
    ])
    const [retired, improved, updated, created] = found
    expect(retired).toMatchObject({
      reason: 'Fusionado',
      changes: [
        { field: 'retiredOn', before: null, after: '2010-06-01' },
        { field: 'retiredReason', before: null, after: 'Fusionado' },
      ],
    })
    expect(improved).toMatchObject({ made: true, ofImprovement: true, label: kind })
    expect(updated?.changes).toEqual([
      { field: 'cost', before: null, after: '12500' },
      { field: 'office', before: 'Planeación', after: 'Secretaría de Gobierno' },
    ])
    expect(created?.made).toBe(true)
    expect(created?.changes.map(({ field }) => field)).not.toContain('searchText')
  })

  test('what an improvement refers to comes by its name, before and after', async () => {
    const { here, db } = api
    const { id: procedureId, row } = await procedure(api, here)
    const made = await improvement(api, here, row.id, { answerableId: here.persons.mayor })
    const partner = { code: 'BOMB', name: 'Bomberos', activeFrom: new Date('2008-09-03') }
    const { id: partnerId } = await db.prisma.organisation.create({
      data: { entityId: here.id, ...partner },
    })
    const other = await improvementKind(api, here)
    await db.prisma.improvement.update({
      where: { id: made.row.id },
      data: {
        ...{ kindId: other.row.id, partnerId, needsPartner: true },
        answerableId: here.persons.contributor,
      },
    })
    const changes = (await history('mayor', procedureId))?.edges[0]?.node.changes
    expect(changes).toEqual(
      expect.arrayContaining([
        { field: 'kind', before: made.kind.row.name, after: other.row.name },
        { field: 'partner', before: null, after: 'Bomberos' },
        { field: 'answerable', before: 'mayor de aqui', after: 'contributor de aqui' },
      ]),
    )
    expect(changes?.filter(({ field }) => field.endsWith('Id'))).toEqual([])
  })

  test('what was declared in a list names who declared it', async () => {
    const { here } = api
    const answer = await writes<{ procedures: { id: string }[] }>(
      api,
      'contributor',
      'declareProcedures',
      {
        entityId: globalId('Entity', here.id),
        officeId: globalId('Office', here.offices.planning),
        ...{ actSet: 'PROCEDURE', declaredOn: '2010-01-10', names: ['Uno', 'Dos'] },
      },
      '... on DeclaredProcedures { procedures { id } }',
    )
    for (const { id } of answer.procedures) {
      expect((await history('mayor', id))?.edges).toMatchObject([
        { node: { action: 'procedure.declare', actorName: 'contributor de aqui', made: true } },
      ])
    }
  })

  test('what no event tells of has no author', async () => {
    const { id } = await procedure(api, api.here, studied)
    expect((await history('mayor', id))?.edges).toMatchObject([
      { node: { action: null, actorName: null } },
    ])
  })

  test('of several edits of one moment each has its own event, and none that of another row', async () => {
    const { here, db } = api
    const [first, second, third] = [
      await procedure(api, here),
      await procedure(api, here),
      await procedure(api, here),
    ]
    await transaction(db, async (holder) => {
      await query(holder, `SELECT set_config('gelt.recorded_at', now()::text, true)`)
      await query(holder, 'UPDATE procedure SET steps = 3 WHERE id = ANY($1::uuid[])', [
        [first.row.id, second.row.id, third.row.id],
      ])
      for (const [actor, { row }] of [
        ['Una persona', first],
        ['Otra persona', second],
      ] as const) {
        await query(
          holder,
          `INSERT INTO audit_event (entity_id, actor_name, action, subject_type, subject_id, subject_label, at, seq,
             previous_hash, hash)
           VALUES ($1, $2, 'procedure.update', 'Procedure', $3, '', now(), 0, '', '')`,
          [here.id, actor, row.id],
        )
      }
    })
    const authors = await Promise.all(
      [first, second, third].map(async ({ id }) => {
        const found = await history('mayor', id, { first: 1 })
        return found?.edges[0]?.node.actorName
      }),
    )
    expect(authors).toEqual(['Una persona', 'Otra persona', null])
  })

  test('pages are the whole list; one statement', async () => {
    const { id } = await edited()
    const whole = (await history('mayor', id))?.edges ?? []
    const paged: { node: Change }[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const found: History['node']['history'] = await history('mayor', id, { first: 1, after })
      paged.push(...(found?.edges ?? []))
      after = found?.pageInfo.endCursor ?? null
      more = found?.pageInfo.hasNextPage ?? false
    }
    expect(paged).toEqual(whole)
    const { statements } = await api.counted('mayor', document, { id })
    expect(statements.filter((sql) => sql.includes('history.procedure'))).toHaveLength(1)
  })

  test('outsiders read none of it', async () => {
    const { id } = await procedure(api, api.here, { siteOn: '2010-01-01' })
    expect(await history(null, id)).toBeNull()
    expect(await history('integrator', id)).toBeNull()
  })
})
