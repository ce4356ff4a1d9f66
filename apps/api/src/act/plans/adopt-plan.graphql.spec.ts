import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draft } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const act = { resolutionNumber: '15', resolutionDate: '2013-01-02' }

describe('adoptPlan', () => {
  test('makes a draft public and supersedes the plan before it', async () => {
    const { plan } = await draft(api, api.here)
    const planId = globalId('Plan', plan.id)
    const document = `query ($id: ID!) { node(id: $id) { ... on Plan { status resolutionNumber } } }`
    expect(await api.run(null, document, { id: planId })).toEqual({ node: null })
    await writes(api, 'committee', 'adoptPlan', { planId, version: 1, ...act })
    expect(await api.run(null, document, { id: planId })).toEqual({
      node: { status: 'ADOPTED', resolutionNumber: '15' },
    })
    const former = await api.db.prisma.plan.findUniqueOrThrow({ where: { id: api.here.planId } })
    expect(former).toMatchObject({ status: 'SUPERSEDED', successorId: plan.id, revision: 1 })
    const again = await writes(api, 'committee', 'adoptPlan', { planId, version: 2, ...act })
    expect(again).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
    const log = await api.db.prisma.auditEvent.findMany({
      where: { entityId: api.here.id },
      orderBy: { seq: 'asc' },
    })
    expect(log.map(({ action }) => action)).toEqual(['plan.adopt', 'plan.supersede'])
  })

  test('a plan without rows is none', async () => {
    const { plan, indicator, target } = await draft(api, api.here)
    await api.db.prisma.target.delete({ where: { id: target.id } })
    await api.db.prisma.indicator.delete({ where: { id: indicator.id } })
    const input = { planId: globalId('Plan', plan.id), version: 1, ...act }
    expect(await writes(api, 'committee', 'adoptPlan', input)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })

  keepsContract(() => api, {
    mutation: 'adoptPlan',
    answers: 'Plan',
    allowed: ['committee', 'colleague'],
    action: 'plan.adopt',
    idField: 'planId',
    input: async (of, at) => {
      const { plan } = await draft(of, at)
      return { planId: globalId('Plan', plan.id), version: 1, ...act }
    },
    conflictField: 'status',
    bad: [
      [{ resolutionNumber: '' }, ['resolutionNumber'], 'REQUIRED'],
      [{ resolutionDate: 'ayer' }, ['resolutionDate'], 'INVALID_DATE'],
    ],
  })
})
