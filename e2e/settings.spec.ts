import type { Page } from '@playwright/test'
import type { Api } from './support/api.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'
import { percent } from './support/words.ts'

interface Plan {
  plan: {
    figure: { progress: string | null }
    indicator: {
      deadline: { resolvedOn: string | null } | null
      proposedDeadlines: { id: string }[]
      figure: { expected: string | null; status: string }
    }
  }
}

async function read(api: Api, slug: string, row: number, knownAt: string | null = null) {
  const { plan } = await api.query<Plan>(
    `query ($slug: String!, $row: Int!, $knownAt: DateTime) { plan(entity: $slug, validFrom: 2009) {
      figure(knownAt: $knownAt) { progress }
      indicator(row: $row) { deadline { resolvedOn } proposedDeadlines { id }
        figure(knownAt: $knownAt) { expected status } } } }`,
    { slug, row, knownAt },
  )
  return plan
}

async function record(committee: Api, mayor: Api, slug: string, row: number, amounts: object) {
  const { plan } = await committee.query<{
    plan: { indicator: { targets: { id: string }[] } }
  }>(
    'query ($slug: String!, $row: Int!) { plan(entity: $slug, validFrom: 2009) { indicator(row: $row) { targets { id } } } }',
    { slug, row },
  )
  const { id: measurementId } = await committee.write<{ id: string }>(
    'recordMeasurement',
    { targetId: plan.indicator.targets[0]?.id, periodKey: '2011-S1', ...amounts },
    '... on Measurement { id }',
  )
  await committee.write('submitMeasurement', { measurementId }, '... on Measurement { id }')
  await mayor.write('approveMeasurement', { measurementId }, '... on Measurement { id }')
}

const saved = (page: Page) => page.getByRole('status').getByText(/^Guardado|^Se aceptó/)

test('the proposed deadline of row 16 counts for nothing until the committee accepts it', async ({
  openAs,
  api,
  municipality: { slug },
}) => {
  const anyone = await api(null)
  const before = await read(anyone, slug, 16)
  expect(before.indicator.deadline?.resolvedOn ?? null).toBeNull()
  const page = await openAs('committee')
  await openPage(page, `/${slug}/configuracion/filas`)
  await page.getByRole('main').getByRole('row', { name: /^16/ }).getByRole('link').first().click()
  await expect(page.getByText(/Hay un plazo propuesto: «1 año»/)).toBeVisible()
  const accept = page.getByRole('button', { name: 'Aceptar el plazo propuesto' })
  await accept.click()
  const form = page.locator('form').filter({ has: accept })
  await expect(form.getByLabel('Motivo')).toHaveAttribute('aria-invalid', 'true')
  await form.getByLabel('Motivo').fill('Acta 3 del comité.')
  await accept.click()
  await expect(saved(page)).toBeVisible()
  await expect(page.getByText(/Hay un plazo propuesto/)).toHaveCount(0)
  const after = await read(anyone, slug, 16)
  expect(after.indicator.deadline?.resolvedOn).toBe('2009-09-03')
  expect(after.indicator.proposedDeadlines).toEqual([])
})

test('another weight moves the plan’s figure, and what was known before stays as it was', async ({
  openAs,
  api,
  municipality: { slug },
}) => {
  const [anyone, committee, mayor] = [await api(null), await api('committee'), await api('mayor')]
  await record(committee, mayor, slug, 1, { value: '10' })
  await record(committee, mayor, slug, 12, { numerator: '2', denominator: '10' })
  const before = await read(anyone, slug, 1)
  const { moment } = await momentOf(anyone, slug)

  const page = await openAs('committee')
  await openPage(page, `/${slug}/configuracion/filas/1`)
  const weight = page.getByRole('textbox', { name: 'Peso' })
  await weight.fill('3')
  await expect(page.getByText(/El avance del plan pasa de/)).toBeVisible()
  const form = page.locator('form').filter({ has: weight })
  await form.getByLabel(/^Motivo/).fill('Acta 4 del comité.')
  await form.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect(saved(page)).toBeVisible()

  const after = await read(anyone, slug, 1)
  expect(Number(after.figure.progress)).toBeGreaterThan(Number(before.figure.progress))
  const asKnown = await read(anyone, slug, 1, moment)
  expect(asKnown.figure.progress).toBe(before.figure.progress)
  await openPage(page, `/${slug}/tablero`)
  await expect(page.locator('main header p').first()).toContainText(
    percent(after.figure.progress ?? ''),
  )
})

/** The server's own moment after all that was written so far: that of the last audit event, and a little. */
async function momentOf(api: Api, slug: string): Promise<{ moment: string }> {
  const { plan } = await api.query<{
    plan: { measurements: { edges: { node: { decisions: { decidedAt: string }[] } }[] } }
  }>(
    'query ($slug: String!) { plan(entity: $slug, validFrom: 2009) { measurements(first: 100) { edges { node { decisions { decidedAt } } } } } }',
    { slug },
  )
  const moments = plan.measurements.edges.flatMap(({ node }) =>
    node.decisions.map(({ decidedAt }) => Date.parse(decidedAt)),
  )
  return { moment: new Date(Math.max(...moments)).toISOString() }
}

test('two people edit the same row: the second is shown both versions', async ({
  openAs,
  municipality: { slug },
}) => {
  const place = `/${slug}/configuracion/filas/5`
  const [one, other] = [await openAs('committee'), await openAs('reviewer')]
  await openPage(one, place)
  await openPage(other, place)
  const field = (page: Page) => page.getByRole('textbox', { name: 'Nombre corto' })
  const save = (page: Page) =>
    page
      .locator('form')
      .filter({ has: field(page) })
      .getByRole('button', { name: 'Guardar', exact: true })
      .click()
  // Typed before the other saves: a form that nobody has touched follows what is stored.
  await field(one).fill('Chats y foros públicos')
  await field(other).fill('Foros del municipio')
  await save(other)
  await expect(saved(other)).toBeVisible()
  await save(one)
  const dialog = one.getByRole('dialog', { name: 'Otra persona guardó primero' })
  await expect(dialog).toContainText('Foros del municipio')
  await expect(dialog).toContainText('Chats y foros públicos')
  await dialog.getByRole('button', { name: 'Guardar lo elegido' }).click()
  await expect(saved(one)).toBeVisible()
  await one.reload()
  await expect(one.getByRole('textbox', { name: 'Nombre corto' })).toHaveValue(
    'Chats y foros públicos',
  )
})
