import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply } from 'fastify'
import { type PageFinder, readPageList } from './page-list.ts'

const product = 'GEL·T'

/** Name of the entity of that slug, for a title; empty: not told; null: there is none. */
export type EntityNames = (slug: string) => Promise<string | null>

/**
 * Answers an address of the web app with its first page, under a title of its own: who previews a link runs no
 * script. What is no page, and what is of no municipality, is the same page with 404.
 */
export function createPageReply(folder: string, nameOf: EntityNames) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const find: PageFinder = readPageList(join(folder, 'pages.json'))
  // Without its database the page still opens, and says what is wrong in its own words.
  const knownName = (slug: string) => nameOf(slug).catch(() => '')
  return async (reply: FastifyReply, path: string) => {
    const page = find(decodeURIComponent(path))
    const name = page?.entity ? await knownName(page.entity) : null
    const isFound = page !== null && (page.entity === null || name !== null)
    const title = [...(isFound ? [page.title, name] : []), product].filter(Boolean)
    reply.code(isFound ? 200 : 404).headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    })
    return reply.send(
      html.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title.join(' · '))}</title>`),
    )
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
