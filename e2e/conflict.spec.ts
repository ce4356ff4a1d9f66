import { expect, test } from './support/test.ts'
import { openDuty } from './support/work-pages.ts'

interface Drafts {
  plan: {
    indicator: { measurements: { edges: { node: { numerator: string; note: string | null } }[] } }
  }
}

test('two people write the same draft: both versions are shown, and the person chooses', async ({
  openAs,
  api,
  municipality: { slug },
}) => {
  const one = await openAs('committee')
  const oneForm = await openDuty(one, slug, 20)
  await oneForm.getByRole('textbox').nth(0).fill('1')
  await oneForm.getByRole('textbox').nth(1).fill('10')
  await oneForm.getByRole('button', { name: 'Guardar borrador' }).click()
  await expect(one.getByText('Borrador guardado.')).toBeVisible()

  const other = await openAs('reviewer')
  const otherForm = await openDuty(other, slug, 20)
  await expect(otherForm.getByRole('textbox').nth(0)).toHaveValue('1')
  // Typed before the other saves: a form that nobody has touched follows what is stored.
  await oneForm.getByRole('textbox').nth(0).fill('3')
  await oneForm.getByLabel(/^Nota/).fill('Con el acta de entrega')
  await otherForm.getByRole('textbox').nth(0).fill('4')
  await otherForm.getByRole('button', { name: 'Guardar borrador' }).click()
  await expect(other.getByText('Borrador guardado.')).toBeVisible()

  await oneForm.getByRole('button', { name: 'Guardar borrador' }).click()
  const dialog = one.getByRole('dialog', { name: 'Otra persona guardó primero' })
  await expect(dialog).toBeVisible()
  const mine = dialog.getByRole('radio', { name: /Lo que usted escribió 3/ })
  const theirs = dialog.getByRole('radio', { name: /Lo que está guardado 4/ })
  await expect(mine).toBeChecked()
  await dialog.getByRole('button', { name: 'Volver al formulario' }).click()
  await expect(oneForm.getByRole('textbox').nth(0)).toHaveValue('3')

  await oneForm.getByRole('button', { name: 'Guardar borrador' }).click()
  await theirs.check()
  await dialog.getByRole('button', { name: 'Guardar lo elegido' }).click()
  await expect(dialog).toBeHidden()
  await expect(oneForm.getByRole('textbox').nth(0)).toHaveValue('4')
  const reader = await api('committee')
  // The form shows what was chosen while it is still being saved.
  await expect
    .poll(async () => {
      const { plan } = await reader.query<Drafts>(
        `query ($slug: String!) { plan(entity: $slug, validFrom: 2009) { indicator(row: 20) {
          measurements(first: 5, states: [DRAFT]) { edges { node { numerator note } } } } } }`,
        { slug },
      )
      return plan.indicator.measurements.edges
    })
    .toEqual([{ node: { numerator: '4', note: 'Con el acta de entrega' } }])
})
