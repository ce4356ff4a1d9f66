import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { auditCount, writes } from '../../testing/write-contract.ts'
import {
  attest,
  type CountedTargets,
  changeRow,
  countEveryRow,
  fillRegisters,
  halfYear,
} from './closing.factory.ts'

let api: TestApi
let targets: CountedTargets
let rows: Awaited<ReturnType<typeof fillRegisters>>

beforeAll(async () => {
  api = await createTestApi()
  targets = await countEveryRow(api)
  rows = await fillRegisters(api)
})
afterAll(() => api.close())

interface Row {
  indicator: { row: number }
  target: { id: string; label: string }
  state: string
  obstacle: string | null
  needsReason: boolean
  mayApprove: boolean
  differs: boolean
  counts: number
  missing: number
  now: { value: string | null; missing: { name: string }[] } | null
  held: { value: string | null } | null
  openAttestations: { register: string; periodKey: string; office: { name: string } | null }[]
}

const document = `query ($cutoff: Date!) { plan(entity: "aqui") { closing(cutoff: $cutoff) {
  indicator { row } target { id label } state obstacle needsReason mayApprove differs counts missing
  now { value missing { name } } held { value }
  openAttestations { register periodKey office { name } } } } }`

async function checklist(as: PersonKey | null, cutoff = '2010-06-30'): Promise<Row[] | null> {
  const { plan } = await api.run<{ plan: { closing: Row[] | null } }>(as, document, { cutoff })
  return plan.closing
}
async function states(as: PersonKey = 'committee'): Promise<string[]> {
  return ((await checklist(as)) ?? []).map(({ target, state }) => `${target.label} ${state}`)
}
const close = (row: number, change: object = {}) =>
  writes(api, 'committee', 'closePeriod', halfYear(api, { rows: [row], ...change }))
const approve = (as: PersonKey | null, change: object = {}) =>
  writes(api, as, 'approvePeriod', halfYear(api, change))

describe('the checklist of a half-year', () => {
  it.each(['committee', 'mayor', 'contributor'] as const)('%s sees it', async (as) => {
    expect(await checklist(as)).toHaveLength(5)
  })

  it.each([null, 'administrator', 'integrator'] as const)('%s does not', async (as) => {
    expect(await checklist(as)).toBeNull()
  })

  it('says of each target what its register says, and what is missing', async () => {
    expect(await checklist('committee')).toMatchObject([
      { target: { label: 'puntos' }, state: 'OPEN', now: { value: '1' }, counts: 1, held: null },
      { target: { label: 'trámites publicados' }, state: 'OPEN', counts: 1, missing: 1 },
      {
        ...{ target: { label: 'archivos' }, state: 'OPEN', counts: 1 },
        now: { value: '1', missing: [{ name: 'Secretaría de Gobierno' }] },
      },
      { target: { label: 'bases de datos' }, state: 'NOTHING', obstacle: 'NO_DATA', now: null },
      { target: { label: 'entregas' }, state: 'OPEN', counts: 1 },
    ])
  })

  it('says why there is nothing to close', async () => {
    const before = await checklist('committee', '2008-12-31')
    expect(before?.map(({ obstacle }) => obstacle)).toEqual([
      ...['NO_DATA', null, 'NO_DATA', 'NO_DATA', 'NO_DATA'],
    ])
  })

  it('a day that ends no half-year is a mistake of the caller’s', async () => {
    const { errors } = await api.execute('committee', document, { cutoff: '2010-05-31' })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('names who owes that a register is complete, until somebody says so', async () => {
    const owed = async (label: string) =>
      ((await checklist('committee')) ?? [])
        .find(({ target }) => target.label === label)
        ?.openAttestations.map(
          ({ register, periodKey, office }) => `${register} ${periodKey} ${office?.name ?? '—'}`,
        )
    // The point is Planning's; every office owes archives; nobody has datasets.
    expect(await owed('puntos')).toEqual(['connectionPoints 2010-S1 Planeación'])
    expect(await owed('archivos')).toEqual([
      'archiveHoldings 2010-S1 Planeación',
      'archiveHoldings 2010-S1 Secretaría de Gobierno',
    ])
    expect(await owed('bases de datos')).toEqual(['datasets 2010-S1 —'])
    expect(await owed('trámites publicados')).toEqual([])
    expect(await owed('entregas')).toHaveLength(12)
    const { planning } = api.here.offices
    await attest(api, 'contributor', 'ARCHIVE_HOLDINGS', '2010-06-30', planning)
    expect(await owed('archivos')).toEqual(['archiveHoldings 2010-S1 Secretaría de Gobierno'])
    await attest(api, 'committee', 'DELIVERIES', '2010-03-31')
    expect(await owed('entregas')).toHaveLength(10)
    await attest(api, 'committee', 'DATASETS', '2010-06-30')
    expect(await owed('bases de datos')).toEqual([])
  })

  it('takes four statements beside those of the plan’s snapshot, however many rows there are', async () => {
    const { count } = await api.counted('committee', document, { cutoff: '2010-06-30' })
    expect(count).toBeLessThanOrEqual(7)
    const again = await api.counted('committee', document, { cutoff: '2010-06-30' })
    expect(again.count).toBeLessThanOrEqual(4)
  })
})

describe('the half-years that ended', () => {
  const periods = `{ plan(entity: "aqui") { closingPeriods { cutoff open submitted approved } } }`
  const read = async (as: PersonKey | null) =>
    (await api.run<{ plan: { closingPeriods: object[] | null } }>(as, periods)).plan.closingPeriods

  it('come with how far their closing is, in one statement beside the snapshot’s', async () => {
    expect(await read('mayor')).toEqual([
      { cutoff: '2010-06-30', open: 5, submitted: 0, approved: 0 },
      { cutoff: '2009-12-31', open: 1, submitted: 0, approved: 0 },
      { cutoff: '2009-06-30', open: 1, submitted: 0, approved: 0 },
      { cutoff: '2008-12-31', open: 1, submitted: 0, approved: 0 },
    ])
    expect((await api.counted('mayor', periods)).count).toBeLessThanOrEqual(3)
    expect(await read(null)).toBeNull()
  })
})

describe('closing row after row', () => {
  it('can stop half way: what is submitted stands, what remains is offered', async () => {
    expect(await close(1)).toMatchObject({ __typename: 'Plan' })
    expect(await close(2)).toMatchObject({ __typename: 'Plan' })
    expect(await states()).toEqual([
      ...['puntos SUBMITTED', 'trámites publicados SUBMITTED', 'archivos OPEN'],
      ...['bases de datos OPEN', 'entregas OPEN'],
    ])
    const periods = '{ plan(entity: "aqui") { closingPeriods { open submitted } } }'
    expect(await api.run('mayor', periods)).toMatchObject({
      plan: { closingPeriods: [{ open: 3, submitted: 2 }, {}, {}, {}] },
    })
    // A row that was closed meanwhile is nobody's to close twice.
    expect(await close(1)).toMatchObject({ errorCode: 'WRONG_STATE' })
    expect(await close(3)).toMatchObject({ __typename: 'Plan' })
    expect(await close(4)).toMatchObject({ __typename: 'Plan' })
    expect(new Set((await states()).map((one) => one.split(' ').at(-1)))).toEqual(
      new Set(['SUBMITTED']),
    )
  })
})

describe('approving a closing', () => {
  it.each([
    [null, 'UNAUTHENTICATED'],
    ['contributor', 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN'],
    ['integrator', 'FORBIDDEN'],
  ] as const)('%s may not', async (as, code) => {
    expect(await approve(as)).toMatchObject({ errorCode: code })
  })

  it('another entity’s plan is not there', async () => {
    const planId = globalId('Plan', api.elsewhere.planId)
    expect(await approve('mayor', { planId })).toMatchObject({ errorCode: 'NOT_FOUND' })
  })

  it('nobody approves what they closed themselves', async () => {
    expect(((await checklist('committee')) ?? []).some((row) => row.mayApprove)).toBe(false)
    expect(await approve('committee')).toMatchObject({ errorCode: 'OWN_APPROVAL' })
  })

  it('a half-year of which nothing waits has nothing to approve', async () => {
    expect(await approve('mayor', { cutoff: '2009-12-31' })).toMatchObject({
      ...{ errorCode: 'WRONG_STATE', message: expect.stringContaining('nada que aprobar') },
    })
  })

  it('approves all that others submitted in one write, the caller’s own going on waiting', async () => {
    const [first] = (await checklist('colleague')) ?? []
    const measurementId = await measurementOf(first?.target.id)
    await writes(api, 'mayor', 'returnMeasurement', { measurementId, reason: 'Falta un punto' })
    // Closed again by the colleague, who then approves all but that one.
    const reason = 'Se revisó el punto'
    const input = halfYear(api, { rows: [1], reason })
    await writes(api, 'colleague', 'closePeriod', input)
    const before = await auditCount(api, api.here, 'measurement.approve')
    const repeated = halfYear(api, { idempotencyKey: 'b7f6b8c2-3f0a-4b53-9a51-0f5d2a3a9c11' })
    for (const _ of [1, 2]) {
      expect(await writes(api, 'colleague', 'approvePeriod', repeated)).toMatchObject({
        __typename: 'Plan',
      })
    }
    expect(await auditCount(api, api.here, 'measurement.approve')).toBe(before + 4)
    expect(await states()).toEqual([
      ...['puntos SUBMITTED', 'trámites publicados APPROVED', 'archivos APPROVED'],
      ...['bases de datos APPROVED', 'entregas APPROVED'],
    ])
    expect(await approve('colleague')).toMatchObject({ errorCode: 'OWN_APPROVAL' })
    expect(await approve('mayor', { note: 'Revisado con el comité' })).toMatchObject({
      __typename: 'Plan',
    })
    expect((await states()).every((one) => one.endsWith('APPROVED'))).toBe(true)
    expect(await approve('mayor')).toMatchObject({ errorCode: 'WRONG_STATE' })
  })

  it('what is approved is not closed again without a reason', async () => {
    expect(((await checklist('committee')) ?? []).every((row) => row.needsReason)).toBe(true)
    expect(await close(3)).toMatchObject({ issues: [{ path: ['reason'], errorCode: 'REQUIRED' }] })
  })
})

async function measurementOf(targetId: string | undefined): Promise<string> {
  const { plan } = await api.run<{
    plan: { closing: { target: { id: string }; measurementId: string }[] }
  }>(
    'committee',
    `{ plan(entity: "aqui") { closing(cutoff: "2010-06-30") { target { id } measurementId } } }`,
  )
  return plan.closing.find(({ target }) => target.id === targetId)?.measurementId ?? ''
}

describe('an edit after the closing', () => {
  const figures = `query ($id: ID!, $knownAt: DateTime!) { node(id: $id) { ... on Target {
    recorded: figure { basis value progress } live: figure(basis: LIVE) { basis value progress }
    closed: whyMoved(from: { asOf: "2010-06-30", knownAt: $knownAt }, to: { asOf: "2010-06-30" }) {
      change moves { kind } }
    open: whyMoved(from: { asOf: "2010-06-30", knownAt: $knownAt }, to: { asOf: "2010-06-30" }, basis: LIVE) {
      change moves { kind rows { label } } } } } }`
  interface Figures {
    recorded: { basis: string; value: string; progress: string }
    live: { basis: string; value: string; progress: string }
    closed: { change: string; moves: object[] }
    open: { change: string; moves: { kind: string; rows: { label: string }[] }[] }
  }
  const read = async (target: string, knownAt: Date) =>
    (
      await api.run<{ node: Figures }>('committee', figures, {
        ...{ id: globalId('Target', target), knownAt: knownAt.toISOString() },
      })
    ).node

  it.each([
    [
      'QUOTA: a delivery of March',
      'deliveries',
      'EN-001',
      () => changeRow(api, 'Delivery', rows.delivery, { deliveredOn: '2008-09-03' }),
    ],
    [
      'TOTAL: a point',
      'points',
      'PC-001',
      () =>
        changeRow(api, 'ConnectionPoint', rows.point, {
          ...{ closedOn: '2010-06-01', closedReason: 'Se trasladó' },
        }),
    ],
    [
      'COVERAGE: an archive',
      'holdings',
      'AH-001',
      () => changeRow(api, 'ArchiveHolding', rows.holding, { medium: 'PAPER' }),
    ],
  ] as const)(
    '%s moves live, never recorded; whyMoved names it',
    async (_what, key, code, edit) => {
      const target = targets[key]
      const [{ now: moment }] = await api.db.prisma.$queryRaw<[{ now: Date }]>`SELECT now()`
      const before = await read(target, moment)
      expect(before.recorded).toMatchObject({ basis: 'RECORDED' })
      expect(before.live.progress).toBe(before.recorded.progress)
      await edit()
      const after = await read(target, moment)
      expect(after.recorded).toEqual(before.recorded)
      expect(after.live).not.toEqual(before.live)
      expect(after.closed).toMatchObject({ change: '0' })
      const named = after.open.moves.flatMap((move) => move.rows.map(({ label }) => label))
      expect(named.join()).toContain(code)
      const row = (await checklist('committee'))?.find(({ target: { id } }) => {
        return id === globalId('Target', target)
      })
      expect(row).toMatchObject({ state: 'APPROVED', differs: true })
    },
  )
})
