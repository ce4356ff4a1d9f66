import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const api = process.env.GELT_API ?? 'http://localhost:4000'

export default defineConfig({
  plugins: [react()],
  build: {
    // Data URLs would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        // Pure by its own rule; without this its schemas would travel with every page.
        moduleSideEffects: [{ test: /packages\/domain\/src/, sideEffects: false }],
      },
    },
  },
  test: {
    setupFiles: [fileURLToPath(new URL('./src/testing/setup.ts', import.meta.url))],
    // tokens.spec.ts reads the palette and computes its contrasts.
    css: { include: [/tokens\.css/] },
  },
  server: { proxy: { '/graphql': api, '/api': api, '/evidencias': api } },
})
