import { afterAll, beforeAll, describe } from 'vitest'
import { serial } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { keepsContract } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

describe('recordIncentiveOutcome', () => {
  keepsContract(() => api, {
    mutation: 'recordIncentiveOutcome',
    answers: 'Incentive',
    allowed: ['committee', 'colleague'],
    action: 'incentive.record',
    idField: 'incentiveId',
    input: async ({ db }, at) => {
      const row = await db.prisma.incentive.create({
        data: {
          ...{ entityId: at.id, planId: at.planId, position: serial() },
          ...{ name: 'Premio Colombia en Línea', text: 'Premio' },
        },
      })
      return {
        incentiveId: globalId('Incentive', row.id),
        version: 1,
        nomination: 'Sitio municipal',
        nominatedOn: '2010-03-01',
        result: 'Finalista',
      }
    },
    conflictField: 'nomination',
    bad: [[{ nominatedOn: '2010-02-30' }, ['nominatedOn'], 'INVALID_DATE']],
  })
})
