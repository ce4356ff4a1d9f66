import type { Locator } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { openDuty } from './support/work-pages.ts'

interface Waiting {
  plan: { indicator: { measurements: { edges: { node: { state: string } }[] } } }
}

const waiting = `query ($slug: String!, $row: Int!) { plan(entity: $slug, validFrom: 2009) {
  indicator(row: $row) { measurements(first: 20) { edges { node { state } } } } } }`

/** The field is marked, says why in words beside it, and has the focus. */
async function isRefused(field: Locator, reason: RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(reason)
  await expect(field).toBeFocused()
}

test('what is no number, more than the whole or a whole of nothing is refused beside its field, and nothing is lost', async ({
  openAs,
  api,
  municipality: { slug },
}) => {
  const page = await openAs('committee')
  const form = await openDuty(page, slug, 11)
  const [done, all] = [form.getByRole('textbox').nth(0), form.getByRole('textbox').nth(1)]
  const note = form.getByLabel(/^Nota/)
  const save = form.getByRole('button', { name: 'Guardar borrador' })
  await note.fill('Según el SUIT.')

  await done.fill('doce')
  await all.fill('40')
  await save.click()
  await isRefused(done, /número/)
  await expect(done).toHaveValue('doce')
  await done.fill('41')
  await save.click()
  await isRefused(done, /mayor|más|supera/)
  await done.fill('12')
  await all.fill('0')
  await save.click()
  await isRefused(all, /cero|0/)
  await expect(done).toHaveValue('12')
  await expect(note).toHaveValue('Según el SUIT.')
  const { plan } = await (await api('committee')).query<Waiting>(waiting, { slug, row: 11 })
  expect(plan.indicator.measurements.edges).toEqual([])
})

test('a text of 100 kB and control characters are refused in words', async ({
  openAs,
  municipality: { slug },
}) => {
  const page = await openAs('committee')
  const form = await openDuty(page, slug, 12)
  const note = form.getByLabel(/^Nota/)
  await form.getByRole('textbox').nth(0).fill('1')
  await form.getByRole('textbox').nth(1).fill('2')
  await note.fill('a'.repeat(100_000))
  await form.getByRole('button', { name: 'Guardar borrador' }).click()
  await isRefused(note, /caracteres/)
  await note.fill('nota\u0007 con un timbre')
  await form.getByRole('button', { name: 'Guardar borrador' }).click()
  await isRefused(note, /caracteres|símbolos/)
})

test('a second click writes once', async ({ openAs, api, municipality: { slug } }) => {
  const page = await openAs('committee')
  const form = await openDuty(page, slug, 6)
  await form.getByRole('textbox').nth(0).fill('3')
  await form.getByRole('textbox').nth(1).fill('14')
  await form.getByRole('button', { name: 'Guardar y enviar a aprobación' }).dblclick()
  await expect(page.getByText('Enviado a aprobación.')).toBeVisible()
  const { plan } = await (await api('committee')).query<Waiting>(waiting, { slug, row: 6 })
  expect(plan.indicator.measurements.edges).toEqual([{ node: { state: 'SUBMITTED' } }])
})

test('a reload keeps what was typed, and leaving asks first', async ({
  openAs,
  municipality: { slug },
}) => {
  const page = await openAs('committee')
  let form = await openDuty(page, slug, 7)
  await form.getByRole('textbox').nth(0).fill('5')
  await form.getByLabel(/^Nota/).fill('A medio escribir')
  page.on('dialog', (dialog) => void dialog.accept())
  form = await openDuty(page, slug, 7)
  await expect(form.getByText('Recuperamos lo que había escrito')).toBeVisible()
  await expect(form.getByRole('textbox').nth(0)).toHaveValue('5')
  await expect(form.getByLabel(/^Nota/)).toHaveValue('A medio escribir')

  await page.getByRole('navigation').getByRole('link', { name: 'Tablero' }).click()
  const dialog = page.getByRole('dialog', { name: 'Hay cambios sin guardar' })
  await dialog.getByRole('button', { name: 'Seguir editando' }).click()
  await expect(form.getByRole('textbox').nth(0)).toHaveValue('5')
  await page.getByRole('navigation').getByRole('link', { name: 'Tablero' }).click()
  await dialog.getByRole('button', { name: 'Salir sin guardar' }).click()
  await expect(page).toHaveURL(/\/tablero$/)
})

test('without a connection nothing is written and everything typed stays', async ({
  openAs,
  municipality: { slug },
}) => {
  const page = await openAs('committee')
  const form = await openDuty(page, slug, 8)
  await form.getByRole('textbox').nth(0).fill('2')
  await form.getByRole('textbox').nth(1).fill('9')
  await page.context().setOffline(true)
  await form.getByRole('button', { name: 'Guardar borrador' }).click()
  await expect(form.getByRole('alert')).toContainText(/conexión/)
  await expect(form.getByRole('textbox').nth(0)).toHaveValue('2')
  await page.context().setOffline(false)
  await form.getByRole('button', { name: 'Guardar borrador' }).click()
  await expect(page.getByText('Borrador guardado.')).toBeVisible()
})

test('an address with an unknown id or number says so', async ({ page }) => {
  for (const path of ['indicadores/99', 'indicadores/uno', 'areas/7', 'areas/0']) {
    await page.goto(`/alvarado-muestra/${path}`)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(
      'No encontramos esta página',
    )
  }
})
