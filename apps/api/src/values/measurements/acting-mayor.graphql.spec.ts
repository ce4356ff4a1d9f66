import { addDays, bogotaDay, endOfDayInBogota } from '@gelt/domain'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())
afterEach(() => {
  vi.useRealTimers()
})

const approvals = '... on Measurement { decisions { kind asActingMayor } }'

interface Approved {
  decisions: { kind: string; asActingMayor: boolean }[]
}

/** A value that waits for somebody else's approval, on a day of its own. It exists for those alone who may read it. */
async function submitted(cutoff: string): Promise<{ measurementId: string }> {
  const recorded = await writes(
    api,
    'committee',
    'recordMeasurement',
    {
      ...{ targetId: globalId('Target', api.here.targets[1]), periodKey: '2010-S1', cutoff },
      value: '1',
    },
    '... on Measurement { id }',
  )
  const measurementId = String(recorded.id)
  await writes(api, 'committee', 'submitMeasurement', { measurementId })
  return { measurementId }
}

async function actingDays(since: string, until: string): Promise<void> {
  await api.db.prisma.membership.updateMany({
    where: { personId: api.here.persons.actingMayor },
    data: { since: dateColumn(since), until: dateColumn(until) },
  })
}

async function clock(day: string | null): Promise<void> {
  const data = { clock: day && dateColumn(day) }
  await api.db.prisma.entity.update({ where: { id: api.here.id }, data: data as never })
}

const approve = (input: object) =>
  writes<Approved>(api, 'actingMayor', 'approveMeasurement', { ...input }, approvals)

const actions = async () => {
  const document = '{ viewer { persons { roles actions } } }'
  const { viewer } = await api.run<{
    viewer: { persons: { roles: string[]; actions: string[] }[] }
  }>('actingMayor', document)
  return viewer.persons[0]
}

describe('an acting mayor', () => {
  test.each([
    ['the day before the first', '2010-06-15', false],
    ['the first day', '2010-06-16', true],
    ['the last day', '2010-06-30', true],
    ['the day after the last', '2010-07-01', false],
  ])('on %s, %s, may what the mayor may: %s', async (_which, day, may) => {
    await actingDays('2010-06-16', '2010-06-30')
    const value = await submitted(`2010-05-${day.slice(-2)}`)
    await clock(day)
    const here = await actions()
    expect(here?.roles.includes('ACTING_MAYOR')).toBe(may)
    expect(here?.actions.includes('report.sign')).toBe(may)
    const answer = await approve(value)
    if (may) expect(answer.__typename).toBe('Measurement')
    else expect(answer.errorCode).toBe('NOT_FOUND')
    await clock('2010-06-30')
  })

  test('has the days of the municipality: from midnight to midnight in Bogotá', async () => {
    const today = bogotaDay(new Date())
    await actingDays(today, today)
    const values = [await submitted('2010-04-01'), await submitted('2010-04-02')]
    await clock(null)
    const midnight = endOfDayInBogota(addDays(today, -1)).getTime()
    const next = endOfDayInBogota(today).getTime()
    const [first, last] = values as [object, object]
    const at = async (moment: number, value: object) => {
      vi.useFakeTimers({ toFake: ['Date'], now: moment })
      return approve(value)
    }
    expect(await at(midnight - 1, first)).toMatchObject({ errorCode: 'NOT_FOUND' })
    expect(await at(midnight, first)).toMatchObject({ __typename: 'Measurement' })
    expect(await at(next, last)).toMatchObject({ errorCode: 'NOT_FOUND' })
    expect(await at(next - 1, last)).toMatchObject({
      decisions: [
        { kind: 'SUBMITTED', asActingMayor: false },
        { kind: 'APPROVED', asActingMayor: true },
      ],
    })
    await clock('2010-06-30')
  })

  test('whose days ended while the write waited is refused', async () => {
    await actingDays('2010-06-16', '2010-06-29')
    const value = await submitted('2010-04-03')
    const { id: entityId, persons } = api.here
    const letIn = { id: persons.actingMayor, entityId, name: 'x', officeIds: [] }
    const viewer = {
      ...{ userId: 'aqui-actingMayor', email: 'x@aqui.example' },
      persons: [{ ...letIn, roles: ['ACTING_MAYOR' as const] }],
    }
    expect(await writes(api, viewer, 'approveMeasurement', { ...value })).toMatchObject({
      ...{ __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' },
    })
  })

  test('is said on what they decide, to everybody, and in the log', async () => {
    await actingDays('2010-06-16', '2010-06-30')
    const value = await submitted('2010-04-04')
    await approve(value)
    const document = `{ node(id: "${value.measurementId}") { ${approvals} } }`
    expect(await api.run(null, document)).toEqual({
      node: {
        decisions: [
          { kind: 'SUBMITTED', asActingMayor: false },
          { kind: 'APPROVED', asActingMayor: true },
        ],
      },
    })
    const event = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: { entityId: api.here.id, action: 'measurement.approve' },
      orderBy: { seq: 'desc' },
    })
    expect(event.after).toMatchObject({ state: 'APPROVED', asActingMayor: true })
  })

  test('is said of nobody else: not of the mayor, and not of who acts on other days', async () => {
    const value = await submitted('2010-04-05')
    const { id: entityId, persons } = api.here
    const days = { since: dateColumn('2010-06-01'), until: dateColumn('2010-06-29') }
    await api.db.prisma.membership.create({
      data: { entityId, personId: persons.colleague, role: 'ACTING_MAYOR', ...days },
    })
    expect(
      await writes(api, 'colleague', 'approveMeasurement', { ...value }, approvals),
    ).toMatchObject({ decisions: [{ asActingMayor: false }, { asActingMayor: false }] })
    const other = await submitted('2010-04-06')
    await api.db.prisma.membership.create({
      data: {
        entityId,
        personId: persons.mayor,
        role: 'ACTING_MAYOR',
        ...days,
        until: dateColumn('2010-06-30'),
      },
    })
    expect(await writes(api, 'mayor', 'approveMeasurement', { ...other }, approvals)).toMatchObject(
      { decisions: [{ asActingMayor: false }, { asActingMayor: false }] },
    )
    const event = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: { entityId, action: 'measurement.approve' },
      orderBy: { seq: 'desc' },
    })
    expect(event.after).not.toHaveProperty('asActingMayor')
  })
})
