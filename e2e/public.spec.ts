import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'
import { percent } from './support/words.ts'

test('the public page says with figures of the API how far the plan has come', async ({
  page,
  api,
}) => {
  // The last day of 2009 lies behind the sample's clock: no journey changes its figures.
  const anyone = await api(null)
  const { plan } = await anyone.query<{
    plan: { figure: { progress: string; expected: string; rowsWithData: number } }
  }>(
    '{ plan(entity: "alvarado-muestra", validFrom: 2009) { figure { progress expected rowsWithData } } }',
  )
  await openPage(page, '/alvarado-muestra')
  const sentence = page.locator('main header p')
  await expect(sentence).toContainText('22 indicadores en 6 áreas de acción')
  await expect(sentence).toContainText(percent(plan.figure.progress))
  await expect(sentence).toContainText(percent(plan.figure.expected))
  await expect(page.locator('meta[name=description]')).toHaveAttribute(
    'content',
    (await sentence.textContent()) ?? '',
  )
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0)
  await expect(page.getByText('Entidad de muestra: sus datos son de ejemplo')).toBeVisible()
})

test('the official entity has an adopted plan and says that it has no data, never zero', async ({
  page,
}) => {
  await openPage(page, '/alvarado-tolima')
  await expect(page.locator('main header p')).toContainText('Todavía no hay datos aprobados')
  await expect(page.getByRole('main')).not.toContainText(/\b0\s?%/)
  await expect(page.getByText('Entidad de muestra')).toHaveCount(0)
})

test('the start opens the sample, the official plan one click away', async ({ page }) => {
  await page.goto('/')
  // It leads on where the official plan is the only one; other journeys may have made more of them.
  const search = page.getByRole('searchbox', { name: 'Buscar un municipio' })
  const dashboard = page.getByRole('heading', { level: 1, name: /Tablero|Plan de/ })
  await expect(search.or(dashboard).first()).toBeVisible()
  if (await search.isVisible()) {
    await search.fill('alvarado')
    await page.getByRole('link', { name: /muestra/ }).click()
    await page.getByRole('link', { name: 'Tablero', exact: true }).click()
  }
  await expect(page).toHaveURL(/\/alvarado-muestra\/tablero$/)
  // A link to the only other entity; a menu once other journeys have made more of them.
  const banner = page.getByRole('banner')
  const menu = banner.getByText('Otras entidades')
  const link = banner.getByRole('link', { name: /^(Ir a )?Alvarado( Tolima)?$/ })
  await expect(menu.or(link).first()).toBeVisible()
  if (await menu.isVisible()) await menu.click()
  await link.click()
  await expect(page).toHaveURL(/\/alvarado-tolima/)
})

for (const width of [390, 360]) {
  test(`the bar above every page takes two rows of a phone ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openPage(page, '/alvarado-muestra/tablero')
    const bar = page.getByRole('banner')
    await expect(bar.locator('summary', { hasText: 'Corte:' })).toBeVisible()
    expect((await bar.boundingBox())?.height).toBeLessThan(110)
    await bar.getByRole('button', { name: 'Menú' }).click()
    const others = bar.getByText('Otras entidades')
    await expect(others.or(bar.getByRole('link', { name: 'Ir a Alvarado' })).first()).toBeVisible()
    await expect(bar.getByRole('radio', { name: 'Oscura' })).toBeEnabled()
  })
}

test('everything is there in English too, and the choice lasts', async ({ page }) => {
  await openPage(page, '/alvarado-muestra')
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('main header p')).toContainText('22 indicators')
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
})

test('light and dark are chosen by hand and last', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openPage(page, '/alvarado-muestra')
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const light = await ink()
  await page.getByRole('banner').locator('summary', { hasText: 'Preferencias' }).click()
  await page.getByRole('radio', { name: 'Oscura' }).check()
  await expect.poll(ink).not.toBe(light)
  const dark = await ink()
  await page.reload()
  await expect.poll(ink).toBe(dark)
})

test('an address that leads nowhere says so and leads back', async ({ page }) => {
  await page.goto('/alvarado-muestra/no/existe')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No encontramos esta página')
  await page.getByRole('link', { name: 'Ir al inicio' }).click()
  // The front page, or where it leads on while there is one official plan.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Planes de|Plan de/)
  await page.goto('/otra-entidad')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No encontramos esta página')
})

test('a lost connection is said, and its return', async ({ page, context }) => {
  await openPage(page, '/alvarado-muestra')
  await context.setOffline(true)
  await expect(page.getByText('Sin conexión.')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Sin conexión.')).toHaveCount(0)
})
