import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn, optionalPlainDateOf } from '../../core/dates.ts'
import { draft } from '../../testing/contract-rows.ts'
import { counting } from '../../testing/counting.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const committee = ['committee', 'colleague'] as const

const span = { validTo: 2016, startsOn: '2013-01-02', endsOn: '2016-12-31' }

describe('updatePlan', () => {
  keepsContract(() => api, {
    mutation: 'updatePlan',
    answers: 'Plan',
    allowed: committee,
    action: 'plan.update',
    idField: 'planId',
    input: async (of, at) => ({
      planId: globalId('Plan', (await draft(of, at)).plan.id),
      version: 1,
      title: 'Otro título',
      vision: 'Una visión',
    }),
    conflictField: 'title',
    bad: [
      [{ endsOn: '2011-01-01' }, ['endsOn'], 'INVALID_RANGE'],
      [{ validTo: 1999 }, ['validTo'], 'INVALID_RANGE'],
      [{ onTrackFrom: '1.2' }, ['onTrackFrom'], 'ABOVE_RANGE'],
      [{ atRiskFrom: '0.95' }, ['atRiskFrom'], 'ABOVE_RANGE'],
      [{ validFrom: 2009 }, ['validFrom'], 'ALREADY_EXISTS'],
    ],
  })

  test('an adopted plan: not without a reason, and never the act’s words', async () => {
    const adopted = { planId: globalId('Plan', api.here.planId), version: 1 }
    const silent = await writes(api, 'committee', 'updatePlan', { ...adopted, title: 'Otro' })
    expect(silent.issues).toEqual([{ path: ['reason'], errorCode: 'REQUIRED' }])
    const rewritten = { ...adopted, vision: 'Otra visión', reason: 'Nos gusta más' }
    expect(await writes(api, 'committee', 'updatePlan', rewritten)).toMatchObject({
      __typename: 'StateRefusal',
      errorCode: 'WRONG_STATE',
    })
  })

  test('a new start moves deadlines in months and years, and figures follow the revision', async () => {
    const { plan, indicator } = await draft(api, api.here)
    const { prisma } = api.db
    const own = { entityId: api.here.id, indicatorId: indicator.id, provenance: 'EDITED' as const }
    const term = { ...own, rule: 'MONTHS' as const, amount: 2 }
    await prisma.deadline.create({ data: { ...term, resolvedOn: dateColumn('2012-03-02') } })
    const day = { rule: 'DATE' as const, statedOn: dateColumn('2013-05-05') }
    await prisma.deadline.create({ data: { ...own, ...day, state: 'PROPOSED' } })
    await writes(api, 'committee', 'updatePlan', {
      planId: globalId('Plan', plan.id),
      version: 1,
      startsOn: '2012-09-03',
    })
    const deadlines = await prisma.deadline.findMany({
      where: { indicatorId: indicator.id },
      orderBy: { rule: 'asc' },
    })
    // 3 November 2012 is a Saturday, and Monday the 5th a holiday (All Saints, moved).
    const term2 = deadlines.find(({ rule }) => rule === 'MONTHS')
    expect(optionalPlainDateOf(term2?.computedOn ?? null)).toBe('2012-11-03')
    expect(optionalPlainDateOf(term2?.resolvedOn ?? null)).toBe('2012-11-06')
    expect(deadlines.find(({ rule }) => rule === 'DATE')?.version).toBe(1)
    const after = await prisma.plan.findUniqueOrThrow({ where: { id: plan.id } })
    expect(after).toMatchObject({ revision: 1, version: 2 })
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: plan.id } })
    expect(event.after).toMatchObject({ startsOn: '2012-09-03', deadlinesMoved: 1 })
  })

  test('the start stays where values of plan years would become those of others', async () => {
    const { prisma } = api.db
    const { planId, targets, persons, id: entityId } = api.here
    const { version } = await prisma.plan.findUniqueOrThrow({ where: { id: planId } })
    const move = {
      planId: globalId('Plan', planId),
      version,
      startsOn: '2008-10-01',
      reason: 'Acta',
    }
    await prisma.measurement.create({
      data: {
        ...{ entityId, targetId: targets[4], periodKey: 'A1', value: 1 },
        periodStartsOn: dateColumn('2008-09-03'),
        periodEndsOn: dateColumn('2009-09-02'),
        cutoff: dateColumn('2009-09-02'),
        recordedById: persons.committee,
      },
    })
    expect(await writes(api, 'committee', 'updatePlan', move)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
    await prisma.measurement.deleteMany({ where: { targetId: targets[4] } })
    expect((await writes(api, 'committee', 'updatePlan', move)).__typename).toBe('Plan')
  })

  test('a superseded plan stays as it was', async () => {
    const { plan } = await draft(api, api.here)
    await api.db.prisma.plan.update({ where: { id: plan.id }, data: { status: 'SUPERSEDED' } })
    const edit = { planId: globalId('Plan', plan.id), version: 1, title: 'Otro', reason: 'Tarde' }
    expect(await writes(api, 'committee', 'updatePlan', edit)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})

describe('setObjectiveRows', () => {
  keepsContract(() => api, {
    mutation: 'setObjectiveRows',
    answers: 'Objective',
    allowed: committee,
    action: 'objective.setRows',
    idField: 'objectiveId',
    input: async (of, at) => ({
      objectiveId: globalId('Objective', (await draft(of, at)).objective.id),
      version: 1,
      rows: [1],
    }),
    conflictField: 'rows',
    bad: [
      [{ rows: [1, 99] }, ['rows', '1'], 'NOT_FOUND'],
      [{ rows: [0] }, ['rows', '0'], 'NEGATIVE'],
    ],
  })

  test('are those rows and no others', async () => {
    const { objective } = await draft(api, api.here)
    const input = { objectiveId: globalId('Objective', objective.id) }
    const set = (version: number, rows: number[]) =>
      writes<{ rows: number[] }>(
        api,
        'committee',
        'setObjectiveRows',
        { ...input, version, rows },
        '... on Objective { rows version }',
      )
    expect((await set(1, [1])).rows).toEqual([1])
    expect((await set(2, [])).rows).toEqual([])
  })
})

describe('updatePhase', () => {
  keepsContract(() => api, {
    mutation: 'updatePhase',
    answers: 'Phase',
    allowed: committee,
    action: 'phase.update',
    idField: 'phaseId',
    input: async (of, at) => ({
      phaseId: globalId('Phase', (await draft(of, at)).phase.id),
      version: 1,
      deadline: '2013-12-31',
      deadlineConfirmed: true,
      deadlineSource: 'Decreto 1151 de 2008, art. 8',
    }),
    conflictField: 'deadline',
    bad: [
      [{ deadline: '2013-13-01' }, ['deadline'], 'INVALID_DATE'],
      [{ deadlineSource: '' }, ['deadlineSource'], 'REQUIRED'],
    ],
  })

  test('moves the members of targets that share its deadline', async () => {
    const { phase, target } = await draft(api, api.here)
    const { prisma } = api.db
    const own = { entityId: api.here.id, targetId: target.id, kind: 'PHASE' as const, name: 'Fase' }
    const shares = await prisma.targetMember.create({
      data: { ...own, position: 1, phaseId: phase.id, deadline: phase.deadline },
    })
    const differs = await prisma.targetMember.create({
      data: { ...own, position: 2, phaseId: phase.id, deadline: dateColumn('2014-01-01') },
    })
    const input = { phaseId: globalId('Phase', phase.id), version: 1, deadline: '2013-12-31' }
    await writes(api, 'committee', 'updatePhase', input)
    const members = await prisma.targetMember.findMany({
      where: { id: { in: [shares.id, differs.id] } },
      orderBy: { position: 'asc' },
    })
    expect(members.map(({ deadline }) => optionalPlainDateOf(deadline))).toEqual([
      '2013-12-31',
      '2014-01-01',
    ])
    const event = await prisma.auditEvent.findFirstOrThrow({ where: { subjectId: phase.id } })
    expect(event.after).toMatchObject({ deadline: '2013-12-31', membersMoved: ['Fase'] })
  })
})

describe('createPlan', () => {
  const year = counting()
  keepsContract(() => api, {
    mutation: 'createPlan',
    answers: 'Plan',
    allowed: ['committee', 'colleague', 'administrator'],
    action: 'plan.create',
    idField: 'entityId',
    input: async (_api, at) => {
      const validFrom = 2150 + year()
      return {
        ...{ entityId: globalId('Entity', at.id), title: 'Plan nuevo', validFrom },
        ...{ ...span, validTo: validFrom + 3 },
      }
    },
    bad: [
      [{ validFrom: 2009 }, ['validFrom'], 'ALREADY_EXISTS'],
      [{ title: '' }, ['title'], 'REQUIRED'],
      [{ endsOn: '2013-01-02' }, ['endsOn'], 'INVALID_RANGE'],
    ],
  })

  test('is a draft that its own people see, nobody else', async () => {
    const input = { entityId: globalId('Entity', api.here.id), title: 'Nuevo', validFrom: 2017 }
    await writes(api, 'committee', 'createPlan', { ...input, ...span, validTo: 2020 })
    const document = '{ plan(entity: "aqui", validFrom: 2017) { status areas { number } } }'
    expect(await api.run('contributor', document)).toEqual({ plan: { status: 'DRAFT', areas: [] } })
    expect(await api.run(null, document)).toEqual({ plan: null })
  })

  test('another entity’s draft is no template', async () => {
    const foreign = await draft(api, api.elsewhere)
    const answer = await writes(api, 'committee', 'createPlan', {
      entityId: globalId('Entity', api.here.id),
      fromPlanId: globalId('Plan', foreign.plan.id),
      ...{ title: 'Copia', validFrom: 2018, ...span, validTo: 2020 },
    })
    expect(answer).toMatchObject({ __typename: 'NotFoundRefusal' })
  })
})
