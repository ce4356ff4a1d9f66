import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { registeredOn, writeProcedure } from '../../testing/inventory.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { type Answer, writes } from '../../testing/write-contract.ts'

type Change = Readonly<Record<string, unknown>>

/** A municipality with three procedures, one of them registered, and its row 2 to be counted from them. */
export interface CountedRow {
  api: TestApi
  targetId: string
  /** Says since when, and by what, row 2 is counted. */
  decide(as: PersonKey | null, change?: Change): Promise<Answer & Record<string, unknown>>
  /** Closes the first half of 2010, unless another day is given. */
  close(as: PersonKey | null, change?: Change): Promise<Answer>
  figure(args: string): Promise<object>
}

const decided = `... on Target {
  sourceDecisions { startsOn reason source { key counted outOf } } sourceOptions { key } }`

export async function createCountedRow(): Promise<CountedRow> {
  const api = await createTestApi()
  const targetId = globalId('Target', api.here.targets[2])
  await writeProcedure(api.db, api.here, 'T-1', registeredOn('2010-05-03'))
  await writeProcedure(api.db, api.here, 'T-2')
  await writeProcedure(api.db, api.here, 'T-3')
  const counted = {
    ...{ targetId, sourceKey: 'procedures.registered', startsOn: '2010-01-01' },
    reason: 'Desde 2010 se lleva el inventario.',
  }
  const halfYear = { planId: globalId('Plan', api.here.planId), cutoff: '2010-06-30' }
  return {
    api,
    targetId,
    decide: (as, change) => writes(api, as, 'decideSource', { ...counted, ...change }, decided),
    close: (as, change) => writes(api, as, 'closePeriod', { ...halfYear, ...change }),
    figure: async (args) => {
      const document = `{ node(id: "${targetId}") { ... on Target { figure${args} {
        numerator denominator basis sourceKey } } } }`
      return (await api.run<{ node: { figure: object } }>(null, document)).node.figure
    },
  }
}
