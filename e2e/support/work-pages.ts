import { expect, type Locator, type Page } from '@playwright/test'
import { openPage } from './pages.ts'

/** Opens what is owed for a row among all rows, and gives the place with its form. */
export async function openDuty(page: Page, slug: string, row: number): Promise<Locator> {
  await openPage(page, `/${slug}/pendientes?filas=todas`)
  const duty = page.locator('details').filter({
    has: page.locator('summary', { hasText: `Fila ${row}.` }),
  })
  await duty.first().locator('summary').first().click()
  await expect(duty.first().getByRole('combobox', { name: 'Periodo' })).toBeVisible()
  return duty.first()
}

/** Saves what the form holds and hands it over for approval; waits until the page says so. */
export async function submitValue(page: Page, form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Guardar y enviar a aprobación' }).click()
  await expect(page.getByText('Enviado a aprobación.')).toBeVisible()
}

/** The value of a row in the review queue. */
export async function openReview(page: Page, slug: string, row: number): Promise<Locator> {
  await openPage(page, `/${slug}/revision`)
  const item = page.getByRole('article', { name: new RegExp(`^Fila ${row}\\.`) })
  await expect(item).toHaveCount(1)
  return item
}

export async function approve(page: Page, slug: string, row: number): Promise<void> {
  const item = await openReview(page, slug, row)
  await item.getByRole('button', { name: `Aprobar el dato de la fila ${row}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sí, aprobar' }).click()
  await expect(page.getByText(`Aprobado. La fila ${row} ya muestra la nueva cifra.`)).toBeVisible()
  await expect(item).toHaveCount(0)
}
