import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../migrate/migrate.ts'
import { migrationsDir } from '../paths.ts'
import { serverRoleName } from '../server/application-database.ts'
import type { EmbeddedServer } from '../server/embedded.ts'
import { startTemporary } from '../server/temporary.ts'
import { templateName, withDatabaseName } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the test server, as superuser: makes and drops databases. */
    superuserConnectionString: string
    /** Of the test server, as the role that the product's server works with. */
    productConnectionString: string
    /** Of the test server, as the owner of the databases. */
    ownerConnectionString: string
  }
}

let server: EmbeddedServer | undefined

/** One PostgreSQL for the whole run, with one migrated database that every spec file copies. */
export async function setup(project: TestProject): Promise<void> {
  server = await startTemporary()
  const { superuserConnectionString, connectionString, ownerConnectionString } = server
  const client = new pg.Client({ connectionString: superuserConnectionString })
  await client.connect()
  await client.query(`CREATE DATABASE ${templateName} OWNER gelt`)
  await client.end()
  const template = withDatabaseName(ownerConnectionString, templateName)
  await migrate(template, migrationsDir, serverRoleName)
  project.provide('superuserConnectionString', superuserConnectionString)
  project.provide('productConnectionString', connectionString)
  project.provide('ownerConnectionString', ownerConnectionString)
}

export async function teardown(): Promise<void> {
  await server?.stop()
}
