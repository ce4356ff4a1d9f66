import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  const { id: entityId, planId, targets } = api.here
  for (const number of [1, 2, 3]) {
    const named = { entityId, name: `Fase ${number}` }
    const phase = await api.db.prisma.phase.create({
      data: {
        ...named,
        ...{ planId, number, definition: 'x', deadlineSource: 'x' },
        deadline: dateColumn(`201${number}-12-01`),
      },
    })
    const position = 10 + number
    await api.db.prisma.targetMember.create({
      data: { ...named, targetId: targets[3], position, kind: 'PHASE', phaseId: phase.id },
    })
  }
  await api.db.prisma.plan.update({ where: { id: planId }, data: { revision: { increment: 1 } } })
})
afterAll(() => api.close())

interface Members {
  plan: { indicator: { targets: { members: { name: string; phase: object | null }[] }[] } }
}

const document = (fields: string) =>
  `{ plan(entity: "aqui") { indicator(row: 3) { targets { members { name ${fields} } } } } }`

describe('the phase that a member is', () => {
  test('is there for everybody; offices are none', async () => {
    const { plan } = await api.run<Members>(null, document('phase { number deadline }'))
    expect(plan.indicator.targets[0]?.members).toEqual([
      { name: 'Planeación', phase: null },
      { name: 'Secretaría de Gobierno', phase: null },
      { name: 'Fase 1', phase: { number: 1, deadline: '2011-12-01' } },
      { name: 'Fase 2', phase: { number: 2, deadline: '2012-12-01' } },
      { name: 'Fase 3', phase: { number: 3, deadline: '2013-12-01' } },
    ])
  })

  test('is read in one statement for all of them', async () => {
    await api.run(null, document(''))
    const without = await api.counted(null, document(''))
    const withPhase = await api.counted(null, document('phase { number }'))
    expect(withPhase.count).toBe(without.count + 1)
  })
})
