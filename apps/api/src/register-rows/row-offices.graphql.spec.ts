import { query } from '@gelt/db'
import { dailyRegister } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { office } from '../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../testing/create-test-api.ts'
import { writeDailyRow } from '../testing/daily-rows.ts'
import { locksHeldUp } from '../testing/held-lock.ts'
import type { Municipality, PersonKey } from '../testing/municipality.ts'
import { writes } from '../testing/write-contract.ts'
import { asInput, fillRegisters, newValues, placesOf, point } from './rows.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await fillRegisters(api)
})
afterAll(() => api.close())

const points = dailyRegister('connectionPoints')
const _editors: readonly PersonKey[] = ['contributor', 'committee', 'colleague']
const entityOf = (at: Municipality) => globalId('Entity', at.id)
const update = (as: PersonKey, input: Record<string, unknown>) =>
  writes(api, as, 'updateConnectionPoint', input)

describe('an office', () => {
  const government = () => api.here.offices.government

  test('that isn’t the contributor’s: its rows are not theirs to write, before and after', async () => {
    const { rowId } = await point(api, api.here, { office: government() })
    const refused = { __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' }
    expect(await update('contributor', { rowId, version: 1, place: 'Otra' })).toMatchObject(refused)
    const own = await point(api, api.here)
    const office = globalId('Office', government())
    expect(await update('contributor', { rowId: own.rowId, version: 1, office })).toMatchObject(
      refused,
    )
    const made = asInput(points, { ...newValues(points, api.here), office: government() })
    const create = { entityId: entityOf(api.here), ...made }
    expect(await writes(api, 'contributor', 'createConnectionPoint', create)).toMatchObject(refused)
    expect(await update('committee', { rowId, version: 1, place: 'Otra' })).toMatchObject({
      __typename: 'ConnectionPoint',
    })
  })

  test.each<[string, string, () => Record<string, unknown>]>([
    ['an edit', 'updateConnectionPoint', () => ({ place: 'Otra' })],
    [
      'an edit that would take it back',
      'updateConnectionPoint',
      () => ({ office: globalId('Office', api.here.offices.planning) }),
    ],
    ['annulling it', 'annulRegisterRow', () => ({ reason: 'Doble' })],
  ])(
    'that the row went to while %s waited: refused under the lock',
    async (_what, mutation, edit) => {
      const { rowId, id } = await point(api, api.here)
      const answer = await locksHeldUp(
        api.db,
        api.here.id,
        () => writes(api, 'contributor', mutation, { rowId, version: 1, ...edit() }),
        (holder) =>
          query(holder, 'UPDATE connection_point SET office_id = $2 WHERE id = $1', [
            id,
            government(),
          ]),
      )
      expect(answer).toMatchObject({ __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' })
    },
  )

  test('that has ended takes nothing new; what it had may stay', async () => {
    const closed = await office(api, api.here)
    const { rowId } = await point(api, api.here, { office: closed.row.id })
    await query(api.db, `UPDATE office SET active_to = '2010-01-31' WHERE id = $1`, [closed.row.id])
    expect(await update('committee', { rowId, version: 1, place: 'Otra' })).toMatchObject({
      __typename: 'ConnectionPoint',
    })
    const other = await point(api, api.here)
    const going = { rowId: other.rowId, version: 1, office: closed.id }
    expect(await update('committee', going)).toMatchObject({
      issues: [{ path: ['office'], errorCode: 'NOT_FOUND' }],
    })
  })

  test('of the row that it belongs to is the one that counts', async () => {
    const { offices, ...places } = placesOf(api.here)
    const training = dailyRegister('trainings')
    const values = { ...newValues(training, api.here), office: government() }
    const id = await writeDailyRow(api.db, api.here, {
      register: 'trainings',
      code: 'TA-100',
      values,
    })
    const groups = dailyRegister('trainingGroups')
    const input = asInput(groups, { ...newValues(groups, api.here), training: id })
    const create = { entityId: entityOf(api.here), ...input }
    const refused = { __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' }
    expect(await writes(api, 'contributor', 'createTrainingGroup', create)).toMatchObject(refused)
    const own = { ...create, training: globalId('Training', places.trainings ?? '') }
    const fields = '... on TrainingGroup { office { name } }'
    expect(await writes(api, 'contributor', 'createTrainingGroup', own, fields)).toMatchObject({
      office: { name: 'Planeación' },
    })
    expect(offices).toBe(api.here.offices.planning)
  })

  test('of none: the committee alone writes such rows', async () => {
    const needs = dailyRegister('resourceNeeds')
    const input = asInput(needs, { ...newValues(needs, api.here), office: null })
    const create = { entityId: entityOf(api.here), ...input }
    expect(await writes(api, 'contributor', 'createResourceNeed', create)).toMatchObject({
      errorCode: 'FORBIDDEN',
    })
    const fields = '... on ResourceNeed { office { id } }'
    expect(await writes(api, 'committee', 'createResourceNeed', create, fields)).toMatchObject({
      ...{ __typename: 'ResourceNeed', office: null },
    })
  })
})
