import { declareProcedures, registerInSuit, targetOf } from './support/inventory.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const row = 11

test('a row is counted from a day on: what was typed before stays, and nobody types it any more', async ({
  openAs,
  api,
  ownMunicipality,
}) => {
  const { slug } = ownMunicipality
  const [committee, mayor] = [await api('committee'), await api('mayor')]
  const { id: measurementId } = await committee.write<{ id: string }>(
    'recordMeasurement',
    {
      targetId: await targetOf(committee, ownMunicipality, row),
      periodKey: '2009-S2',
      numerator: '20',
      denominator: '80',
    },
    '... on Measurement { id }',
  )
  await committee.write('submitMeasurement', { measurementId }, '... on Measurement { id }')
  await mayor.write('approveMeasurement', { measurementId }, '... on Measurement { id }')

  await declareProcedures(committee, ownMunicipality, ['Licencia de obra', 'Paz y salvo predial'])
  await registerInSuit(committee, ownMunicipality, 'T-001', { on: '2009-06-01' })

  const page = await openAs('committee')
  await openPage(page, `/${slug}/indicadores/${row}`)
  await expect(page.locator('main header p').first()).toContainText(/20 de 80/)
  const record = page.getByText('Registrar un dato')
  await expect(record).toBeVisible()
  await page.getByText('Decidir de dónde sale').click()
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Guardar la decisión' }) })
  const since = form.getByLabel('Desde el día')
  await form.getByLabel('Sale de').selectOption('procedures.registered')
  await since.fill('2009-12-31')
  await form.getByLabel('Motivo').fill('Acta 5 del comité.')
  await form.getByRole('button', { name: 'Guardar la decisión' }).click()
  await expect(since).toHaveAttribute('aria-invalid', 'true')
  await expect(since).toHaveAccessibleDescription(
    /ya hay datos aprobados con corte al 31 de diciembre de 2009\. Elija un día posterior\./,
  )
  await expect(form.getByLabel('Motivo')).toHaveValue('Acta 5 del comité.')

  await since.fill('2010-01-01')
  await form.getByRole('button', { name: 'Guardar la decisión' }).click()
  await expect(page.getByRole('status').getByText(/^Decisión guardada/)).toBeVisible()
  await expect(record).toHaveCount(0)
  await expect(page.getByText('nadie digita este dato').first()).toBeVisible()
  const decided = page.locator('section', {
    has: page.getByRole('heading', { name: 'Contada o digitada' }),
  })
  await expect(decided).toContainText('Desde el 1 de enero de 2010')
  await expect(decided).toContainText('trámites inscritos en el SUIT')
  await expect(decided).toContainText('Motivo: Acta 5 del comité.')
  await openPage(page, `/${slug}/pendientes?filas=todas`)
  await expect(page.locator('summary', { hasText: 'Fila 10.' }).first()).toBeVisible()
  await expect(page.locator('summary', { hasText: `Fila ${row}.` })).toHaveCount(0)

  const reader = await openAs(null)
  await openPage(reader, `/${slug}/indicadores/${row}`)
  const sentence = reader.locator('main header p').first()
  await expect(sentence).toContainText(/50\s%/)
  const history = reader.getByRole('img', { name: /semestre a semestre$/ })
  await expect(history.getByText('digitado hasta el 31 dic 2009')).toBeVisible()
  await expect(history.getByText('contado desde el 1 ene 2010')).toBeVisible()
  await openPage(reader, `/${slug}/indicadores/${row}?corte=2009-12-31`)
  await expect(sentence).toContainText(/25\s%/)
})
