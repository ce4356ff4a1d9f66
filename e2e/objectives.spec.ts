import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('a policy is added from its objective and read by everybody there; a row without objective is named until it has one', async ({
  openAs,
  ownMunicipality: { slug },
}) => {
  const page = await openAs('committee')
  const main = page.getByRole('main')
  await openPage(page, `/${slug}/objetivos`)
  await expect(main.getByText('Cada objetivo tiene filas que le sirven')).toBeVisible()
  await main.getByRole('link', { name: 'Agregar política al objetivo 2' }).click()
  await page.getByLabel('Política', { exact: true }).fill('Acceso para todos')
  await page.getByLabel('Documento').fill('Acuerdo 4 de 2008')
  await expect(page.getByRole('checkbox', { name: /^2\. / })).toBeChecked()
  await page.getByLabel('Página o artículo').fill('12')
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page).toHaveURL(/politicas\/PO-001$/)

  await openPage(page, `/${slug}/configuracion/objetivos`)
  await page.getByRole('button', { name: /Cambiar filas ?: Objetivo 6/ }).click()
  await page.getByRole('checkbox', { name: /^13\. / }).uncheck()
  await page.getByRole('button', { name: 'Guardar filas' }).click()
  await expect(page.getByRole('status').getByText(/filas del objetivo 6/)).toBeVisible()

  const anyone = await openAs(null)
  await openPage(anyone, `/${slug}`)
  await anyone.getByRole('link', { name: 'Ver las filas y las políticas de cada objetivo' }).click()
  const objective = anyone.locator('#objetivo-2')
  await expect(objective.getByRole('link', { name: 'Acceso para todos' })).toBeVisible()
  await expect(objective).toContainText('Acuerdo 4 de 2008, página 12')
  await objective.getByText('3 filas le sirven').click()
  await expect(objective.getByRole('link', { name: /^9\. / })).toBeVisible()
  await expect(anyone.locator('main header')).toContainText('1 fila no sirve a ningún objetivo.')
  const apart = anyone.getByRole('heading', { name: 'Filas sin objetivo' }).locator('xpath=..')
  await expect(apart.getByRole('link', { name: /^13\. / })).toBeVisible()
  await expect(
    anyone.getByRole('link', { name: /^(Agregar política|Decir qué filas)/ }),
  ).toHaveCount(0)
})
