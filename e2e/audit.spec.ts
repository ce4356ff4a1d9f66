import type { Page } from '@playwright/test'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const events = (page: Page) => page.getByRole('main').getByText(/^evento [\d.]+$/)

test('says in words who did what, with before and after, and that the chain is whole', async ({
  openAs,
  api,
  municipality: { slug, name, entityId },
}) => {
  const administrator = await api('administrator')
  const { entity } = await administrator.query<{ entity: { version: number } }>(
    'query ($slug: String!) { entity(slug: $slug) { version } }',
    { slug },
  )
  await administrator.write(
    'updateEntity',
    { entityId, version: entity.version, phone: '608 289 0000' },
    '... on Entity { id }',
  )
  const page = await openAs('mayor')
  await openPage(page, `/${slug}/auditoria`)
  await expect(page.getByText(/La cadena de [\d.]+ eventos está completa\./)).toBeVisible()
  const event = page.getByRole('listitem').filter({ hasText: name }).first()
  await expect(event).toContainText('Rosalba Guzmán')
  await event.getByText(/Ver qué cambió/).click()
  const change = event.getByRole('row').filter({ hasText: '608 289 0000' })
  await expect(change).toContainText('vacío')
})

test('is filtered by what was done and by whom, in the address', async ({ openAs }) => {
  const page = await openAs('mayor')
  await openPage(page, '/alvarado-muestra/auditoria')
  const first = await events(page).first().textContent()
  await page.getByLabel('Qué se hizo').selectOption({ label: 'Devueltos' })
  await expect(page).toHaveURL(/\?.+/)
  await expect(events(page).first()).not.toHaveText(first ?? '')
  await expect(page.getByRole('main')).toContainText(/devolvió/)
  await expect(page.getByRole('main')).not.toContainText(/ aprobó /)
  const filtered = await events(page).allTextContents()
  await page.reload()
  await expect(events(page)).toHaveText(filtered)
})

test('who may not read it is told so, and the API gives nothing', async ({ openAs, api }) => {
  const page = await openAs('contributor')
  await openPage(page, '/alvarado-muestra/auditoria')
  await expect(page.locator('main header p')).toContainText('otros roles')
  const { entity } = await (await api('contributor')).query<{ entity: { auditEvents: unknown } }>(
    '{ entity(slug: "alvarado-muestra") { auditEvents(first: 1) { edges { node { id } } } } }',
  )
  expect(entity.auditEvents).toBeNull()
})
