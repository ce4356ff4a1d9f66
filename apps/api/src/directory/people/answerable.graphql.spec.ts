import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  const { here, db } = api
  await db.prisma.person.update({
    where: { id: here.persons.contributor },
    data: { post: 'Jefe de Planeación' },
  })
  await db.prisma.indicator.update({
    where: { id: here.indicators[1] },
    data: { answerableId: here.persons.contributor, answerableOfficeId: here.offices.planning },
  })
})
afterAll(() => api.close())

const document = `{ plan(entity: "aqui") { indicators {
  answerable { name } answerablePost answerableOffice { name } } } }`

test.each<[PersonKey | null, object | null]>([
  ['mayor', { name: 'contributor de aqui' }],
  ['contributor', { name: 'contributor de aqui' }],
  ['integrator', null],
  [null, null],
])('%s sees the post and the office of whoever answers; the name: %j', async (as, answerable) => {
  const { data, count } = await api.counted<{ plan: { indicators: object[] } }>(as, document)
  expect(data.plan.indicators[0]).toEqual({
    answerable,
    answerablePost: 'Jefe de Planeación',
    answerableOffice: { name: 'Planeación' },
  })
  expect(data.plan.indicators[1]).toMatchObject({ answerable: null, answerablePost: null })
  // The plan and its entity, structure and values, one for all persons, one for all offices.
  expect(count).toBeLessThanOrEqual(6)
})
