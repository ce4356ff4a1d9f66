import type { Role } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { countFrom, registeredOn, writeProcedure } from '../../testing/inventory.ts'
import {
  createMunicipality,
  type Municipality,
  type PersonKey,
} from '../../testing/municipality.ts'

let api: TestApi
let sample: Municipality
const codes = ['T-1', 'T-2', 'T-3', 'T-4', 'T-5']

beforeAll(async () => {
  api = await createTestApi()
  sample = await createMunicipality(api.db, 'contada', {
    ...{ isSample: true, recordedAt: '2008-09-03T13:00:00Z' },
  })
  const row2 = sample.targets[2]
  await countFrom(api.db, sample, row2, 'procedures.registered', '2008-09-03', '2008-09-03T14:00Z')
  for (const [index, code] of codes.entries()) {
    const officeId = index < 3 ? sample.offices.planning : sample.offices.government
    await writeProcedure(api.db, sample, code, { officeId }, `2008-10-0${index + 1}T15:00:00Z`)
  }
  const on = (code: string, day: string, moment: string) =>
    writeProcedure(api.db, sample, code, registeredOn(day), moment)
  await on('T-1', '2009-03-10', '2009-03-11T15:00:00Z')
  await on('T-2', '2010-02-01', '2010-02-02T15:00:00Z')
  await writeProcedure(
    ...[api.db, sample, 'T-5'],
    { retiredOn: dateColumn('2010-03-31'), retiredReason: 'Norma derogada' },
    '2010-04-01T15:00:00Z',
  )
})
afterAll(() => api.close())

const explanation = (args: string, fields: string) => `{
  plan(entity: "contada") { indicator(row: 2) { targets { explanation${args} { ${fields} } } } } }`

async function explained<Fields>(
  args: string,
  fields: string,
  as: PersonKey | Viewer | null = null,
) {
  const { plan } = await api.run<{
    plan: { indicator: { targets: { explanation: Fields }[] } }
  }>(as, explanation(args, fields))
  const [target] = plan.indicator.targets
  if (!target) throw new Error('row 2 has no target')
  return target.explanation
}

interface Rows {
  rows: {
    edges: {
      node: { rowId?: string; label: string; verdict: string; reason: string; note: string }
    }[]
  }
}
const rowFields = 'rows(first: 100) { edges { node { label verdict reason note } } }'
const ofRows = ({ rows }: Rows) =>
  rows.edges.map(({ node }) => `${node.label.slice(0, 3)} ${node.verdict}: ${node.reason}`)

describe('a figure counted from the inventory', () => {
  it('opens into its rows, with the reason of each', async () => {
    const found = await explained<Rows & { sentence: string }>('', `sentence ${rowFields}`)
    expect(found.sentence).toBe('2 de 4 trámites están inscritos en el SUIT; faltan 2.')
    expect(ofRows(found)).toEqual([
      'T-1 COUNTS: Inscrito en el SUIT',
      'T-2 COUNTS: Inscrito en el SUIT',
      'T-3 MISSING: Sin empezar en el SUIT',
      'T-4 MISSING: Sin empezar en el SUIT',
      'T-5 EXCLUDED: Salió del inventario',
    ])
  })

  it.each([null, 'committee'] as const)(
    'keeps the written justifications from outsiders (%s of another entity)',
    async (as) => {
      const found = await explained<Rows>('', rowFields, as)
      expect(found.rows.edges.map(({ node }) => node.note)).toEqual([null, null, null, null, null])
    },
  )

  it('says the same as the figure, at every pair of clocks', async () => {
    const fields = 'counts missing figure { numerator denominator basis sourceKey }'
    const cases = [
      ['(asOf: "2008-09-30")', 0, 5],
      ['(asOf: "2009-03-09")', 0, 5],
      ['(asOf: "2009-03-10")', 1, 4],
      ['(asOf: "2010-02-01")', 2, 3],
      ['(asOf: "2010-03-31")', 2, 3],
      ['(asOf: "2010-04-01")', 2, 2],
      ['(asOf: "2010-06-30", knownAt: "2010-04-01T14:59:59Z")', 2, 3],
      ['(asOf: "2010-06-30", knownAt: "2010-02-02T14:59:59Z")', 1, 4],
      ['(asOf: "2010-06-30", knownAt: "2008-10-02T16:00:00Z")', 0, 2],
      ['(asOf: "2010-06-30", knownAt: "2008-09-30T16:00:00Z")', 0, 0],
    ] as const
    for (const [args, counts, missing] of cases) {
      expect(await explained(args, fields), args).toEqual({
        ...{ counts, missing },
        figure: {
          ...{ numerator: String(counts), denominator: String(counts + missing) },
          ...{ basis: 'LIVE', sourceKey: 'procedures.registered' },
        },
      })
    }
  })

  it('is narrowed and paged', async () => {
    const missing = await explained<Rows>(
      '',
      `rows(verdict: MISSING, first: 1) {
      edges { node { rowId label verdict reason note } } pageInfo { hasNextPage } }`,
    )
    expect(missing).toMatchObject({ rows: { pageInfo: { hasNextPage: true } } })
    expect(ofRows(missing)).toEqual(['T-3 MISSING: Sin empezar en el SUIT'])
    const office = await explained<Rows>(
      '',
      `rows(office: "Secretaría de Gobierno") {
      edges { node { label verdict reason note } } }`,
    )
    expect(office.rows.edges).toHaveLength(2)
    // Its id is given only to those who may open it, and whoever has it from elsewhere finds nothing by it.
    expect(missing.rows.edges).toMatchObject([{ node: { rowId: null } }])
    const entityId_code = { entityId: sample.id, code: 'T-3' }
    const stored = { where: { entityId_code } }
    const { id } = await api.db.prisma.procedure.findUniqueOrThrow(stored)
    const one = `rows(row: "${globalId('Procedure', id)}") { edges { node { rowId label verdict reason note } } }`
    expect(ofRows(await explained<Rows>('', one))).toEqual([])
    const { persons } = sample
    const roles: Role[] = ['MAYOR']
    const own = { id: persons.mayor, entityId: sample.id, name: 'x', roles, officeIds: [] }
    const mayor = { userId: 'x', email: 'x@contada.example', persons: [own] }
    expect(ofRows(await explained<Rows>('', one, mayor))).toEqual(ofRows(missing))
    const none = `rows(row: "${globalId('Procedure', api.here.id)}") { edges { node { label } } }`
    expect((await explained<Rows>('', none, mayor)).rows.edges).toEqual([])
  })

  it('says which office misses most, in both languages', async () => {
    const { offices } = await explained<{ offices: object[] }>(
      '',
      'offices { officeName counts missing }',
    )
    expect(offices).toEqual([
      { officeName: 'Planeación', counts: 2, missing: 1 },
      { officeName: 'Secretaría de Gobierno', counts: 0, missing: 1 },
    ])
    const { plan } = await api.run<{
      plan: { indicator: { targets: { explanation: { sentence: string } }[] } }
    }>(null, explanation('(asOf: "2009-12-31")', 'sentence'), {}, 'en')
    expect(plan.indicator.targets[0]?.explanation.sentence).toBe(
      '1 of 5 procedures is registered in the SUIT; 4 are missing.',
    )
  })

  it('costs one statement beyond those of the figure, and none when the figure is in memory', async () => {
    const all = explanation('', `sentence offices { missing } ${rowFields}`)
    const first = await api.counted(null, all)
    const again = await api.counted(null, all)
    expect(first.count).toBeLessThanOrEqual(again.count + 3)
    expect(again.statements.filter((sql) => sql.includes('history.procedure'))).toEqual([])
  })

  it('shows its row as it moved: who, when, by how much, adding up', async () => {
    const { plan } = await api.run<{
      plan: { indicator: { targets: { whyMoved: WhyMoved }[] } }
    }>(null, whyMoved('{ asOf: "2009-06-30", knownAt: "2009-06-30T20:00:00Z" }'))
    const found = plan.indicator.targets[0]?.whyMoved
    expect(found).toMatchObject({
      from: { progress: '0.2', numerator: '1', denominator: '5' },
      to: { progress: '0.5', numerator: '2', denominator: '4' },
      change: '0.3',
    })
    expect(found?.moves).toEqual([
      {
        ...{ kind: 'REGISTER', at: '2010-02-02T15:00:00.000Z', action: 'procedure.update' },
        ...{ contribution: '0.2', rowCount: 1, actorName: null },
        rows: [{ label: 'T-2 · Trámite T-2', before: 'MISSING', after: 'COUNTS' }],
      },
      {
        ...{ kind: 'REGISTER', at: '2010-04-01T15:00:00.000Z', action: 'procedure.update' },
        ...{ contribution: '0.1', rowCount: 1, actorName: null },
        rows: [{ label: 'T-5 · Trámite T-5', before: 'MISSING', after: 'EXCLUDED' }],
      },
    ])
  })

  it('a day that goes by moves a figure too', async () => {
    const { plan } = await api.run<{
      plan: { indicator: { targets: { whyMoved: WhyMoved }[] } }
    }>(null, whyMoved('{ asOf: "2010-01-31" }'))
    const found = plan.indicator.targets[0]?.whyMoved
    expect(found?.moves.map(({ kind, contribution }) => [kind, contribution])).toEqual([
      ['DAY', '0.3'],
    ])
  })
})

interface WhyMoved {
  from: object
  to: object
  change: string
  moves: { kind: string; contribution: string }[]
}

const whyMoved = (from: string) => `{ plan(entity: "contada") { indicator(row: 2) { targets {
  whyMoved(from: ${from}) {
    from { progress numerator denominator } to { progress numerator denominator } change
    moves { kind at action actorName contribution rowCount rows { label before after } } } } } } }`

describe('a figure that is typed', () => {
  it('says so, and gives its values', async () => {
    const document = `{ plan(entity: "contada") { indicator(row: 1) { targets { explanation {
      sentence sourceKey counts measurements { id } rows { edges { node { label } } } } } } } }`
    expect(await api.run(null, document)).toEqual({
      plan: {
        indicator: {
          targets: [
            {
              explanation: {
                ...{ sentence: 'Aún no hay ningún dato aprobado.', sourceKey: null, counts: 0 },
                ...{ measurements: [], rows: { edges: [] } },
              },
            },
          ],
        },
      },
    })
  })
})

describe('what the inventory of another entity says', () => {
  it('is counted for that entity alone', async () => {
    await countFrom(api.db, api.here, api.here.targets[2], 'procedures.registered')
    const document = `{ node(id: "${globalId('Target', api.here.targets[2])}") { ... on Target {
      explanation { sentence counts missing figure { progress status } } } } }`
    expect(await api.run(null, document)).toEqual({
      node: {
        explanation: {
          sentence: 'El inventario aún no tiene trámites de los cuales contar.',
          ...{ counts: 0, missing: 0, figure: { progress: null, status: 'NO_DATA' } },
        },
      },
    })
  })
})
