/*
 * Asks for pages of an inventory of 10,000 procedures and for its summary, on a PostgreSQL of its own; prints the
 * median and the slowest of twenty answers each, in milliseconds. A page should take less than 100.
 *
 *   npx node apps/api/benchmarks/list-procedures.ts
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '@gelt/db'
import { migrate, migrationsDir, serverRoleName, startTemporary } from '@gelt/db/server'
import { graphql } from 'graphql'
import pino from 'pino'
import { dateColumn } from '../src/core/dates.ts'
import { personsOf } from '../src/directory/auth/read-viewer.ts'
import { OperationWork } from '../src/graphql/operation-work.ts'
import { createLoaders } from '../src/server/loaders.ts'
import { schema } from '../src/server/schema.ts'
import { testServices } from '../src/testing/create-test-api.ts'
import { createMunicipality } from '../src/testing/municipality.ts'
import { addProcedures } from './many-procedures.ts'

const server = await startTemporary()
await migrate(server.ownerConnectionString, migrationsDir, serverRoleName)
const db = createDatabase({ connectionString: server.connectionString })
const folder = await mkdtemp(join(tmpdir(), 'gelt-benchmark-'))
const here = await createMunicipality(db, 'banco')
const userId = 'banco-committee'
const viewer = { userId, email: '', persons: await personsOf(db, userId) }

await addProcedures(db, here.id, Object.values(here.offices), 10_000)
const kind = await db.prisma.improvementKind.create({
  data: { entityId: here.id, type: 'TECHNOLOGICAL', name: 'Pago en línea' },
})
const improved = await db.prisma.procedure.findMany({ take: 3000, select: { id: true } })
await db.prisma.improvement.createMany({
  data: improved.map(({ id }, at) => ({
    ...{ entityId: here.id, procedureId: id, kindId: kind.id, description: 'Pago en línea' },
    ...{ daysBefore: 15, daysAfter: 5, endsOn: dateColumn('2010-03-31') },
    completedOn: at % 2 === 0 ? dateColumn('2010-02-01') : null,
  })),
})
await db.pool.query('ANALYZE')

const list = (args: string, fields: string) =>
  `{ procedures(entity: "banco", ${args}) { totalCount pageInfo { endCursor } edges { node { ${fields} } } } }`
const columns = `id code name actSet state inSuit onSite automation updatedAt office { name }
  evaluation { efficiency } attention improvements { completedOn kind { name } }`

async function ask(source: string): Promise<number> {
  const contextValue = {
    ...testServices(db, folder),
    ...{ viewer, language: 'es' as const, requestId: 'benchmark', clientAddress: '::1' },
    ...{ log: pino({ level: 'silent' }), loaders: createLoaders(db) },
    work: new OperationWork(db, viewer),
  }
  const begin = performance.now()
  const { errors } = await graphql({ schema, source, contextValue })
  if (errors) throw new AggregateError(errors, String(errors[0]))
  return performance.now() - begin
}

const questions: Record<string, string> = {
  'first page by name': list('first: 50', columns),
  search: list('first: 50, search: "arbol 79"', columns),
  'least efficient first': list('first: 50, sort: { by: EFFICIENCY }', columns),
  'by office, from the end': list('last: 50, sort: { by: OFFICE }', columns),
  'last edited first': list('first: 50, sort: { by: UPDATED, descending: true }', columns),
  'studied, not in the SUIT, not improved': list(
    'first: 50, filter: { states: [STUDIED], inSuit: false, improved: false }',
    columns,
  ),
  'what asks for attention': list(
    'first: 50, filter: { attention: [ON_SITE_NOT_IN_SUIT, NOT_REVIEWED, IMPROVEMENT_OVERDUE] }',
    columns,
  ),
  summary:
    '{ inventorySummary(entity: "banco") { bars { counts outOf } savings { saved } attention { rows } } }',
}
for (const [what, source] of Object.entries(questions)) {
  const times: number[] = []
  for (let turn = 0; turn < 25; turn += 1) times.push(await ask(source))
  // The first answers compile what the others use.
  const settled = times.slice(5).sort((a, b) => a - b)
  const [median, slowest] = [settled[10] ?? 0, settled.at(-1) ?? 0]
  console.warn(`${what}: ${median.toFixed(0)} ms, ${slowest.toFixed(0)} at most`)
}

await db.close()
await server.stop()
await rm(folder, { recursive: true, force: true })
