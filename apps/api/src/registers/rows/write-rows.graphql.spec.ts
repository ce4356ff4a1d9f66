import { query } from '@gelt/db'
import { dailyRegister, isRowCode } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writes } from '../../testing/write-contract.ts'
import { asInput, everyRegister, fillRegisters, newValues, selectionOf } from './rows.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await fillRegisters(api)
  // A body hands over in one way only: the one that is there makes room.
  await query(
    api.db,
    `UPDATE handover_method SET annulled_reason = 'Prueba' WHERE entity_id = $1`,
    [api.here.id],
  )
})
afterAll(() => api.close())

const entityId = () => globalId('Entity', api.here.id)

describe.each(everyRegister)('a row of %s', (_key, definition) => {
  const { type } = definition

  test('is recorded with everything that its form holds, and read back the same', async () => {
    const input = asInput(definition, newValues(definition, api.here))
    const fields = `... on ${type} { rowCode: code version ${selectionOf(definition)} }`
    const sent = { entityId: entityId(), ...input }
    const answer = await writes<Record<string, unknown>>(
      ...([api, 'committee', `create${type}`, sent, fields] as const),
    )
    expect(answer).toMatchObject({ __typename: type, version: 1 })
    expect(isRowCode(definition, String(answer.rowCode))).toBe(true)
    const read = Object.keys(input).map((name) => {
      const value = answer[name]
      if (Array.isArray(value)) return [name, value.map(({ id }) => id)]
      return [name, value && typeof value === 'object' && 'id' in value ? value.id : value]
    })
    expect(Object.fromEntries(read)).toEqual(input)
  })

  test('needs what no row is without', async () => {
    const needed = Object.entries(definition.fields).filter(
      ([, field]) => field.needed && !field.automatic,
    )
    const answer = await writes(api, 'committee', `create${type}`, { entityId: entityId() })
    expect(answer.issues?.map(({ path, errorCode: code }) => [path.join('.'), code])).toEqual(
      needed.map(([name]) => [name, 'REQUIRED']),
    )
  })
})

test.each(['UNCHECKED', 'PRESENT'])(
  'a dataset whose personal data is %s is not published: refused at its day, and nothing is written',
  async (personalData) => {
    const definition = dailyRegister('datasets')
    const name = `Sin publicar ${personalData}`
    const input = asInput(definition, { ...newValues(definition, api.here), name, personalData })
    const sent = { entityId: entityId(), ...input }
    const answer = await writes(api, 'committee', 'createDataset', sent)
    expect(answer.issues?.map(({ path, errorCode: code }) => [path.join('.'), code])).toEqual([
      ['publishedOn', 'PERSONAL_DATA_UNCLEARED'],
    ])
    const written = await query(api.db, 'SELECT FROM dataset WHERE name = $1', [name])
    expect(written).toEqual([])
    const kept = { ...sent, publishedOn: null, updatedOn: null }
    expect(await writes(api, 'committee', 'createDataset', kept)).toMatchObject({
      __typename: 'Dataset',
    })
  },
)
