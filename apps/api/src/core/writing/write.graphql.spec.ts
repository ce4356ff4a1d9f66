import { randomUUID } from 'node:crypto'
import { query, transaction } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { office, person } from '../../testing/contract-rows.ts'
import { countRows, createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { locksHeldUp } from '../../testing/held-lock.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { type Answer, auditCount, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const points = (cutoff: string, value = '1') => ({
  targetId: globalId('Target', api.here.targets[1]),
  periodKey: '2010-S1',
  cutoff,
  value,
})
const record = (as: PersonKey, input: Record<string, unknown>) =>
  writes(api, as, 'recordMeasurement', input, '... on Measurement { id version }')

describe('a key used again', () => {
  test('by another person is a write of their own', async () => {
    const input = { ...points('2010-01-31'), idempotencyKey: randomUUID() }
    const { id: measurementId } = await record('committee', input)
    const again = { measurementId, idempotencyKey: input.idempotencyKey }
    expect(await writes(api, 'colleague', 'submitMeasurement', again)).toMatchObject({
      __typename: 'Measurement',
    })
    expect(await record('colleague', input)).toMatchObject({ errorCode: 'IDEMPOTENCY_MISMATCH' })
  })

  test('after the row has moved on answers with the row as it stands, and writes nothing', async () => {
    const input = { ...points('2010-02-28'), idempotencyKey: randomUUID() }
    const first = await record('committee', input)
    await record('committee', {
      ...input,
      value: '4',
      draftVersion: 1,
      idempotencyKey: randomUUID(),
    })
    const events = await auditCount(api, api.here, 'measurement.record')
    expect(await record('committee', input)).toEqual({ ...first, version: 2 })
    expect(await auditCount(api, api.here, 'measurement.record')).toBe(events)
  })

  test('for what was refused is free: nothing of a refusal is kept', async () => {
    const input = { ...points('2010-03-15', '-3'), idempotencyKey: randomUUID() }
    expect(await record('committee', input)).toMatchObject({ __typename: 'InputRefusal' })
    expect(await record('committee', { ...input, value: '3' })).toMatchObject({
      __typename: 'Measurement',
    })
  })
})

test('more writers at once than connections: each waits its turn, none is lost', async () => {
  const days = Array.from({ length: 12 }, (_, day) => `2010-05-${String(day + 1).padStart(2, '0')}`)
  const answers = await Promise.all(days.map((day) => record('committee', points(day))))
  expect(answers.map(({ __typename }) => __typename)).toEqual(days.map(() => 'Measurement'))
})

describe('what changed while the write waited for the lock', () => {
  test.each<[string, string, () => unknown[]]>([
    [
      'the role was taken away',
      'DELETE FROM membership WHERE person_id = $1',
      () => [api.here.persons.colleague],
    ],
    [
      'the person was archived',
      'UPDATE person SET archived_at = now() WHERE id = $1',
      () => [api.here.persons.colleague],
    ],
  ])('%s: refused', async (_what, change, values) => {
    const { prisma } = api.db
    const before = await countRows(api.db, 'measurement', api.here.id)
    const answer = await locksHeldUp(
      api.db,
      api.here.id,
      () => record('colleague', points('2010-04-01')),
      (holder) => query(holder, change, values()),
    )
    expect(answer).toMatchObject({ __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' })
    expect(await countRows(api.db, 'measurement', api.here.id)).toBe(before)
    const { colleague } = api.here.persons
    const held = { entityId: api.here.id, personId: colleague, role: 'COMMITTEE' as const }
    await prisma.membership.deleteMany({ where: { personId: colleague } })
    await prisma.membership.create({ data: held })
    await prisma.person.update({ where: { id: colleague }, data: { archivedAt: null } })
  })

  test.each<[string, string, string, () => string]>([
    [
      'the plan was superseded',
      `UPDATE plan SET status = 'SUPERSEDED' WHERE id = $1`,
      `UPDATE plan SET status = 'ADOPTED' WHERE id = $1`,
      () => api.here.planId,
    ],
    [
      'the target was archived',
      'UPDATE target SET archived_at = now() WHERE id = $1',
      'UPDATE target SET archived_at = NULL WHERE id = $1',
      () => api.here.targets[1],
    ],
  ])('%s: refused', async (_what, change, back, id) => {
    // Every write raises the revision, and with it what is read of the plan.
    const edit = async (source: Parameters<typeof query>[0], sql: string) => {
      await query(source, sql, [id()])
      await query(source, 'UPDATE plan SET revision = revision + 1 WHERE id = $1', [
        api.here.planId,
      ])
    }
    const answer = await locksHeldUp(
      api.db,
      api.here.id,
      () => record('committee', points('2010-04-02')),
      (holder) => edit(holder, change),
    )
    await edit(api.db, back)
    expect(answer).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
  })
})

describe('an archived entity', () => {
  let own: Record<string, Record<string, unknown>>
  beforeAll(async () => {
    const { here, db } = api
    const entityId = globalId('Entity', here.id)
    const draft = await record('committee', points('2010-06-01'))
    const submitted = await record('committee', points('2010-06-02'))
    await writes(api, 'committee', 'submitMeasurement', { measurementId: submitted.id })
    const plan = await db.prisma.plan.findUniqueOrThrow({ where: { id: here.planId } })
    const indicatorId = globalId('Indicator', here.indicators[1])
    own = {
      recordMeasurement: points('2010-06-03'),
      submitMeasurement: { measurementId: draft.id },
      approveMeasurement: { measurementId: submitted.id },
      attachEvidence: { measurementId: draft.id, url: 'https://a.example', title: 'Acta' },
      updateIndicator: { indicatorId, version: 1, shortName: 'Otro' },
      recordDeviation: { indicatorId, cause: 'Sin señal', correctiveAction: 'Antena' },
      updatePlan: { planId: globalId('Plan', here.planId), version: plan.version, title: 'Otro' },
      createPlan: {
        ...{ entityId, title: 'Otro', validFrom: 2013, validTo: 2016 },
        ...{ startsOn: '2013-01-02', endsOn: '2016-12-31' },
      },
      updateOffice: { officeId: (await office(api, here)).id, version: 1, name: 'Otra' },
      createPerson: { entityId, name: 'Nueva' },
      updateEntity: { entityId, version: 1, phone: '1' },
      invitePerson: { personId: (await person(api, here)).id },
    }
    const { version } = await db.prisma.entity.findUniqueOrThrow({ where: { id: here.id } })
    const done = await writes(api, 'administrator', 'archiveEntity', {
      ...{ entityId, version, reason: 'Muestra retirada' },
    })
    expect(done.__typename).toBe('Entity')
  })

  const writers: [string, PersonKey][] = [
    ['recordMeasurement', 'committee'],
    ['submitMeasurement', 'committee'],
    ['approveMeasurement', 'mayor'],
    ['attachEvidence', 'committee'],
    ['updateIndicator', 'committee'],
    ['recordDeviation', 'committee'],
    ['updatePlan', 'committee'],
    ['createPlan', 'committee'],
    ['updateOffice', 'administrator'],
    ['createPerson', 'administrator'],
    ['updateEntity', 'administrator'],
    ['invitePerson', 'administrator'],
  ]
  test.each(writers)('refuses %s', async (mutation, as) => {
    const before = await countRows(api.db, 'audit_event', api.here.id)
    const answer: Answer = await writes(api, as, mutation, own[mutation] ?? {})
    expect(answer).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
    expect(await countRows(api.db, 'audit_event', api.here.id)).toBe(before)
  })

  test('is still read by its people, and comes back when it is restored', async () => {
    const { prisma } = api.db
    const { version } = await prisma.entity.findUniqueOrThrow({ where: { id: api.here.id } })
    const back = { entityId: globalId('Entity', api.here.id), version, reason: 'Fue un error' }
    expect(await writes(api, 'mayor', 'restoreEntity', back)).toMatchObject({
      errorCode: 'FORBIDDEN',
    })
    const fields = '... on Entity { archived }'
    expect(await writes(api, 'administrator', 'restoreEntity', back, fields)).toMatchObject({
      archived: false,
    })
    expect(await auditCount(api, api.here, 'entity.restore')).toBe(1)
    expect(await record('committee', points('2010-06-03'))).toMatchObject({
      __typename: 'Measurement',
    })
    const again = { ...back, version: version + 1 }
    expect(await writes(api, 'administrator', 'restoreEntity', again)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
  })
})

test('a value by member can’t be moved into a value that was submitted', async () => {
  const { here, db } = api
  const members = [{ memberId: globalId('TargetMember', here.members.planning), value: '1' }]
  const of = { targetId: globalId('Target', here.targets[3]), periodKey: '2010-S1', members }
  const draft = await record('committee', { ...of, cutoff: '2010-01-10' })
  const closed = await record('committee', { ...of, cutoff: '2010-01-11' })
  const answer = await writes(api, 'committee', 'submitMeasurement', { measurementId: closed.id })
  expect(answer.__typename).toBe('Measurement')
  const rowId = (id: string | undefined) =>
    Buffer.from(id ?? '', 'base64url')
      .toString()
      .split(':')[1]
  const move = transaction(db, (holder) =>
    query(
      holder,
      `UPDATE measurement_member SET measurement_id = $1, member_id = $2 WHERE measurement_id = $3`,
      [rowId(closed.id), here.members.government, rowId(draft.id)],
    ),
  )
  await expect(move).rejects.toThrow(/official records are appended/)
})

describe('a clock that was set back', () => {
  const events = () =>
    query<{ at: Date }>(
      api.db,
      'SELECT at FROM audit_event WHERE entity_id = $1 ORDER BY seq DESC LIMIT 2',
      [api.here.id],
    )
  /** Something recorded so many seconds after what the clock says now. */
  const recordedAhead = (seconds: number) =>
    transaction(api.db, async (holder) => {
      await query(
        holder,
        `SELECT set_config('gelt.recorded_at', (clock_timestamp() + $1 * interval '1 second')::text, true)`,
        [seconds],
      )
      await query(
        holder,
        `INSERT INTO audit_event (entity_id, actor_name, action, subject_type, subject_id,
           subject_label, request_id) VALUES ($1, 'yo', 'entity.update', 'Entity', $1, 'Aquí', 'r')`,
        [api.here.id],
      )
    })

  test('by less than five seconds: the next moment is the last one and a millisecond', async () => {
    await recordedAhead(3)
    expect(await record('committee', points('2010-06-10'))).toMatchObject({
      __typename: 'Measurement',
    })
    const [next, last] = await events()
    expect(Number(next?.at) - Number(last?.at)).toBe(1)
  })

  test('never makes the audit run backwards, whoever writes', async () => {
    await expect(recordedAhead(-30)).rejects.toMatchObject({ code: 'GT002' })
  })

  test('by more: nothing is saved until it has caught up', async () => {
    await recordedAhead(5.5)
    const before = await countRows(api.db, 'measurement', api.here.id)
    const refused = await record('committee', points('2010-06-11'))
    expect(refused).toMatchObject({ __typename: 'StateRefusal', errorCode: 'CLOCK_BEHIND' })
    expect(refused.message).toMatch(/^El reloj del servidor va atrasado: .+ \(UTC\)/)
    expect(await countRows(api.db, 'measurement', api.here.id)).toBe(before)
    let answer = refused
    while (answer.errorCode === 'CLOCK_BEHIND')
      answer = await record('committee', points('2010-06-11'))
    expect(answer.__typename).toBe('Measurement')
  })
})
