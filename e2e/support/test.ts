import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Account, sessionFile } from './accounts.ts'
import { type Api, openApi } from './api.ts'
import {
  createMunicipality,
  createTownhall,
  type Municipality,
  type Townhall,
} from './municipality.ts'

interface Fixtures {
  /** The API as an account, or as an anonymous program. */
  api: (account: Account | null) => Promise<Api>
  /** A browser of its own in which the account is signed in, or nobody. */
  openAs: (account: Account | null) => Promise<Page>
  /** An entity of this journey's own, for those whose registers no other may have touched. */
  ownMunicipality: Municipality
  /** An entity with its people and no plan yet. */
  townhall: Townhall
}

/** What a page complained about, other than answers that say no. */
function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text())
    }
  })
  return complaints
}

interface WorkerFixtures {
  /** An entity of this worker's own, for journeys that write. */
  municipality: Municipality
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  api: async ({ playwright, baseURL }, use) => {
    const opened: Api[] = []
    await use(async (account) => {
      const api = await openApi({ playwright }, baseURL ?? '', account)
      opened.push(api)
      return api
    })
    for (const api of opened) await api.dispose()
  },
  context: async ({ context }, use) => {
    const complaints = complaintsOf(context)
    await use(context)
    expect(complaints).toEqual([])
  },
  openAs: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    const complaints: string[][] = []
    await use(async (account) => {
      const context = await browser.newContext({
        storageState: account ? sessionFile(account) : { cookies: [], origins: [] },
      })
      contexts.push(context)
      complaints.push(complaintsOf(context))
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(complaints.flat()).toEqual([])
  },
  ownMunicipality: async ({ playwright, baseURL }, use) => {
    await use(await createMunicipality({ playwright }, baseURL ?? ''))
  },
  townhall: async ({ playwright, baseURL }, use) => {
    await use(await createTownhall({ playwright }, baseURL ?? ''))
  },
  municipality: [
    async ({ playwright }, use, { project }) => {
      await use(await createMunicipality({ playwright }, project.use.baseURL ?? ''))
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'
