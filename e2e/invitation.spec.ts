import { randomUUID } from 'node:crypto'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('the administrator creates and invites a person, who opens the link and signs in', async ({
  openAs,
  municipality,
}) => {
  const suffix = randomUUID().slice(0, 8)
  const person = { name: `Persona Nueva ${suffix}`, email: `nueva.${suffix}@prueba.example` }
  const office = await openAs('administrator')
  await openPage(office, `/${municipality.slug}/personas`)
  await office.getByRole('link', { name: 'Agregar persona' }).click()
  await office.getByLabel('Nombre completo').fill(person.name)
  await office.getByLabel('Correo').fill(person.email)
  await office.getByRole('button', { name: 'Agregar persona' }).click()
  await expect(office.getByRole('heading', { level: 1 })).toContainText(person.name)

  await office.getByRole('checkbox', { name: 'Comité' }).check()
  await office.getByRole('button', { name: 'Guardar roles' }).click()
  await expect(office.getByText(`Se guardaron los roles de ${person.name}.`)).toBeVisible()
  await office.getByRole('button', { name: 'Invitar a ingresar' }).click()
  await expect(
    office.getByRole('heading', { name: 'Este enlace se muestra solo ahora' }),
  ).toBeFocused()
  const link = await office.getByRole('textbox', { name: 'Enlace' }).inputValue()

  const home = await openAs(null)
  await openPage(home, link)
  await expect(home.getByRole('main')).toContainText(person.email)
  const password = home.getByRole('textbox', { name: 'Contraseña nueva' })
  await password.fill('corta')
  await home.getByRole('button', { name: 'Guardar e ingresar' }).click()
  await expect(password).toHaveAccessibleDescription(/12/)
  await password.fill(`cuatro palabras que digo ${suffix}`)
  await home.getByRole('button', { name: 'Guardar e ingresar' }).click()
  await expect(home).toHaveURL(new RegExp(`/${municipality.slug}/tablero`))
  await expect(home.getByRole('banner')).toContainText(`Cuenta de ${person.name}`)
  await expect(home.getByRole('navigation').getByRole('link', { name: 'Revisión' })).toBeVisible()

  await openPage(home, link)
  await expect(home.getByRole('heading', { level: 1 })).toHaveText('Este enlace ya se usó')
  await office.reload()
  await expect(office.getByText('Ingresa con su cuenta. Si olvidó')).toBeVisible()
})

test('a link that nobody gave opens nothing', async ({ page }) => {
  await openPage(page, '/invitacion/ningun-enlace')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Este enlace no existe')
  await expect(page.getByRole('textbox')).toHaveCount(0)
})
