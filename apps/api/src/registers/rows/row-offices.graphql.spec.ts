import { query } from '@gelt/db'
import { dailyRegister, type RegisterDefinition, type RowValues } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { office } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writeDailyRow } from '../../testing/daily-rows.ts'
import { locksHeldUp } from '../../testing/held-lock.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'
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

  test('that was founded later delivered nothing before, and may keep what stands since', async () => {
    const founded = await office(api, api.here)
    await query(api.db, `UPDATE office SET active_from = '2010-05-01' WHERE id = $1`, [
      founded.row.id,
    ])
    const { rowId } = await point(api, api.here, { inServiceFrom: '2009-02-01', closedOn: null })
    const going = { rowId, version: 1, office: founded.id }
    expect(await update('committee', going)).toMatchObject({ __typename: 'ConnectionPoint' })
    const deliveries = dailyRegister('deliveries')
    const values = { ...newValues(deliveries, api.here), office: founded.row.id }
    const early = asInput(deliveries, { ...values, deliveredOn: '2010-04-30', publishedOn: null })
    const create = { entityId: entityOf(api.here), ...early }
    expect(await writes(api, 'committee', 'createDelivery', create)).toMatchObject({
      message: expect.stringContaining('existe desde el 1 de mayo de 2010'),
      issues: [{ path: ['office'], errorCode: 'NOT_ACTIVE_THEN' }],
    })
  })

  test('that has ended takes late records of its days, none of later ones; what it had may stay', async () => {
    const closed = await office(api, api.here)
    const { rowId } = await point(api, api.here, { office: closed.row.id })
    const other = await point(api, api.here, { inServiceFrom: '2010-03-01' })
    await query(api.db, `UPDATE office SET active_to = '2010-01-31' WHERE id = $1`, [closed.row.id])
    expect(await update('committee', { rowId, version: 1, place: 'Otra' })).toMatchObject({
      __typename: 'ConnectionPoint',
    })
    const refused = {
      message: expect.stringContaining(
        'existió del 3 de septiembre de 2008 al 31 de enero de 2010',
      ),
      issues: [{ path: ['office'], errorCode: 'NOT_ACTIVE_THEN' }],
    }
    const record = (definition: RegisterDefinition, values: RowValues) => {
      const all = { ...newValues(definition, api.here), ...values, office: closed.row.id }
      const input = { entityId: entityOf(api.here), ...asInput(definition, all) }
      return writes<{ id: string }>(
        ...([api, 'committee', `create${definition.type}`, input] as const),
        '... on RegisterRow { id }',
      )
    }
    const open = { closedOn: null, closedReason: null }
    const late = await record(points, { inServiceFrom: '2009-02-01', ...open })
    expect(late.__typename).toBe('ConnectionPoint')
    expect(await record(points, { inServiceFrom: '2010-02-01', ...open })).toMatchObject(refused)
    const deliveries = dailyRegister('deliveries')
    const on = (deliveredOn: string) => ({ deliveredOn, publishedOn: null })
    expect((await record(deliveries, on('2010-01-31'))).__typename).toBe('Delivery')
    expect(await record(deliveries, on('2010-02-01'))).toMatchObject(refused)
    // The day moved to one on which it was no more, and a row of such a day to it.
    const later = { rowId: late.id, version: 1, inServiceFrom: '2010-02-01' }
    expect(await update('committee', later)).toMatchObject(refused)
    const going = { rowId: other.rowId, version: 1, office: closed.id }
    expect(await update('committee', going)).toMatchObject(refused)
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
