import { defineConfig } from 'vitest/config'

// graphql's CommonJS and ES builds would otherwise both be loaded, and its instanceof checks fail.
const oneGraphql = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]

/*
 * The files of a worker share their modules: read anew for each, they took twice the time of the tests
 * themselves. What a file makes is its own: its database, its application, its document.
 */
const oneWorld = {
  isolate: false,
  maxWorkers: 2,
  restoreMocks: true,
  unstubGlobals: true,
  unstubEnvs: true,
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...oneWorld,
          name: 'domain',
          include: [
            'packages/domain/src/**/*.spec.ts',
            'scripts/**/*.spec.ts',
            'prisma/seed/**/*.rules.spec.ts',
          ],
        },
      },
      {
        resolve: { alias: oneGraphql },
        test: {
          ...oneWorld,
          name: 'api',
          include: [
            'packages/db/src/**/*.spec.ts',
            'apps/api/src/**/*.spec.ts',
            'prisma/seed/**/*.graphql.spec.ts',
          ],
          setupFiles: ['apps/api/src/testing/each-file.setup.ts'],
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: 'apps/web/vite.config.ts',
        resolve: { alias: oneGraphql },
        test: {
          ...oneWorld,
          name: 'web',
          root: 'apps/web',
          environment: 'jsdom',
          include: ['src/**/*.spec.{ts,tsx}'],
        },
      },
    ],
  },
})
