import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draft, serial } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const allowed = ['committee', 'colleague'] as const
const said = { cause: 'Sin fluido eléctrico', correctiveAction: 'Planta solar' }

async function open({ db }: TestApi, at: Municipality) {
  const data = { entityId: at.id, indicatorId: at.indicators[2], ...said }
  const row = await db.prisma.deviation.create({ data })
  return { deviationId: globalId('Deviation', row.id), version: 1 }
}

describe('recordDeviation', () => {
  keepsContract(() => api, {
    mutation: 'recordDeviation',
    answers: 'Deviation',
    allowed,
    action: 'deviation.record',
    idField: 'indicatorId',
    input: async (_api, at) => ({
      indicatorId: globalId('Indicator', at.indicators[1]),
      ...said,
      answerableId: globalId('Person', at.persons.contributor),
      dueOn: '2010-09-30',
      cause: `Causa ${serial()}`,
    }),
    bad: [
      [{ cause: '' }, ['cause'], 'TEXT_TOO_SHORT'],
      [{ dueOn: '2010-06-31' }, ['dueOn'], 'INVALID_DATE'],
    ],
  })

  test('who does it is of the entity; a draft has no delays', async () => {
    const input = { indicatorId: globalId('Indicator', api.here.indicators[1]), ...said }
    const answerableId = globalId('Person', api.elsewhere.persons.mayor)
    const foreign = await writes(api, 'committee', 'recordDeviation', { ...input, answerableId })
    expect(foreign.issues).toEqual([{ path: ['answerableId'], errorCode: 'NOT_FOUND' }])
    const { indicator } = await draft(api, api.here)
    const early = { ...input, indicatorId: globalId('Indicator', indicator.id) }
    expect(await writes(api, 'committee', 'recordDeviation', early)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})

describe('updateDeviation', () => {
  keepsContract(() => api, {
    mutation: 'updateDeviation',
    answers: 'Deviation',
    allowed,
    action: 'deviation.update',
    idField: 'deviationId',
    input: async (of, at) => ({ ...(await open(of, at)), cause: 'Otra causa', dueOn: null }),
    conflictField: 'cause',
    bad: [[{ correctiveAction: ' ' }, ['correctiveAction'], 'TEXT_TOO_SHORT']],
  })
})

describe('closeDeviation', () => {
  keepsContract(() => api, {
    mutation: 'closeDeviation',
    answers: 'Deviation',
    allowed,
    action: 'deviation.close',
    idField: 'deviationId',
    input: async (of, at) => ({ ...(await open(of, at)), closedOn: '2010-06-30' }),
    conflictField: 'closedOn',
    bad: [[{ closedOn: '2010-07-01' }, ['closedOn'], 'DATE_IN_FUTURE']],
  })

  test('once; a closed one is not edited', async () => {
    const input = await open(api, api.here)
    await writes(api, 'committee', 'closeDeviation', { ...input, closedOn: '2010-06-30' })
    const late = { ...input, version: 2, cause: 'Otra' }
    expect(await writes(api, 'committee', 'updateDeviation', late)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})

describe('deviations of the rows', () => {
  const document = `{ plan(entity: "aqui", validFrom: 2009) { indicators {
    all: deviations { cause answerable { name } } open: deviations(open: true) { closedOn } } } }`
  interface Rows {
    plan: { indicators: { all: object[] | null; open: { closedOn: null }[] | null }[] }
  }

  test.each<[PersonKey | null, boolean]>([
    ['contributor', true],
    ['mayor', true],
    ['auditor', true],
    ['integrator', false],
    [null, false],
  ])('%s reads them: %s', async (as, reads) => {
    const { plan } = await api.run<Rows>(as, document)
    expect(plan.indicators.every(({ all }) => (all !== null) === reads)).toBe(true)
  })

  test('come in one statement for all rows, one for who answers', async () => {
    const { data, statements } = await api.counted<Rows>('mayor', document)
    expect(statements.filter((sql) => sql.includes('"deviation"'))).toHaveLength(1)
    expect(statements.filter((sql) => sql.includes('"person"'))).toHaveLength(1)
    const [, two] = data.plan.indicators
    expect(two?.open?.every(({ closedOn }) => closedOn === null)).toBe(true)
    expect(Number(two?.all?.length)).toBeGreaterThan(Number(two?.open?.length))
  })
})
