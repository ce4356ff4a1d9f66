import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('an archived entity leaves the public’s sight with a reason, takes no writes, and is brought back', async ({
  openAs,
  api,
  request,
  ownMunicipality: { slug, name, entityId },
}) => {
  const place = `/${slug}/configuracion/entidad`
  const anyone = await api(null)
  const isListed = async () => {
    const { entities } = await anyone.query<{ entities: { edges: { node: { slug: string } }[] } }>(
      'query ($name: String!) { entities(search: $name) { edges { node { slug } } } }',
      { name },
    )
    return entities.edges.some(({ node }) => node.slug === slug)
  }
  expect(await isListed()).toBe(true)

  const page = await openAs('administrator')
  await openPage(page, place)
  await page.getByRole('button', { name: 'Archivar…' }).click()
  const archive = page.getByRole('button', { name: `Archivar ${name}` })
  await archive.click()
  const reason = page.getByLabel('Motivo')
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await reason.fill('Se unió con el municipio vecino.')
  await archive.click()
  await expect(page.getByRole('status').getByText(`${name} quedó archivada.`)).toBeVisible()
  await expect(page.locator('main header p')).toContainText('solo la ven sus propias personas')
  expect(await isListed()).toBe(false)

  const visitor = await openAs(null)
  await openPage(visitor, `/${slug}`)
  await expect(visitor.getByRole('main')).not.toContainText(`Plan de Gobierno en Línea de ${name}`)
  const answer = await request.get(`/api/exports/procedures.csv?entity=${slug}`)
  expect(answer.status()).toBe(404)

  const committee = await openAs('committee')
  await openPage(committee, `/${slug}/configuracion/areas`)
  await expect(committee.getByText('Esta entidad está archivada')).toBeVisible()
  const { createOffice } = await (await api('administrator')).query<{
    createOffice: { __typename: string }
  }>('mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { __typename } }', {
    input: {
      entityId,
      code: 'NUE',
      name: 'Oficina nueva',
      activeFrom: '2010-01-01',
      idempotencyKey: crypto.randomUUID(),
    },
  })
  expect(createOffice.__typename).toContain('Refusal')

  await page.reload()
  const restore = page.getByRole('button', { name: `Restaurar ${name}` })
  const form = page.locator('form').filter({ has: restore })
  await form.getByLabel('Motivo').fill('Volvió a ser municipio.')
  await restore.click()
  await expect(
    page.getByRole('status').getByText(`${name} vuelve a estar a la vista.`),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Archivar…' })).toBeVisible()
  expect(await isListed()).toBe(true)
  await visitor.reload()
  await expect(visitor.getByRole('main')).toContainText(`Plan de Gobierno en Línea de ${name}`)
})
