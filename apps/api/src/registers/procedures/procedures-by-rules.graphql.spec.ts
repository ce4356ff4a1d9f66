import {
  attentionOf,
  inventoryStateAt,
  isCompleted,
  isInForce,
  isInSuit,
  isOnSite,
  isPublished,
  type PlainDate,
  type ProcedureFields,
  type ProcedurePatch,
} from '@gelt/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import { improvement, procedure } from './inventory.factory.ts'

/*
 * The list is narrowed by SQL, everything else is judged by the rules: what they say of every combination of days
 * has to be the same on every day.
 */

let api: TestApi
interface Row {
  fields: ProcedureFields
  improvements: {
    endsOn: PlainDate
    completedOn: PlainDate | null
    abandonedOn: PlainDate | null
  }[]
}
const rows: Row[] = []

const states: ProcedurePatch[] = [
  {},
  { identifiedOn: '2009-06-30', purpose: 'a', result: 'b' },
  { identifiedOn: '2009-06-30', studiedOn: '2010-03-31', purpose: 'a', result: 'b' },
]
const sites: ProcedurePatch[] = [{}, { siteOn: '2009-06-30' }]
const suits: ProcedurePatch[] = [
  {},
  { suitState: 'REGISTERED', suitOn: '2010-03-31' },
  { suitState: 'REMOVED', suitOn: '2009-06-30', suitRemovedOn: '2010-03-31' },
]
const ends: ProcedurePatch[] = [{}, { retiredOn: '2010-03-31', retiredReason: 'Fusión' }]
const made = [
  {},
  { completedOn: '2010-03-31' },
  { completedOn: '2009-06-30', abandonedOn: '2010-03-31' },
]

beforeAll(async () => {
  api = await createTestApi()
  let turn = 0
  for (const state of states)
    for (const site of sites)
      for (const suit of suits)
        for (const end of ends) {
          const patch = { ...state, ...site, ...suit, ...end }
          const { row, fields } = await procedure(api, api.here, patch)
          const days = { endsOn: '2010-01-15', ...made[turn % made.length] }
          turn += 1
          await improvement(api, api.here, row.id, days)
          const improvements = [{ completedOn: null, abandonedOn: null, ...days }]
          rows.push({ fields, improvements })
        }
})
afterAll(() => api.close())

const judged: [string, object, (row: Row, asOf: PlainDate) => boolean][] = [
  ['in force', {}, () => true],
  ['on the site', { onSite: true }, ({ fields }, asOf) => isOnSite(fields, asOf)],
  ['not on the site', { onSite: false }, ({ fields }, asOf) => !isOnSite(fields, asOf)],
  ['in the SUIT', { inSuit: true }, ({ fields }, asOf) => isInSuit(fields, asOf)],
  ['not in the SUIT', { inSuit: false }, ({ fields }, asOf) => !isInSuit(fields, asOf)],
  ['published', { published: true }, ({ fields }, asOf) => isPublished(fields, asOf)],
  ['not published', { published: false }, ({ fields }, asOf) => !isPublished(fields, asOf)],
  ...(['CANDIDATE', 'IDENTIFIED', 'STUDIED'] as const).map((state): (typeof judged)[number] => [
    state,
    { states: [state] },
    ({ fields }, asOf) => inventoryStateAt(fields, asOf) === state,
  ]),
  ...(['ON_SITE_NOT_IN_SUIT', 'NOT_REVIEWED', 'IMPROVEMENT_OVERDUE'] as const).map(
    (attention): (typeof judged)[number] => [
      attention,
      { attention: [attention], reviewMonths: 9 },
      ({ fields, improvements }, asOf) =>
        attentionOf({ ...fields, improvements }, asOf, 9).includes(attention),
    ],
  ),
  [
    'improved',
    { improved: true },
    ({ improvements }, asOf) => improvements.some((one) => isCompleted(one, asOf)),
  ],
]

const document = `query ($filter: ProcedureFilter, $asOf: Date) {
  procedures(entity: "aqui", first: 100, filter: $filter, asOf: $asOf) { edges { node { code } } } }`

test.each(judged)('%s', async (_what, filter, holds) => {
  for (const asOf of ['2009-06-29', '2009-06-30', '2010-01-16', '2010-03-31', '2010-04-01']) {
    const { procedures } = await api.run<{
      procedures: { edges: { node: { code: string } }[] }
    }>('mayor', document, { filter, asOf })
    const expected = rows.filter((row) => isInForce(row.fields, asOf) && holds(row, asOf))
    const codes = procedures.edges.map(({ node }) => node.code).sort()
    expect([asOf, codes]).toEqual([asOf, expected.map(({ fields }) => fields.code).sort()])
  }
})
