import type { Page } from '@playwright/test'
import { scannedWidths, violations } from './support/axe.ts'
import { productPages, settle, showPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

// A trace would record each of the scans.
test.use({ trace: 'off' })

for (const one of productPages) {
  test(`${one.name}: axe finds nothing, in both languages and themes, wide and narrow`, async ({
    openAs,
  }) => {
    const page = await openAs(one.account)
    await page.setViewportSize({ width: 1440, height: 900 })
    await showPage(page, one)
    for (const language of ['es', 'en'] as const) {
      if (language === 'en') await switchToEnglish(page)
      for (const width of scannedWidths) {
        await page.setViewportSize({ width, height: 900 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect.soft(await violations(page), `${language} ${width} px ${colorScheme}`).toEqual([])
        }
      }
      await page.setViewportSize({ width: 360, height: 800 })
      expect.soft(await overflow(page), `${language} 360 px`).toEqual([])
    }
  })
}

/** As a script would press it: behind an open dialog the switch cannot be reached, and should not. */
async function switchToEnglish(page: Page): Promise<void> {
  await page.locator('input[type=radio][value=en]').dispatchEvent('click')
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
  await settle(page)
}

/** What makes the page scroll sideways, the widest first; empty where nothing does. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    )
    return wide
      .slice(0, 5)
      .map((element) =>
        `${element.tagName} ${element.className}: ${element.textContent}`.slice(0, 120),
      )
  })
}
