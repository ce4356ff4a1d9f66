import type { Page } from '@playwright/test'
import { scannedWidths, violations } from './support/axe.ts'
import { overflow, productPages, settle, showPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

// A trace would record each of the scans.
test.use({ trace: 'off' })

const theirs = /^(nested-interactive|scrollable-region-focusable):/

/** A phone, half a screen, a tablet on each side, and a desk; 720 is also a desk at 200 %. */
const widths = [320, 390, 720, 768, 1024, 1440]

for (const one of productPages) {
  test(`${one.name}: axe finds nothing, in both languages and themes, wide and narrow`, async ({
    openAs,
  }) => {
    const page = await openAs(one.account)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await showPage(page, one)
    for (const width of scannedWidths) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await violations(page), `${width} px`).toEqual([])
      // A theme changes colours, and nothing else.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      expect.soft(await violations(page, 'colours'), `${width} px dark`).toEqual([])
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    }
    await expectNoOverflow(page, 'es')
    await switchToEnglish(page)
    await expectNoOverflow(page, 'en')
    // A language changes words: those read aloud among them, no colours, and the same at every width.
    expect.soft(await violations(page, 'not colours'), 'en').toEqual([])
  })
}

test('the page to try queries on has no fault that axe finds, and stays within its width', async ({
  openAs,
}) => {
  const page = await openAs(null)
  await page.goto('/graphiql')
  await expect(page.getByRole('button', { name: /Execute query/ })).toBeVisible()
  await expectNoOverflow(page, 'en')
  for (const width of scannedWidths) {
    await page.setViewportSize({ width, height: 800 })
    // Tabs that hold the button to close them, and an editor that scrolls by its own keys: the library's own shape.
    const ours = (await violations(page)).filter((found) => !theirs.test(found))
    expect.soft(ours, `${width} px`).toEqual([])
  }
})

/** As a script would press it: behind an open dialog the switch cannot be reached, and should not. */
async function switchToEnglish(page: Page): Promise<void> {
  await page.locator('input[type=radio][value=en]').dispatchEvent('click')
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
  await settle(page)
}

/** At every width, as soon as the charts have taken their new place. */
async function expectNoOverflow(page: Page, language: string): Promise<void> {
  const softly = expect.configure({ soft: true })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await softly.poll(() => overflow(page), `${language} ${width} px`).toEqual([])
  }
}
