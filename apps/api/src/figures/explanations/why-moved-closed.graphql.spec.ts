import { difference } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { registeredOn, writeProcedure } from '../../testing/inventory.ts'
import { writes } from '../../testing/write-contract.ts'
import {
  attest,
  type CountedTargets,
  changeRow,
  countEveryRow,
  enterRow,
  fillRegisters,
  halfYear,
} from '../../values/sources/closing.factory.ts'

/* Two half-years closed and approved: what the figure of the second is more than that of the first is in their rows. */

const [first, second] = ['2009-12-31', '2010-06-30']
let api: TestApi
let targets: CountedTargets

async function close(cutoff: string): Promise<void> {
  for (const [as, mutation] of [
    ['committee', 'closePeriod'],
    ['mayor', 'approvePeriod'],
  ] as const) {
    const answer = await writes(api, as, mutation, halfYear(api, { cutoff }))
    expect(answer.__typename).toBe('Plan')
  }
}

beforeAll(async () => {
  api = await createTestApi()
  targets = await countEveryRow(api)
  const office = globalId('Office', api.here.offices.planning)
  const rows = await fillRegisters(api)
  const closed = await enterRow(api, 'ConnectionPoint', {
    ...{ place: 'Casa de la Cultura', kind: 'LIBRARY', office, inServiceFrom: '2009-03-02' },
    ...{ closedOn: '2010-03-31', closedReason: 'Robo' },
  })
  await enterRow(api, 'ArchiveHolding', {
    ...{ series: 'Nómina', office, medium: 'SERVER', place: 'Archivo', createdOn: '2009-02-02' },
  })
  await enterRow(api, 'Delivery', {
    ...{ subject: 'Informe de mayo', office, channel: rows.channel, deliveredOn: '2009-05-12' },
  })
  await close(first)
  await close(second)
  // What is written afterwards moves no closed figure, and none of the frozen lists.
  await changeRow(api, 'ConnectionPoint', closed, { closedOn: null, closedReason: null })
  await writeProcedure(api.db, api.here, 'T-2', registeredOn('2009-05-04'))
  await attest(api, 'committee', 'CONNECTION_POINTS', first)
})
afterAll(() => api.close())

interface Move {
  kind: string
  contribution: string
  rowCount: number
  rows: { label: string; before: string | null; after: string | null; reason: string | null }[]
}
interface Moved {
  from: { progress: string | null }
  to: { progress: string | null }
  change: string
  moves: Move[]
}

async function whyMoved(key: keyof CountedTargets, from: object, to: object): Promise<Moved> {
  const { node } = await api.run<{ node: { whyMoved: Moved } }>(
    'committee',
    `query ($id: ID!, $from: ClocksInput!, $to: ClocksInput!) { node(id: $id) { ... on Target {
      whyMoved(from: $from, to: $to) { from { progress } to { progress } change
        moves { kind contribution rowCount rows { label before after reason } } } } } }`,
    { id: globalId('Target', targets[key]), from, to },
  )
  return node.whyMoved
}

/** The contributions as exact millionths of millionths: sums of decimals as text. */
function addUp({ moves }: Moved): bigint {
  return moves.reduce((sum, { contribution }) => sum + toUnits(contribution), 0n)
}
function toUnits(text: string): bigint {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const units = BigInt(whole + decimals.padEnd(12, '0'))
  return text.startsWith('-') ? -units : units
}

const said = ({ moves }: Moved) =>
  moves.flatMap(({ rows }) =>
    rows.map(({ label, before, after }) => `${label.split(' · ')[0]} ${before} ${after}`).sort(),
  )

describe('between two closed days', () => {
  it.each([
    ['points', ['PC-001 null COUNTS', 'PC-002 COUNTS EXCLUDED']],
    ['procedures', ['T-1 MISSING COUNTS']],
    ['holdings', ['AH-001 null COUNTS']],
    ['deliveries', ['EN-001 null COUNTS']],
  ] as const)('%s: the rows by which the frozen lists differ', async (key, rows) => {
    const moved = await whyMoved(key, { asOf: first }, { asOf: second })
    expect(said(moved)).toEqual(rows)
    expect(moved.moves).toMatchObject([{ kind: 'DAY', rowCount: rows.length }])
    expect(moved.moves[0]?.rows.every(({ reason }) => reason)).toBe(true)
    expect(moved.change).toBe(difference(moved.to.progress, moved.from.progress))
    expect(addUp(moved)).toBe(toUnits(moved.change))
  })

  it('an approval that takes over from the register names what was written since the closing', async () => {
    const [{ before, after }] = await api.db.prisma.$queryRaw<[{ before: Date; after: Date }]>`
      SELECT min(decided_at) - interval '1 ms' AS before, max(decided_at) AS after
        FROM measurement_decision WHERE kind = 'APPROVED' AND measurement_id IN (
          SELECT id FROM measurement WHERE target_id = ${targets.points}::uuid AND cutoff = '2010-06-30')`
    const clocks = (knownAt: Date) => ({ asOf: second, knownAt: knownAt.toISOString() })
    const moved = await whyMoved('points', { ...clocks(before), asOf: first }, clocks(after))
    expect(said(moved)).toEqual(['PC-001 null COUNTS', 'PC-002 COUNTS EXCLUDED'])
    expect(addUp(moved)).toBe(toUnits(moved.change))
  })
})
