import type { Locator, Page } from '@playwright/test'
import { violations } from './support/axe.ts'
import { countRow, declareProcedures } from './support/inventory.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

type Who = 'committee' | 'contributor'

interface AreaWork {
  area: number
  row: number
  source: string
  /** The row's short name, heading of its article. */
  name: string
  /** What is pressed for the form. */
  act: RegExp
  fill: (form: Locator, who: Who) => Promise<void>
  save: string
  /** The row's value after the committee's save, and after the contributor's. */
  values: readonly [string, string]
}

const field = (form: Locator, label: string) => form.getByLabel(label, { exact: true })

/** A contributor is of one office, and it is filled in. */
async function chooseOffice(form: Locator, who: Who): Promise<void> {
  if (who === 'committee') await field(form, 'Dependencia').selectOption({ index: 1 })
}

/** One row of each of the six areas, with the shortest way to add to it. */
const works: readonly AreaWork[] = [
  {
    ...{ area: 1, row: 1, source: 'connectionPoints.inService', name: 'Puntos con internet' },
    act: /^Agregar punto de conexión/,
    fill: async (form, who) => {
      await field(form, 'Lugar').fill(`Sede de ${who}`)
      await field(form, 'Tipo de lugar').selectOption({ label: 'Biblioteca' })
      await chooseOffice(form, who)
    },
    save: 'Guardar',
    values: ['1 punto', '2 puntos'],
  },
  {
    ...{ area: 2, row: 6, source: 'services.studied', name: 'Servicios inventariados' },
    act: /^Agregar servicios/,
    fill: async (form, who) => {
      await chooseOffice(form, who)
      await form.getByLabel('Nombres, uno por línea').fill(`Préstamo de salón de ${who}`)
    },
    save: 'Declarar',
    values: ['0 de 1 servicios', '0 de 2 servicios'],
  },
  {
    ...{ area: 3, row: 11, source: 'procedures.registered', name: 'Trámites en el SUIT' },
    act: /^Inscribir en el SUIT/,
    fill: async (form) => {
      await form.getByLabel('Cuál trámite').selectOption({ index: 1 })
      await form.getByLabel('Estado en el SUIT').selectOption({ label: 'Inscrito' })
    },
    save: 'Guardar',
    values: ['1 de 2 trámites', '2 de 2 trámites'],
  },
  {
    ...{ area: 4, row: 14, source: 'partners.publishing', name: 'Entidades con información' },
    act: /^Agregar entidad vinculada/,
    fill: async (form, who) => {
      await field(form, 'Nombre').fill(`Colegio de ${who}`)
      await field(form, 'Tipo').selectOption({ index: 1 })
      await field(form, 'Vinculada el').fill('2012-03-01')
      if (who === 'committee') await form.getByRole('button', { name: 'Más datos' }).click()
      await form.getByLabel('Publica información desde').fill('2012-03-01')
    },
    save: 'Guardar',
    values: ['0,3 entidades al año', '0,5 entidades al año'],
  },
  {
    ...{ area: 5, row: 18, source: 'guidanceItems.used', name: 'Guías y herramientas' },
    act: /^Agregar guía o herramienta/,
    fill: async (form, who) => {
      await field(form, 'Nombre').fill(`Manual de ${who}`)
      await field(form, 'Tipo').selectOption({ index: 1 })
    },
    save: 'Guardar',
    values: ['0 de 1', '0 de 2'],
  },
  {
    ...{ area: 6, row: 20, source: 'handoverMaterials.ready', name: 'Material de empalme' },
    act: /^Agregar material de empalme/,
    fill: async (form, who) => {
      await field(form, 'Material').fill(`Carpeta de ${who}`)
      await field(form, 'Tipo').selectOption({ index: 1 })
    },
    save: 'Guardar',
    values: ['0 de 1', '0 de 2'],
  },
]

/** Saves from the area's page and sees row and area move there; a reload would lose the mark. */
async function saveFrom(page: Page, slug: string, work: AreaWork, who: Who): Promise<void> {
  await openPage(page, `/${slug}/areas/${work.area}`)
  const row = page.getByRole('article').filter({ hasText: `Fila ${work.row} ·` })
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await row.getByRole('button', { name: work.act }).click()
  if (who === 'committee') expect.soft(await violations(page), `área ${work.area}`).toEqual([])
  await work.fill(row, who)
  const save = row.getByRole('button', { name: work.save, exact: true })
  await save.click()
  const value = row.locator('strong').first()
  await expect(value).toContainText(work.values[who === 'committee' ? 0 : 1])
  await expect(save).toHaveCount(0)
  await expect(page.locator('main header p').first()).toContainText(/el área va en \d/)
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
}

test('each of the six areas is worked on where its figures stand, by the committee and by an office', async ({
  openAs,
  api,
  ownMunicipality: municipality,
}) => {
  const committee = await api('committee')
  for (const { row, source } of works) {
    await countRow(committee, municipality, row, source, '2008-09-03')
  }
  await declareProcedures(committee, municipality, ['Paz y salvo'], -1)
  await declareProcedures(committee, municipality, ['Licencia'], 0)
  const page = await openAs('committee')
  const office = await openAs('contributor')
  for (const work of works) {
    await test.step(`área ${work.area}`, async () => {
      await saveFrom(page, municipality.slug, work, 'committee')
      await saveFrom(office, municipality.slug, work, 'contributor')
    })
  }

  await openPage(office, `/${municipality.slug}/areas/1`)
  const row = office.getByRole('article').filter({ hasText: 'Fila 1 ·' })
  await row.getByRole('button', { name: /^Dar por completo/ }).click()
  // An office speaks for itself alone.
  const open = row.getByRole('button', { name: /^Dar por completo: Oficina de Planeación/ })
  await expect(row.getByRole('button', { name: /^Dar por completo: .*,/ })).toHaveCount(1)
  await open.click()
  await expect(row.getByText('Completo', { exact: true })).toBeVisible()
})
