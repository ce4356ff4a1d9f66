import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSampleApi, type SampleApi } from '../testing/sample-api.ts'

const sample = 'alvarado-muestra'
const cutoff = '2010-06-30'

let api: SampleApi
let planId: string

beforeAll(async () => {
  api = await createSampleApi('comite', 'alcalde')
  const { plan } = await run<{ plan: { id: string } }>(
    'comite',
    `{ plan(entity: "${sample}") { id } }`,
  )
  planId = plan.id
}, 60_000)
afterAll(() => api.db.drop())

function run<Data>(as: string, document: string, variables: object = {}): Promise<Data> {
  return api.run<Data>(as, document, variables)
}

async function write(as: string, mutation: string, input: object): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
    __typename ... on Refusal { message } } }`
  const withKey = { ...input, idempotencyKey: randomUUID() }
  const { answer } = await run<{ answer: { __typename: string; message?: string } }>(as, document, {
    input: withKey,
  })
  return answer.message ?? answer.__typename
}

interface Row {
  indicator: { row: number }
  target: { id: string }
  state: string
  obstacle: string | null
  differs: boolean
}
const checklist = async () =>
  (
    await run<{ plan: { closing: Row[] } }>(
      'comite',
      `{ plan(entity: "${sample}") { closing(cutoff: "${cutoff}") {
        indicator { row } target { id } state obstacle differs } } }`,
    )
  ).plan.closing

describe('the first half of 2010', () => {
  it('is closed row after row, those whose term has not begun left out', async () => {
    const before = await checklist()
    expect(before).toHaveLength(23)
    const open = before.filter(({ state }) => state === 'OPEN')
    expect(before.filter(({ state }) => state === 'NOTHING')).toMatchObject([
      { indicator: { row: 21 }, obstacle: 'NOT_BEGUN' },
      { indicator: { row: 22 }, obstacle: 'NOT_BEGUN' },
    ])
    for (const row of new Set(open.map(({ indicator }) => indicator.row))) {
      expect(await write('comite', 'closePeriod', { planId, cutoff, rows: [row] })).toBe('Plan')
    }
    expect((await checklist()).filter(({ state }) => state === 'SUBMITTED')).toHaveLength(21)
  })

  it('is approved by another person, all of it at once', async () => {
    expect(await write('comite', 'approvePeriod', { planId, cutoff })).toContain('otra persona')
    expect(await write('alcalde', 'approvePeriod', { planId, cutoff })).toBe('Plan')
    const after = await checklist()
    expect(after.filter(({ state }) => state === 'APPROVED')).toHaveLength(21)
    expect(after.some(({ differs }) => differs)).toBe(false)
  })

  it('an edit of a delivery of March moves the live figure, never the recorded one, and whyMoved says so', async () => {
    const target = (await checklist()).find(({ indicator }) => indicator.row === 2)?.target.id
    const document = `query ($id: ID!, $knownAt: DateTime!) { node(id: $id) { ... on Target {
      recorded: figure(asOf: "${cutoff}") { basis progress value }
      live: figure(asOf: "${cutoff}", basis: LIVE) { progress value }
      whyMoved(from: { asOf: "${cutoff}", knownAt: $knownAt }, to: { asOf: "${cutoff}" }, basis: LIVE) {
        moves { kind rows { label } } } } } }`
    interface Figures {
      recorded: { basis: string; progress: string; value: string }
      live: { progress: string; value: string }
      whyMoved: { moves: { kind: string; rows: { label: string }[] }[] }
    }
    const [{ now }] = await api.db.prisma.$queryRaw<[{ now: Date }]>`SELECT now()`
    const knownAt = now.toISOString()
    const read = async () =>
      (await run<{ node: Figures }>('comite', document, { id: target, knownAt })).node
    const before = await read()
    expect(before.recorded.basis).toBe('RECORDED')
    expect(before.live.value).toBe(before.recorded.value)

    // An office that did what March asked for and no more: one delivery less is one too few.
    const { register } = await run<{
      register: {
        rows: {
          edges: { node: { id: string; code: string; version: number; office: { id: string } } }[]
        }
      }
    }>(
      'comite',
      `{ register(entity: "${sample}", key: DELIVERIES) { rows(first: 100, filter: {
        from: "2010-03-01", to: "2010-03-31" }) { edges { node { id code version office { id } } } } } }`,
    )
    const rows = register.rows.edges.map(({ node }) => node)
    const [few] = [...Map.groupBy(rows, ({ office }) => office.id).values()].filter(
      (own) => own.length <= 4,
    )
    const delivery = few?.[0]
    if (!delivery) throw new Error('March has no delivery that matters')
    expect(
      await write('comite', 'annulRegisterRow', {
        ...{ rowId: delivery.id, version: delivery.version },
        reason: 'Se registró dos veces',
      }),
    ).toBe('Delivery')

    const after = await read()
    expect(after.recorded).toEqual(before.recorded)
    expect(Number(after.live.value)).toBeLessThan(Number(before.live.value))
    const named = after.whyMoved.moves.flatMap((move) => move.rows.map(({ label }) => label))
    expect(named.join()).toContain(delivery.code)
    expect((await checklist()).find(({ target: { id } }) => id === target)).toMatchObject({
      state: 'APPROVED',
      differs: true,
    })
  })
})
