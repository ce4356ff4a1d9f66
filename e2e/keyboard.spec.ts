import type { Page } from '@playwright/test'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** Whether the element with the focus shows it by an outline: its own, its label's, or that of the card it fills. */
function focusIsVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused) return false
    const label = focused.matches('input') ? focused.closest('label') : null
    const shown = [focused, ...(label ? [label, ...label.children] : [])]
    return shown.some((element) =>
      [undefined, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth, content } = getComputedStyle(element, part)
        const drawn = part === undefined || content !== 'none'
        return drawn && outlineStyle !== 'none' && outlineWidth !== '0px'
      }),
    )
  })
}

test('the first stop leads over the navigation to the content', async ({ page }) => {
  await openPage(page, '/alvarado-muestra')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Saltar al contenido principal' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#contenido')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('every stop of the Tab key on the dashboard shows where it is', async ({ page }) => {
  await openPage(page, '/alvarado-muestra/tablero')
  const seen = new Set<string>()
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')
    if (where.startsWith('<body')) break
    expect(await focusIsVisible(page), where).toBe(true)
    seen.add(where)
  }
  expect(seen.size).toBeGreaterThan(30)
})

test('a gauge filters and a menu opens and closes by keyboard, the focus where it was', async ({
  page,
}) => {
  await openPage(page, '/alvarado-muestra/tablero')
  const gauge = page.getByRole('button', { name: /en riesgo/ })
  await gauge.focus()
  await page.keyboard.press('Space')
  await expect(gauge).toHaveAttribute('aria-pressed', 'true')
  await expect(gauge).toBeFocused()
  const menu = page.locator('summary', { hasText: 'Corte:' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ver el plan con corte a')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Ver el plan con corte a')).toBeHidden()
  await expect(menu).toBeFocused()
})

test('a dialog keeps the focus, Escape closes it and gives the focus back', async ({ openAs }) => {
  const page = await openAs('mayor')
  await openPage(page, '/alvarado-muestra')
  const menu = page.getByRole('banner').locator('summary', { hasText: 'Cuenta de' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Cambiar la contraseña' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Cambiar la contraseña' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Contraseña actual' })).toBeVisible()
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() => {
      const focused = document.activeElement
      return focused === document.body ? 'browser' : focused?.closest('dialog') ? 'dialog' : 'page'
    })
    expect(place).not.toBe('page')
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(menu).toBeFocused()
})

test('going to another page moves the focus to its title', async ({ page }) => {
  await openPage(page, '/alvarado-muestra')
  await page.getByRole('navigation').getByRole('link', { name: 'Tablero' }).press('Enter')
  await expect(page).toHaveURL(/tablero$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
