import { randomUUID } from 'node:crypto'
import { asOwner } from '@gelt/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows, createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import {
  approve,
  correct,
  type Result,
  record,
  sendBack,
  submit,
} from './measurement-writes.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

async function write(as: PersonKey | null, document: string, input: object): Promise<Result> {
  const withKey = { idempotencyKey: randomUUID(), ...input }
  return (await api.run<{ result: Result }>(as, document, { input: withKey })).result
}

const points = (periodKey: string, value: string) => ({
  targetId: globalId('Target', api.here.targets[1]),
  periodKey,
  value,
})

async function approvedPoints(periodKey: string, value: string): Promise<Result> {
  const { id: measurementId } = await write('committee', record, points(periodKey, value))
  await write('committee', submit, { measurementId })
  return write('mayor', approve, { measurementId })
}

const progressOf = async (row: number, asOf = '2010-06-30') => {
  const document = `query ($row: Int!, $asOf: Date) {
    plan(entity: "aqui") { indicator(row: $row) { figure(asOf: $asOf) { progress status } } }
  }`
  const { plan } = await api.run<{
    plan: { indicator: { figure: { progress: string | null; status: string } } }
  }>(null, document, { row, asOf })
  return plan.indicator.figure
}

/** Ids of the values of row 1 in the states that the public never sees, asked for by name. */
async function waitingSeenBy(as: PersonKey | null): Promise<string[]> {
  const document = `{ plan(entity: "aqui") { indicator(row: 1) {
    measurements(first: 5, states: [DRAFT, SUBMITTED]) { edges { node { id } } } } } }`
  const { plan } = await api.run<{
    plan: { indicator: { measurements: { edges: { node: { id: string } }[] } } }
  }>(as, document)
  return plan.indicator.measurements.edges.map(({ node }) => node.id)
}

describe('the life of a value', () => {
  it('moves the figure when it is approved, and not before', async () => {
    const draft = await write('committee', record, points('2009-S1', '3'))
    expect(draft).toMatchObject({ __typename: 'Measurement', state: 'DRAFT', cutoff: '2009-06-30' })
    expect(await progressOf(1)).toMatchObject({ progress: null, status: 'NO_DATA' })
    const submitted = await write('committee', submit, { measurementId: draft.id })
    expect(submitted.state).toBe('SUBMITTED')
    expect(await progressOf(1)).toMatchObject({ progress: null })
    expect(await waitingSeenBy('mayor')).toEqual([draft.id])
    await expect(waitingSeenBy(null)).rejects.toThrow('FILTER_FORBIDDEN')
    const approved = await write('mayor', approve, { measurementId: draft.id })
    expect(approved.state).toBe('APPROVED')
    expect(await progressOf(1)).toMatchObject({ progress: '0.3' })
    expect(await progressOf(1, '2009-06-29')).toMatchObject({ progress: null })
  })

  it('is corrected by a new revision with a reason; the earlier one stays', async () => {
    const first = await approvedPoints('2009-S2', '2')
    const corrected = await write('committee', correct, {
      measurementId: first.id,
      value: '4',
      reason: 'Se contaron dos puntos de más tarde',
    })
    expect(corrected).toMatchObject({ state: 'DRAFT', revision: 2 })
    expect(await progressOf(1)).toMatchObject({ progress: '0.5' })
    await write('committee', submit, { measurementId: corrected.id })
    await write('colleague', approve, { measurementId: corrected.id })
    expect(await progressOf(1)).toMatchObject({ progress: '0.7' })
    const again = await write('committee', correct, {
      measurementId: first.id,
      value: '5',
      reason: 'otra vez',
    })
    expect(again).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
  })

  it('goes back with a reason, and a correction answers it', async () => {
    const draft = await write('committee', record, points('2010-S1', '1'))
    await write('committee', submit, { measurementId: draft.id })
    const returned = await write('mayor', sendBack, {
      measurementId: draft.id,
      reason: 'Falta el acta',
    })
    expect(returned.state).toBe('RETURNED')
    const approved = await write('mayor', approve, { measurementId: draft.id })
    expect(approved).toMatchObject({
      ...{ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' },
      message: expect.stringMatching(/^El dato ya no está en ese paso/),
    })
    const corrected = await write('committee', correct, {
      measurementId: draft.id,
      value: '1',
      reason: 'Con acta',
    })
    expect(corrected).toMatchObject({ state: 'DRAFT', revision: 2 })
  })

  it('is approved by nobody who wrote or submitted it', async () => {
    const draft = await write('committee', record, points('2008-S2', '1'))
    await write('colleague', submit, { measurementId: draft.id })
    for (const own of ['committee', 'colleague'] as const) {
      const refused = await write(own, approve, { measurementId: draft.id })
      expect(refused).toMatchObject({ __typename: 'AccessRefusal', errorCode: 'OWN_APPROVAL' })
    }
    await expect(
      api.db.prisma.measurementDecision.create({
        data: {
          entityId: api.here.id,
          measurementId: Buffer.from(draft.id, 'base64url').toString().slice('Measurement:'.length),
          kind: 'APPROVED',
          decidedById: api.here.persons.committee,
        },
      }),
    ).rejects.toThrow(/nobody approves their own/)
  })
})

describe('who may record', () => {
  const input = () => ({
    targetId: globalId('Target', api.here.targets[4]),
    periodKey: 'A1',
    value: '1',
  })
  it.each([
    [null, 'UNAUTHENTICATED'],
    ['mayor', 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN'],
    ['integrator', 'FORBIDDEN'],
    ['contributor', 'FORBIDDEN'],
  ] as const)('%s is refused with %s', async (as, code) => {
    const before = await countRows(api.db, 'measurement', api.here.id)
    expect(await write(as, record, input())).toMatchObject({
      __typename: 'AccessRefusal',
      errorCode: code,
    })
    expect(await countRows(api.db, 'measurement', api.here.id)).toBe(before)
  })

  it('a contributor records the rows that their office answers for', async () => {
    const draft = await write('contributor', record, {
      ...points('2008-S2', '0'),
      cutoff: '2008-11-30',
    })
    expect(draft.__typename).toBe('Measurement')
  })

  it('a target of another entity answers exactly as one that does not exist', async () => {
    const refusals = []
    for (const id of [api.elsewhere.targets[1], randomUUID()]) {
      refusals.push(
        await write('committee', record, { ...input(), targetId: globalId('Target', id) }),
      )
    }
    expect(refusals[0]).toMatchObject({ __typename: 'NotFoundRefusal', errorCode: 'NOT_FOUND' })
    expect(refusals[1]).toEqual(refusals[0])
  })
})

describe('a repeated or stale write', () => {
  it('with the same key and payload gives the same answer and writes once', async () => {
    const input = { ...points('2010-S1', '2'), cutoff: '2010-03-31', idempotencyKey: randomUUID() }
    const [first, second] = await Promise.all([
      write('committee', record, input),
      write('committee', record, input),
    ])
    expect(first.__typename).toBe('Measurement')
    expect(second).toEqual(first)
    expect(await write('committee', record, { ...input, value: '3' })).toMatchObject({
      __typename: 'StateRefusal',
      errorCode: 'IDEMPOTENCY_MISMATCH',
    })
  })

  it('over a draft that it has not seen is a conflict with the stored values', async () => {
    const draft = { ...points('2010-S1', '5'), cutoff: '2010-04-30' }
    await write('committee', record, draft)
    const conflict = await write('colleague', record, { ...draft, value: '6' })
    expect(conflict).toMatchObject({
      __typename: 'ConflictRefusal',
      errorCode: 'CONFLICT',
      currentVersion: 1,
    })
    expect(conflict.current).toContainEqual({ field: 'value', value: '5' })
    const rewritten = await write('colleague', record, { ...draft, value: '6', draftVersion: 1 })
    expect(rewritten).toMatchObject({ __typename: 'Measurement', value: '6', version: 2 })
  })
})

describe('a conflict over a value by members', () => {
  it('names them as the input does', async () => {
    const memberId = globalId('TargetMember', api.here.members.planning)
    const draft = (value: string) => ({
      targetId: globalId('Target', api.here.targets[3]),
      periodKey: '2010-S1',
      members: [{ memberId, value }],
    })
    await write('committee', record, draft('1'))
    const conflict = await write('colleague', record, draft('0'))
    expect(conflict.current).toContainEqual({ field: `members.${memberId}`, value: '1' })
    expect(JSON.stringify(conflict.current)).not.toContain(api.here.members.planning)
  })
})

describe('bad input names the field and the reason', () => {
  const ratio = (numerator: string, denominator: string) => ({
    targetId: globalId('Target', api.here.targets[2]),
    periodKey: '2010-S1',
    numerator,
    denominator,
  })
  it.each([
    ['half a point', () => points('2009-S1', '2.5'), 'value', 'NOT_WHOLE'],
    ['nothing at all', () => ({ ...points('2009-S1', ''), value: null }), 'value', 'NO_VALUE'],
    ['a period before the plan', () => points('2007-S1', '1'), 'periodKey', 'PERIOD_BEFORE_PLAN'],
    ['a period in the future', () => points('2010-S2', '1'), 'periodKey', 'PERIOD_IN_FUTURE'],
    ['a period of another kind', () => points('2010-05', '1'), 'periodKey', 'PERIOD_UNKNOWN'],
    ['more done than there is', () => ratio('9', '8'), 'numerator', 'NUMERATOR_ABOVE_DENOMINATOR'],
    ['nothing to be done', () => ratio('0', '0'), 'denominator', 'ZERO_DENOMINATOR'],
    [
      '100 kB of note',
      () => ({ ...points('2009-S1', '1'), note: 'a'.repeat(100_000) }),
      'note',
      'TEXT_TOO_LONG',
    ],
    [
      'control characters',
      () => ({ ...points('2009-S1', '1'), note: 'a\u0000b' }),
      'note',
      'CONTROL_CHARACTERS',
    ],
  ])('%s', async (_name, input, field, code) => {
    const before = await countRows(api.db, 'measurement', api.here.id)
    const refused = await write('committee', record, input())
    expect(refused.__typename).toBe('InputRefusal')
    expect(refused.issues.map((issue) => [issue.path[0], issue.errorCode])).toContainEqual([
      field,
      code,
    ])
    expect(refused.issues[0]?.message.length).toBeGreaterThan(10)
    expect(await countRows(api.db, 'measurement', api.here.id)).toBe(before)
  })

  it('in the language asked for', async () => {
    const input = { ...points('2010-S2', '1'), idempotencyKey: randomUUID() }
    const spanish = await api.run<{ result: Result }>('committee', record, { input }, 'es')
    const english = await api.run<{ result: Result }>('committee', record, { input }, 'en')
    expect(spanish.result.issues[0]?.message).not.toBe(english.result.issues[0]?.message)
  })
})

describe('after submission the database itself refuses changes', () => {
  it('of the value, its decisions, its members and the audit log', async () => {
    const { prisma } = api.db
    const submitted = { decisions: { some: {} }, entityId: api.here.id }
    const { id } = await prisma.measurement.findFirstOrThrow({ where: submitted })
    const refused = /official records are appended/
    await expect(
      prisma.measurement.update({ where: { id }, data: { value: '9' } }),
    ).rejects.toThrow(refused)
    await expect(prisma.measurement.delete({ where: { id } })).rejects.toThrow(refused)
    await expect(
      prisma.measurementDecision.deleteMany({ where: { measurementId: id } }),
    ).rejects.toThrow(refused)
    await expect(prisma.auditEvent.updateMany({ data: { reason: 'otra' } })).rejects.toThrow(
      refused,
    )
    await expect(asOwner(api.db, 'TRUNCATE audit_event')).rejects.toThrow(refused)
  })

  it('and every write left its link in an unbroken chain', async () => {
    const [row] = await api.db.prisma.$queryRaw<{ broken: bigint | null; events: bigint }[]>`
      SELECT first_broken_audit_event(${api.here.id}::uuid) AS broken,
             (SELECT count(*) FROM audit_event WHERE entity_id = ${api.here.id}::uuid) AS events`
    expect(row?.broken).toBeNull()
    expect(Number(row?.events)).toBeGreaterThan(10)
  })
})
