import { afterAll, beforeAll, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  const own = { entityId: api.here.id, planId: api.here.planId, definition: 'x' }
  await api.db.prisma.phase.createMany({
    data: [
      {
        ...{ ...own, number: 1, name: 'Información', deadlineConfirmed: true },
        ...{ deadline: dateColumn('2008-11-01'), deadlineSource: 'Decreto 1151' },
      },
      {
        ...{ ...own, number: 2, name: 'Interacción', deadlineSource: 'de oídas' },
        deadline: dateColumn('2010-09-03'),
      },
    ],
  })
})
afterAll(() => api.close())

const document = `query ($asOf: Date, $first: Int) { plan(entity: "aqui") {
  upcomingDeadlines(asOf: $asOf, first: $first) {
    subject date daysLeft label confirmed indicator { row } phase { number } } } }`

interface Upcoming {
  plan: { upcomingDeadlines: { label: string; date: string }[] }
}

test('rows and phases after the day, the soonest first, public', async () => {
  const { data, count } = await api.counted<Upcoming>(null, document)
  expect(data.plan.upcomingDeadlines).toEqual([
    {
      ...{ subject: 'PHASE', date: '2010-09-03', daysLeft: 65, label: 'Interacción' },
      ...{ confirmed: false, indicator: null, phase: { number: 2 } },
    },
    {
      ...{ subject: 'ROW', date: '2010-09-03', daysLeft: 65, label: 'Indicador 1' },
      ...{ confirmed: true, indicator: { row: 1 }, phase: null },
    },
    expect.objectContaining({ date: '2013-09-03', label: 'Indicador 2' }),
    expect.objectContaining({ date: '2013-09-03', label: 'Indicador 4' }),
  ])
  // The plan, its entity, its structure and values, its phases.
  expect(count).toBeLessThanOrEqual(5)
})

test('what is due on the day itself is no longer ahead', async () => {
  const { plan } = await api.run<Upcoming>(null, document, { asOf: '2010-09-03' })
  expect(plan.upcomingDeadlines.map(({ label }) => label)).toEqual(['Indicador 2', 'Indicador 4'])
})

test('as many as asked for, 1 to 100', async () => {
  const { plan } = await api.run<Upcoming>(null, document, { first: 1 })
  expect(plan.upcomingDeadlines).toHaveLength(1)
  const { errors } = await api.execute(null, document, { first: 101 })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('a row that does not apply is left out', async () => {
  await api.db.prisma.indicator.update({
    where: { id: api.here.indicators[2] },
    data: { notApplicable: 'No hay trámites' },
  })
  await api.db.prisma.plan.update({
    where: { id: api.here.planId },
    data: { revision: { increment: 1 } },
  })
  const { plan } = await api.run<Upcoming>(null, document, { asOf: '2010-09-03' })
  expect(plan.upcomingDeadlines.map(({ label }) => label)).toEqual(['Indicador 4'])
})
