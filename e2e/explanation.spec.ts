import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readCsv } from './support/csv.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

interface Tally {
  sentence: string
  counts: number
  missing: number
}

interface Answer {
  plan: { indicator: { targets: { id: string; explanation: Tally }[] } }
}

const row = 11
const asOf = '2009-12-31'
const query = `query ($asOf: Date, $basis: Basis) { plan(entity: "alvarado-muestra") {
  indicator(row: ${row}) { targets { id explanation(asOf: $asOf, basis: $basis) {
    sentence counts missing } } } } }`

/** Behind the sample’s clock: what other journeys edit changes nothing of what was recorded. */
const dashboard = `/alvarado-muestra/tablero?corte=${asOf}`
const indicator = `/alvarado-muestra/indicadores/${row}?corte=${asOf}`
const panel = (page: Page) => page.getByRole('region', { name: /^De qué sale la cifra/ })

test('opens from the dashboard in its place, by keyboard, and says what the API says', async ({
  page,
  api,
}) => {
  const { plan } = await (await api(null)).query<Answer>(query, { asOf })
  const tally = plan.indicator.targets[0]?.explanation
  await openPage(page, dashboard)
  const toggle = page.getByRole('button', { name: /registrado al cierre.*Trámites en el SUIT/ })
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await toggle.focus()
  await page.keyboard.press('Enter')
  await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  await expect(toggle).toBeFocused()
  await expect(panel(page).getByText(tally?.sentence ?? '')).toBeVisible()
  await expect(panel(page).getByRole('radio', { name: `Faltan ${tally?.missing}` })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toHaveCount(0)
})

test('lists the rows behind a figure, with the way to each, and gives all of them as a file', async ({
  openAs,
  api,
}) => {
  const { plan } = await (await api(null)).query<Answer>(query, { asOf })
  const { counts = 0, missing = 0 } = plan.indicator.targets[0]?.explanation ?? {}
  const page = await openAs('committee')
  await openPage(page, indicator)
  await page.getByRole('button', { name: /De qué sale esta cifra/ }).click()
  const rows = panel(page).getByRole('row')
  await expect(rows).toHaveCount(11)
  await panel(page).getByRole('button', { name: 'Ver más' }).click()
  await expect(rows).toHaveCount(missing + 1)
  await panel(page)
    .getByRole('radio', { name: `Cuentan ${counts}` })
    .check()
  await expect(rows.nth(1)).toContainText('Inscrito en el SUIT')

  const waiting = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: 'Descargar CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/muestra.*\.csv$/)
  const [header = [], ...body] = readCsv(await readFile(await download.path(), 'utf8'))
  expect(header).toContain('muestra')
  expect(body).toHaveLength(counts + missing)

  const link = rows.nth(1).getByRole('link')
  const code = await rows
    .nth(1)
    .getByText(/^T-\d{3}$/)
    .textContent()
  await link.click()
  await expect(page).toHaveURL(new RegExp(`/alvarado-muestra/inventario/${code}`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('what is counted now differs from what was recorded, and both are one press apart', async ({
  page,
  api,
}) => {
  const caller = await api(null)
  const [live, recorded] = await Promise.all(
    ['LIVE', 'RECORDED'].map(async (basis) => {
      const { plan } = await caller.query<Answer>(query, { asOf, basis })
      return plan.indicator.targets[0]?.explanation
    }),
  )
  expect(live?.counts).not.toBe(recorded?.counts)
  await openPage(page, indicator)
  await page.getByRole('button', { name: /De qué sale esta cifra/ }).click()
  await expect(panel(page).getByText(recorded?.sentence ?? '')).toBeVisible()
  await panel(page)
    .getByRole('radio', { name: /^Contado: / })
    .check()
  await expect(panel(page).getByText(live?.sentence ?? '')).toBeVisible()
})

test('tells why a figure moved, change by change, from one day to another', async ({
  page,
  api,
}) => {
  interface Moved {
    node: { whyMoved: { change: string; moves: { contribution: string }[] } }
  }
  const caller = await api(null)
  const { plan } = await caller.query<Answer>(query, { asOf })
  const { node } = await caller.query<Moved>(
    `query ($id: ID!) { node(id: $id) { ... on Target { whyMoved(
      from: { asOf: "2009-06-30", knownAt: "2009-06-30T23:59:59.999-05:00" },
      to: { asOf: "${asOf}" }, basis: LIVE) { change moves { contribution } } } } }`,
    { id: plan.indicator.targets[0]?.id },
  )
  const { moves } = node.whyMoved
  expect(moves.length).toBeGreaterThan(1)
  await openPage(page, indicator)
  const chart = page.getByRole('figure', { name: new RegExp(` en ${moves.length} movimientos$`) })
  await expect(chart).toBeVisible()
  const waiting = page.waitForEvent('download')
  await chart.getByRole('button', { name: 'Descargar CSV' }).click()
  const [header = [], ...body] = readCsv(await readFile(await (await waiting).path(), 'utf8'))
  const contributions = body.map((line) => line[header.indexOf('Aporte')])
  expect(contributions).toEqual(moves.map(({ contribution }) => contribution))
})

test('an area says what is missing for its goal, row by row', async ({ page }) => {
  await openPage(page, '/alvarado-muestra/areas/3')
  await expect(page.getByRole('heading', { name: /^Lo que falta para la meta/ })).toBeVisible()
  await page.getByRole('button', { name: /Ver los \d+ que faltan de Trámites en el SUIT/ }).click()
  await expect(page.getByRole('rowheader').first()).toContainText(/T-\d{3}/)
})

test('an edit of the inventory is seen on another person’s screen without a reload', async ({
  openAs,
  api,
  ownMunicipality: { slug, entityId, planId },
}) => {
  const committee = await api('committee')
  const { node, entity } = await committee.query<{
    node: { indicator: { targets: { id: string }[] } }
    entity: { offices: { id: string }[] }
  }>(
    `query ($planId: ID!, $slug: String!) {
      node(id: $planId) { ... on Plan { indicator(row: ${row}) { targets { id } } } }
      entity(slug: $slug) { offices { id } } }`,
    { planId, slug },
  )
  await committee.write(
    'decideSource',
    {
      targetId: node.indicator.targets[0]?.id,
      sourceKey: 'procedures.registered',
      startsOn: '2008-09-03',
      reason: 'Se cuenta del inventario.',
    },
    '... on Target { id }',
  )
  const mayor = await openAs('mayor')
  await openPage(mayor, `/${slug}/indicadores/${row}`)
  await mayor.getByRole('button', { name: /De qué sale esta cifra/ }).click()
  await expect(panel(mayor)).toContainText('aún no tiene trámites')
  await committee.write(
    'createProcedure',
    {
      entityId,
      actSet: 'PROCEDURE',
      name: 'Certificado de estratificación',
      declaredOn: '2009-02-02',
      officeId: entity.offices[0]?.id,
    },
    '... on Procedure { id }',
  )
  await expect(panel(mayor)).toContainText('El único trámite no está inscrito en el SUIT')
  await expect(mayor.getByText('0 de 1 trámites').first()).toBeVisible()
})
