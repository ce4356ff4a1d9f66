import type { Api } from './support/api.ts'
import { expect, test } from './support/test.ts'
import { approve, openDuty, openReview, submitValue } from './support/work-pages.ts'

interface Figure {
  progress: string | null
  status: string
}

async function figureOf(api: Api, slug: string, row: number): Promise<Figure> {
  const { plan } = await api.query<{ plan: { indicator: { figure: Figure } } }>(
    `query ($slug: String!, $row: Int!) { plan(entity: $slug, validFrom: 2009) {
      indicator(row: $row) { figure { progress status } } } }`,
    { slug, row },
  )
  return plan.indicator.figure
}

test('a value is recorded, approved by another, seen on the dashboard and over the API, and corrected', async ({
  openAs,
  api,
  municipality: { slug },
}) => {
  const anyone = await api(null)
  const committee = await openAs('committee')
  let form = await openDuty(committee, slug, 1)
  await form.getByRole('textbox').first().fill('6')
  await expect(form.getByText(/60\s%/)).toBeVisible()
  await submitValue(committee, form)
  expect(await figureOf(anyone, slug, 1)).toEqual({ progress: null, status: 'NO_DATA' })

  const own = await openReview(committee, slug, 1)
  await expect(own).toContainText('La aprueba otra persona')
  await expect(own.getByRole('button', { name: /Aprobar/ })).toHaveCount(0)

  const mayor = await openAs('mayor')
  await approve(mayor, slug, 1)
  expect((await figureOf(anyone, slug, 1)).progress).toBe('0.6')
  await mayor.getByRole('navigation').getByRole('link', { name: 'Tablero' }).click()
  const line = mayor.getByRole('row', { name: /Puntos con internet/ })
  await expect(line).toContainText(/60\s%/)

  form = await openDuty(committee, slug, 1)
  await form.getByRole('button', { name: 'Corregir este dato' }).click()
  await form.getByRole('textbox').first().fill('7')
  await form.getByRole('button', { name: 'Guardar y enviar a aprobación' }).click()
  const reason = form.getByLabel('Motivo de la corrección')
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await expect(reason).toBeFocused()
  await reason.fill('Se contó de menos el punto de la biblioteca.')
  await submitValue(committee, form)
  const reviewer = await openAs('reviewer')
  await expect(await openReview(reviewer, slug, 1)).toContainText('el punto de la biblioteca')
  await approve(reviewer, slug, 1)
  expect((await figureOf(anyone, slug, 1)).progress).toBe('0.7')
})

test('a value goes back with a reason, which whoever sent it reads and answers', async ({
  openAs,
  api,
  municipality: { slug },
}) => {
  const committee = await openAs('committee')
  let form = await openDuty(committee, slug, 9)
  await form.getByRole('textbox').nth(0).fill('40')
  await form.getByRole('textbox').nth(1).fill('80')
  await expect(form.getByText(/50\s%/).first()).toBeVisible()
  await submitValue(committee, form)

  const mayor = await openAs('mayor')
  const item = await openReview(mayor, slug, 9)
  await item.getByRole('button', { name: 'Devolver el dato de la fila 9' }).click()
  const dialog = mayor.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Devolver para corregir' }).click()
  await expect(dialog.getByLabel('Qué hay que corregir')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByLabel('Qué hay que corregir').fill('El inventario tiene 88 trámites.')
  await dialog.getByRole('button', { name: 'Devolver para corregir' }).click()
  await expect(mayor.getByText('Devuelto.')).toBeVisible()
  await expect(item).toHaveCount(0)

  form = await openDuty(committee, slug, 9)
  await expect(form.locator('summary').first()).toContainText('El inventario tiene 88 trámites.')
  const correct = form.getByRole('button', { name: 'Corregir este dato' })
  if (await correct.isVisible()) await correct.click()
  await form.getByRole('textbox').nth(1).fill('88')
  await form.getByLabel('Motivo de la corrección').fill('Se cuentan los 88 del inventario.')
  await submitValue(committee, form)
  await approve(mayor, slug, 9)
  const { progress } = await figureOf(await api(null), slug, 9)
  expect(Number(progress)).toBeCloseTo(40 / 88, 10)
})
