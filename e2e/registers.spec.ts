import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('a connection point moves its row of the plan and says so; it is mended, proved and taken back', async ({
  openAs,
  ownMunicipality: municipality,
}) => {
  const page = await openAs('committee')
  await openPage(page, `/${municipality.slug}/configuracion/plan`)
  const all = page.getByRole('button', { name: 'Contar 23 metas desde sus registros' })
  await page.locator('form').filter({ has: all }).getByLabel('Motivo').fill('Se llevan a diario')
  await all.click()
  const decided = page
    .getByRole('status')
    .getByText('23 metas se cuentan ahora desde sus registros.')
  await expect(decided).toBeVisible()
  await expect(page.getByText('Todas las metas que un registro puede contar')).toBeVisible()
  await openPage(page, `/${municipality.slug}/registros`)
  await page.getByRole('link', { name: 'Agregar punto de conexión' }).click()

  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Lugar: falta')
  await page.getByLabel('Lugar', { exact: true }).fill('Biblioteca municipal')
  await page.getByLabel('Tipo de lugar').selectOption({ label: 'Biblioteca' })
  await page.getByLabel('Dependencia').selectOption({ index: 1 })
  await page.getByLabel('En servicio desde').fill('2010-05-03')
  await page.getByRole('button', { name: 'Guardar y agregar otro' }).click()
  const moved = page.getByRole('main').getByText(/^Guardado: la fila 1, .* pasa de sin dato a/)
  await expect(moved).toBeVisible()
  await expect(page.getByLabel('Lugar', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Tipo de lugar')).toHaveValue('LIBRARY')

  await page.getByLabel('Lugar', { exact: true }).fill('Escuela de Totarito')
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page).toHaveURL(/puntos-de-conexion\/PC-002$/)
  await expect(page.getByRole('main').getByText(/^Guardado: la fila 1/)).toBeVisible()

  await page.getByRole('button', { name: 'Editar' }).click()
  await page.getByLabel('Lugar', { exact: true }).fill('Sede educativa de Totarito')
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sede educativa de Totarito' })).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByText(/no cambia: sigue en .*; lo guardado cuenta \(.*\), pero no mueve la cifra/),
  ).toBeVisible()

  await page.getByText('Agregar un enlace').click()
  await page.getByLabel('Qué es').fill('Acta de entrega')
  await page.getByLabel('Dirección', { exact: true }).fill('https://www.alvarado.example/acta')
  await page.getByRole('button', { name: 'Adjuntar enlace' }).click()
  await expect(page.getByRole('link', { name: 'Acta de entrega' })).toBeVisible()

  await page.getByRole('button', { name: 'Ver la historia' }).click()
  await expect(page.getByText('Registro creado')).toBeVisible()
  await expect(page.getByText('Datos corregidos')).toBeVisible()

  await page.getByRole('button', { name: 'Anular' }).click()
  await page.getByLabel('Por qué se anula').fill('Es el traslado de otro punto')
  await page.getByRole('button', { name: 'Anular el registro' }).click()
  await expect(page.getByText('Se anuló y no cuenta: Es el traslado de otro punto')).toBeVisible()

  const citizen = await openAs(null)
  await openPage(citizen, `/${municipality.slug}/registros/puntos-de-conexion`)
  const list = citizen.getByRole('table', { name: 'Lista de puntos de conexión' })
  await expect(list.getByRole('row')).toHaveCount(2)
  await expect(list).toContainText('Biblioteca municipal')
  await expect(citizen.getByRole('link', { name: /Agregar/ })).toHaveCount(0)
})

test('the list is narrowed, put in order and kept in the address', async ({ openAs }) => {
  const page = await openAs('committee')
  await openPage(page, '/alvarado-muestra/registros/puntos-de-conexion')
  await page.getByLabel('Tipo de lugar').selectOption({ label: 'Sede educativa' })
  await page.getByRole('button', { name: 'Lugar', exact: true }).click()
  await expect(page).toHaveURL(/tipo-de-lugar=school&orden=lugar/)
  const list = page.getByRole('table', { name: 'Lista de puntos de conexión' })
  await expect(list).not.toContainText('Puesto de salud')
  await page.reload()
  await expect(list).not.toContainText('Puesto de salud')
  await expect(page.getByLabel('Tipo de lugar')).toHaveValue('SCHOOL')
})

test('who owes deliveries leads to the deliveries of that office and month', async ({ openAs }) => {
  const page = await openAs('contributor')
  await openPage(page, '/alvarado-muestra/registros/entregas-de-informacion')
  const cell = page.getByRole('link', { name: /^\d+ entregas? de UMATA en abril de 2010/ })
  const count = Number.parseInt((await cell.textContent()) ?? '', 10)
  await cell.click()
  await expect(page).toHaveURL(/desde=2010-04-01&hasta=2010-04-30/)
  const rows = page
    .getByRole('table', { name: 'Lista de entregas de información' })
    .getByRole('row')
  await expect(rows).toHaveCount(count + 1)
})
