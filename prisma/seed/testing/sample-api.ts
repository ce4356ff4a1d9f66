import { tmpdir } from 'node:os'
import { createTestDatabase, type TestDatabase } from '@gelt/db/testing'
import { expect } from 'vitest'
import type { Viewer } from '../../../apps/api/src/core/context.ts'
import { personsOf } from '../../../apps/api/src/directory/auth/read-viewer.ts'
import { executeWith, testServices } from '../../../apps/api/src/testing/create-test-api.ts'
import { loadSampleEntity } from '../load-sample-entity.ts'

/** A database with the sample, and the real schema on it. */
export interface SampleApi {
  db: TestDatabase
  /** Runs an operation as one of the sample's people, by the name of the mailbox; null: anonymous. */
  run<Data>(as: string | null, document: string, variables?: object): Promise<Data>
}

/** Loads the sample; `mailboxes` are those of its people who ask for something. */
export async function createSampleApi(...mailboxes: readonly string[]): Promise<SampleApi> {
  const db = await createTestDatabase()
  await loadSampleEntity(db)
  const services = testServices(db, tmpdir())
  const viewers = new Map<string | null, Viewer>()
  for (const mailbox of mailboxes) viewers.set(mailbox, await viewerOf(db, mailbox))
  return {
    db,
    async run<Data>(as: string | null, document: string, variables: object = {}) {
      const viewer = viewers.get(as) ?? null
      const { data, errors } = await executeWith(services, viewer, document, variables, 'es')
      expect(errors, String(errors?.[0])).toBeUndefined()
      return data as Data
    },
  }
}

/** Gives one of the sample's people an account of the test's. */
async function viewerOf(db: TestDatabase, mailbox: string): Promise<Viewer> {
  const email = `${mailbox}@alvarado.example`
  const userId = `test-${email}`
  await db.prisma.user.create({ data: { id: userId, name: email, email: `test.${email}` } })
  await db.prisma.person.updateMany({
    where: { email, entity: { slug: 'alvarado-muestra' } },
    data: { userId },
  })
  return { userId, email, persons: await personsOf(db, userId) }
}
