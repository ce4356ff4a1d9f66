import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createTestApi,
  globalId,
  refusedFilter,
  type TestApi,
} from '../../testing/create-test-api.ts'
import { countFrom, writeAt, writeProcedure } from '../../testing/inventory.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'
import { attest, countEveryRow, enterRow, fillRegisters } from '../sources/closing.factory.ts'

let api: TestApi
let channel: string
let account: string

beforeAll(async () => {
  api = await createTestApi()
  await countEveryRow(api)
  const accounts = await writeAt(api.db, api.here, null, (tx) =>
    tx.target.create({
      data: {
        ...{ entityId: api.here.id, indicatorId: api.here.indicators[4], position: 3 },
        ...{ label: 'correo', unit: 'día', unitPlural: 'días', goal: '5' },
        ...{ kind: 'QUOTA', periodUnit: 'WEEK', memberKind: 'ACCOUNT' },
      },
    }),
  )
  await countFrom(api.db, api.here, accounts.id, 'mailAccounts.used')
  channel = (await fillRegisters(api)).channel
  const office = globalId('Office', api.here.offices.planning)
  const made = await enterRow(api, 'MailAccount', {
    ...{ name: 'Cuenta de Planeación', address: 'planeacion@aqui.example', office },
    openedOn: '2009-01-05',
  })
  account = made.id
})
afterAll(() => api.close())

interface Week {
  weekKey: string
  offices: { name: string }[]
  deliveries: { office: { name: string }; month: string; done: number; goal: number }[]
  mailUses: { accountId: string; name: string; weekStartsOn: string; running: boolean }[]
  attestations: { register: string; periodKey: string; office: { name: string } | null }[]
  evaluations: { office: { name: string }; count: number; first: { label: string }[] }[]
  next: { kind: string; on: string } | null
}

const document = `query ($offices: [ID!], $entity: String! = "aqui") {
  officeWeek(entity: $entity, offices: $offices) {
    today weekKey weekStartsOn weekEndsOn offices { name }
    deliveries { office { name } month done goal running dueOn }
    mailUses { accountId name weekStartsOn running daysBefore }
    attestations { register periodKey office { name } }
    evaluations { office { name } count first { procedureId label identified } }
    next { kind on } } }`

async function week(as: PersonKey | null, variables: object = {}): Promise<Week | null> {
  return (await api.run<{ officeWeek: Week | null }>(as, document, variables)).officeWeek
}

describe('what an office owes this week', () => {
  it.each([null, 'mayor', 'administrator', 'integrator'] as const)(
    '%s keeps no register and owes nothing',
    async (as) => expect(await week(as)).toBeNull(),
  )

  it('of another entity nothing is told', async () => {
    expect(await week('committee', { entity: 'otra' })).toBeNull()
  })

  it('is of a contributor’s own offices; others are not to be asked for', async () => {
    const offices = [globalId('Office', api.here.offices.government)]
    expect(await refusedFilter(api, 'contributor', document, { offices })).toBe('offices')
    expect(await week('contributor')).toMatchObject({
      ...{ weekKey: '2010-W26', offices: [{ name: 'Planeación' }] },
      deliveries: [
        { office: { name: 'Planeación' }, month: '2010-05', done: 0, goal: 2 },
        { office: { name: 'Planeación' }, month: '2010-06', done: 0, goal: 2 },
      ],
      mailUses: [
        { name: 'Cuenta de Planeación', weekStartsOn: '2010-06-21', running: false },
        { name: 'Cuenta de Planeación', weekStartsOn: '2010-06-28', running: true },
      ],
      evaluations: [{ office: { name: 'Planeación' }, count: 2 }],
    })
  })

  it('is of every office for the committee, with what the committee owes itself, or of those asked for', async () => {
    const all = await week('committee')
    expect(all?.deliveries).toHaveLength(4)
    expect(all?.attestations).toContainEqual({
      ...{ register: 'datasets', periodKey: '2010-S1', office: null },
    })
    const offices = [globalId('Office', api.here.offices.government)]
    const one = await week('committee', { offices })
    expect(one?.deliveries.map(({ office }) => office.name)).toEqual([
      ...['Secretaría de Gobierno', 'Secretaría de Gobierno'],
    ])
    expect(one?.mailUses).toEqual([])
    expect(one?.attestations.every(({ office }) => office !== null)).toBe(true)
  })

  it('names five of the inventory, those that wait for their study alone first, and counts the others', async () => {
    for (const code of ['T-3', 'T-4', 'T-5', 'T-6']) await writeProcedure(api.db, api.here, code)
    const identifiedOn = new Date('2010-06-01')
    await writeProcedure(api.db, api.here, 'T-7', { identifiedOn })
    const own = await week('contributor')
    expect(own?.evaluations).toMatchObject([{ count: 7 }])
    expect(own?.evaluations[0]?.first.map(({ label }) => label.slice(0, 3))).toEqual([
      ...['T-7', 'T-1', 'T-2', 'T-3', 'T-4'],
    ])
  })

  it('takes six statements or fewer, four once the plan is in memory', async () => {
    await query(api.db, 'UPDATE plan SET revision = revision + 1')
    for (const as of ['contributor', 'committee'] as const) {
      await query(api.db, 'UPDATE plan SET revision = revision + 1')
      expect((await api.counted(as, document)).count).toBeLessThanOrEqual(6)
      expect((await api.counted(as, document)).count).toBeLessThanOrEqual(3)
    }
  })

  it('ends: done piece by piece it says what comes next', async () => {
    const { planning } = api.here.offices
    const office = globalId('Office', planning)
    for (const subject of ['Boletín', 'Contratos']) {
      const deliveredOn = '2010-06-29'
      await enterRow(api, 'Delivery', { subject, office, channel, deliveredOn }, 'contributor')
    }
    expect((await week('contributor'))?.deliveries.map(({ month }) => month)).toEqual(['2010-05'])
    for (const { register, periodKey } of (await week('contributor'))?.attestations ?? []) {
      const key = register.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
      const day = periodKey.endsWith('S2') ? '2009-12-31' : '2010-06-30'
      const on = periodKey.includes('S') ? day : `${periodKey}-28`
      expect(await attest(api, 'contributor', key, on, planning)).toMatchObject({
        __typename: 'Attestation',
      })
    }
    for (const { weekStartsOn, accountId } of (await week('contributor'))?.mailUses ?? []) {
      expect(accountId).toBe(account)
      const uses = [{ accountId, days: weekStartsOn === '2010-06-28' ? '123' : '12345' }]
      const entityId = globalId('Entity', api.here.id)
      expect(
        await writes(api, 'contributor', 'saveMailWeek', { entityId, weekStartsOn, uses }),
      ).toMatchObject({ __typename: 'Register' })
    }
    await query(
      api.db,
      `UPDATE procedure SET studied_on = '2010-06-30', identified_on = '2010-06-30'`,
    )
    await query(api.db, 'UPDATE plan SET revision = revision + 1')
    expect(await week('contributor')).toMatchObject({
      ...{ deliveries: [], mailUses: [], attestations: [], evaluations: [] },
      next: { kind: 'MAIL_USE', on: '2010-07-11' },
    })
  })

  it('is nothing where nothing is counted from registers', async () => {
    await query(api.db, `UPDATE plan SET status = 'SUPERSEDED' WHERE entity_id = $1`, [api.here.id])
    expect(await week('committee')).toBeNull()
  })
})
