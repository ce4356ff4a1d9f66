import type { Page } from '@playwright/test'
import type { Api } from './support/api.ts'
import type { Municipality } from './support/municipality.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const sample = '/alvarado-muestra'

/** Row 11 is counted from the inventory, and three procedures are declared since the plan's first days. */
async function declare(api: Api, { slug, entityId }: Municipality): Promise<void> {
  const { plan, entity } = await api.query<{
    plan: { indicator: { targets: { id: string }[] } }
    entity: { offices: { id: string }[] }
  }>(
    `query ($slug: String!) { plan(entity: $slug, validFrom: 2009) { indicator(row: 11) { targets { id } } }
      entity(slug: $slug) { offices { id } } }`,
    { slug },
  )
  await api.write(
    'decideSource',
    {
      targetId: plan.indicator.targets[0]?.id,
      sourceKey: 'procedures.registered',
      startsOn: '2008-09-03',
      reason: 'Se cuenta desde el inventario.',
    },
    '... on Target { id }',
  )
  await api.write(
    'declareProcedures',
    {
      entityId,
      officeId: entity.offices[0]?.id,
      actSet: 'PROCEDURE',
      declaredOn: '2009-02-01',
      names: ['Licencia de construcción', 'Certificado de nomenclatura', 'Paz y salvo predial'],
    },
    '... on DeclaredProcedures { procedures { id } }',
  )
}

async function registeredShare(api: Api, slug: string): Promise<string | null> {
  const { plan } = await api.query<{
    plan: { indicator: { figure: { progress: string | null } } }
  }>(
    `query ($slug: String!) { plan(entity: $slug, validFrom: 2009) {
      indicator(row: 11) { figure { progress } } } }`,
    { slug },
  )
  return plan.indicator.figure.progress
}

const bar = (page: Page, name: RegExp) => page.getByRole('button', { name })
const saved = (page: Page) => page.getByRole('status').getByText('Guardado.')

test('a procedure marked as registered in the SUIT moves its list, the bars, the area and the dashboard', async ({
  openAs,
  api,
  ownMunicipality: municipality,
}) => {
  const { slug } = municipality
  const committee = await api('committee')
  await declare(committee, municipality)
  expect(await registeredShare(await api(null), slug)).toBe('0')

  const page = await openAs('committee')
  await openPage(page, `/${slug}/inventario`)
  await expect(bar(page, /^En el SUIT 0 de 3/)).toBeVisible()
  await bar(page, /^En el SUIT: faltan 3/).click()
  await page.getByRole('link', { name: 'Licencia de construcción' }).click()
  await page.getByRole('button', { name: 'Editar la publicación' }).click()
  await expect(page.getByLabel('Estado en el SUIT')).toBeFocused()
  await page.getByLabel('Estado en el SUIT').selectOption('Inscrito')
  await page.getByLabel('Inscrito en el SUIT el').fill('2010-06-01')
  await expect(page.getByText('sube la fila del plan que los cuenta')).toBeVisible()
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(saved(page)).toBeVisible()
  await expect(page.getByText('Inscrito desde el 1 de junio de 2010')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Editar la publicación' })).toBeFocused()

  await page.getByRole('navigation').getByRole('link', { name: 'Registros' }).first().click()
  await page.getByRole('link', { name: 'Ir al inventario' }).click()
  await bar(page, /^En el SUIT 1 de 3/).click()
  const rows = page.getByRole('table', { name: 'Trámites y servicios del inventario' })
  await expect(rows.getByRole('row')).toHaveCount(2)
  await expect(rows).toContainText('Licencia de construcción')
  await page.reload()
  await expect(bar(page, /^En el SUIT 1 de 3/)).toHaveAttribute('aria-pressed', 'true')
  await expect(rows.getByRole('row')).toHaveCount(2)

  expect(Number(await registeredShare(await api(null), slug))).toBeCloseTo(1 / 3, 10)
  await page.getByRole('link', { name: 'Ver el área 3 del plan' }).click()
  await expect(page.getByRole('main')).toContainText(/33,3\s%/)
  await page.getByRole('navigation').getByRole('link', { name: 'Tablero' }).first().click()
  await expect(page.getByRole('row', { name: /Trámites en el SUIT/ })).toContainText(/33,3\s%/)
})

test('a citizen finds what is published by what they need, and none of what is kept inside', async ({
  page,
}) => {
  await openPage(page, sample)
  await page.getByRole('navigation').getByRole('link', { name: 'Trámites y servicios' }).click()
  await expect(page.locator('main header p')).toContainText(/Hay \d+ trámites y servicios/)
  await page.getByLabel('¿Qué necesita hacer?').fill('PREDIÁL')
  await expect(page.locator('main header p')).toContainText('responde')
  await expect(page).toHaveURL(/buscar=/)
  await page.getByRole('link', { name: 'Impuesto predial unificado', exact: true }).click()
  await expect(page.locator('main h1')).toHaveText('Impuesto predial unificado')
  await expect(page.getByRole('heading', { name: 'Qué se necesita' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Evaluación' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Editar/ })).toHaveCount(0)
  // The inventory's own address leads citizens to their list.
  await openPage(page, `${sample}/inventario`)
  await expect(page).toHaveURL(/\/tramites$/)
})

test('a file is tried dry cell by cell, applied without its broken cells, and comes back marked', async ({
  openAs,
  api,
  ownMunicipality: municipality,
}) => {
  const { slug } = municipality
  await declare(await api('committee'), municipality)
  const page = await openAs('committee')
  await openPage(page, `/${slug}/importar`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'El inventario completo, CSV' }).click(),
  ])
  const csv = await text(download)
  const changed = csv
    .replace('Certificado de nomenclatura', 'Certificado de nomenclatura urbana')
    .replace(/(Paz y salvo predial.*?)2009-02-01/, '$131/02/2009')
  expect(changed).not.toBe(csv)
  await page.locator('input[type=file]').setInputFiles({
    name: 'inventario.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(changed),
  })
  await expect(
    page.getByText(/El archivo cambia 1 fila; 1 fila tiene celdas por corregir/),
  ).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Certificado de nomenclatura urbana')
  await page.getByRole('button', { name: 'Aplicar 1 cambio' }).click()
  await expect(page.getByText('Se aplicó el archivo: cambió 1 fila.').first()).toBeVisible()
  const [marked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Descargar el archivo con lo que hay que corregir/ }).click(),
  ])
  expect(await text(marked)).toContain('Paz y salvo predial')
  await page.getByRole('link', { name: 'Ver el inventario' }).click()
  await expect(page.getByRole('link', { name: 'Certificado de nomenclatura urbana' })).toBeVisible()
})

async function text(download: { createReadStream: () => Promise<AsyncIterable<Buffer>> }) {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
