import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../migrate/migrate.ts'
import { migrationsDir } from '../paths.ts'
import type { EmbeddedServer } from '../server/embedded.ts'
import { startTemporary } from '../server/temporary.ts'
import { templateName, withDatabaseName } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the test server, as superuser: makes and drops databases. */
    superuserConnectionString: string
    /** Of the test server, as the product's own role. */
    productConnectionString: string
  }
}

let server: EmbeddedServer | undefined

/** One PostgreSQL for the whole run, with one migrated database that every spec file copies. */
export async function setup(project: TestProject): Promise<void> {
  server = await startTemporary()
  const { superuserConnectionString, connectionString } = server
  const client = new pg.Client({ connectionString: superuserConnectionString })
  await client.connect()
  await client.query(`CREATE DATABASE ${templateName} OWNER gelt`)
  await client.end()
  await migrate(withDatabaseName(connectionString, templateName), migrationsDir)
  project.provide('superuserConnectionString', superuserConnectionString)
  project.provide('productConnectionString', connectionString)
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
