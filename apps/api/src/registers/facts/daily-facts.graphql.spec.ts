import { query } from '@gelt/db'
import { countStatements, createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { dailyRegister as definitionOf, REGISTERS, type RowFact } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import type { RunSql } from '../../core/run-sql.ts'
import {
  createLandmarks,
  fullValues,
  type Landmarks,
  writeDailyRow,
  writeEveryRegister,
} from '../../testing/daily-rows.ts'
import { writeAt } from '../../testing/inventory.ts'
import { createMunicipality, type Municipality } from '../../testing/municipality.ts'
import {
  countRegisterWrites,
  emptyRegisters,
  nodeTypeOf,
  readRegisterCommits,
  readRegisterFacts,
} from './register-facts.sql.ts'

let db: TestDatabase
let here: Municipality
let landmarks: Landmarks
let ids: Readonly<Record<string, string>>
let run: RunSql
const [began, later] = ['2010-01-10T15:00:00Z', '2010-02-10T15:00:00Z']
const end = new Date('9999-01-01')

beforeAll(async () => {
  db = await createTestDatabase()
  run = (text, values) => query(db, text, values)
  here = await createMunicipality(db, 'aqui', {
    isSample: true,
    recordedAt: '2010-01-01T15:00:00Z',
  })
  const other = await createMunicipality(db, 'otra')
  landmarks = await createLandmarks(db, here)
  ids = await writeEveryRegister(db, here, landmarks, began)
  await writeEveryRegister(db, other, await createLandmarks(db, other))
})
afterAll(() => db.drop())

const facts = async (at: Date = end) =>
  (await readRegisterFacts(run, here.id, at)) as unknown as Record<string, RowFact[]>
const only = (rows: RowFact[] | undefined) => {
  expect(rows).toHaveLength(1)
  return rows?.[0] as RowFact
}

describe('a register read from history', () => {
  test.each(REGISTERS.map((definition) => [definition.key, definition] as const))(
    '%s: every value as stored text, of this entity alone',
    async (key, definition) => {
      const fact = only((await facts())[key])
      expect(fact.id).toBe(ids[key])
      expect(fact.values).toEqual(fullValues(definition, { ...landmarks, ...ids }))
      expect(fact.label).toMatch(new RegExp(`^${definition.prefix}-001 · \\S`))
      expect(fact.annulledReason).toBeNull()
      expect(nodeTypeOf(definition.key as never)).toBe(definition.type)
    },
  )

  test('is one statement, however many registers there are', async () => {
    const { count } = await countStatements(db, () => facts())
    expect(count).toBe(1)
  })

  test('has every key where there is nothing', async () => {
    const nothing = await readRegisterFacts(run, here.id, new Date('2009-01-01'))
    expect(nothing).toEqual(emptyRegisters)
    expect(Object.keys(nothing).sort()).toEqual(
      ['attestations', 'procedures', ...REGISTERS.map(({ key }) => key)].sort(),
    )
  })
})

describe('what a row leads to', () => {
  test('its office, also through the row that it belongs to', async () => {
    const { mailUses, trainingGroups, channels, handoverMethods } = await facts()
    for (const rows of [mailUses, trainingGroups, channels]) {
      expect(only(rows)).toMatchObject({
        officeId: here.offices.planning,
        officeName: 'Planeación',
      })
    }
    expect(only(handoverMethods)).toMatchObject({ officeId: null, officeName: null })
  })

  test('is called by its name', async () => {
    const { deliveries, mailUses, trainings, resourceNeeds, handoverMethods } = await facts()
    expect(only(deliveries).names).toEqual({ office: 'Planeación', channel: 'Texto name' })
    expect(only(mailUses).label).toBe('UC-001 · Texto name · 2010-03-01')
    expect(only(trainings).names).toEqual({ provider: 'SENA', office: 'Planeación' })
    expect(only(resourceNeeds).names).toMatchObject({ phase: 'Fase 2' })
    expect(only(handoverMethods).label).toBe('MT-001 · Concejo · Texto act')
  })

  test('a phase begins the day after the one before ends, the first with the plan', async () => {
    const moment = '2010-01-20T15:00:00Z'
    const values = fullValues(definitionOf('resourceNeeds'), {
      ...landmarks,
      phases: landmarks.firstPhase ?? '',
    })
    await writeDailyRow(db, here, { register: 'resourceNeeds', code: 'RN-002', values }, moment)
    const { resourceNeeds = [], channels } = await facts()
    expect(resourceNeeds.map(({ phaseStartsOn }) => phaseStartsOn)).toEqual([
      '2008-11-02',
      '2008-09-03',
    ])
    expect(only(channels).phaseStartsOn).toBeNull()
  })

  test('rows that belong to it, the annulled ones left out', async () => {
    const uses = [{ weekStartsOn: '2010-03-01', days: '135' }]
    const values = { account: ids.mailAccounts ?? '', weekStartsOn: '2009-12-28', days: null }
    const early = { register: 'mailUses', code: 'UC-002', values }
    await writeDailyRow(db, here, early, '2010-01-21T15:00:00Z')
    const wrong = { ...early, code: 'UC-003', annulledReason: 'Repetida' }
    await writeDailyRow(db, here, wrong, '2010-01-22T15:00:00Z')
    const read = await facts()
    expect(only(read.mailAccounts).linked).toEqual({
      uses: [{ weekStartsOn: '2009-12-28', days: null }, ...uses],
    })
    expect(read.mailUses?.map(({ annulledReason }) => annulledReason)).toEqual([
      null,
      null,
      'Repetida',
    ])
    expect(only(read.deliveries).linked).toEqual({})
    expect(only(read.channels).linked).toEqual({ updates: [{ publishedOn: '2010-03-01' }] })
  })
})

describe('at a moment of recording', () => {
  const after = new Date(later)
  test('a row is as it was recorded by then, with the names of then', async () => {
    const values = { ...fullValues(definitionOf('channels'), landmarks), name: 'Noticias' }
    const row = { register: 'channels', code: 'CA-001', id: ids.channels ?? '', values }
    await writeDailyRow(db, here, row, later)
    const [before, now] = [await facts(new Date('2010-02-01')), await facts()]
    expect(only(before.channels).label).toBe('CA-001 · Texto name')
    expect(only(before.deliveries).names).toMatchObject({ channel: 'Texto name' })
    expect(only(now.channels).label).toBe('CA-001 · Noticias')
    expect(only(now.deliveries).names).toMatchObject({ channel: 'Noticias' })
  })

  test('a linked row that moves is a write to the one it leaves and the one it comes to', async () => {
    const other = fullValues(definitionOf('channels'), landmarks)
    const second = { register: 'channels', code: 'CA-002', values: { ...other, name: 'Otro' } }
    const id = await writeDailyRow(db, here, second, '2010-02-11T15:00:00Z')
    const values = fullValues(definitionOf('deliveries'), { ...landmarks, channels: id })
    const moved = { register: 'deliveries', code: 'EN-001', id: ids.deliveries ?? '', values }
    await writeDailyRow(db, here, moved, '2010-02-12T15:00:00Z')
    const window = { entityId: here.id, after, upTo: end }
    const commits = await readRegisterCommits(run, 'channels', window)
    expect(commits.map(({ at, facts: [...rows] }) => [at, rows.map(({ label }) => label)])).toEqual(
      [
        ['2010-02-11T15:00:00.000Z', ['CA-002 · Otro']],
        ['2010-02-12T15:00:00.000Z', ['CA-001 · Noticias', 'CA-002 · Otro']],
      ],
    )
    const [left, reached] = (commits[1]?.facts ?? []) as unknown as RowFact[]
    expect([left?.linked.updates, reached?.linked.updates]).toEqual([
      [],
      [{ publishedOn: '2010-03-01' }],
    ])
    expect(await countRegisterWrites(run, 'channels', window)).toBe(2)
  })
})

describe('attestations', () => {
  const say = (row: { at: string; periodKey: string; kind?: string; officeId?: string }) =>
    writeAt(db, here, row.at, (tx) =>
      tx.attestation.create({
        data: {
          ...{ entityId: here.id, register: 'deliveries', periodKey: row.periodKey },
          periodStartsOn: dateColumn(`${row.periodKey}-01`),
          periodEndsOn: dateColumn(`${row.periodKey}-28`),
          officeId: row.officeId ?? null,
          kind: row.kind === 'WITHDRAWN' ? 'WITHDRAWN' : 'ATTESTED',
          attestedById: here.persons.committee,
        },
      }),
    )

  test('stand by register, period and office from the last one said by the moment', async () => {
    const officeId = here.offices.planning
    await say({ at: '2010-04-01T15:00:00Z', periodKey: '2010-02' })
    await say({ at: '2010-04-02T15:00:00Z', periodKey: '2010-02', officeId })
    await say({ at: '2010-04-03T15:00:00Z', periodKey: '2010-02', kind: 'WITHDRAWN' })
    const [whole, own] = [null, officeId].map((office) => ({
      ...{ register: 'deliveries', startsOn: '2010-02-01', endsOn: '2010-02-28' },
      officeId: office,
    }))
    const standing = async (at: string) =>
      (await readRegisterFacts(run, here.id, new Date(at))).attestations
    expect(await standing('2010-03-31')).toEqual([])
    expect(await standing('2010-04-02')).toEqual([whole])
    expect(await standing('2010-04-03')).toEqual([own, whole])
    expect(await standing('2010-04-04')).toEqual([own])
    await say({ at: '2010-04-05T15:00:00Z', periodKey: '2010-02' })
    expect(await standing('2010-04-06')).toEqual([own, whole])
  })
})
