import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createTestApi,
  globalId,
  refusedFilter,
  type TestApi,
} from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writeAction } from './scheme.factory.ts'

let api: TestApi
const officeOf = (key: 'planning' | 'government') => globalId('Office', api.here.offices[key])

/** The day is 30 June 2010. */
beforeAll(async () => {
  api = await createTestApi()
  const { mayor } = api.here.persons
  const write = (words: string, more: object) => writeAction(api, [], { words, ...more })
  await write('Tardía', { dueOn: '2010-06-29', office: officeOf('planning') })
  await write('Del alcalde', { dueOn: '2010-07-30', answerable: globalId('Person', mayor) })
  await write('De Gobierno', { dueOn: '2010-07-01', office: officeOf('government') })
  await write('Lejana', { dueOn: '2010-07-31', office: officeOf('planning') })
  await write('Terminada', { dueOn: '2010-06-01', doneOn: '2010-06-01', proof: 'Acta 1' })
})
afterAll(() => api.close())

const document = `query ($own: Boolean, $offices: [ID!], $asOf: Date, $days: Int, $entity: String! = "aqui") {
  dueActions(entity: $entity, own: $own, offices: $offices, asOf: $asOf, days: $days) {
    words isLate office { name } answerable { name } } }`

interface Due {
  words: string
  isLate: boolean
  answerable: object | null
}

async function due(as: PersonKey | null, variables: object = {}) {
  return (await api.run<{ dueActions: Due[] | null }>(as, document, variables)).dueActions
}
const words = (found: Due[] | null) => found?.map((one) => one.words)

test('are the late ones and those due within thirty days, for everybody without a person', async () => {
  const found = await due(null)
  expect(words(found)).toEqual(['Tardía', 'De Gobierno', 'Del alcalde'])
  expect(found?.map(({ isLate }) => isLate)).toEqual([true, false, false])
  expect(found?.every(({ answerable }) => answerable === null)).toBe(true)
  expect(await due(null, { entity: 'nada' })).toBeNull()
})

test('look as far ahead, and on the day, that is asked for', async () => {
  expect(words(await due(null, { days: 31 }))).toContain('Lejana')
  expect(words(await due(null, { asOf: '2010-05-31', days: 0 }))).toEqual([])
  // On a day before it was done, it was still to be done.
  expect(words(await due(null, { asOf: '2010-05-31' }))).toEqual(['Terminada', 'Tardía'])
})

test('a person’s own are those that they or their offices answer for; the committee’s all', async () => {
  expect(words(await due('mayor', { own: true }))).toEqual(['Del alcalde'])
  expect(words(await due('contributor', { own: true }))).toEqual(['Tardía'])
  expect(words(await due('committee', { own: true }))).toHaveLength(3)
  expect(words(await due(null, { own: true }))).toEqual([])
})

test('one office is asked for by whoever keeps it', async () => {
  const offices = [officeOf('government')]
  expect(words(await due('committee', { own: true, offices }))).toEqual(['De Gobierno'])
  expect(await refusedFilter(api, 'contributor', document, { own: true, offices })).toBe('offices')
})

test('take a statement for the entity, one for all actions, and those of who answers', async () => {
  const { count } = await api.counted('committee', document.replaceAll(/\s+/g, ' '))
  expect(count).toBeLessThanOrEqual(4)
})
