import type { Api } from './support/api.ts'
import { violations } from './support/axe.ts'
import type { Townhall } from './support/municipality.ts'
import { openPage, settle } from './support/pages.ts'
import { expect, test } from './support/test.ts'

interface Assessed {
  diagnosis: { round: { criteria: { assessmentId: string; version: number }[] } }
}

/** A round of two criteria that aren't met, approved by another person. */
async function approveRound(
  api: (account: 'committee' | 'mayor') => Promise<Api>,
  { slug, entityId }: Townhall,
): Promise<void> {
  const committee = await api('committee')
  for (const words of ['Organigrama', 'Horarios de atención']) {
    const criterion = { entityId, phase: 1, groupName: 'Acerca de la entidad', words }
    await committee.write('createCriterion', criterion, '... on Criterion { id }')
  }
  const { id: roundId } = await committee.write<{ id: string }>(
    'createDiagnosisRound',
    { entityId, name: 'Línea base', kind: 'BASELINE', referenceDay: '2009-06-30' },
    '... on DiagnosisRound { id }',
  )
  const { diagnosis } = await committee.query<Assessed>(
    `query ($slug: String!) { diagnosis(entity: $slug) { round(code: "RD-001") {
      criteria { assessmentId version } } } }`,
    { slug },
  )
  for (const { assessmentId: rowId, version } of diagnosis.round.criteria) {
    const result = { rowId, version, work: 'CONFIRMED', result: 'NOT_MET' }
    await committee.write('updateAssessment', result, '... on Assessment { id }')
  }
  await committee.write('submitRound', { roundId }, '... on DiagnosisRound { id }')
  const mayor = await api('mayor')
  await mayor.write('approveRound', { roundId }, '... on DiagnosisRound { id }')
}

test('a gap of the approved round is covered by an action made in its place', async ({
  openAs,
  api,
  townhall,
}) => {
  const { slug } = townhall
  const page = await openAs('committee')
  const sentence = page.locator('main header p')
  await openPage(page, `/${slug}/esquema`)
  await expect(page.getByText('Falta una ronda aprobada del diagnóstico')).toBeVisible()
  await page.getByRole('link', { name: 'Ir al diagnóstico' }).click()
  await expect(page).toHaveURL(new RegExp(`/${slug}/diagnostico$`))

  await approveRound(api, townhall)
  await openPage(page, `/${slug}/esquema`)
  await expect(sentence).toContainText('De los 2 criterios que la ronda del 30 de junio de 2009')
  await expect(sentence).toContainText('2 no tienen acción.')
  const gap = page.getByRole('row').filter({ hasText: 'F1-01' }).first()
  await expect(gap).toContainText('Sin acción')
  await gap.getByRole('button', { name: /Crear acción/ }).press('Enter')
  await expect(page.getByRole('checkbox', { name: /F1-01/ })).toBeChecked()
  await expect(page.getByLabel('Empieza')).not.toHaveValue('')
  await settle(page)
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await violations(page), `${width} px ${colorScheme}`).toEqual([])
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(wide, `${width} px`).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1440, height: 900 })

  // Due before it starts is refused at its field, and nothing is lost.
  await page.getByLabel('Acción', { exact: true }).fill('Publicar el organigrama')
  await page.getByLabel('Responsable').selectOption({ index: 1 })
  await page.getByLabel('Vence').fill('2009-01-01')
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(page.getByLabel('Vence')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Vence').fill('2099-12-31')
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(gap.getByText('Cubierto', { exact: true })).toBeVisible()
  await expect(gap.getByRole('link', { name: 'Publicar el organigrama' })).toBeVisible()
  await expect(sentence).toContainText('1 está cubierto y 1 no tiene acción.')

  const anyone = await openAs(null)
  await openPage(anyone, `/${slug}/esquema`)
  await anyone.getByRole('radio', { name: 'Como se imprime' }).check()
  const printed = anyone.getByRole('row').filter({ hasText: 'Publicar el organigrama' })
  await expect(printed.getByRole('cell').last()).toHaveText('Comité')
  await expect(anyone.getByRole('button', { name: /Crear acción/ })).toHaveCount(0)
  const address = await anyone.getByRole('link', { name: /, CSV$/ }).getAttribute('href')
  const file = await (await anyone.request.get(address ?? '')).text()
  expect(file.split('\r\n')[1]).toBe(
    '1;F1-01 · Organigrama;No cumple, cubierto;AC-001 · Publicar el organigrama;2099-12-31;Comité',
  )
})
