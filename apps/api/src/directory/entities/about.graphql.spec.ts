import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaText } from '../../server/schema.ts'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

test('anybody can ask for the licence, and the schema states it where reading begins', async () => {
  const { about } = await api.run<{ about: { licence: { name: string; url: string } } }>(
    null,
    '{ about { licence { name url } } }',
  )
  expect(about.licence).toEqual({
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  })
  const [description] = /"""[^"]*"""\ntype Query \{/.exec(schemaText()) ?? []
  expect(description).toContain(about.licence.name)
  expect(description).toContain(about.licence.url)
})
