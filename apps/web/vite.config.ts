import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'
import { defineConfig } from 'vitest/config'
import { documentModules } from './document-modules.vite.ts'
import { withoutInlineFonts } from './graphiql/without-inline-fonts.vite.ts'
import { pageListFile } from './page-list.vite.ts'

const generated = fileURLToPath(new URL('./src/gql/graphql.ts', import.meta.url))
// The host stays the browser's own: the API refuses to sign in a page from elsewhere.
const api = { target: process.env.GELT_API ?? 'http://localhost:4000', changeOrigin: false }

/*
 * What pages share, in a few files: dozens of small ones compress worse, and each brings the head of an answer with it.
 * Whatever is named here travels to each page that needs any of its group, so that only what nearly all of them need is.
 */
const SHARED = {
  // What every page of the product needs, of libraries and of our own. Not `graphql`: GraphiQL uses far more of it.
  ground:
    /node_modules\/(?:react|react-dom|scheduler|@apollo\/client|@wry\/[a-z-]+|optimism|rxjs|wouter|regexparam|tslib)\/|vite\/preload-helper|\/domain\/src\/permissions\/|\/src\/lib\/(?:i18n\/|class-names)|\/src\/ui\/badge|\/src\/gql\/fragment-masking/,
  // What every page with a figure draws: the public page, too.
  drawing:
    /\/src\/ui\/(?:charts\/(?:chart-(?:frame|scale|table)|charts\.messages|bullet-bar|hatch|use-width)|figures\/(?:plan-marks|figures-ui)|status-|table|definition-list)|\/src\/lib\/(?:downloads\/(?:csv|save-file|standalone)|figures\/figures\.messages)/,
  // What the dashboard, an area and a row have in common besides.
  figures:
    /\/src\/ui\/(?:figures\/(?:cutoff|known|origin)|charts\/chart-dates)|\/src\/lib\/figures\/(?:clocks|exact|origin|standing|target-words)/,
}

export default defineConfig({
  plugins: [
    documentModules(generated),
    withoutInlineFonts(),
    react(),
    pageListFile(),
    // What never changes is packed once, as far as it goes; the server picks by what a caller accepts.
    compression({
      algorithms: [defineAlgorithm('brotliCompress'), defineAlgorithm('gzip')],
      include: /\.(?:js|css|html|svg)$/,
      threshold: 1024,
    }),
  ],
  // `es2015`: rxjs without the helpers that its build for older browsers brings.
  resolve: {
    conditions: ['es2015', ...defaultClientConditions],
    // The router's stand-in for a hook that React has had since 18.
    alias: [{ find: 'use-sync-external-store/shim/index.js', replacement: 'react' }],
  },
  build: {
    // Data URLs would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // A browser that doesn’t know it loads the same files a little later.
    modulePreload: { polyfill: false },
    // Two pages: the product, and GraphiQL at /graphiql.
    rolldownOptions: {
      input: ['index.html', 'graphiql/index.html'],
      output: {
        codeSplitting: {
          groups: Object.entries(SHARED).map(([name, test]) => ({
            name,
            test,
            includeDependenciesRecursively: name === 'ground',
          })),
        },
      },
    },
  },
  test: {
    setupFiles: [fileURLToPath(new URL('./src/testing/setup.ts', import.meta.url))],
    // tokens.spec.ts reads the palette and computes its contrasts.
    css: { include: [/tokens\.css/] },
  },
  server: { proxy: { '/graphql': api, '/api': api, '/files': api, '/schema.graphql': api } },
})
