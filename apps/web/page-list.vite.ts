import type { Plugin } from 'vite'
import { pageList } from './src/app/page-list.ts'

/** Writes `pages.json` beside the app: which addresses are pages and what each is called, for the server. */
export function pageListFile(): Plugin {
  return {
    name: 'gelt-page-list',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(pageList) })
    },
  }
}
