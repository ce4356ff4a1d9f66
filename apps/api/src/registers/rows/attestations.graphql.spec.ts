import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writeDailyRow } from '../../testing/daily-rows.ts'
import { writeAt } from '../../testing/inventory.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'
import { keepsContract, writes } from '../../testing/write-contract.ts'
import { fillRegisters, placesOf } from './rows.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await fillRegisters(api)
})
afterAll(() => api.close())

type Input = Record<string, unknown>
const entityOf = (at: Municipality) => globalId('Entity', at.id)
const officeOf = (at: Municipality, office: 'planning' | 'government' = 'planning') =>
  globalId('Office', at.offices[office])
const attest = (as: PersonKey, input: Input) =>
  writes<{ periodKey: string; periodStartsOn: string; periodEndsOn: string }>(
    api,
    as,
    'attestPeriod',
    { entityId: entityOf(api.here), ...input },
    '... on Attestation { id periodKey periodStartsOn periodEndsOn office { name } note }',
  )
const withdraw = (as: PersonKey, attestationId: string | undefined) =>
  writes(api, as, 'withdrawAttestation', { attestationId, reason: 'Faltaba una' })
const registerOf = <Data = never>(as: PersonKey | null, key: string, fields: string) =>
  api.run<{ register: Data }>(as, `{ register(entity: "aqui", key: ${key}) { ${fields} } }`)

let months = 0
/** A month that no other test has, from that year's September on. */
const month = (year: number) => {
  months += 1
  return new Date(Date.UTC(year, 8 + months, 15)).toISOString().slice(0, 10)
}

describe('attestPeriod', () => {
  keepsContract(() => api, {
    mutation: 'attestPeriod',
    answers: 'Attestation',
    allowed: ['contributor', 'committee', 'colleague'],
    action: 'attestation.attest',
    idField: 'entityId',
    input: async (_api, at) => ({
      ...{
        entityId: entityOf(at),
        register: 'DELIVERIES',
        day: month(2008),
        officeId: officeOf(at),
      },
    }),
    bad: [[{ day: '2010-02-30' }, ['day'], 'INVALID_DATE']],
  })

  test('is about the register’s own period that the day lies in', async () => {
    const delivered = await attest('committee', { register: 'DELIVERIES', day: '2010-05-17' })
    expect(delivered).toMatchObject({
      ...{ periodKey: '2010-05', periodStartsOn: '2010-05-01', periodEndsOn: '2010-05-31' },
      office: null,
    })
    expect(await attest('committee', { register: 'CHANNELS', day: '2009-07-01' })).toMatchObject({
      ...{ periodKey: '2009-S2', periodStartsOn: '2009-07-01', periodEndsOn: '2009-12-31' },
    })
  })

  test.each<[string, Input, string, string]>([
    ['still runs', { register: 'DELIVERIES', day: '2010-07-01' }, 'day', 'PERIOD_NOT_ENDED'],
    [
      'lies before the plan',
      { register: 'CHANNELS', day: '2008-06-30' },
      'day',
      'PERIOD_BEFORE_PLAN',
    ],
  ])('refuses a period that %s', async (_what, input, path, code) => {
    expect(await attest('committee', input)).toMatchObject({
      issues: [{ path: [path], errorCode: code }],
    })
  })

  test('takes the period that ends today, and the one that the plan began in', async () => {
    const ends = { register: 'GUIDANCE_ITEMS', day: '2010-06-30' }
    expect(await attest('committee', ends)).toMatchObject({ periodKey: '2010-S1' })
    const began = { register: 'GUIDANCE_ITEMS', day: '2008-09-03' }
    expect(await attest('committee', began)).toMatchObject({ periodKey: '2008-S2' })
  })

  test('refuses what holds already, for the same office alone', async () => {
    const own = { register: 'ARCHIVE_HOLDINGS', day: '2010-01-01', officeId: officeOf(api.here) }
    expect(await attest('contributor', own)).toMatchObject({ __typename: 'Attestation' })
    expect(await attest('committee', { ...own, day: '2010-06-30' })).toMatchObject({
      issues: [{ path: ['day'], errorCode: 'ALREADY_EXISTS' }],
    })
    expect(await attest('committee', { ...own, officeId: null })).toMatchObject({
      __typename: 'Attestation',
    })
  })

  test('of another office, or of all, isn’t a contributor’s to say', async () => {
    const at = { register: 'CHANNELS', day: '2010-01-01' }
    for (const officeId of [officeOf(api.here, 'government'), null]) {
      expect(await attest('contributor', { ...at, officeId })).toMatchObject({
        errorCode: 'FORBIDDEN',
      })
    }
  })

  test('knows offices only where rows have one, and of this municipality alone', async () => {
    const day = '2010-01-01'
    const officeId = officeOf(api.here)
    expect(
      await attest('committee', { register: 'HANDOVER_METHODS', day, officeId }),
    ).toMatchObject({
      issues: [{ path: ['officeId'], errorCode: 'UNEXPECTED_VALUE' }],
    })
    const foreign = { register: 'CHANNELS', day, officeId: officeOf(api.elsewhere) }
    expect(await attest('committee', foreign)).toMatchObject({
      issues: [{ path: ['officeId'], errorCode: 'NOT_FOUND' }],
    })
  })
})

describe('withdrawAttestation', () => {
  keepsContract(() => api, {
    mutation: 'withdrawAttestation',
    answers: 'Attestation',
    allowed: ['contributor', 'committee', 'colleague'],
    action: 'attestation.withdraw',
    idField: 'attestationId',
    input: async ({ db }, at) => {
      const key = month(2000).slice(0, 7)
      const { id } = await db.prisma.attestation.create({
        data: {
          ...{ entityId: at.id, register: 'deliveries', periodKey: key },
          periodStartsOn: new Date(`${key}-01`),
          periodEndsOn: new Date(Date.UTC(Number(key.slice(0, 4)), Number(key.slice(5)), 0)),
          ...{ officeId: at.offices.planning, attestedById: at.persons.committee },
        },
      })
      return { attestationId: globalId('Attestation', id), reason: 'Faltaba una' }
    },
    bad: [[{ reason: '' }, ['reason'], 'TEXT_TOO_SHORT']],
  })

  test('what was taken back can be said again, and only what holds can be taken back', async () => {
    const input = { register: 'DATASETS', day: '2010-01-01' }
    const first = await attest('committee', input)
    expect(await withdraw('contributor', first.id)).toMatchObject({ errorCode: 'FORBIDDEN' })
    expect(await withdraw('committee', first.id)).toMatchObject({ __typename: 'Attestation' })
    expect(await withdraw('committee', first.id)).toMatchObject({
      ...{ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' },
    })
    expect((await attest('committee', input)).id).not.toBe(first.id)
    expect(await withdraw('committee', first.id)).toMatchObject({ errorCode: 'WRONG_STATE' })
  })
})

describe('what holds', () => {
  test('is read with the register, by everybody but for who said it', async () => {
    const note = 'Revisado en comité'
    await attest('committee', { register: 'PARTNERS', day: '2009-12-31', note })
    const fields = 'attestations { periodKey office { name } note attestedBy { name } }'
    expect(await registerOf('mayor', 'PARTNERS', fields)).toEqual({
      register: {
        attestations: [
          {
            ...{ periodKey: '2009-S2', office: null, note },
            attestedBy: { name: 'committee de aqui' },
          },
        ],
      },
    })
    expect(await registerOf(null, 'PARTNERS', fields)).toMatchObject({
      register: { attestations: [{ note: null, attestedBy: null }] },
    })
    const within = 'attestations(from: "2010-01-01") { periodKey }'
    expect(await registerOf(null, 'PARTNERS', within)).toEqual({ register: { attestations: [] } })
  })

  test('marks the last periods that ended, of all and of each office', async () => {
    interface Periods {
      openPeriods: {
        periodKey: string
        office: { name: string } | null
        isAttested: boolean
        rows: number
      }[]
    }
    const { here, db } = api
    await attest('contributor', {
      ...{ register: 'MAIL_USES', day: '2010-03-31', officeId: officeOf(here) },
    })
    await attest('committee', { register: 'MAIL_USES', day: '2010-02-01' })
    const account = placesOf(here).mailAccounts ?? ''
    // The Monday of week 53 of 2009, which is a day of December.
    const values = { account, weekStartsOn: '2009-12-28', days: '1' }
    await writeDailyRow(db, here, { register: 'mailUses', code: 'UC-053', values })
    const fields = 'openPeriods { periodKey startsOn endsOn office { name } isAttested rows }'
    const { register } = await registerOf<Periods>('contributor', 'MAIL_USES', fields)
    const keys = [...new Set(register.openPeriods.map(({ periodKey }) => periodKey))]
    expect(keys).toHaveLength(12)
    expect([keys[0], keys.at(-1)]).toEqual(['2010-06', '2009-07'])
    const of = (key: string) =>
      register.openPeriods
        .filter(({ periodKey }) => periodKey === key)
        .map(({ office, isAttested, rows }) => [office?.name ?? null, isAttested, rows])
    expect(of('2010-03')).toEqual([
      [null, false, 1],
      ['Planeación', true, 1],
      ['Secretaría de Gobierno', false, 0],
    ])
    expect(of('2010-02').map(([, isAttested]) => isAttested)).toEqual([true, true, true])
    expect(of('2009-12')).toContainEqual(['Planeación', false, 1])
    expect(await registerOf(null, 'CHANNELS', 'openPeriods { rows }')).toEqual({
      register: { openPeriods: [] },
    })
  })

  test('begins with the plan: no half-year before it', async () => {
    const { register } = await registerOf<{ openPeriods: { periodKey: string; office: null }[] }>(
      ...(['mayor', 'HANDOVER_DOCUMENTS', 'openPeriods { periodKey office { name } }'] as const),
    )
    expect(register.openPeriods.map(({ periodKey }) => periodKey)).toEqual([
      '2010-S1',
      '2009-S2',
      '2009-S1',
      '2008-S2',
    ])
  })

  test('ends with the plan: years after it, its last half-years', async () => {
    const { here, db } = api
    const setClock = (day: string) =>
      writeAt(db, here, null, (tx) =>
        tx.entity.update({ where: { id: here.id }, data: { clock: new Date(day) } }),
      )
    await setClock('2026-11-25')
    const { register } = await registerOf<{ openPeriods: { periodKey: string }[] }>(
      ...(['mayor', 'HANDOVER_DOCUMENTS', 'openPeriods { periodKey }'] as const),
    )
    await setClock('2010-06-30')
    const keys = register.openPeriods.map(({ periodKey }) => periodKey)
    expect([keys[0], keys.at(-1), keys.length]).toEqual(['2013-S2', '2008-S2', 11])
  })

  test('is none of a register that no source counts: there nothing has to be said', async () => {
    const { register } = await registerOf<{ openPeriods: object[] }>(
      ...(['mayor', 'HANDOVER_METHODS', 'openPeriods { periodKey }'] as const),
    )
    expect(register.openPeriods).toEqual([])
  })
})
