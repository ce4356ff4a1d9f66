/*
 * Reads and applies 10,000 new procedures, then the same with every name changed, on a PostgreSQL of its own; prints
 * seconds, the peak of memory, and for how long nobody else was answered.
 *
 *   npx node apps/api/benchmarks/import-procedures.ts
 */
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createDatabase } from '@gelt/db'
import { migrate, migrationsDir, serverRoleName, startTemporary } from '@gelt/db/server'
import { headersOf, proceduresTemplate, writtenRow } from '@gelt/domain'
import pino from 'pino'
import { encodeId } from '../src/core/ids.ts'
import { OperationWork } from '../src/graphql/operation-work.ts'
import { applyImport } from '../src/registers/imports/apply-import.service.ts'
import { procedureStore } from '../src/registers/imports/procedure-store.sql.ts'
import { createImportRun, readImport } from '../src/registers/imports/start-import.service.ts'
import { writeWorkbook } from '../src/registers/imports/write-workbook.ts'
import { createLoaders } from '../src/server/loaders.ts'
import { testServices } from '../src/testing/create-test-api.ts'
import { createMunicipality } from '../src/testing/municipality.ts'

const rowCount = 10_000
const server = await startTemporary()
const { connectionString } = server
await migrate(server.ownerConnectionString, migrationsDir, serverRoleName)
const db = createDatabase({ connectionString })
const here = await createMunicipality(db, 'banco-de-pruebas')
const folder = await mkdtemp(join(tmpdir(), 'gelt-benchmark-'))
const sender = {
  id: here.persons.committee,
  entityId: here.id,
  name: 'Comité',
  roles: ['COMMITTEE' as const],
  officeIds: [],
}
const context = {
  ...testServices(db, folder),
  viewer: { userId: 'banco-de-pruebas-committee', email: '', persons: [sender] },
  language: 'es' as const,
  requestId: 'benchmark',
  clientAddress: '::1',
  log: pino({ level: 'warn' }),
  loaders: createLoaders(db),
  work: new OperationWork(db, sender),
}

/** Longest time that nobody else was answered, in milliseconds. */
let longestWait = 0
let last = performance.now()
const watch = setInterval(() => {
  const now = performance.now()
  longestWait = Math.max(longestWait, now - last - 20)
  last = now
}, 20)
let peak = 0
const weigh = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 50)

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  peak = process.memoryUsage().rss
  longestWait = 0
  const begin = performance.now()
  const result = await work()
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  const megabytes = Math.round(peak / 1024 ** 2)
  console.warn(
    `${what}: ${seconds} s, ${megabytes} MB at most, others waited ${Math.round(longestWait)} ms`,
  )
  return result
}

function procedure(number: number, name: string) {
  return writtenRow(
    proceduresTemplate,
    {
      ...{ code: `T-${number}`, actSet: 'PROCEDURE', suitClass: 'TRAMITE', office: 'PLAN' },
      ...{ name: `${name} ${number}`, commonName: `Como lo llama la gente ${number}` },
      purpose:
        'Obtener el permiso de la alcaldía para lo que se pide, conforme a la norma. '.repeat(4),
      ...{ result: `Permiso ${number}`, audience: 'Ciudadanos y empresas' },
      requirements: JSON.stringify([
        { name: 'Solicitar', items: [{ kind: 'DOCUMENT', text: 'Cédula', exception: null }] },
      ]),
      legalBasis: JSON.stringify([{ norm: 'Ley 388 de 1997', articles: 'art. 99', url: null }]),
      ...{ channels: 'IN_PERSON|WEB', cost: '25000', answerDays: '15', answerUnit: 'WORKING_DAYS' },
      ...{ declaredOn: '2008-10-01', identifiedOn: '2008-11-01', studiedOn: '2009-03-01' },
      ...{ steps: '5', documents: '4', yearlyDemand: '120', satisfaction: '0.7' },
      ...{ optimisable: 'UNDECIDED', rationalisable: 'YES', rationalisableOn: '2009-04-01' },
      ...{ automatable: 'UNDECIDED', suitState: 'REGISTERED', suitOn: '2009-06-01' },
      ...{ suitNumber: `M-${number}`, automation: 'NONE' },
    },
    'es',
  )
}

async function importAll(name: string): Promise<void> {
  const path = join(folder, `${name}.xlsx`)
  async function* rows() {
    for (let number = 1; number <= rowCount; number += 1) yield procedure(number, name)
  }
  const headers = headersOf(proceduresTemplate, 'es')
  const content = { template: proceduresTemplate, language: 'es' as const, headers, notes: [] }
  await timed(`${name}: writing the workbook`, () =>
    pipeline(writeWorkbook({ ...content, rows: rows() }), createWriteStream(path)),
  )
  const stored = await context.files.put(createReadStream(path))
  const id = await createImportRun(context, sender, procedureStore, {
    ...{ name: `${name}.xlsx`, format: 'XLSX', stored },
  })
  await timed(`${name}: reading and comparing`, () => readImport(context, id, procedureStore))
  const run = await db.prisma.importRun.findUniqueOrThrow({ where: { id }, omit: { rows: true } })
  console.warn(run.state, JSON.stringify(run.summary), JSON.stringify(run.refusal))
  const input = { importId: encodeId('ImportRun', id), idempotencyKey: randomUUID() }
  await timed(`${name}: applying`, () => applyImport(context, input))
}

await importAll('Trámite')
await importAll('Trámite renombrado')
clearInterval(watch)
clearInterval(weigh)
await db.close()
await server.stop()
await rm(folder, { recursive: true, force: true })
