import type { Locator, Page } from '@playwright/test'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const act = 'Palabras del acto de prueba'

/** The form that ends with a button, as a person tells forms of a page apart. */
function formWith(page: Page, submit: string): Locator {
  return page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.getByRole('button', { name: submit, exact: true }) })
}

/** Fills a form by the names of its fields and sends it off; waits until the page says what became of it. */
async function send(
  page: Page,
  submit: string,
  fields: Record<string, string>,
  said: string,
): Promise<void> {
  const form = formWith(page, submit)
  for (const [name, text] of Object.entries(fields)) {
    await form.getByLabel(name, { exact: true }).fill(text)
  }
  await form.getByRole('button', { name: submit, exact: true }).click()
  await expect(page.getByRole('status').getByText(said, { exact: true })).toBeVisible()
}

async function addArea(page: Page, shortName: string): Promise<void> {
  const fields = {
    'Nombre corto': shortName,
    'Nombre en la lista de áreas del acto': act,
    'Nombre en la tabla operativa': act,
    Beneficios: act,
    Responsables: act,
    Recursos: act,
  }
  await send(page, 'Agregar área', fields, `Se agregó el área ${shortName}.`)
}

test('a blank plan is filled part by part, adopted, and only then read by the public', async ({
  openAs,
  api,
  townhall: { slug, name },
}) => {
  test.slow()
  const title = `Plan nuevo de ${name}`
  const settings = (part: string) => `/${slug}/configuracion/${part}`
  const anyone = await openAs(null)

  const administrator = await openAs('administrator')
  await openPage(administrator, settings('planes'))
  await send(
    administrator,
    'Crear un plan',
    {
      Título: title,
      'Vigencia desde el año': '2009',
      'Hasta el año': '2012',
      'Los plazos se cuentan desde': '2008-09-03',
      'Último día del plan': '2012-12-31',
    },
    `Se creó el borrador «${title}».`,
  )
  await expect(administrator.getByRole('row', { name: title })).toContainText('borrador')

  const page = await openAs('committee')
  await openPage(page, settings('areas'))
  await expect(page.locator('main header p')).toHaveText('El plan todavía no tiene áreas ni filas.')
  await addArea(page, 'Conectividad')
  await addArea(page, 'Sobrante')
  await page.getByRole('button', { name: /^Quitar del borrador… ?: el área 2$/ }).click()
  await page.getByRole('button', { name: 'Quitar el área 2' }).click()
  await expect(page.getByRole('status').getByText('Se quitó el área 2.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { name: '2. Sobrante' })).toHaveCount(0)

  await openPage(page, settings('plan'))
  await expect(page.getByText('El borrador todavía no tiene filas')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Adoptar', exact: true })).toHaveCount(0)

  await openPage(page, settings('filas'))
  await formWith(page, 'Agregar fila').getByLabel('Área').selectOption('1. Conectividad')
  await send(
    page,
    'Agregar fila',
    {
      'Nombre corto': 'Salas abiertas',
      Indicador: 'Número de salas abiertas',
      Meta: '4 salas',
      Actividad: act,
      Beneficios: act,
      Responsables: act,
      Recursos: act,
    },
    'Se agregó la fila Salas abiertas.',
  )
  await page.getByRole('link', { name: 'Salas abiertas' }).click()
  await page.getByRole('button', { name: 'Agregar meta' }).click()
  await send(
    page,
    'Agregar meta',
    {
      'Nombre de la meta': 'Salas abiertas al público',
      'Unidad, en singular': 'sala',
      'Unidad, en plural': 'salas',
    },
    'Se guardó la meta «Salas abiertas al público».',
  )

  await openPage(page, settings('fases'))
  await send(
    page,
    'Agregar fase',
    {
      Nombre: 'Información en línea',
      'Qué pide la fase': act,
      Plazo: '2010-11-01',
      'Fuente del plazo': 'Decreto 1151 de 2008',
    },
    'Se agregó la fase Información en línea.',
  )

  await openPage(page, settings('objetivos'))
  const objective = 'Abrir salas en cada vereda.'
  await send(
    page,
    'Agregar objetivo',
    { 'Palabras del acto': objective },
    'Se agregó el objetivo 1.',
  )
  await page.getByRole('button', { name: /^Cambiar filas ?: Objetivo 1$/ }).click()
  await page.getByRole('checkbox', { name: '1. Salas abiertas' }).check()
  await page.getByRole('button', { name: 'Guardar filas' }).click()
  await expect(page.getByText('1 fila le sirve.')).toBeVisible()

  await openPage(page, settings('incentivos'))
  const incentive = { 'Nombre del incentivo': 'Premio Vereda Digital', 'Palabras del acto': act }
  await send(page, 'Agregar incentivo', incentive, 'Se agregó el incentivo Premio Vereda Digital.')

  await openPage(anyone, `/${slug}`)
  await expect(anyone.getByRole('main')).not.toContainText(title)
  await expect(anyone.getByRole('main')).not.toContainText('Conectividad')

  await openPage(page, settings('plan'))
  await send(
    page,
    'Adoptar',
    { 'Número de la resolución': '77', 'Fecha de la resolución': '2009-01-15' },
    `«${title}» quedó adoptado.`,
  )
  await expect(page.locator('main header p')).toContainText('Resolución 77 del 15 de enero de 2009')
  await expect(page.getByRole('button', { name: /^Quitar del borrador/ })).toHaveCount(0)

  await anyone.reload()
  const shown = anyone.getByRole('main')
  for (const words of [title, 'Conectividad', 'Información en línea']) {
    await expect(shown).toContainText(words)
  }
  await expect(shown).not.toContainText('Sobrante')
  await shown.getByRole('link', { name: 'Leer la resolución' }).click()
  await expect(shown.getByRole('region', { name: 'Incentivos' })).toContainText(
    'Premio Vereda Digital',
  )
  await openPage(anyone, `/${slug}`)
  await shown
    .getByRole('link', { name: /Conectividad/ })
    .first()
    .click()
  await expect(shown.getByRole('link', { name: 'Salas abiertas' }).first()).toBeVisible()
  await expect(shown).toContainText('4 salas')
  const { plan } = await (await api(null)).query<{ plan: { objectives: object[] } }>(
    'query ($slug: String!) { plan(entity: $slug) { objectives { text rows } } }',
    { slug },
  )
  expect(plan.objectives).toEqual([{ text: objective, rows: [1] }])
})
