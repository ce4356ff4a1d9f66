import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { documentModules } from './document-modules.vite.ts'

const generated = fileURLToPath(new URL('./src/gql/graphql.ts', import.meta.url))
const api = process.env.GELT_API ?? 'http://localhost:4000'

export default defineConfig({
  plugins: [documentModules(generated), react()],
  build: {
    // Data URLs would need `data:` in the content security policy.
    assetsInlineLimit: 0,
  },
  test: {
    setupFiles: [fileURLToPath(new URL('./src/testing/setup.ts', import.meta.url))],
    // tokens.spec.ts reads the palette and computes its contrasts.
    css: { include: [/tokens\.css/] },
  },
  server: { proxy: { '/graphql': api, '/api': api, '/evidencias': api } },
})
