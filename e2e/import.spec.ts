import type { Page } from '@playwright/test'
import type { Api } from './support/api.ts'
import { declareProcedures, registerInSuit } from './support/inventory.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

async function sendFile(page: Page, slug: string, name: string, lines: readonly string[]) {
  await openPage(page, `/${slug}/importar`)
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n')),
  })
  await expect(page.getByText(`Archivo: ${name}`)).toBeVisible()
}

interface Known {
  code: string
  name: string
  suitNumber: string | null
  suitState: string
}

async function inventoryOf(api: Api, slug: string): Promise<Known[]> {
  const { procedures } = await api.query<{ procedures: { edges: { node: Known }[] } }>(
    `query ($slug: String!) { procedures(entity: $slug, first: 20) { edges { node {
      code name suitNumber suitState } } } }`,
    { slug },
  )
  return procedures.edges
    .map(({ node }) => node)
    .sort((one, other) => one.code.localeCompare(other.code))
}

const line = (page: Page, text: string) =>
  page.getByRole('main').locator('ol > li').filter({ hasText: text })

test('the SUIT’s list finds its own by number, asks about a like name and takes in what is new', async ({
  openAs,
  api,
  ownMunicipality,
}) => {
  const { slug } = ownMunicipality
  const committee = await api('committee')
  await declareProcedures(committee, ownMunicipality, ['Licencia de obra', 'Paz y salvo predial'])
  await registerInSuit(committee, ownMunicipality, 'T-001', { on: '2010-01-01', number: '0101' })

  const page = await openAs('committee')
  await sendFile(page, slug, 'suit.csv', [
    'n_mero_unico,nombre_del_tr_mite_u_otro,clase,fecha_actualizaci_n',
    '101,Licencia de construcción de obra,Trámite,05/02/2010',
    '202,Paz y salvo del predial,Trámite,06/02/2010',
    '303,Registro de perros,OPA,07/02/2010',
  ])
  await expect(page.getByText('Listado público del SUIT')).toBeVisible()
  await expect(
    page.getByText('El archivo cambia 1 fila; de 2 filas falta decir cuáles son.'),
  ).toBeVisible()
  const ours = line(page, 'T-001')
  await expect(ours.locator('del')).toContainText(['Licencia de obra'])
  await expect(ours.locator('ins')).toContainText(['Licencia de construcción de obra'])

  for (const [name, choice] of [
    ['Paz y salvo del predial', 'Es T-002 · Paz y salvo predial'],
    ['Registro de perros', 'Es nuevo, de Secretaría de Hacienda y Tesorería'],
  ] as const) {
    const which = page.getByLabel(`¿Cuál es «${name}»?`)
    await which.selectOption(choice)
    await line(page, name).getByRole('button', { name: 'Confirmar' }).click()
    await expect(which).toHaveCount(0)
  }
  await expect(page.getByText('El archivo agrega 1 fila y cambia 2 filas.')).toBeVisible()
  expect((await inventoryOf(committee, slug)).map(({ name }) => name)).toEqual([
    'Licencia de obra',
    'Paz y salvo predial',
  ])

  await page.getByRole('button', { name: 'Aplicar 3 cambios' }).click()
  await expect(page.getByText('Se aplicó el archivo: cambiaron 3 filas.').first()).toBeVisible()
  const suitState = 'REGISTERED'
  expect(await inventoryOf(committee, slug)).toEqual([
    { code: 'SUIT-303', name: 'Registro de perros', suitNumber: '303', suitState },
    { code: 'T-001', name: 'Licencia de construcción de obra', suitNumber: '101', suitState },
    { code: 'T-002', name: 'Paz y salvo del predial', suitNumber: '202', suitState },
  ])
  await page.getByRole('link', { name: 'Ver el inventario' }).click()
  await expect(page.getByRole('link', { name: 'Paz y salvo del predial' })).toBeVisible()
  // What the SUIT calls OPA is a service here, in the other list.
  await page.getByRole('radio', { name: 'Servicios' }).check()
  await expect(page.getByRole('link', { name: 'Registro de perros' })).toBeVisible()
})

test('a formula and an office that nobody has are refused with their cells, and nothing is written', async ({
  openAs,
  api,
  ownMunicipality,
}) => {
  const { slug } = ownMunicipality
  const committee = await api('committee')
  await declareProcedures(committee, ownMunicipality, ['Licencia de obra', 'Paz y salvo predial'])
  const before = await inventoryOf(committee, slug)

  const page = await openAs('committee')
  await sendFile(page, slug, 'inventario.csv', [
    'Código;Nombre;Dependencia',
    'T-001;=1+1;SGG',
    'T-002;Paz y salvo predial;Oficina de Nadie',
  ])
  await expect(
    page.getByText('El archivo no cambia nada; 2 filas tienen celdas por corregir.'),
  ).toBeVisible()
  const formula = line(page, 'T-001').getByRole('row', { name: /^Nombre/ })
  await expect(formula).toContainText('B2')
  await expect(formula).toContainText('es una fórmula')
  const office = line(page, 'T-002').getByRole('row', { name: /^Dependencia/ })
  await expect(office).toContainText('C3')
  await expect(office).toContainText('no hay ninguna dependencia «Oficina de Nadie»')
  await expect(page.getByRole('button', { name: /^Aplicar/ })).toHaveCount(0)
  await expect(
    page.getByRole('link', { name: /Descargar el archivo con lo que hay que corregir/ }),
  ).toBeVisible()
  expect(await inventoryOf(committee, slug)).toEqual(before)
})
