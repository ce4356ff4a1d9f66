import { readFileSync } from 'node:fs'
import { z } from 'zod'

const listed = z.array(
  z.object({ pattern: z.string().startsWith('/'), title: z.string().nullable() }),
)

export interface FoundPage {
  /** Null: the place that it belongs to says it all. */
  title: string | null
  /** Slug of the entity that it is a page of; null: the page of none. */
  entity: string | null
}

/** Finds the page of an address; null: no such page. */
export type PageFinder = (path: string) => FoundPage | null

/**
 * The addresses of the web app, as its build lists them from its router’s patterns.
 * @throws Error where the file is none that the build writes
 */
export function readPageList(file: string): PageFinder {
  const pages = listed.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ pattern, title }) => ({
    title,
    parts: partsOf(pattern),
  }))
  return (path) => {
    const asked = partsOf(path)
    const page = pages.find(
      ({ parts }) =>
        parts.length === asked.length &&
        parts.every((part, at) => (part.startsWith(':') ? asked[at] !== '' : part === asked[at])),
    )
    if (!page) return null
    return { title: page.title, entity: page.parts[0] === ':entity' ? (asked[0] ?? null) : null }
  }
}

/** `/a/b/` as `a`, `b`; the home page as one empty part. */
function partsOf(path: string): string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/')
}
