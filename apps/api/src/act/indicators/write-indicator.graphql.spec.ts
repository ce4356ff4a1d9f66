import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { draft, person } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { Municipality } from '../../testing/municipality.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const allowed = ['committee', 'colleague'] as const
const words = { benefits: 'Beneficios', responsibles: 'Comité', resources: 'Recursos' }

async function areaId(of: TestApi, at: Municipality) {
  return globalId('ActionArea', (await draft(of, at)).area.id)
}

async function rowOf(of: TestApi, at: Municipality) {
  return { indicatorId: globalId('Indicator', (await draft(of, at)).indicator.id), version: 1 }
}

/** The row 1 of the adopted plan, with the version that it has now. */
async function adoptedRow() {
  const id = api.here.indicators[1]
  const { version } = await api.db.prisma.indicator.findUniqueOrThrow({ where: { id } })
  return { indicatorId: globalId('Indicator', id), version }
}

describe('createArea', () => {
  keepsContract(() => api, {
    mutation: 'createArea',
    answers: 'ActionArea',
    allowed,
    action: 'area.create',
    idField: 'planId',
    input: async (of, at) => ({
      planId: globalId('Plan', (await draft(of, at)).plan.id),
      ...{ shortName: 'Trámites', listText: 'Trámites', tableText: 'Trámites', ...words },
    }),
    bad: [[{ shortName: '' }, ['shortName'], 'REQUIRED']],
  })

  test('an adopted plan gets no more areas', async () => {
    const input = { planId: globalId('Plan', api.here.planId), shortName: 'Otra', ...words }
    const answer = await writes(api, 'committee', 'createArea', {
      ...input,
      ...{ listText: 'Otra', tableText: 'Otra' },
    })
    expect(answer).toMatchObject({ errorCode: 'WRONG_STATE' })
  })
})

describe('updateArea', () => {
  keepsContract(() => api, {
    mutation: 'updateArea',
    answers: 'ActionArea',
    allowed,
    action: 'area.update',
    idField: 'areaId',
    input: async (of, at) => ({ areaId: await areaId(of, at), version: 1, benefits: 'Otros' }),
    conflictField: 'benefits',
    bad: [[{ resources: '' }, ['resources'], 'REQUIRED']],
  })

  test('of an adopted plan changes its short name, not the act’s words', async () => {
    const input = { areaId: globalId('ActionArea', api.here.areaId), version: 1 }
    const rewritten = await writes(api, 'committee', 'updateArea', { ...input, benefits: 'Otros' })
    expect(rewritten).toMatchObject({ errorCode: 'WRONG_STATE' })
    const same = { ...input, benefits: 'Beneficios', shortName: 'Corto' }
    expect((await writes(api, 'committee', 'updateArea', same)).__typename).toBe('ActionArea')
  })
})

describe('createIndicator', () => {
  const row = { shortName: 'Nueva', name: 'Nueva', goalText: '10', activity: 'Actividad', ...words }

  keepsContract(() => api, {
    mutation: 'createIndicator',
    answers: 'Indicator',
    allowed,
    action: 'indicator.create',
    idField: 'areaId',
    input: async (of, at) => ({ areaId: await areaId(of, at), ...row }),
    bad: [
      [{ name: '' }, ['name'], 'REQUIRED'],
      [{ weight: '-1' }, ['weight'], 'NEGATIVE'],
      [{ weight: '1001' }, ['weight'], 'ABOVE_RANGE'],
    ],
  })

  test('takes the next number of the plan', async () => {
    const input = { areaId: await areaId(api, api.here), ...row, weight: '2.5' }
    const fields = '... on Indicator { row weight benefitsOrigin sourceLine deadline { rule } }'
    const made = await writes(api, 'committee', 'createIndicator', input, fields)
    expect(made).toMatchObject({
      ...{ row: 2, weight: '2.5', benefitsOrigin: 'EDITED', sourceLine: null, deadline: null },
    })
  })
})

describe('updateIndicator', () => {
  keepsContract(() => api, {
    mutation: 'updateIndicator',
    answers: 'Indicator',
    allowed,
    action: 'indicator.update',
    idField: 'indicatorId',
    input: async (of, at) => ({ ...(await rowOf(of, at)), name: 'Otro nombre', weight: '2' }),
    conflictField: 'weight',
    bad: [
      [{ weight: 'mucho' }, ['weight'], 'NOT_A_NUMBER'],
      [{ notApplicable: 'no' }, ['notApplicable'], 'TEXT_TOO_SHORT'],
    ],
  })

  test('of an adopted plan: the act’s words stay, ours change', async () => {
    const fields = '... on Indicator { name reading weight notApplicable }'
    const rewritten = await writes(api, 'committee', 'updateIndicator', {
      ...(await adoptedRow()),
      name: 'Nuestras palabras',
    })
    expect(rewritten).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
    const read = { reading: 'Puntos con internet', weight: '3', notApplicable: 'No hay fluido' }
    const edit = { ...(await adoptedRow()), ...read }
    expect(await writes(api, 'committee', 'updateIndicator', edit, fields)).toMatchObject({
      ...{ name: 'Indicador 1', ...read },
    })
    const again = { ...(await adoptedRow()), notApplicable: null }
    expect(await writes(api, 'committee', 'updateIndicator', again, fields)).toMatchObject({
      ...{ reading: 'Puntos con internet', notApplicable: null },
    })
  })

  test('weight and justification move the plan’s figure, in the answer too', async () => {
    const fields = '... on Indicator { figure { status weight } }'
    const edit = { ...(await adoptedRow()), weight: '4', notApplicable: 'No hay fluido' }
    expect(await writes(api, 'committee', 'updateIndicator', edit, fields)).toMatchObject({
      figure: { status: 'NOT_APPLICABLE', weight: '4' },
    })
    const before = await adoptedRow()
    await writes(api, 'committee', 'updateIndicator', { ...before, notApplicable: null })
  })

  test('who answers is a person and an office of the entity', async () => {
    const mine = await person(api, api.here)
    const foreign = await person(api, api.elsewhere)
    const answer = await writes(
      api,
      'committee',
      'updateIndicator',
      { ...(await adoptedRow()), answerableId: mine.id },
      '... on Indicator { answerable { id } }',
    )
    expect(answer).toMatchObject({ answerable: { id: mine.id } })
    const refused = await writes(api, 'committee', 'updateIndicator', {
      ...(await adoptedRow()),
      answerableId: foreign.id,
    })
    expect(refused.issues).toEqual([{ path: ['answerableId'], errorCode: 'NOT_FOUND' }])
    const office = globalId('Office', api.elsewhere.offices.planning)
    const elsewhere = { ...(await adoptedRow()), answerableOfficeId: office }
    expect((await writes(api, 'committee', 'updateIndicator', elsewhere)).issues).toEqual([
      { path: ['answerableOfficeId'], errorCode: 'NOT_FOUND' },
    ])
  })

  test('an earlier figure stays as it was', async () => {
    const [moment] = await api.db.prisma.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`
    await writes(api, 'committee', 'updateIndicator', { ...(await adoptedRow()), weight: '9' })
    const document = `query ($known: DateTime!) { plan(entity: "aqui", validFrom: 2009) {
      indicator(row: 1) { now: figure { weight } earlier: figure(knownAt: $known) { weight } } } }`
    const known = moment?.now.toISOString()
    expect(await api.run(null, document, { known })).toMatchObject({
      plan: { indicator: { now: { weight: '9' }, earlier: { weight: '4' } } },
    })
  })
})

describe('setDeadline', () => {
  keepsContract(() => api, {
    mutation: 'setDeadline',
    answers: 'Indicator',
    allowed,
    action: 'deadline.set',
    idField: 'indicatorId',
    input: async (of, at) => ({
      ...(await rowOf(of, at)),
      rule: { type: 'MONTHS', months: 4 },
      reason: 'Acta 3 del comité',
    }),
    conflictField: 'rule',
    bad: [
      [{ reason: '' }, ['reason'], 'TEXT_TOO_SHORT'],
      [{ rule: { type: 'MONTHS' } }, ['rule', 'months'], 'REQUIRED'],
      [{ rule: { type: 'MONTHS', months: 0 } }, ['rule', 'months'], 'NEGATIVE'],
      [{ rule: { type: 'DATE', date: '2010-02-31' } }, ['rule', 'date'], 'INVALID_DATE'],
      [{ rule: null }, ['rule'], 'REQUIRED'],
    ],
  })

  const fields = `... on Indicator { version proposedDeadlines { id }
    deadline { text rule provenance computedOn resolvedOn } }`

  test('a rule takes the former one’s place, which is kept; the act’s words stay beside it', async () => {
    const input = { ...(await adoptedRow()), reason: 'Acta 3 del comité' }
    const set = { ...input, rule: { type: 'MONTHS', months: 4 } }
    // 3 January 2009 is a Saturday: the next working day is Monday the 5th.
    expect(await writes(api, 'committee', 'setDeadline', set, fields)).toMatchObject({
      version: Number(input.version) + 1,
      deadline: {
        ...{ text: '2 años', rule: 'MONTHS', provenance: 'EDITED' },
        ...{ computedOn: '2009-01-03', resolvedOn: '2009-01-05' },
      },
    })
    const states = await api.db.prisma.deadline.findMany({
      where: { indicatorId: api.here.indicators[1] },
      orderBy: { id: 'asc' },
    })
    expect(states.map(({ state, rule }) => `${state} ${rule}`)).toEqual([
      'REPLACED YEARS',
      'ACCEPTED MONTHS',
    ])
  })

  test('a proposal counts once somebody accepts it, and is accepted once', async () => {
    const own = { entityId: api.here.id, indicatorId: api.here.indicators[1] }
    const proposal = await api.db.prisma.deadline.create({
      data: {
        ...{ ...own, text: '1 año', provenance: 'STRAY_ROW', rule: 'YEARS', amount: 1 },
        ...{ state: 'PROPOSED', computedOn: dateColumn('2009-09-03') },
      },
    })
    const acceptDeadlineId = globalId('Deadline', proposal.id)
    const accept = async () => ({
      ...(await adoptedRow()),
      ...{ acceptDeadlineId, reason: 'Acta 4 del comité' },
    })
    expect(await writes(api, 'committee', 'setDeadline', await accept(), fields)).toMatchObject({
      proposedDeadlines: [],
      deadline: { text: '1 año', provenance: 'STRAY_ROW', resolvedOn: '2009-09-03' },
    })
    expect(await writes(api, 'committee', 'setDeadline', await accept())).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
    const other = { ...(await rowOf(api, api.here)), acceptDeadlineId, reason: 'De otra fila' }
    expect(await writes(api, 'committee', 'setDeadline', other)).toMatchObject({
      errorCode: 'NOT_FOUND',
    })
  })
})
