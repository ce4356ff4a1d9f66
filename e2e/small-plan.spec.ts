import type { Page } from '@playwright/test'
import { scannedWidths } from './support/axe.ts'
import { adoptSmallPlan } from './support/municipality.ts'
import { openPage, overflow, type ProductPage, productPages, settle } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** Rows and areas that a plan of nine rows in three areas doesn't have. */
const beyond =
  /\b(?:fila|filas|row|rows) (?:1\d|2[0-2])\b|\b(?:área|area) [4-6]\b|\b22 filas\b|\bseis áreas\b/i

/** Pages of an entity that need no row which somebody recorded before, of another municipality; each once. */
function pagesOf(slug: string): ProductPage[] {
  const pages = new Map<string, ProductPage>()
  for (const { name, path, account } of productPages) {
    const inside = /^\/alvarado-(?:muestra|tolima)(.*)$/.exec(path)?.[1]
    if (inside === undefined || /\/[A-Z]{1,3}-\d/.test(inside)) continue
    pages.set(`${inside} ${account}`, { name, path: `/${slug}${inside}`, account })
  }
  return [...pages.values()]
}

/** What only Alvarado's plan calls its areas and rows; the short names of some rows are those of registers. */
async function namesOfAlvarado(ask: (query: string) => Promise<unknown>): Promise<string[]> {
  const { plan } = (await ask(`{ plan(entity: "alvarado-tolima", validFrom: 2009) {
    areas { shortName listName } indicators { name goalText } } }`)) as {
    plan: { areas: Record<string, string>[]; indicators: Record<string, string>[] }
  }
  const names = [...plan.areas, ...plan.indicators].flatMap((one) => Object.values(one))
  return [...new Set(names)].filter((name) => name.includes(' '))
}

async function namedOn(page: Page, names: readonly string[]): Promise<string[]> {
  const text = await page.getByRole('main').innerText()
  const said = beyond.exec(text)
  return [...names.filter((name) => text.includes(name)), ...(said ? [said[0]] : [])]
}

test('every page takes a plan of nine rows in three areas, and says no row or area of another', async ({
  openAs,
  api,
  playwright,
  baseURL,
  townhall,
}) => {
  test.setTimeout(600_000)
  await adoptSmallPlan({ playwright }, baseURL ?? '', townhall)
  const anyone = await api(null)
  const { plan } = await anyone.query<{ plan: { areas: unknown[]; indicators: unknown[] } }>(
    `{ plan(entity: "${townhall.slug}", validFrom: 2009) { areas { number } indicators { row } } }`,
  )
  expect([plan.areas.length, plan.indicators.length]).toEqual([3, 9])
  const names = await namesOfAlvarado((query) => anyone.query(query))
  expect(names.length).toBeGreaterThan(20)

  for (const [account, pages] of Map.groupBy(pagesOf(townhall.slug), (one) => one.account)) {
    const page = await openAs(account)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    for (const { path } of pages) {
      const what = `${path} for ${account ?? 'anyone'}`
      await openPage(page, path)
      await settle(page)
      expect.soft(await namedOn(page, names), what).toEqual([])
      for (const width of scannedWidths) {
        await page.setViewportSize({ width, height: 900 })
        await expect
          .configure({ soft: true })
          .poll(() => overflow(page), what)
          .toEqual([])
      }
    }
  }
})
