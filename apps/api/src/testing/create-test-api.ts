import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, query } from '@gelt/db'
import { countStatements, createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import type { Language } from '@gelt/domain'
import { type ExecutionResult, graphql, parse } from 'graphql'
import pino from 'pino'
import type { Context, Services, Viewer } from '../core/context.ts'
import { encodeId } from '../core/ids.ts'
import { AccessRefusal } from '../core/refusals.ts'
import type { Mailer } from '../directory/auth/mailer.ts'
import { personsOf } from '../directory/auth/read-viewer.ts'
import { SignInGuard } from '../directory/auth/sign-in-guard.ts'
import { FigureCache } from '../figures/progress/figure-cache.ts'
import { nameArguments } from '../graphql/name-argument.ts'
import { OperationWork } from '../graphql/operation-work.ts'
import { AskThrottle } from '../registers/participation/ask-throttle.ts'
import { createLoaders } from '../server/loaders.ts'
import { schema } from '../server/schema.ts'
import { localFileStore } from '../trace/files/local-file-store.ts'
import { createMunicipality, type Municipality, type PersonKey } from './municipality.ts'

/** A person of `here`, or an account of one’s own making; null: anonymous. */
type Caller = PersonKey | Viewer | null

export interface TestApi {
  db: TestDatabase
  services: Services
  /** The municipality that tests write to, and another one that they must never reach. */
  here: Municipality
  elsewhere: Municipality
  /** Runs an operation as a person of `here`; null: anonymous. Throws when it has errors. */
  run<Data = Record<string, never>>(
    as: Caller,
    document: string,
    variables?: object,
    language?: Language,
  ): Promise<Data>
  /** The same, with its errors. */
  execute(
    as: Caller,
    document: string,
    variables?: object,
    language?: Language,
  ): Promise<ExecutionResult>
  /** The same, with the number of SQL statements it took, the viewer's own left out. */
  counted<Data = Record<string, never>>(
    as: Caller,
    document: string,
    variables?: object,
  ): Promise<{ data: Data; count: number; statements: string[] }>
  close(): Promise<void>
}

interface TestOptions {
  mailer?: Mailer
  askLimit?: number
  signInLimit?: number
}

/** Of all processes over one database. */
export const testSecret = randomUUID() + randomUUID()

const publicUrl = 'http://localhost:4000'

/** What lives as long as the process, on a database; `folder` takes the files. */
export function testServices(db: Database, folder: string, options: TestOptions = {}): Services {
  const figureCache = new FigureCache()
  return {
    db,
    planMemory: figureCache,
    figureCache,
    files: localFileStore(folder),
    mailer: options.mailer ?? null,
    askThrottle: new AskThrottle(db, testSecret, options.askLimit ?? 1000),
    signInGuard: new SignInGuard({
      ...{ db, publicUrl, secret: testSecret, addressLimit: options.signInLimit ?? 1000 },
    }),
    publicUrl,
  }
}

/** Runs an operation on the real schema. @param viewer null: anonymous */
export async function executeWith(
  services: Services,
  viewer: Viewer | null,
  document: string,
  variables: object,
  language: Language,
): Promise<ExecutionResult> {
  const contextValue: Context = {
    ...services,
    viewer,
    language,
    requestId: 'test',
    clientAddress: '192.0.2.1',
    log: pino({ level: 'silent' }),
    loaders: createLoaders(services.db),
    work: new OperationWork(services.db, viewer),
  }
  const variableValues = { ...variables }
  const result = await graphql({ schema, source: document, variableValues, contextValue })
  const asked = { schema, document: parse(document), variables: variableValues }
  if (result.errors) nameArguments(result.errors, asked)
  return result
}

/** The real schema on a real, empty database with two municipalities. */
export async function createTestApi(options: TestOptions = {}): Promise<TestApi> {
  const db = await createTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'gelt-files-'))
  const services = testServices(db, folder, options)
  const here = await createMunicipality(db, 'aqui')
  const elsewhere = await createMunicipality(db, 'otra')

  const viewerOf = async (as: Caller): Promise<Viewer | null> => {
    if (typeof as !== 'string') return as
    const userId = `${here.slug}-${as}`
    return { userId, email: `${as}@${here.slug}.example`, persons: await personsOf(db, userId) }
  }
  const executeAs = (
    viewer: Viewer | null,
    document: string,
    variables: object,
    language: Language,
  ) => executeWith(services, viewer, document, variables, language)
  const execute: TestApi['execute'] = async (as, document, variables = {}, language = 'es') =>
    executeAs(await viewerOf(as), document, variables, language)
  const dataOf = <Data>({ data, errors }: ExecutionResult): Data => {
    if (errors || !data) throw new AggregateError(errors ?? [], errors?.map(String).join('\n'))
    return data as Data
  }
  return {
    db,
    services,
    here,
    elsewhere,
    execute,
    run: async (as, document, variables, language) =>
      dataOf(await execute(as, document, variables, language)),
    counted: async (as, document, variables = {}) => {
      const viewer = await viewerOf(as)
      const { result, count, statements } = await countStatements(db, () =>
        executeAs(viewer, document, variables, 'es'),
      )
      return { data: dataOf(result), count, statements }
    },
    close: async () => {
      await db.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Opaque id of a row, as the API gives it. */
export const globalId = encodeId

/** The argument that a read is refused for, with the value; null: it isn't refused. */
export async function refusedFilter(
  api: TestApi,
  as: PersonKey | null,
  document: string,
  variables: object = {},
): Promise<string | null> {
  const { errors } = await api.execute(as, document, variables)
  const refusal = errors?.[0]?.originalError
  const isFilter = refusal instanceof AccessRefusal && refusal.code === 'FILTER_FORBIDDEN'
  return isFilter ? (refusal.params.field ?? null) : null
}

/** Number of rows of a table that belong to an entity. */
export async function countRows(
  db: TestDatabase,
  table: string,
  entityId: string,
): Promise<number> {
  const [row] = await query<{ count: string }>(
    db,
    `SELECT count(*) FROM ${table} WHERE entity_id = $1`,
    [entityId],
  )
  return Number(row?.count ?? 0)
}
