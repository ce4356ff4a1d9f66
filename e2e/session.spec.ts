import { accounts, passwordOf } from './support/accounts.ts'
import { openAccountMenu, signInAs } from './support/sign-in.ts'
import { expect, test } from './support/test.ts'

test('wrong words are refused in words, and what was typed stays', async ({ page }) => {
  await page.goto('/ingresar')
  await page.getByLabel('Correo electrónico').fill(accounts.mayor.email)
  await page.getByRole('textbox', { name: 'Contraseña' }).fill('no es esta contraseña')
  await page.getByRole('button', { name: 'Ingresar' }).click()

  const refusal = page.getByRole('alert')
  await expect(refusal).toHaveText(/no coinciden/)
  await expect(refusal).toBeFocused()
  await expect(page.getByLabel('Correo electrónico')).toHaveValue(accounts.mayor.email)
})

test('an empty form says which fields are missing, beside them', async ({ page }) => {
  await page.goto('/ingresar')
  await page.getByRole('button', { name: 'Ingresar' }).click()
  const email = page.getByLabel('Correo electrónico')
  await expect(email).toHaveAttribute('aria-invalid', 'true')
  await expect(email).toHaveAccessibleDescription(/correo/i)
  await expect(email).toBeFocused()
})

test('leads back to the page that asked for a sign-in, and out again', async ({ page }) => {
  await page.goto('/alvarado-muestra/auditoria')
  await page.getByRole('main').getByRole('link', { name: 'Ingresar' }).click()
  await signInAs(page, 'mayor')
  await expect(page).toHaveURL(/\/alvarado-muestra\/auditoria$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Auditoría')

  await openAccountMenu(page, 'mayor')
  await page.getByRole('button', { name: 'Salir', exact: true }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Ingresar' })).toBeVisible()
  await page.goto('/alvarado-muestra/auditoria')
  await expect(page.getByRole('main').getByRole('link', { name: 'Ingresar' })).toBeVisible()
})

test('never leads to another site', async ({ page, baseURL }) => {
  await page.goto(`/ingresar?volver=${encodeURIComponent('//otro.example/alvarado')}`)
  await signInAs(page, 'contributor')
  await expect(page.getByRole('banner')).toContainText('Cuenta de Diana')
  expect(new URL(page.url()).origin).toBe(baseURL)
})

test('an account waits after five wrong passwords, whoever asks', async ({ page, request }) => {
  // An account that nobody has, so that no other journey has to wait with it.
  const email = 'nadie@alvarado.example'
  for (let attempt = 1; attempt <= 5; attempt++) {
    const answer = await request.post('/api/auth/sign-in/email', {
      data: { email, password: `intento ${attempt}` },
    })
    expect(answer.status(), `attempt ${attempt}`).toBe(401)
  }
  await page.goto('/ingresar')
  await page.getByLabel('Correo electrónico').fill(email)
  await page.getByRole('textbox', { name: 'Contraseña' }).fill(passwordOf('mayor'))
  await page.getByRole('button', { name: 'Ingresar' }).click()
  await expect(page.getByRole('alert')).toHaveText(/demasiados intentos/)
})
