import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { draft, serial } from '../../testing/contract-rows.ts'
import { countRows, createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { Municipality } from '../../testing/municipality.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const allowed = ['committee', 'colleague'] as const
const phase = {
  ...{ name: 'Interacción', definition: 'Consultar en línea', deadline: '2013-12-31' },
  ...{ deadlineConfirmed: true, deadlineSource: 'Decreto 1151 de 2008, art. 8' },
}

async function draftId(of: TestApi, at: Municipality) {
  return globalId('Plan', (await draft(of, at)).plan.id)
}

async function incentive({ db }: TestApi, at: Municipality, planId: string) {
  return db.prisma.incentive.create({
    data: {
      ...{ entityId: at.id, planId, position: serial() },
      ...{ name: 'Premio Colombia en Línea', text: 'Premio' },
    },
  })
}

describe('createPhase', () => {
  keepsContract(() => api, {
    mutation: 'createPhase',
    answers: 'Phase',
    allowed,
    action: 'phase.create',
    idField: 'planId',
    input: async (of, at) => ({ planId: await draftId(of, at), ...phase }),
    bad: [
      [{ deadline: '2013-02-30' }, ['deadline'], 'INVALID_DATE'],
      [{ deadlineSource: '' }, ['deadlineSource'], 'REQUIRED'],
    ],
  })

  test('takes the next number', async () => {
    const input = { planId: await draftId(api, api.here), ...phase }
    const fields = '... on Phase { number name deadline deadlineConfirmed }'
    expect(await writes(api, 'committee', 'createPhase', input, fields)).toMatchObject({
      ...{ number: 2, name: 'Interacción', deadline: '2013-12-31', deadlineConfirmed: true },
    })
  })

  test('a plan holds no more than its pages show', async () => {
    const { plan } = await draft(api, api.here)
    await api.db.prisma.phase.createMany({
      data: Array.from({ length: 19 }, (_, index) => ({
        ...{ ...phase, entityId: api.here.id, planId: plan.id },
        ...{ number: index + 2, deadline: dateColumn('2013-12-31') },
      })),
    })
    const input = { planId: globalId('Plan', plan.id), ...phase }
    expect((await writes(api, 'committee', 'createPhase', input)).issues).toEqual([
      { path: ['planId'], errorCode: 'TOO_MANY_ITEMS' },
    ])
  })
})

describe('createObjective', () => {
  keepsContract(() => api, {
    mutation: 'createObjective',
    answers: 'Objective',
    allowed,
    action: 'objective.create',
    idField: 'planId',
    input: async (of, at) => ({ planId: await draftId(of, at), text: 'Acercar el municipio' }),
    bad: [[{ text: '' }, ['text'], 'REQUIRED']],
  })
})

describe('updateObjective', () => {
  keepsContract(() => api, {
    mutation: 'updateObjective',
    answers: 'Objective',
    allowed,
    action: 'objective.update',
    idField: 'objectiveId',
    input: async (of, at) => ({
      objectiveId: globalId('Objective', (await draft(of, at)).objective.id),
      version: 1,
      text: 'Acercar el municipio a su gente',
    }),
    conflictField: 'text',
    bad: [[{ text: 'x'.repeat(1001) }, ['text'], 'TEXT_TOO_LONG']],
  })
})

describe('createIncentive', () => {
  keepsContract(() => api, {
    mutation: 'createIncentive',
    answers: 'Incentive',
    allowed,
    action: 'incentive.create',
    idField: 'planId',
    input: async (of, at) => ({ planId: await draftId(of, at), name: 'Premio', text: 'Un premio' }),
    bad: [[{ name: '' }, ['name'], 'REQUIRED']],
  })
})

describe('updateIncentive', () => {
  keepsContract(() => api, {
    mutation: 'updateIncentive',
    answers: 'Incentive',
    allowed,
    action: 'incentive.update',
    idField: 'incentiveId',
    input: async (of, at) => {
      const row = await incentive(of, at, (await draft(of, at)).plan.id)
      const words = { name: 'Premio', text: 'Otras palabras' }
      return { incentiveId: globalId('Incentive', row.id), version: 1, ...words }
    },
    conflictField: 'text',
  })
})

describe('createPassage', () => {
  keepsContract(() => api, {
    mutation: 'createPassage',
    answers: 'Passage',
    allowed,
    action: 'passage.create',
    idField: 'planId',
    input: async (of, at) => ({
      ...{ planId: await draftId(of, at), kind: 'ARTICLE', text: 'ARTÍCULO PRIMERO.' },
    }),
    bad: [[{ text: '' }, ['text'], 'REQUIRED']],
  })

  test('stands at the end of its part, whatever was there before', async () => {
    const { plan } = await draft(api, api.here)
    const planId = globalId('Plan', plan.id)
    const read = async () => {
      const document = `{ plan(entity: "aqui", validFrom: ${plan.validFrom}) {
        passages { position text } } }`
      type Read = { plan: { passages: { position: number; text: string }[] } }
      return (await api.run<Read>('committee', document)).plan.passages
    }
    const add = (kind: string, text: string) =>
      writes(api, 'committee', 'createPassage', { planId, kind, text }, '... on Passage { id }')
    await add('ARTICLE', 'Artículo 1')
    const first = await add('RECITAL', 'Considerando 1')
    await add('VISION', 'Visión')
    await add('ARTICLE', 'Artículo 2')
    await add('RECITAL', 'Considerando 2')
    const texts = ['Considerando 1', 'Considerando 2', 'Artículo 1', 'Artículo 2', 'Visión']
    expect(await read()).toEqual(texts.map((text, index) => ({ position: index + 1, text })))
    const gone = { planId, partId: first.id, version: 1 }
    expect(await writes(api, 'committee', 'removePlanPart', gone)).toMatchObject({
      __typename: 'Plan',
    })
    expect((await read()).map(({ position }) => position)).toEqual([1, 2, 3, 4])
  })
})

type Made = Awaited<ReturnType<typeof draft>>

/** Each kind of part that can leave a draft, as the draft of the contract has it. */
const kinds: [string, string, string, (made: Made, of: TestApi, at: Municipality) => unknown][] = [
  ['Phase', 'phase.remove', 'name', ({ phase: { id } }) => id],
  ['Objective', 'objective.remove', 'text', ({ objective: { id } }) => id],
  ['Indicator', 'indicator.remove', 'weight', ({ indicator: { id } }) => id],
  [
    'Incentive',
    'incentive.remove',
    'name',
    async ({ plan }, of, at) => (await incentive(of, at, plan.id)).id,
  ],
  [
    'Passage',
    'passage.remove',
    'text',
    async ({ plan }, { db }, at) => {
      const own = { entityId: at.id, planId: plan.id }
      const row = { ...own, position: 1, kind: 'VISION' as const, text: 'Visión' }
      return (await db.prisma.passage.create({ data: row })).id
    },
  ],
  [
    'ActionArea',
    'area.remove',
    'benefits',
    async ({ area: { id: _id, number: _number, ...area } }, of) =>
      (await of.db.prisma.actionArea.create({ data: { ...area, number: 2 } })).id,
  ],
]

describe.each(kinds)('removePlanPart of %s', (type, action, conflictField, partOf) => {
  keepsContract(() => api, {
    mutation: 'removePlanPart',
    answers: 'Plan',
    allowed,
    action,
    idField: 'planId',
    input: async (of, at) => {
      const made = await draft(of, at)
      const partId = globalId(type, String(await partOf(made, of, at)))
      return { planId: globalId('Plan', made.plan.id), partId, version: 1 }
    },
    conflictField,
  })
})

describe('removePlanPart', () => {
  const remove = (planId: string, type: string, partId: string) =>
    writes(api, 'committee', 'removePlanPart', {
      ...{ planId: globalId('Plan', planId), partId: globalId(type, partId), version: 1 },
    })

  test('a row takes its targets, members, deadline and objective with it; those behind close up', async () => {
    const { prisma } = api.db
    const { plan, area, indicator, target, objective } = await draft(api, api.here)
    const own = { entityId: api.here.id }
    const of = { ...own, indicatorId: indicator.id }
    await prisma.deadline.create({ data: { ...of, rule: 'NONE', provenance: 'EDITED' } })
    await prisma.objectiveIndicator.create({ data: { ...of, objectiveId: objective.id } })
    await prisma.targetMember.create({
      data: { ...own, targetId: target.id, position: 1, kind: 'GROUP', name: 'Grupo' },
    })
    const words = { benefits: 'Beneficios', responsibles: 'Comité', resources: 'Recursos' }
    const row = {
      areaId: globalId('ActionArea', area.id),
      goalText: '1',
      activity: 'Una',
      ...words,
    }
    for (const name of ['Segunda', 'Tercera']) {
      await writes(api, 'committee', 'createIndicator', { ...row, name, shortName: name })
    }
    const tables = ['deadline', 'objective_indicator', 'target_member', 'target']
    const before = await Promise.all(tables.map((table) => countRows(api.db, table, own.entityId)))
    expect(await remove(plan.id, 'Indicator', indicator.id)).toMatchObject({ __typename: 'Plan' })
    const after = await Promise.all(tables.map((table) => countRows(api.db, table, own.entityId)))
    expect(after).toEqual(before.map((count) => count - 1))
    const document = `{ plan(entity: "aqui", validFrom: ${plan.validFrom}) {
      indicators { row name } objectives { rows } } }`
    expect(await api.run('committee', document)).toEqual({
      plan: {
        indicators: [
          { row: 1, name: 'Segunda' },
          { row: 2, name: 'Tercera' },
        ],
        objectives: [{ rows: [] }],
      },
    })
  })

  test('a phase takes the members that follow it', async () => {
    const { prisma } = api.db
    const { plan, phase: first, target } = await draft(api, api.here)
    const own = { entityId: api.here.id, targetId: target.id, kind: 'PHASE' as const }
    const follows = { position: 1, name: 'Información', phaseId: first.id }
    const member = await prisma.targetMember.create({ data: { ...own, ...follows } })
    expect(await remove(plan.id, 'Phase', first.id)).toMatchObject({ __typename: 'Plan' })
    expect(await prisma.targetMember.findUnique({ where: { id: member.id } })).toBeNull()
  })

  test('an area with rows stays', async () => {
    const { plan, area } = await draft(api, api.here)
    expect(await remove(plan.id, 'ActionArea', area.id)).toMatchObject({
      errorCode: 'WRONG_STATE',
      message: 'El área todavía tiene filas. Quítelas primero.',
    })
  })

  test('a part of another plan, or of a kind that stays, is none of this draft', async () => {
    const [one, other] = [await draft(api, api.here), await draft(api, api.here)]
    const missing = { __typename: 'NotFoundRefusal' }
    expect(await remove(one.plan.id, 'Phase', other.phase.id)).toMatchObject(missing)
    expect(await remove(one.plan.id, 'Target', one.target.id)).toMatchObject(missing)
  })

  test('an adopted plan keeps its parts and gets no more', async () => {
    const { planId } = api.here
    const wrong = { errorCode: 'WRONG_STATE' }
    expect(await remove(planId, 'ActionArea', api.here.areaId)).toMatchObject(wrong)
    const input = { planId: globalId('Plan', planId) }
    const add = (mutation: string, fields: object) =>
      writes(api, 'committee', mutation, { ...input, ...fields })
    expect(await add('createPhase', phase)).toMatchObject(wrong)
    expect(await add('createObjective', { text: 'Otro' })).toMatchObject(wrong)
    expect(await add('createIncentive', { name: 'Otro', text: 'Otro' })).toMatchObject(wrong)
  })
})
