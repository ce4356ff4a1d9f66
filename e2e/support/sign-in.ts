import type { Page } from '@playwright/test'
import { type Account, accounts, passwordOf } from './accounts.ts'

/** Signs in on the page for it, as a person does. */
export async function signInAs(page: Page, account: Account): Promise<void> {
  await page.getByLabel('Correo electrónico').fill(accounts[account].email)
  await page.getByRole('textbox', { name: 'Contraseña' }).fill(passwordOf(account))
  await page.getByRole('button', { name: 'Ingresar' }).click()
}

/** The menu with one's own name, in the top bar. */
export async function openAccountMenu(page: Page, account: Account): Promise<void> {
  const label = `Cuenta de ${accounts[account].name}`
  await page.getByRole('banner').locator('summary').filter({ hasText: label }).click()
}
