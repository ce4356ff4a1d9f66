import { SOURCES } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { countFrom, registeredOn, writeAt, writeProcedure } from '../../testing/inventory.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'

/** What counts from the inventory. */
const inventory = SOURCES.filter(({ register }) => register === 'procedures')

let api: TestApi
let targetIds: string[]

/** Rows 6 to 12 of the plan, as targets of one row of the test plan. */
beforeAll(async () => {
  api = await createTestApi()
  const { id, ...like } = await api.db.prisma.target.findUniqueOrThrow({
    where: { id: api.here.targets[2] },
  })
  const made = inventory.map(async ({ key }, index) => {
    const target = await api.db.prisma.target.create({
      data: { ...like, label: key, position: index + 2 },
    })
    return { id: target.id, key }
  })
  const targets = await Promise.all(made)
  targetIds = targets.map((target) => target.id)
  for (const target of targets) await countFrom(api.db, api.here, target.id, target.key)
})
afterAll(() => api.close())

const counted = `sourceKey counts missing excluded
  figure { numerator denominator progress status }
  rows(first: 100) { edges { node { verdict } } }`

interface Counted {
  sourceKey: string
  counts: number
  missing: number
  excluded: number
  figure: { numerator: string; denominator: string; progress: string | null; status: string }
  rows: { edges: { node: { verdict: string } }[] }
}

/** Each of the seven as "counts/out of, taken out", after checking that its rows give its figure. */
async function seven(asOf = '2010-06-30'): Promise<Record<string, string>> {
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Target {
    explanation(asOf: "${asOf}") { ${counted} } } } }`
  const { nodes } = await api.run<{ nodes: { explanation: Counted }[] }>(null, document, {
    ids: targetIds.map((id) => globalId('Target', id)),
  })
  const said = nodes.map(({ explanation }) => {
    const { sourceKey, counts, missing, excluded, figure, rows } = explanation
    const of = (verdict: string) => rows.edges.filter(({ node }) => node.verdict === verdict).length
    expect([of('COUNTS'), of('MISSING'), of('EXCLUDED')], sourceKey).toEqual([
      ...[counts, missing, excluded],
    ])
    expect([figure.numerator, figure.denominator], sourceKey).toEqual([
      ...[String(counts), String(counts + missing)],
    ])
    // Nothing to count out of is no figure: neither 0 nor all of it.
    expect(figure.progress === null, sourceKey).toBe(counts + missing === 0)
    expect(figure.status === 'NO_DATA', sourceKey).toBe(counts + missing === 0)
    return [sourceKey, `${counts}/${counts + missing} −${excluded}`]
  })
  return Object.fromEntries(said)
}

const all = (text: string) => Object.fromEntries(inventory.map(({ key }) => [key, text]))
const on = dateColumn
const write = (code: string, columns: Parameters<typeof writeProcedure>[3]) =>
  writeProcedure(api.db, api.here, code, columns)
const decided = (answer: 'YES' | 'NO', day: string) => {
  const reason = answer === 'NO' ? 'Lo exige la ley' : null
  return {
    ...{ optimisable: answer, optimisableOn: on(day), optimisableReason: reason },
    ...{ rationalisable: answer, rationalisableOn: on(day), rationalisableReason: reason },
    ...{ automatable: answer, automatableOn: on(day), automatableReason: reason },
  }
}

describe('rows 6 to 12, one edge after the other', () => {
  it('an empty inventory: no figure', async () => {
    expect(await seven()).toEqual(all('0/0 −0'))
  })

  it('all undecided: they stay in what it is counted out of', async () => {
    for (const code of ['S-1', 'S-2']) await write(code, { actSet: 'SERVICE' })
    for (const code of ['T-1', 'T-2']) await write(code, {})
    await write('T-3', { declaredOn: on('2009-01-01') })
    expect(await seven()).toEqual({
      'services.studied': '0/2 −0',
      'services.registered': '0/2 −0',
      'services.optimised': '0/2 −0',
      'procedures.studied': '0/3 −0',
      'procedures.rationalised': '0/3 −0',
      'procedures.registered': '0/3 −0',
      'procedures.online': '0/3 −0',
    })
    expect(await seven('2008-12-31')).toMatchObject({
      'services.studied': '0/2 −0',
      'procedures.studied': '0/2 −0',
    })
  })

  it('everything done: each counts from its own day on', async () => {
    const done: Parameters<typeof write>[1] = {
      ...{ identifiedOn: on('2009-02-01'), studiedOn: on('2009-03-01') },
      ...registeredOn('2009-04-01'),
      automation: 'FULLY_ONLINE',
      automationOn: on('2009-05-01'),
    }
    const { id: entityId } = api.here
    const kind = await api.db.prisma.improvementKind.create({
      data: { entityId, type: 'NORMATIVE', name: 'Fusión de trámites' },
    })
    for (const code of ['S-1', 'T-1']) {
      const procedureId = await write(code, done)
      await writeAt(api.db, api.here, null, (tx) =>
        tx.improvement.create({
          data: {
            ...{ entityId, procedureId, kindId: kind.id, description: 'Un paso menos' },
            completedOn: on('2009-06-01'),
          },
        }),
      )
    }
    expect(await seven('2009-05-31')).toEqual({
      'services.studied': '1/2 −0',
      'services.registered': '1/2 −0',
      'services.optimised': '0/2 −0',
      'procedures.studied': '1/3 −0',
      'procedures.rationalised': '0/3 −0',
      'procedures.registered': '1/3 −0',
      'procedures.online': '1/3 −0',
    })
    expect(await seven('2009-06-01')).toMatchObject({
      'services.optimised': '1/2 −0',
      'procedures.rationalised': '1/3 −0',
    })
    expect(await seven('2009-02-28')).toMatchObject({
      'services.studied': '0/2 −0',
      'procedures.studied': '0/3 −0',
    })
  })

  it('nothing optimisable, rationalisable or automatable: no figure, and the rows stay in sight', async () => {
    for (const code of ['S-1', 'S-2', 'T-1', 'T-2', 'T-3']) {
      await write(code, decided('NO', '2009-08-01'))
    }
    expect(await seven()).toMatchObject({
      'services.optimised': '0/0 −2',
      'procedures.rationalised': '0/0 −3',
      'procedures.online': '0/0 −3',
      'procedures.registered': '1/3 −0',
    })
    expect(await seven('2009-07-31')).toMatchObject({
      'services.optimised': '1/2 −0',
      'procedures.rationalised': '1/3 −0',
    })
    for (const code of ['S-1', 'S-2', 'T-1', 'T-2', 'T-3']) {
      await write(code, decided('YES', '2009-08-01'))
    }
  })

  const inFull = {
    'services.studied': '1/2 −0',
    'services.registered': '1/2 −0',
    'services.optimised': '1/2 −0',
    'procedures.studied': '1/3 −0',
    'procedures.rationalised': '1/3 −0',
    'procedures.registered': '1/3 −0',
    'procedures.online': '1/3 −0',
  }

  it('retired mid-year: out from the day after its last, and put back as if it had never been out', async () => {
    const retired = { retiredOn: on('2010-03-31'), retiredReason: 'Norma derogada' }
    for (const code of ['S-1', 'T-1']) await write(code, retired)
    expect(await seven('2010-03-31')).toEqual(inFull)
    expect(await seven('2010-04-01')).toEqual({
      ...{ 'services.studied': '0/1 −1', 'services.registered': '0/1 −1' },
      ...{ 'services.optimised': '0/1 −1', 'procedures.studied': '0/2 −1' },
      ...{ 'procedures.rationalised': '0/2 −1', 'procedures.registered': '0/2 −1' },
      'procedures.online': '0/2 −1',
    })
    for (const code of ['S-1', 'T-1']) await write(code, { retiredOn: null, retiredReason: null })
    expect(await seven('2010-04-01')).toEqual(inFull)
  })

  it('its justification is for the entity’s own people', async () => {
    await write('T-2', { retiredOn: on('2010-03-31'), retiredReason: 'La norma se derogó' })
    const notes = async (as: PersonKey | null) => {
      const { rows } = await openedAs(as, 'rows(verdict: EXCLUDED) { edges { node { note } } }')
      return rows.edges.map(({ node }) => node.note)
    }
    expect(await notes('contributor')).toEqual(['La norma se derogó'])
    expect(await notes(null)).toEqual([null])
    await write('T-2', { retiredOn: null, retiredReason: null })
  })

  it('an office that is renamed and closed still owes its rows, under its present name', async () => {
    const { planning } = api.here.offices
    const { version } = await api.db.prisma.office.findUniqueOrThrow({ where: { id: planning } })
    const office = (change: object) => ({ officeId: globalId('Office', planning), ...change })
    const name = 'Planeación e Infraestructura'
    const owed = [{ officeName: name, counts: 1, missing: 2 }]
    await seven()
    await writes(api, 'administrator', 'updateOffice', office({ version, name }))
    expect(await offices()).toEqual(owed)
    const closed = { version: version + 1, activeTo: '2010-05-31', reason: 'Reestructuración' }
    await writes(api, 'administrator', 'archiveOffice', office(closed))
    expect(await seven()).toEqual(inFull)
    expect(await offices()).toEqual(owed)
  })

  it('moved to another office: the figure stands, its office is another', async () => {
    await write('T-1', { officeId: api.here.offices.government })
    expect(await seven()).toEqual(inFull)
    expect(await offices()).toEqual([
      { officeName: 'Planeación e Infraestructura', counts: 0, missing: 2 },
      { officeName: 'Secretaría de Gobierno', counts: 1, missing: 0 },
    ])
  })

  it('moved from one area to the other, or to none: it leaves the one and joins the other', async () => {
    await write('T-1', { actSet: 'SERVICE' })
    await write('S-2', { actSet: 'NONE' })
    expect(await seven()).toEqual({
      ...{ 'services.studied': '2/2 −0', 'services.registered': '2/2 −0' },
      ...{ 'services.optimised': '2/2 −0', 'procedures.studied': '0/2 −0' },
      ...{ 'procedures.rationalised': '0/2 −0', 'procedures.registered': '0/2 −0' },
      'procedures.online': '0/2 −0',
    })
  })
})

interface Opened {
  offices: { officeName: string; counts: number; missing: number }[]
  rows: { edges: { node: { note: string | null } }[] }
}

/** What `procedures.registered` opens into. */
async function openedAs(as: PersonKey | null, fields: string): Promise<Opened> {
  const id = targetIds[inventory.findIndex(({ key }) => key === 'procedures.registered')]
  const document = `query ($id: ID!) { node(id: $id) { ... on Target { explanation { ${fields} } } } }`
  const variables = { id: globalId('Target', String(id)) }
  return (await api.run<{ node: { explanation: Opened } }>(as, document, variables)).node
    .explanation
}

async function offices(): Promise<Opened['offices']> {
  return (await openedAs(null, 'offices { officeName counts missing }')).offices
}
