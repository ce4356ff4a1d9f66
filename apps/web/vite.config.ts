import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { documentModules } from './document-modules.vite.ts'
import { withoutInlineFonts } from './graphiql/without-inline-fonts.vite.ts'

const generated = fileURLToPath(new URL('./src/gql/graphql.ts', import.meta.url))
// The host stays the browser's own: the API refuses to sign in a page from elsewhere.
const api = { target: process.env.GELT_API ?? 'http://localhost:4000', changeOrigin: false }

export default defineConfig({
  plugins: [documentModules(generated), withoutInlineFonts(), react()],
  build: {
    // Data URLs would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // Two pages: the product, and GraphiQL at /graphiql.
    rolldownOptions: { input: ['index.html', 'graphiql/index.html'] },
  },
  test: {
    setupFiles: [fileURLToPath(new URL('./src/testing/setup.ts', import.meta.url))],
    // tokens.spec.ts reads the palette and computes its contrasts.
    css: { include: [/tokens\.css/] },
  },
  server: { proxy: { '/graphql': api, '/api': api, '/files': api, '/schema.graphql': api } },
})
