import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createTestApi,
  globalId,
  refusedFilter,
  type TestApi,
} from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Duty {
  indicator: { row: number }
  periodKey: string
  running: boolean
  state: string
  dueOn: string
}

const document = `query ($asOf: Date, $all: Boolean) { plan(entity: "aqui", validFrom: 2009) {
  duties(asOf: $asOf, all: $all) { indicator { row } target { label } periodKey running state dueOn
    measurement { id value } } } }`

async function duties(as: PersonKey | null, variables: object = {}): Promise<string[] | null> {
  const { plan } = await api.run<{ plan: { duties: Duty[] | null } }>(as, document, variables)
  return (
    plan.duties?.map(
      ({ indicator, periodKey, running, state }) =>
        `${indicator.row} ${periodKey}${running ? '…' : ''} ${state}`,
    ) ?? null
  )
}

describe('what a person owes', () => {
  test('the rows that the person’s office answers for or is counted in', async () => {
    expect(await duties('contributor', { asOf: '2010-05-10' })).toEqual([
      '1 2009-S2 NOT_RECORDED',
      '1 2010-S1… NOT_RECORDED',
      '3 2009-S2 NOT_RECORDED',
      '3 2010-S1… NOT_RECORDED',
    ])
  })

  test('on the entity’s own day unless another is asked for', async () => {
    expect(await duties('contributor')).toEqual([
      '1 2010-S1 NOT_RECORDED',
      '3 2010-S1 NOT_RECORDED',
    ])
  })

  test('every row for those who approve, and for nobody else', async () => {
    expect(await duties('mayor', { asOf: '2010-06-30', all: true })).toEqual([
      '1 2010-S1 NOT_RECORDED',
      '2 2010-S1 NOT_RECORDED',
      '3 2010-S1 NOT_RECORDED',
      '4 A1 NOT_RECORDED',
      '4 A2… NOT_RECORDED',
    ])
    expect(await duties('mayor')).toEqual([])
    expect(await duties('contributor', { all: false })).toHaveLength(2)
    expect(await refusedFilter(api, 'contributor', document, { all: true })).toBe('all')
    expect(await duties(null, { all: true })).toBeNull()
  })

  test('follows the value through its life', async () => {
    const targetId = globalId('Target', api.here.targets[1])
    const state = async () => (await duties('contributor'))?.[0]
    const { id: measurementId } = await writes<{ id: string }>(
      api,
      'committee',
      'recordMeasurement',
      { targetId, periodKey: '2010-S1', value: '3' },
      '... on Measurement { id }',
    )
    expect(await state()).toBe('1 2010-S1 DRAFT')
    await writes(api, 'committee', 'submitMeasurement', { measurementId })
    expect(await state()).toBe('1 2010-S1 SUBMITTED')
    await writes(api, 'mayor', 'returnMeasurement', { measurementId, reason: 'Falta el acta' })
    expect(await state()).toBe('1 2010-S1 RETURNED')
  })

  test('lists what was returned in an earlier period, with the reason, until it is mended', async () => {
    const target = globalId('Target', api.here.targets[1])
    const value = { targetId: target, periodKey: '2009-S1', value: '2' }
    const { id: measurementId } = await writes<{ id: string }>(
      api,
      'committee',
      'recordMeasurement',
      value,
      '... on Measurement { id }',
    )
    await writes(api, 'committee', 'submitMeasurement', { measurementId })
    const before = await duties('contributor')
    expect(before?.[0]).toBe('1 2010-S1 RETURNED')
    await writes(api, 'mayor', 'returnMeasurement', { measurementId, reason: 'Son tres puntos' })
    const { plan } = await api.run<{ plan: { duties: object[] } }>(
      'contributor',
      `{ plan(entity: "aqui", validFrom: 2009) { duties { periodKey periodEndsOn dueOn earlier running reason } } }`,
    )
    expect(plan.duties.slice(0, 2)).toEqual([
      {
        ...{ periodKey: '2009-S1', periodEndsOn: '2009-06-30', dueOn: '2009-06-30' },
        ...{ earlier: true, running: false, reason: 'Son tres puntos' },
      },
      {
        ...{ periodKey: '2010-S1', periodEndsOn: '2010-06-30', dueOn: '2010-06-30' },
        ...{ earlier: false, running: false, reason: 'Falta el acta' },
      },
    ])
    // On the day looked at it hadn't been recorded for: the cut-off lies after it.
    expect(await duties('contributor', { asOf: '2009-03-31' })).not.toContain('1 2009-S1 RETURNED')
    const mended = { measurementId, value: '3', reason: 'Faltaba uno' }
    const { id: draftId } = await writes<{ id: string }>(
      api,
      'committee',
      'correctMeasurement',
      mended,
      '... on Measurement { id }',
    )
    expect((await duties('contributor'))?.[0]).toBe('1 2009-S1 DRAFT')
    await writes(api, 'committee', 'submitMeasurement', { measurementId: draftId })
    expect(await duties('contributor')).toEqual(before)
  })

  test('a row that does not apply owes nothing', async () => {
    const { id } = await api.db.prisma.indicator.update({
      where: { id: api.here.indicators[3] },
      data: { notApplicable: 'No hay archivos' },
    })
    await api.db.prisma.plan.update({
      where: { id: api.here.planId },
      data: { revision: { increment: 1 } },
    })
    expect(await duties('contributor')).toEqual(['1 2010-S1 RETURNED'])
    await api.db.prisma.indicator.update({ where: { id }, data: { notApplicable: null } })
  })

  test('in as many statements for 22 rows as for one', async () => {
    const { count: one } = await api.counted('contributor', document)
    const { count: all } = await api.counted('committee', document, { all: true })
    expect(all).toBe(one)
    // The plan with its entity, the values' ids, themselves with members, decisions and evidence.
    expect(all).toBeLessThanOrEqual(8)
  })
})
