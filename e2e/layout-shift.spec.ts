import type { Page } from '@playwright/test'
import { openPage, settle } from './support/pages.ts'
import { expect, test } from './support/test.ts'

interface Shifts {
  total: number
  /** What moved most, for whoever has to mend it. */
  worst: string[]
}

/** Adds up how far things jump while a page comes, as browsers measure it (cumulative layout shift). */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Shifts = { total: 0, worst: [] }
    Object.assign(window, { shifts: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Element | null }[]
      })[]) {
        if (entry.hadRecentInput) continue
        seen.total += entry.value
        const nodes = entry.sources.map(({ node }) =>
          `${node?.nodeName} ${node?.textContent}`.slice(0, 60),
        )
        seen.worst.push(`${entry.value.toFixed(3)} ${nodes.join(' | ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const pages = ['', '/tablero', '/areas/1', '/indicadores/1', '/resolucion', '/registros']

for (const account of [null, 'committee'] as const) {
  test(`nothing jumps while a page comes, for ${account ?? 'citizens'}`, async ({ openAs }) => {
    const page = await openAs(account)
    await watchShifts(page)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of pages) {
        await openPage(page, `/alvarado-muestra${path}`)
        await settle(page)
        const { total, worst } = await page.evaluate(
          () => (window as unknown as { shifts: Shifts }).shifts,
        )
        expect.soft(total, `${path} at ${width} px: ${worst.join('\n')}`).toBeLessThan(0.05)
      }
    }
  })
}
