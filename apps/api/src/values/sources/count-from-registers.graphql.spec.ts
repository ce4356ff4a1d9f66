import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

describe('a typed value that was waiting when its row came to be counted', () => {
  it('can be given back, not approved', async () => {
    const { id: _id, ...like } = await api.db.prisma.target.findUniqueOrThrow({
      where: { id: api.here.targets[2] },
    })
    const own = await api.db.prisma.target.create({ data: { ...like, position: 2 } })
    const option = { entityId: own.entityId, targetId: own.id, sourceKey: 'procedures.online' }
    await api.db.prisma.targetSourceOption.create({ data: option })
    await query(api.db, 'UPDATE plan SET revision = revision + 1 WHERE id = $1', [api.here.planId])
    const targetId = globalId('Target', own.id)
    const state = '... on Measurement { id state }'
    const value = { targetId, periodKey: '2010-S1', numerator: '1', denominator: '3' }
    const { id: measurementId } = await writes(api, 'committee', 'recordMeasurement', value, state)
    await writes(api, 'committee', 'submitMeasurement', { measurementId })
    await writes(api, 'committee', 'decideSource', {
      ...{ targetId, sourceKey: 'procedures.online', startsOn: '2010-01-01' },
      reason: 'Se cuenta desde 2010',
    })
    expect(await writes(api, 'mayor', 'approveMeasurement', { measurementId })).toMatchObject({
      ...{
        errorCode: 'WRONG_STATE',
        message: expect.stringContaining('se cuenta desde su registro'),
      },
    })
    const reason = 'Ya se cuenta desde el inventario'
    expect(
      await writes(api, 'mayor', 'returnMeasurement', { measurementId, reason }, state),
    ).toMatchObject({ state: 'RETURNED' })
  })
})

describe('typed targets that are to be counted from their registers', () => {
  const decisions = async () => {
    const rows = await query<{ key: string; day: string }>(
      api.db,
      `SELECT source_key AS key, to_char(starts_on, 'YYYY-MM-DD') AS day FROM target_source
       WHERE target_id = ANY($1::uuid[]) ORDER BY source_key`,
      [[api.here.targets[1], api.here.targets[4]]],
    )
    return rows.map(({ key, day }) => `${key} ${day}`)
  }
  const ask = (as: PersonKey, first = 'connectionPoints.inService') =>
    writes(api, as, 'countFromRegisters', {
      planId: globalId('Plan', api.here.planId),
      targets: [
        { targetId: globalId('Target', api.here.targets[1]), sourceKey: first },
        { targetId: globalId('Target', api.here.targets[4]), sourceKey: 'datasets.published' },
      ],
      reason: 'Se cuentan desde sus registros',
    })

  it('are decided in one write, or none of them', async () => {
    const value = { targetId: globalId('Target', api.here.targets[1]), periodKey: '2009-S2' }
    const state = '... on Measurement { id }'
    const { id } = await writes(
      api,
      'committee',
      'recordMeasurement',
      { ...value, value: '2' },
      state,
    )
    await writes(api, 'committee', 'submitMeasurement', { measurementId: id })
    await writes(api, 'mayor', 'approveMeasurement', { measurementId: id })

    expect(await ask('contributor')).toMatchObject({ errorCode: 'FORBIDDEN' })
    expect(await ask('committee', 'services.studied')).toMatchObject({
      issues: [{ path: ['targets', '0', 'sourceKey'], errorCode: 'NOT_AN_OPTION' }],
    })
    expect(await decisions()).toEqual([])

    expect(await ask('committee')).toMatchObject({ __typename: 'Plan' })
    // What was approved up to 31 December 2009 stays; the other has nothing before.
    const decided = ['connectionPoints.inService 2010-01-01', 'datasets.published 2008-09-03']
    expect(await decisions()).toEqual(decided)
    expect(await ask('committee')).toMatchObject({ __typename: 'Plan' })
    expect(await decisions()).toEqual(decided)
  })

  it('are told by their rows, each with the registers that move it', async () => {
    const document = '{ plan(entity: "aqui") { indicators { row countedBy { key registers } } } }'
    const { plan } = await api.run<{ plan: { indicators: object[] } }>(null, document)
    expect(plan.indicators[0]).toEqual({
      row: 1,
      countedBy: [{ key: 'connectionPoints.inService', registers: ['connectionPoints'] }],
    })
    expect(plan.indicators[2]).toEqual({ row: 3, countedBy: [] })
  })
})
