import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@gelt/db/free-port'
import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './chromium.ts'
import { printedSignIns } from './support/accounts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/*
 * This file is read by the runner and again by each of its workers. The runner alone decides port,
 * data folder and browser; the workers find them in the environment that they inherit.
 */
if (process.env.GELT_E2E_PORT === undefined) await prepareRun()

const port = process.env.GELT_E2E_PORT ?? ''
const baseURL = `http://127.0.0.1:${port}`

/** The journeys, on the real server with a PostgreSQL and a data folder of its own. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: '../test-results',
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? 'json' : 'list',
  use: {
    baseURL,
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
  },
  projects: [
    { name: 'sessions', testMatch: 'support/sign-in.setup.ts' },
    {
      name: 'chromium',
      testMatch: '*.spec.ts',
      dependencies: ['sessions'],
      use: {
        ...devices['Desktop Chrome'],
        channel: undefined,
        launchOptions: { executablePath: process.env.GELT_E2E_CHROMIUM },
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" apps/api/src/server/server.ts`,
    cwd: root,
    wait: { stdout: printedSignIns },
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: {
      PORT: port,
      GELT_DATA_DIR: process.env.GELT_E2E_DATA_DIR ?? '',
      GELT_PUBLIC_URL: baseURL,
      // All journeys come from one address, faster than people type.
      GELT_SIGN_IN_LIMIT: '1000',
      GELT_ASK_LIMIT: '1000',
    },
  },
})

async function prepareRun(): Promise<void> {
  // The product under test brings its own database, whatever the machine is set up for.
  delete process.env.DATABASE_URL
  const dataDir = mkdtempSync(join(tmpdir(), 'gel-t-e2e-'))
  const { executablePath, environment, unpackedInto } = await findChromium()
  Object.assign(process.env, environment, {
    GELT_E2E_PORT: String(await freePort()),
    GELT_E2E_DATA_DIR: dataDir,
    GELT_E2E_CHROMIUM: executablePath,
  })
  process.once('exit', () => {
    for (const folder of [dataDir, unpackedInto]) {
      if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    }
  })
}
