import type { Page } from '@playwright/test'
import type { Account } from './support/accounts.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

type OpenAs = (account: Account | null) => Promise<Page>

/** Copies the catalogue and opens the baseline, as the committee does from nothing. */
async function openBaseline(openAs: OpenAs, slug: string): Promise<Page> {
  const page = await openAs('committee')
  await openPage(page, `/${slug}/diagnostico`)
  await expect(page.getByText('Aún no hay diagnóstico')).toBeVisible()
  await page.getByRole('button', { name: 'Copiar el catálogo inicial' }).click()
  await page.getByRole('button', { name: 'Abrir una ronda' }).click()
  const form = page.getByRole('dialog', { name: 'Abrir una ronda' })
  await expect(form.getByLabel('Nombre')).toHaveValue('Línea base')
  await form.getByLabel('Fecha de referencia').fill('2009-06-30')
  await form.getByRole('button', { name: 'Abrir la ronda' }).click()
  await expect(page).toHaveURL(new RegExp(`/${slug}/diagnostico/RD-001$`))
  await expect(page.getByRole('heading', { level: 1, name: 'Línea base' })).toBeVisible()
  return page
}

test('criteria are assessed by keyboard alone, and approved by somebody else', async ({
  openAs,
  townhall: { slug },
}) => {
  const page = await openBaseline(openAs, slug)
  const progress = page.getByRole('progressbar')
  const total = Number(await progress.getAttribute('max'))
  expect(total).toBeGreaterThanOrEqual(85)
  const chosen = page.getByRole('main').getByRole('radio')
  const codeOfOpen = page.locator('li:has(form) button[aria-expanded="true"]')

  await page.getByRole('button', { name: 'Valorar el siguiente' }).press('Enter')
  await expect(chosen.first()).toBeFocused()
  // In part asks for what is missing at once; Enter without it is refused at its field, and nothing is lost.
  await page.keyboard.press('2')
  const missing = page.getByLabel('Qué falta')
  await expect(missing).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(missing).toHaveAttribute('aria-invalid', 'true')
  await missing.focus()
  await page.keyboard.type('Falta el horario de atención')
  const first = await codeOfOpen.textContent()
  await page.keyboard.press('Enter')
  await expect(codeOfOpen).not.toHaveText(first ?? '')
  await expect(progress).toHaveAttribute('value', '1')

  // Not applicable asks for its norm and its reason.
  await page.keyboard.press('4')
  await expect(page.getByLabel('Norma que lo exceptúa')).toBeFocused()
  await page.keyboard.type('Ley 962 de 2005, art. 1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('El municipio no presta este servicio')
  await page.keyboard.press('Enter')
  await expect(progress).toHaveAttribute('value', '2')

  for (let done = 3; done <= 12; done++) {
    await expect(chosen.first()).toBeVisible()
    await page.keyboard.press(done % 3 === 0 ? '3' : '1')
    await page.keyboard.press('Enter')
    await expect(progress).toHaveAttribute('value', String(done))
  }

  // Nobody outside reads it before it is approved.
  const anyone = await openAs(null)
  await openPage(anyone, `/${slug}/diagnostico`)
  await expect(anyone.getByText('Aquí aparecerán las rondas')).toBeVisible()

  await page.getByRole('button', { name: 'Enviar a aprobación' }).click()
  const sending = page.getByRole('dialog', { name: '¿Enviar la ronda a aprobación?' })
  await expect(sending.getByText(`Quedan ${total - 12} criterios sin valorar`)).toBeVisible()
  await sending.getByRole('button', { name: 'Enviar a aprobación' }).click()
  await expect(
    page.getByText('Usted la envió: la aprueba otra persona.', { exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Aprobar la ronda' })).toHaveCount(0)

  const mayor = await openAs('mayor')
  await openPage(mayor, `/${slug}/diagnostico/RD-001`)
  await mayor.getByRole('button', { name: 'Aprobar la ronda' }).click()
  const approving = mayor.getByRole('dialog', { name: '¿Aprobar la ronda?' })
  await approving.getByRole('button', { name: 'Aprobar la ronda' }).click()
  await expect(
    mayor.getByText(/^Aprobada el .* por Jorge Hernando Varón: ya no cambia\.$/),
  ).toBeVisible()

  await anyone.reload()
  await expect(anyone.getByRole('link', { name: 'Línea base' })).toBeVisible()
  await anyone.getByRole('link', { name: 'Línea base' }).click()
  await anyone.getByLabel('Resultado').selectOption({ label: 'En parte' })
  await anyone.getByRole('button', { name: first?.trim() }).click()
  await expect(anyone.getByText('Falta el horario de atención')).toBeVisible()
  await expect(anyone.getByText('Observación')).toHaveCount(0)
})

test('what was typed survives a reload, and a round that was returned says why', async ({
  openAs,
  townhall: { slug },
}) => {
  const page = await openBaseline(openAs, slug)
  await page.getByRole('button', { name: 'Valorar el siguiente' }).click()
  await page.keyboard.press('2')
  await page.keyboard.type('Falta el correo')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByRole('button', { name: 'Valorar el siguiente' }).click()
  await expect(page.getByLabel('Qué falta')).toHaveValue('Falta el correo')
  await page.getByRole('button', { name: 'Confirmar' }).click()
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '1')
  await page.getByRole('button', { name: 'Enviar a aprobación' }).click()
  const sending = page.getByRole('dialog', { name: '¿Enviar la ronda a aprobación?' })
  await expect(sending.getByText(/^Quedan \d+ criterios sin valorar/)).toBeVisible()
  await sending.getByRole('button', { name: 'Enviar a aprobación' }).click()

  const mayor = await openAs('mayor')
  await openPage(mayor, `/${slug}/diagnostico/RD-001`)
  await mayor.getByRole('button', { name: 'Devolver' }).click()
  const returning = mayor.getByRole('dialog', { name: 'Devolver la ronda' })
  await returning.getByLabel('Motivo').fill('Falta valorar las demás fases')
  await returning.getByRole('button', { name: 'Devolver' }).click()

  await openPage(page, `/${slug}/diagnostico/RD-001`)
  await expect(page.getByText(/devolvió la ronda: Falta valorar las demás fases/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Valorar el siguiente' })).toBeVisible()
})
