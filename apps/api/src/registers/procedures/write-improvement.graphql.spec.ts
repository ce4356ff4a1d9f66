import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serial } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'
import { improvement, improvementKind, procedure, studied } from './inventory.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const allowed = ['contributor', 'committee', 'colleague'] as const
const committee = ['committee', 'colleague'] as const

async function organisation(at = api.here) {
  const code = `O${serial()}`
  const row = await api.db.prisma.organisation.create({
    data: { entityId: at.id, code, name: code, activeFrom: new Date('2008-09-03') },
  })
  return globalId('Organisation', row.id)
}

describe('createImprovement', () => {
  keepsContract(() => api, {
    mutation: 'createImprovement',
    answers: 'Improvement',
    allowed,
    action: 'improvement.create',
    idField: 'procedureId',
    input: async (of, at) => ({
      procedureId: (await procedure(of, at)).id,
      kindId: (await improvementKind(of, at)).id,
      description: `Pago en línea ${serial()}`,
      needsPartner: true,
      partnerId: await organisation(at),
      answerableId: globalId('Person', at.persons.contributor),
      ...{ stepsBefore: 6, stepsAfter: 3, costBefore: '1000.50', costAfter: '0' },
      ...{ startsOn: '2009-05-01', endsOn: '2010-12-31', completedOn: '2010-03-01' },
      ...{ hasWorkPlan: true, isImplemented: false },
    }),
    bad: [
      [{ description: 'x' }, ['description'], 'TEXT_TOO_SHORT'],
      [{ costAfter: '-1' }, ['costAfter'], 'NEGATIVE'],
      [{ completedOn: '2010-07-01' }, ['completedOn'], 'DATE_IN_FUTURE'],
      [{ endsOn: '2009-04-30' }, ['endsOn'], 'INVALID_RANGE'],
      [{ needsPartner: false }, ['partnerId'], 'UNEXPECTED_VALUE'],
    ],
  })

  test('kind, partner and person are the entity’s own; a kind offered no more is none', async () => {
    const { id: procedureId } = await procedure(api, api.here)
    const create = async (change: object) => {
      const kindId = (await improvementKind(api, api.here)).id
      const input = { procedureId, kindId, description: 'Menos pasos', needsPartner: true }
      const answer = await writes(api, 'committee', 'createImprovement', { ...input, ...change })
      return answer.issues
    }
    const foreign = await improvementKind(api, api.elsewhere)
    const notFound = (field: string) => [{ path: [field], errorCode: 'NOT_FOUND' }]
    expect(await create({ kindId: foreign.id })).toEqual(notFound('kindId'))
    expect(await create({ partnerId: await organisation(api.elsewhere) })).toEqual(
      notFound('partnerId'),
    )
    const answerableId = globalId('Person', api.elsewhere.persons.mayor)
    expect(await create({ answerableId })).toEqual(notFound('answerableId'))
    const old = await improvementKind(api, api.here)
    await api.db.prisma.improvementKind.update({
      where: { id: old.row.id },
      data: { active: false },
    })
    expect(await create({ kindId: old.id })).toEqual([
      { path: ['kindId'], errorCode: 'NOT_AN_OPTION' },
    ])
  })

  test('of another office only by the committee; of what was taken out by nobody', async () => {
    const { government } = api.here.offices
    const foreign = await procedure(api, api.here, { officeId: government })
    const kindId = (await improvementKind(api, api.here)).id
    const said = { kindId, description: 'Menos pasos', needsPartner: false }
    const input = { ...said, procedureId: foreign.id }
    expect(await writes(api, 'contributor', 'createImprovement', input)).toMatchObject({
      errorCode: 'FORBIDDEN',
    })
    expect(await writes(api, 'committee', 'createImprovement', input)).toMatchObject({
      __typename: 'Improvement',
    })
    const gone = await procedure(api, api.here, { retiredOn: '2010-01-01', retiredReason: 'Error' })
    const late = { ...said, procedureId: gone.id }
    expect(await writes(api, 'committee', 'createImprovement', late)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})

describe('updateImprovement', () => {
  keepsContract(() => api, {
    mutation: 'updateImprovement',
    answers: 'Improvement',
    allowed,
    action: 'improvement.update',
    idField: 'improvementId',
    input: async (of, at) => {
      const { row } = await procedure(of, at)
      const { id } = await improvement(of, at, row.id)
      return { improvementId: id, version: 1, completedOn: '2010-05-01', daysAfter: 2 }
    },
    conflictField: 'completedOn',
    bad: [
      [{ completedOn: '2009-04-30' }, ['completedOn'], 'INVALID_RANGE'],
      [{ daysAfter: -1 }, ['daysAfter'], 'NEGATIVE'],
    ],
  })

  test('makes its procedure improved at once, and its citizens’ savings with it', async () => {
    const { row } = await procedure(api, api.here, {
      ...studied,
      ...{ actSet: 'SERVICE', optimisable: 'YES', optimisableOn: '2009-05-01' },
    })
    const made = await improvement(api, api.here, row.id, { needsPartner: true })
    const document = `{ inventorySummary(entity: "aqui", actSet: SERVICE) {
      bars { bar counts outOf } savings { unit saved } } }`
    type Bars = {
      bars: { bar: string; counts: number }[]
      savings: { unit: string; saved: string }[]
    }
    const read = async () => {
      const { inventorySummary } = await api.run<{ inventorySummary: Bars }>('mayor', document)
      const bar = inventorySummary.bars.find(({ bar: name }) => name === 'IMPROVED')
      return [bar?.counts, inventorySummary.savings.find(({ unit }) => unit === 'DAYS')?.saved]
    }
    const update = (version: number, change: object) =>
      writes(api, 'committee', 'updateImprovement', { improvementId: made.id, version, ...change })
    expect(await read()).toEqual([0, '0'])
    await update(1, { completedOn: '2010-06-01' })
    // 10 days each of 900 times; it counts once the institution that it needs is named.
    expect(await read()).toEqual([0, '9000'])
    await update(2, { partnerId: await organisation() })
    expect(await read()).toEqual([1, '9000'])
  })
})

describe('abandonImprovement', () => {
  keepsContract(() => api, {
    mutation: 'abandonImprovement',
    answers: 'Improvement',
    allowed,
    action: 'improvement.abandon',
    idField: 'improvementId',
    input: async (of, at) => {
      const { row } = await procedure(of, at)
      const { id } = await improvement(of, at, row.id)
      return {
        improvementId: id,
        version: 1,
        abandonedOn: '2010-05-01',
        reason: `Costo ${serial()}`,
      }
    },
    conflictField: 'abandonedOn',
    bad: [
      [{ abandonedOn: '2010-07-01' }, ['abandonedOn'], 'DATE_IN_FUTURE'],
      [{ abandonedOn: '2009-04-30' }, ['abandonedOn'], 'INVALID_RANGE'],
      [{ reason: 'x' }, ['reason'], 'TEXT_TOO_SHORT'],
    ],
  })

  test('once; what was given up is edited no more', async () => {
    const { row } = await procedure(api, api.here)
    const { id } = await improvement(api, api.here, row.id, { abandonedOn: '2010-01-01' })
    const input = { improvementId: id, version: 1, daysAfter: 1 }
    expect(await writes(api, 'committee', 'updateImprovement', input)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})

describe('createImprovementKind', () => {
  keepsContract(() => api, {
    mutation: 'createImprovementKind',
    answers: 'ImprovementKind',
    allowed: committee,
    action: 'improvementKind.create',
    idField: 'entityId',
    input: async (_api, at) => ({
      entityId: globalId('Entity', at.id),
      ...{ type: 'NORMATIVE', name: `Fusión ${serial()}`, verified: false },
    }),
    bad: [[{ name: '' }, ['name'], 'REQUIRED']],
  })

  test('a type has each name once', async () => {
    const { row } = await improvementKind(api, api.here)
    const entityId = globalId('Entity', api.here.id)
    const input = { entityId, type: 'TECHNOLOGICAL', name: row.name, verified: true }
    expect((await writes(api, 'committee', 'createImprovementKind', input)).issues).toEqual([
      { path: ['name'], errorCode: 'ALREADY_EXISTS' },
    ])
    const other = { ...input, type: 'NORMATIVE' }
    expect(await writes(api, 'committee', 'createImprovementKind', other)).toMatchObject({
      __typename: 'ImprovementKind',
    })
  })
})

describe('updateImprovementKind', () => {
  keepsContract(() => api, {
    mutation: 'updateImprovementKind',
    answers: 'ImprovementKind',
    allowed: committee,
    action: 'improvementKind.update',
    idField: 'kindId',
    input: async (of, at) => ({
      kindId: (await improvementKind(of, at)).id,
      ...{ version: 1, verified: true, active: false, name: `Otra ${serial()}` },
    }),
    conflictField: 'name',
    bad: [[{ name: ' ' }, ['name'], 'REQUIRED']],
  })
})
