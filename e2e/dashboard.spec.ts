import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readCsv } from './support/csv.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'
import { percent } from './support/words.ts'

interface Figure {
  progress: string | null
  expected: string | null
  status: string
}

interface Answer {
  plan: {
    figure: Figure & { rowsWithData: number; counts: { status: string; count: number }[] }
    indicators: { row: number; shortName: string; figure: Figure }[]
  }
}

const figures = `query ($asOf: Date) { plan(entity: "alvarado-muestra", validFrom: 2009) {
  figure(asOf: $asOf) { progress expected status rowsWithData counts { status count } }
  indicators { row shortName figure(asOf: $asOf) { progress expected status } } } }`

const dashboard = '/alvarado-muestra/tablero'
/** Behind the sample's clock: what other journeys record changes nothing of it. */
const earlier = '2009-12-31'

const sentence = (page: Page) => page.locator('main header p').first()
const gauge = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: /Filtrar/ }).getByRole('button', { name })
const chart = (page: Page, title: RegExp) => page.getByRole('figure', { name: title })
const indicators = (page: Page) => chart(page, /indicadores.*(atención|van|Se ven|cumplieron)/)

test('says the plan’s figure and its pace, the same as the API', async ({ page, api }) => {
  const { plan } = await (await api(null)).query<Answer>(figures, { asOf: earlier })
  await openPage(page, `${dashboard}?corte=${earlier}`)
  await expect(sentence(page)).toContainText('Al 31 de diciembre de 2009')
  await expect(sentence(page)).toContainText(percent(plan.figure.progress ?? ''))
  await expect(sentence(page)).toContainText(percent(plan.figure.expected ?? ''))
  await expect(page.getByText(`${plan.figure.rowsWithData} de 22 filas con dato`)).toBeVisible()
  const met = plan.figure.counts
    .filter(({ status }) => status === 'MET' || status === 'MET_LATE')
    .reduce((sum, { count }) => sum + count, 0)
  await expect(gauge(page, /cumplid/)).toContainText(String(met))
})

test('filters the rows by the gauges, in the address and through a reload', async ({ page }) => {
  await openPage(page, `${dashboard}?corte=${earlier}`)
  const rows = page.locator('#indicadores').getByRole('link', { name: /^\p{Lu}/u })
  const all = await rows.count()
  const atRisk = gauge(page, /en riesgo/)
  const count = Number.parseInt((await atRisk.textContent()) ?? '', 10)
  expect(count).toBeGreaterThan(0)
  await atRisk.click()
  await expect(atRisk).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/corte=2009-12-31/)
  await expect(page).toHaveURL(/ver=/)
  const badges = page.locator('#indicadores').getByText('En riesgo', { exact: true })
  await expect(badges).toHaveCount(count)
  await page.reload()
  await expect(badges).toHaveCount(count)
  await page.getByRole('button', { name: 'Quitar filtros' }).click()
  await expect(page).not.toHaveURL(/ver=/)
  await expect(rows).toHaveCount(all)
})

test('another cut-off gives that day’s figures, and the address keeps it', async ({
  page,
  api,
}) => {
  const asOf = '2008-12-31'
  const { plan } = await (await api(null)).query<Answer>(figures, { asOf })
  await openPage(page, dashboard)
  const before = await sentence(page).textContent()
  await page.locator('summary', { hasText: 'Corte:' }).click()
  await page.getByRole('link', { name: /31 dic 2008/ }).click()
  await expect(page).toHaveURL(/corte=2008-12-31/)
  await expect(sentence(page)).toContainText(percent(plan.figure.progress ?? ''))
  expect(await sentence(page).textContent()).not.toBe(before)
  await page.goBack()
  await expect(sentence(page)).toHaveText(before ?? '')
})

test('what was known earlier is shown as it was, and says so', async ({ page, api }) => {
  const query = `query { plan(entity: "alvarado-muestra", validFrom: 2009) {
    then: figure(asOf: "2008-12-31", knownAt: "2008-12-31T23:59:59.999-05:00") { rowsWithData }
    now: figure(asOf: "2008-12-31") { rowsWithData } } }`
  const { plan } = await (await api(null)).query<{
    plan: Record<'then' | 'now', { rowsWithData: number }>
  }>(query)
  expect(plan.then.rowsWithData).toBeLessThan(plan.now.rowsWithData)
  await openPage(page, `${dashboard}?corte=2008-12-31&conocido=2008-12-31`)
  await expect(page.getByText('Así se conocía el plan el 31 de diciembre de 2008')).toBeVisible()
  await expect(page.getByText(`${plan.then.rowsWithData} de 22 filas con dato`)).toBeVisible()
  await page.getByRole('button', { name: 'Ver lo que se sabe hoy' }).click()
  await expect(page.getByText(`${plan.now.rowsWithData} de 22 filas con dato`)).toBeVisible()
})

test('a chart is a table too, and its download equals the API to the last digit', async ({
  page,
  api,
}) => {
  const { plan } = await (await api(null)).query<Answer>(figures, { asOf: earlier })
  await openPage(page, `${dashboard}?corte=${earlier}`)
  const rows = indicators(page)
  await rows.getByRole('button', { name: 'Ver tabla' }).click()
  await expect(rows.getByRole('button', { name: 'Ver gráfica' })).toBeVisible()
  await expect(rows.getByRole('row')).toHaveCount(23)

  const waiting = page.waitForEvent('download')
  await rows.getByRole('button', { name: 'Descargar CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/muestra\.csv$/)
  const [header = [], ...body] = readCsv(await readFile(await download.path(), 'utf8'))
  const column = (name: string) => header.indexOf(name)
  expect(header).toContain('muestra')
  expect(body).toHaveLength(22)
  for (const [index, { shortName, figure }] of plan.indicators.entries()) {
    const line = body[index] ?? []
    expect(line.join(' ')).toContain(shortName)
    expect(line[column('Avance')], shortName).toBe(figure.progress ?? '')
    expect(line[column('Esperado')], shortName).toBe(figure.expected ?? '')
  }
})

test('leads from a row to its indicator with the same cut-off', async ({ page }) => {
  await openPage(page, `${dashboard}?corte=${earlier}`)
  await page.locator('#indicadores').getByRole('link', { name: 'Puntos con internet' }).click()
  await expect(page).toHaveURL(/\/alvarado-muestra\/indicadores\/1\?corte=2009-12-31$/)
})

test('prints on one page of A4', async ({ page }) => {
  await openPage(page, `${dashboard}?corte=${earlier}`)
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []
  expect(pages).toHaveLength(1)
})
