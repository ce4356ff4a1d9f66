import { query, transaction } from '@gelt/db'
import { countStatements } from '@gelt/db/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { OperationWork } from '../graphql/operation-work.ts'
import { globalId } from '../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { untilWaiting } from '../testing/held-lock.ts'

/** Long enough for every query of these tests but those that are held up. */
const queryMilliseconds = 2_000

let test: TestApp
beforeAll(async () => {
  test = await createTestApp({ queryMilliseconds })
})
afterAll(() => test.close())

interface Answer {
  data: Record<string, unknown> | null
  errors?: { message: string; extensions: Record<string, unknown> }[]
}

async function ask(document: string, variables: object = {}, cookie = ''): Promise<Answer> {
  const answer = await test.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: document, variables },
    headers: { cookie },
  })
  return answer.json()
}

/** The limit that an operation is refused by, with nothing of it answered; null: it is answered. */
async function limitOf(document: string, variables?: object, cookie?: string) {
  const { data, errors } = await ask(document, variables, cookie)
  if (!errors) return null
  expect(data ?? null).toBeNull()
  expect(errors, JSON.stringify(errors)).toHaveLength(1)
  const { code, limit, maximum } = errors[0]?.extensions ?? {}
  expect(code, errors[0]?.message).toBe('QUERY_TOO_LARGE')
  return `${limit} ${maximum}`
}

const small = '{ entity(slug: "aqui") { slug } }'

const repeated = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ')

describe('nodes', () => {
  const document = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'

  it('gives each row in its place; what is no id voids one place, and a row is read once', async () => {
    const { here } = test.api
    const [plan, target] = [globalId('Plan', here.planId), globalId('Target', here.targets[1])]
    const strange = ['', 'x', 'Nothing', '💥', plan.slice(3), globalId('Nothing', here.id)]
    const ofOthers = [globalId('Person', here.persons.mayor), globalId('Plan', here.id)]
    const ids = [plan, ...strange, ...ofOthers, target, plan]
    const { data, errors } = await ask(document, { ids })
    expect(errors).toBeUndefined()
    expect(data?.nodes).toEqual([
      { __typename: 'Plan', id: plan },
      ...Array.from({ length: strange.length + ofOthers.length }, () => null),
      { __typename: 'Target', id: target },
      { __typename: 'Plan', id: plan },
    ])
    const statements = async (times: number) => {
      const asked = () => ask(document, { ids: Array.from({ length: times }, () => plan) })
      return (await countStatements(test.api.db, asked)).count
    }
    expect(await statements(100)).toBe(await statements(1))
    expect((await ask('{ node(id: "x") { id } }')).data).toEqual({ node: null })
  })

  it('takes a hundred ids, and what is asked of each has its price', async () => {
    const id = globalId('Target', test.api.here.targets[1])
    const ids = (length: number) => ({ ids: Array.from({ length }, () => id) })
    expect(await limitOf(document, ids(100))).toBeNull()
    expect(await limitOf(document, ids(101))).toBe('ids 100')
    expect(await limitOf(document, ids(16_000))).toBe('listItems 1200')
    const heavy = document.replace(
      'id }',
      'id ... on Target { members { id name position } explanation { sentence rows { edges { node { label reason } } } } } }',
    )
    expect(await limitOf(heavy, ids(100))).toBe('complexity 12000')
    expect(await limitOf(heavy, ids(10))).toBeNull()
  })
})

describe('what is sent', () => {
  const filtered = `query($states: [MeasurementState!]) {
    plan(entity: "aqui") { measurements(states: $states) { pageInfo { hasNextPage } } } }`

  it('has so many items in its lists, whatever is in them', async () => {
    const states = (length: number) => Array.from({ length }, () => 'APPROVED')
    expect(await limitOf(filtered, { states: states(1200) })).toBeNull()
    expect(await limitOf(filtered, { states: states(1201) })).toBe('listItems 1200')
    const wrong = Array.from({ length: 60_000 }, (_, at) => `WRONG_${at}`)
    expect(await limitOf(filtered, { states: wrong })).toBe('listItems 1200')
    const written = filtered
      .replace('($states: [MeasurementState!])', '')
      .replace('$states', `[${'APPROVED '.repeat(1201)}]`)
    expect(await limitOf(written)).toBe('listItems 1200')
    const inLists = Array.from({ length: 100 }, () => states(20))
    expect(await limitOf(small, { x: inLists })).toBe('listItems 1200')
    let deep: unknown = []
    for (let level = 0; level < 2000; level += 1) deep = [deep]
    expect(await limitOf(small, { x: deep })).toBe('listItems 1200')
  })

  it('asks about the schema once', async () => {
    const types =
      '__schema { types { description fields { name description args { name description type { name } } type { name ofType { name } } } } }'
    expect(await limitOf(`{ ${types} }`)).toBeNull()
    const nineteen = repeated(19, (at) => `a${at}: ${types}`)
    expect(await limitOf(`{ ${nineteen} }`)).toBe('introspections 1.5')
    const inside = `{ __schema { ${repeated(19, (at) => `a${at}: types { ...T }`)} } }
      fragment T on __Type { fields { name description args { name description type { name } } type { name } } }`
    expect(await limitOf(inside)).toBe('introspections 1.5')
    expect(await limitOf('{ __type(name: "Plan") { fields { name type { name } } } }')).toBeNull()
  })
})

describe('what an operation without an account looks at', () => {
  const at = (index: number) => `"2100-01-01T00:00:${String(index).padStart(2, '0')}Z"`
  const figures = (moments: number) =>
    `{ plan(entity: "aqui") { ${repeated(moments, (i) => `a${i}: figure(knownAt: ${at(i)}) { progress }`)} } }`
  const days = (count: number) =>
    `{ plan(entity: "aqui") { ${repeated(count, (i) => `a${i}: figure(asOf: "20${10 + i}-06-30") { progress }`)} } }`

  it('is five moments; days are none', async () => {
    expect(await limitOf(figures(5))).toBeNull()
    expect(await limitOf(figures(6))).toBe('moments 5')
    expect(await limitOf(figures(40).replaceAll('figure', 'series'))).toBe('moments 5')
    expect(await limitOf(days(40))).toBeNull()
    expect(await limitOf(figures(40), {}, await test.signIn('integrator'))).toBeNull()
  })

  it('is five plans, of however many municipalities', async () => {
    const { prisma } = test.api.db
    const plan = await prisma.plan.findUniqueOrThrow({ where: { id: test.api.here.planId } })
    const { id: _, entityId: __, unmatched: ___, ...kept } = plan
    const years = [2013, 2014, 2015, 2016]
    await prisma.plan.createMany({
      data: years.map((validFrom) => ({
        ...kept,
        ...{ entityId: test.api.here.id, validFrom, validTo: validFrom + 3 },
      })),
    })
    const everywhere = (what: string) =>
      `{ a: entity(slug: "aqui") { plans { ${what} } } b: entity(slug: "otra") { plans { ${what} } } }`
    expect(await limitOf(everywhere('validFrom'))).toBeNull()
    expect(await limitOf(everywhere('areas { number }').replace(/ b:.*$/, '}'))).toBeNull()
    expect(await limitOf(everywhere('areas { number }'))).toBe('moments 5')
    expect(await limitOf(everywhere('figure { progress }'))).toBe('moments 5')
  })

  it('is two replays', async () => {
    const replays = (count: number) =>
      `{ plan(entity: "aqui", validFrom: 2009) { indicator(row: 2) { targets { ${repeated(count, (i) => `a${i}: whyMoved(from: { asOf: "2009-12-31" }) { change }`)} } } } }`
    expect(await limitOf(replays(2))).toBeNull()
    expect(await limitOf(replays(3))).toBe('whyMoved 2')
    expect(await limitOf(replays(3), {}, await test.signIn('committee'))).toBeNull()
  })
})

describe('the time of a query', () => {
  let cookie = ''
  beforeAll(async () => {
    cookie = await test.signIn('committee')
  })

  /** Begins something while all connections for heavy reads are lent; gives it once they are back. */
  async function whileAllAreLent<Result>(
    begin: () => { waits: Promise<Result>; meanwhile?: Promise<Answer> },
  ): Promise<Result> {
    const { pool } = test.api.db.heavy
    const lent = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    try {
      const { waits, meanwhile } = begin()
      await vi.waitFor(() => expect(pool.waitingCount).toBe(1))
      expect((await meanwhile)?.errors).toBeUndefined()
      for (const connection of lent.splice(0)) connection.release()
      return await waits
    } finally {
      for (const connection of lent) connection.release()
    }
  }

  const heavy =
    '{ plan(entity: "otra") { title figure(knownAt: "2100-02-02T00:00:00Z") { progress } } }'

  it('ends with one error and nothing else, and nobody waits for it', async () => {
    const { db } = test.api
    const held = await transaction(db, async (holder) => {
      await query(holder, 'LOCK TABLE history.plan IN ACCESS EXCLUSIVE MODE')
      const begin = performance.now()
      const heavyOnes = Array.from({ length: 4 }, () => ask(heavy))
      await untilWaiting(db, 1)
      const simple = await ask(small)
      expect(simple.errors).toBeUndefined()
      expect(performance.now() - begin).toBeLessThan(queryMilliseconds)
      return Promise.all(heavyOnes)
    })
    for (const { data, errors } of held) {
      expect(data).toBeNull()
      expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_SLOW' } }])
      expect(errors?.[0]?.message).toMatch(/tardó demasiado/)
    }
    expect((await ask(heavy)).errors).toBeUndefined()
  })

  it.each([
    'procedures(entity: "aqui", search: "a") { totalCount }',
    'inventorySummary(entity: "aqui") { rows }',
    'register(entity: "aqui", key: CHANNELS) { rows(first: 1) { totalCount } }',
    'register(entity: "aqui", key: CHANNELS) { attestations { id } }',
    'register(entity: "aqui", key: CHANNELS) { openPeriods { periodKey } }',
    'register(entity: "aqui", key: CHANNELS) { countsByOffice(from: "2009-01-01", to: "2010-01-01") { count } }',
    'entities(first: 1, search: "a") { totalCount }',
    'entity(slug: "aqui") { auditChain { events } }',
  ])('waits for heavy reads alone: %s', async (field) => {
    const answer = await whileAllAreLent(() => {
      const waits = ask(`{ ${field} }`, {}, cookie)
      return { waits, meanwhile: ask(small) }
    })
    expect(answer.errors).toBeUndefined()
  })

  it('is spent on one statement at a time: nobody stands in line for an operation twice', async () => {
    const work = new OperationWork(test.api.db, null)
    const all = await whileAllAreLent(() => ({
      waits: Promise.all([1, 2, 3].map((n) => work.run('SELECT $1::int AS n', [n]))),
    }))
    expect(all).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]])
    work.end()
  })

  it('is also PostgreSQL’s, for whatever it is that takes long', async () => {
    const [row] = await query(test.api.db.heavy, 'SHOW statement_timeout')
    expect(row).toEqual({ statement_timeout: '5s' })
    expect(test.api.db.heavy.pool.options.max).toBe(3)
  })

  it('ends a step at a time, except where something is written', async () => {
    const past = new OperationWork(test.api.db, null, 0)
    const refused = { code: 'QUERY_TOO_SLOW' }
    await expect(past.run('SELECT 1', [])).rejects.toMatchObject(refused)
    await expect(past.turn()).rejects.toMatchObject(refused)
    past.beginWrite()
    expect(await past.run('SELECT 1 AS n', [])).toEqual([{ n: 1 }])
    await past.turn()
    const left = new OperationWork(test.api.db, null)
    left.end()
    const told = await new Promise((tell) => {
      new OperationWork(test.api.db, null, 1).whenExpired(tell)
    })
    expect(told).toMatchObject(refused)
    await expect(left.turn()).rejects.toMatchObject(refused)
  })
})

it('gives turns to operations one by one, and lets everything else in between', async () => {
  const done: string[] = []
  const work = async (name: string) => {
    const own = new OperationWork(test.api.db, null)
    await Promise.all(
      [1, 2, 3].map(async () => {
        await own.turn()
        done.push(name)
      }),
    )
    own.end()
  }
  const other = new Promise<void>((resolve) => {
    setImmediate(() => {
      done.push('other')
      resolve()
    })
  })
  await Promise.all([work('a'), work('b'), other])
  expect(done.indexOf('other')).toBeLessThan(3)
  expect(done.filter((name) => name !== 'other')).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
})
