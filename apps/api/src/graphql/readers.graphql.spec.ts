import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { can, HELD_ROLES, type Role, SOURCES } from '@gelt/domain'
import { loadSampleEntity } from '@gelt/seed'
import { isInterfaceType, isListType, isNonNullType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Services, Viewer } from '../core/context.ts'
import { encodeId } from '../core/ids.ts'
import { registerOfType, screamingSnake } from '../registers/rows/register-row.ts'
import { schema } from '../server/schema.ts'
import { executeWith, testServices } from '../testing/create-test-api.ts'
import { fillMunicipality } from '../testing/full-municipality.ts'
import { createMunicipality, type Municipality } from '../testing/municipality.ts'
import { operator } from '../testing/write-contract.ts'
import { hiddenRowsReadBy } from './open-fields.factory.ts'
import { createHiddenRows } from './readers.factory.ts'
import type { Readers } from './readers.ts'
import {
  fieldsByReaders,
  type RestrictedField,
  selectionOf,
  type Way,
  waysTo,
} from './reading-paths.factory.ts'

const sampleSlug = 'alvarado-muestra'

interface Caller {
  name: string
  viewer: Viewer | null
  roles: readonly Role[]
}

let db: TestDatabase
let services: Services
let folder: string
let here: Municipality
/** One of each role, somebody of another entity who is everything there, who operates, nobody; and one who reads all. */
let callers: Caller[]
let everything: Caller
/** Entities that the callers have their roles in. */
let entityIds: string[]

/** Somebody with these roles in each of the entities; the person of `here` in all of them. */
function callerWith(roles: readonly Role[], personId: string): Caller {
  const persons = () =>
    entityIds.map((entityId) => ({
      ...{ id: personId, entityId, name: 'x' },
      roles: [...roles],
      officeIds: [],
    }))
  const viewer = {
    userId: 'x',
    email: 'x@aqui.example',
    get persons() {
      return persons()
    },
  }
  return { name: roles.join(' '), roles, viewer }
}

beforeAll(async () => {
  db = await createTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'gelt-files-'))
  services = testServices(db, folder)
  await loadSampleEntity(db)
  here = await createMunicipality(db, 'aqui')
  await fillMunicipality(db, here)
  const sample = await db.prisma.entity.findUniqueOrThrow({ where: { slug: sampleSlug } })
  const unmatched = [{ kind: 'OFFICE', name: 'Tránsito', rows: [3] }]
  await db.prisma.plan.updateMany({ where: { entityId: sample.id }, data: { unmatched } })
  entityIds = [sample.id, here.id]
  const other = await createMunicipality(db, 'otra')
  const [away] = [other].map(({ id: entityId, persons }) => ({
    ...{ userId: 'y', email: 'y@otra.example' },
    persons: [
      { id: persons.committee, entityId, name: 'y', roles: [...HELD_ROLES], officeIds: [] },
    ],
  }))
  everything = callerWith(HELD_ROLES, here.persons.committee)
  callers = [
    ...HELD_ROLES.map((role) => callerWith([role], here.persons.mayor)),
    { name: 'all elsewhere', roles: [], viewer: away ?? null },
    { name: 'operator', roles: [], viewer: operator },
    { name: 'anonymous', roles: [], viewer: null },
  ]
})
afterAll(async () => {
  await db.drop()
  await rm(folder, { recursive: true, force: true })
})

async function ask({ viewer, name }: Caller, document: string): Promise<unknown> {
  const { data, errors } = await executeWith(services, viewer, document, {}, 'es')
  expect(errors, `${name}: ${document}`).toBeUndefined()
  return data
}

interface Counted {
  rowId: string | null
  label: string
}
interface Explained {
  targets: {
    explanation: { sourceKey: string | null; rows: { edges: { node: Counted }[] } }
  }[]
}

/** The rows of every counted figure of the sample, by the source that counts it. */
async function countedRows(caller: Caller): Promise<Map<string, Counted[]>> {
  const counted = new Map<string, Counted[]>()
  const selection = `{ targets { explanation { sourceKey rows(first: 100) {
    edges { node { rowId label } } } } } }`
  for (let first = 1; first <= 22; first += 4) {
    const rows = [0, 1, 2, 3].map(
      (more) => `r${more}: indicator(row: ${first + more}) ${selection}`,
    )
    const document = `{ plan(entity: "${sampleSlug}", validFrom: 2009) { ${rows.join(' ')} } }`
    const { plan } = (await ask(caller, document)) as { plan: Record<string, Explained | null> }
    for (const { targets } of Object.values(plan).filter((one) => one !== null)) {
      for (const { explanation } of targets) {
        if (!explanation.sourceKey) continue
        counted.set(
          explanation.sourceKey,
          explanation.rows.edges.map(({ node }) => node),
        )
      }
    }
  }
  return counted
}

/** How fields on the ways are asked; `null`: not that way. */
const asked: Readonly<Record<string, string | null>> = {
  'Query.plan': `(entity: "${sampleSlug}", validFrom: 2009)`,
  'Query.entity': '(slug: "aqui")',
  'Query.diagnosis': '(entity: "aqui")',
  'Query.dueActions': '(entity: "aqui", asOf: "2010-02-28")',
  'Query.inventorySummary': '(entity: "aqui")',
  'Query.officeWeek': `(entity: "${sampleSlug}")`,
  'Query.procedure': '(entity: "aqui", code: "T-001")',
  'Query.register': '(entity: "aqui", key: REGISTER)',
  'Query.registerRow': null,
  'Query.scheme': '(entity: "aqui")',
  'Query.participationSession': '(entity: "aqui", code: "CF-001")',
  'Query.importRun': '(id: "IMPORT")',
  'Plan.areas': null,
  'Plan.indicators': null,
  'Plan.indicator': '(row: ROW)',
  'Plan.rowsWithoutObjective': null,
  'Objective.indicators': null,
  'Objective.policies': null,
  'Plan.closing': '(cutoff: "2010-06-30")',
  'Explanation.rows': '(first: 100)',
  'Register.rows': '(filter: { state: ALL })',
  'Target.whyMoved': '(from: { asOf: "2009-12-31", knownAt: "2009-12-31T15:00:00Z" })',
  'Entity.savedViews': '(list: PROCEDURES)',
}

const nameOf = ({ type, field }: RestrictedField) => `${type.name}.${field.name}`

/** Fields of one type in one document; each under its place as `found0`. */
function documentOf(fields: readonly RestrictedField[], way: Way, importId: string): string {
  const [first] = fields as [RestrictedField]
  const selection = fields.map((one, place) => {
    return `found${place}: ${selectionOf(one.field, asked[nameOf(one)] ?? '')}`
  })
  const register = registerOfType(first.type.name)?.key ?? 'deliveries'
  return (
    `${way.open} ${selection.join(' ')} ${way.close}`
      .replace('REGISTER', screamingSnake(register))
      // An office of row 3 ended, and somebody said why; rows of row 10 are left out with a justification.
      .replace('ROW', first.type.name === 'Move' ? '3' : '10')
      .replace('IMPORT', importId)
  )
}

/** What stands under a key wherever the answer has it; an empty list stands for nothing where none is never null. */
function isFound(answer: unknown, wanted: string, isList: boolean): boolean {
  if (Array.isArray(answer)) return answer.some((one) => isFound(one, wanted, isList))
  if (typeof answer !== 'object' || answer === null) return false
  return Object.entries(answer).some(([key, value]) =>
    key === wanted
      ? value !== null && !(isList && value.length === 0)
      : !key.startsWith('found') && isFound(value, wanted, isList),
  )
}

function isNeverNull({ type }: RestrictedField['field']): boolean {
  return isNonNullType(type) && isListType(type.ofType)
}

/** Who reads what tells each caller of themself alone. */
const callersOwn: Readonly<Record<string, (caller: Caller) => boolean>> = {
  'Entity.savedViews': (caller) => caller === everything,
  'Query.officeWeek': ({ roles }) => can(roles, 'register.edit'),
  'Query.viewer': ({ viewer }) => viewer !== null,
}

function reads(caller: Caller, readers: Readers, name: string): boolean {
  if (readers === 'EVERYBODY') return true
  if (readers === 'OPERATOR') return caller.viewer?.operates === true
  if (readers === 'CALLER') return callersOwn[name]?.(caller) ?? false
  return can(caller.roles, readers)
}

test('every field that can be read says who reads it', () => {
  const { unsaid, restricted } = fieldsByReaders()
  expect(unsaid).toEqual([])
  expect(restricted.length).toBeGreaterThan(80)
})

test('each field that isn’t everybody’s is read by those who it says, and by nobody else', async () => {
  const { restricted } = fieldsByReaders()
  const ways = waysTo((field) => asked[field])
  const run = await db.prisma.importRun.findFirstOrThrow()
  const wrong: string[] = []
  for (const [type, fields] of Map.groupBy(restricted, (one) => one.type)) {
    const way = ways.get(type.name)
    if (!way) throw new Error(`No way leads to ${type.name}`)
    const document = documentOf(fields, way, encodeId('ImportRun', run.id))
    // One after the other: what moved a figure takes its time, and each caller has little of it.
    for (const caller of [everything, ...callers]) {
      const answer = await ask(caller, document)
      for (const [place, one] of fields.entries()) {
        const name = nameOf(one)
        const found = isFound(answer, `found${place}`, isNeverNull(one.field))
        const may = [...way.through, one.readers].every((who) => reads(caller, who, name))
        if (found !== may) wrong.push(`${name} is ${found ? '' : 'not '}read by ${caller.name}`)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('a counted row is named to everybody, and its id given to exactly those for whom `node` opens it', async () => {
  const all = await countedRows(everything)
  expect([...all.keys()].sort()).toEqual(SOURCES.map(({ key }) => key).sort())
  const ids = [...new Set([...all.values()].flat().map(({ rowId }) => rowId))]
  expect(ids).not.toContain(null)
  const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) =>
    ids.slice(page * 100, page * 100 + 100),
  )
  for (const caller of callers) {
    const opened = new Set<string | null>()
    for (const page of pages) {
      const document = `{ nodes(ids: ${JSON.stringify(page)}) { id } }`
      const { nodes } = (await ask(caller, document)) as { nodes: ({ id: string } | null)[] }
      for (const node of nodes) if (node) opened.add(node.id)
    }
    const given = await countedRows(caller)
    for (const [source, rows] of all) {
      const expected = rows.map(({ rowId, label }) => ({
        rowId: opened.has(rowId) ? rowId : null,
        label,
      }))
      expect(given.get(source), `${source} for ${caller.name}`).toEqual(expected)
    }
    if (can(caller.roles, 'register.readAll')) expect(opened.size).toBe(ids.length)
    // Some are public, others are not.
    else expect(opened.size).toBeGreaterThan(0)
  }
})

test('each row that isn’t everybody’s exists for those alone who read such rows', async () => {
  const { ids, at } = await createHiddenRows(db, here)
  entityIds.push(...at)
  const node = schema.getType('Node')
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node) : []
  expect(ids.map(([type]) => type).sort()).toEqual(types.map(({ name }) => name).sort())
  const document = `{ ${ids
    .map(([type, id], place) => `n${place}: node(id: "${encodeId(type, id)}") { __typename }`)
    .join(' ')} }`
  const byType = (type: string) => hiddenRowsReadBy[registerOfType(type) ? 'RegisterRow' : type]
  for (const caller of [everything, ...callers]) {
    const answer = Object.values((await ask(caller, document)) as object)
    const seen = ids.filter((_, place) => answer[place] !== null).map(([type]) => type)
    const expected = ids.filter(([type]) => {
      const readers = byType(type)
      return readers && can(caller.roles, readers)
    })
    expect(seen, caller.name).toEqual(expected.map(([type]) => type))
  }
})
