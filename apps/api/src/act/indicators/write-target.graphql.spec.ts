import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { draft, memberTarget, office } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { Municipality } from '../../testing/municipality.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const allowed = ['committee', 'colleague'] as const

async function targetOf(of: TestApi, at: Municipality) {
  return { targetId: globalId('Target', (await draft(of, at)).target.id), version: 1 }
}

async function adopted(row: 1 | 2 | 3 | 4) {
  const id = api.here.targets[row]
  const { version } = await api.db.prisma.target.findUniqueOrThrow({ where: { id } })
  return { targetId: globalId('Target', id), version }
}

describe('createTarget', () => {
  const target = {
    ...{ label: 'archivos', kind: 'TOTAL', mode: 'REACH', goal: '10', unit: 'archivo' },
    ...{ unitPlural: 'archivos', periodUnit: 'HALF_YEAR', wholeNumbers: true },
  }

  keepsContract(() => api, {
    mutation: 'createTarget',
    answers: 'Target',
    allowed,
    action: 'target.create',
    idField: 'indicatorId',
    input: async (of, at) => ({
      indicatorId: globalId('Indicator', (await draft(of, at)).indicator.id),
      ...target,
    }),
    bad: [
      [{ goal: '1.5' }, ['goal'], 'NOT_WHOLE'],
      [{ goal: '0' }, ['goal'], 'NEGATIVE'],
      [{ goal: '1.23456' }, ['goal'], 'TOO_MANY_DECIMALS'],
      [{ kind: 'COVERAGE' }, ['memberKind'], 'REQUIRED'],
      [{ kind: 'RATIO', goal: '100' }, ['goal'], 'ABOVE_RANGE'],
      [{ label: '' }, ['label'], 'REQUIRED'],
    ],
  })

  test('of an adopted plan says why, and stands after the row’s others', async () => {
    const input = { indicatorId: globalId('Indicator', api.here.indicators[1]), ...target }
    const silent = await writes(api, 'committee', 'createTarget', input)
    expect(silent.issues).toEqual([{ path: ['reason'], errorCode: 'REQUIRED' }])
    const said = { ...input, reason: 'Acta 5 del comité' }
    const fields = '... on Target { position figure { status } }'
    expect(await writes(api, 'committee', 'createTarget', said, fields)).toMatchObject({
      position: 2,
      figure: { status: 'NO_DATA' },
    })
  })
})

describe('updateTarget', () => {
  keepsContract(() => api, {
    mutation: 'updateTarget',
    answers: 'Target',
    allowed,
    action: 'target.update',
    idField: 'targetId',
    input: async (of, at) => ({ ...(await targetOf(of, at)), goal: '0.9' }),
    conflictField: 'goal',
    bad: [
      [{ goal: '90' }, ['goal'], 'ABOVE_RANGE'],
      [{ denominatorLabel: null }, ['denominatorLabel'], 'REQUIRED'],
      [{ memberKind: 'OFFICE' }, ['memberKind'], 'UNEXPECTED_VALUE'],
    ],
  })

  test('of an adopted plan says why; the goal of an earlier moment stays', async () => {
    const silent = await writes(api, 'committee', 'updateTarget', {
      ...(await adopted(1)),
      goal: '20',
    })
    expect(silent.issues).toEqual([{ path: ['reason'], errorCode: 'REQUIRED' }])
    const said = { ...(await adopted(1)), goal: '20', reason: 'Modificación del plan' }
    const fields = '... on Target { goal version }'
    const done = await writes(api, 'committee', 'updateTarget', said, fields)
    expect(done).toMatchObject({ goal: '20' })
    const versions = await api.db.prisma.$queryRaw<{ goal: string }[]>`
      SELECT trim_scale(goal)::text AS goal FROM history.target
      WHERE id = ${api.here.targets[1]}::uuid ORDER BY recorded_from`
    expect(versions.map(({ goal }) => goal)).toEqual(['10', '20'])
  })

  test('keeps its kind and its period once values were recorded', async () => {
    const { targetId } = await adopted(1)
    await writes(api, 'committee', 'recordMeasurement', {
      targetId,
      periodKey: '2009-S1',
      value: '3',
    })
    for (const change of [{ periodUnit: 'MONTH' }, { kind: 'QUOTA' }]) {
      const edit = { ...(await adopted(1)), ...change, reason: 'Otra lectura' }
      expect(await writes(api, 'committee', 'updateTarget', edit)).toMatchObject({
        __typename: 'StateRefusal',
        errorCode: 'WRONG_STATE',
      })
    }
  })
})

describe('archiveTarget', () => {
  keepsContract(() => api, {
    mutation: 'archiveTarget',
    answers: 'Target',
    allowed,
    action: 'target.archive',
    idField: 'targetId',
    input: async (of, at) => ({ ...(await targetOf(of, at)), reason: 'Acta 6 del comité' }),
    conflictField: 'label',
    bad: [[{ reason: ' ' }, ['reason'], 'TEXT_TOO_SHORT']],
  })

  test('leaves its row, and takes no more values or edits', async () => {
    const { target } = await memberTarget(api, api.here)
    const id = { targetId: globalId('Target', target.id) }
    await writes(api, 'committee', 'archiveTarget', { ...id, version: 1, reason: 'Se retiró' })
    const document = `{ plan(entity: "aqui", validFrom: 2009) {
      indicator(row: 1) { targets { id } } } }`
    const { plan } = await api.run<{ plan: { indicator: { targets: { id: string }[] } } }>(
      null,
      document,
    )
    expect(plan.indicator.targets.map((row) => row.id)).not.toContain(id.targetId)
    const edit = { ...id, version: 2, label: 'Otra', reason: 'Tarde' }
    expect(await writes(api, 'committee', 'updateTarget', edit)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})

describe('addTargetMember', () => {
  keepsContract(() => api, {
    mutation: 'addTargetMember',
    answers: 'Target',
    allowed,
    action: 'targetMember.create',
    idField: 'targetId',
    input: async (of, at) => ({
      targetId: globalId('Target', (await memberTarget(of, at)).target.id),
      name: 'tesoreria@',
    }),
    bad: [
      [{ name: '' }, ['name'], 'REQUIRED'],
      [{ name: 'alcaldia@' }, ['name'], 'ALREADY_EXISTS'],
      [{ activeFrom: 'hoy' }, ['activeFrom'], 'INVALID_DATE'],
    ],
  })

  test('an office counts once; of another entity it is none', async () => {
    const { id, row } = await office(api, api.here)
    const { targetId } = await adopted(3)
    const fields = '... on Target { members { name } }'
    const add = (officeId: string) =>
      writes(api, 'committee', 'addTargetMember', { targetId, officeId }, fields)
    expect(await add(id)).toMatchObject({
      members: [{ name: 'Planeación' }, { name: 'Secretaría de Gobierno' }, { name: row.name }],
    })
    expect((await add(id)).issues).toEqual([{ path: ['officeId'], errorCode: 'ALREADY_EXISTS' }])
    const foreign = await office(api, api.elsewhere)
    expect((await add(foreign.id)).issues).toEqual([{ path: ['officeId'], errorCode: 'NOT_FOUND' }])
  })

  test('a target without members takes none', async () => {
    const { targetId } = await adopted(2)
    const answer = await writes(api, 'committee', 'addTargetMember', { targetId, name: 'x' })
    expect(answer).toMatchObject({ errorCode: 'WRONG_STATE' })
  })
})

describe('updateTargetMember', () => {
  keepsContract(() => api, {
    mutation: 'updateTargetMember',
    answers: 'Target',
    allowed,
    action: 'targetMember.update',
    idField: 'memberId',
    input: async (of, at) => ({
      memberId: globalId('TargetMember', (await memberTarget(of, at)).member.id),
      version: 1,
      activeFrom: '2009-03-01',
    }),
    conflictField: 'activeFrom',
    bad: [[{ deadline: '2010-02-31' }, ['deadline'], 'INVALID_DATE']],
  })
})

describe('endTargetMember', () => {
  keepsContract(() => api, {
    mutation: 'endTargetMember',
    answers: 'Target',
    allowed,
    action: 'targetMember.end',
    idField: 'memberId',
    input: async (of, at) => ({
      memberId: globalId('TargetMember', (await memberTarget(of, at)).member.id),
      version: 1,
      activeTo: '2010-03-31',
      reason: 'La cuenta se cerró',
    }),
    conflictField: 'activeTo',
    bad: [[{ reason: '' }, ['reason'], 'TEXT_TOO_SHORT']],
  })

  test('not before its first day, and once', async () => {
    const { member } = await memberTarget(api, api.here)
    await api.db.prisma.targetMember.update({
      where: { id: member.id },
      data: { activeFrom: dateColumn('2010-01-01') },
    })
    const end = { memberId: globalId('TargetMember', member.id), version: 1, reason: 'Se cerró' }
    const early = { ...end, activeTo: '2009-12-31' }
    expect((await writes(api, 'committee', 'endTargetMember', early)).issues).toEqual([
      { path: ['activeTo'], errorCode: 'INVALID_RANGE' },
    ])
    const done = { ...end, activeTo: '2010-03-31' }
    expect((await writes(api, 'committee', 'endTargetMember', done)).__typename).toBe('Target')
    const again = { ...done, version: 2 }
    expect(await writes(api, 'committee', 'endTargetMember', again)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})
