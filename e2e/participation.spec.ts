import type { Page } from '@playwright/test'
import type { Api } from './support/api.ts'
import { scannedWidths, violations } from './support/axe.ts'
import type { Municipality } from './support/municipality.ts'
import { openPage, settle } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const topic = 'Presupuesto participativo 2027'

/** A day in Bogotá, so many from today. */
function bogotaDay(days: number): string {
  const moment = new Date(Date.now() + days * 86_400_000 - 5 * 3_600_000)
  return moment.toISOString().slice(0, 10)
}

/** A forum of Planeación that has been open since yesterday; gives its code. */
async function openForum(api: Api, { slug, entityId }: Municipality): Promise<string> {
  const { entity } = await api.query<{ entity: { offices: { id: string; code: string }[] } }>(
    'query ($slug: String!) { entity(slug: $slug) { offices { id code } } }',
    { slug },
  )
  const { code } = await api.write<{ code: string }>(
    'createParticipationSession',
    {
      entityId,
      topic,
      modality: 'FORUM',
      office: entity.offices.find((office) => office.code === 'OPI')?.id,
      opensOn: bogotaDay(-1),
      closesOn: bogotaDay(1),
      officials: 'Jefa de Planeación, Marta Ruiz',
    },
    '... on ParticipationSession { code }',
  )
  return code
}

async function scan(page: Page, what: string): Promise<void> {
  for (const width of scannedWidths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await violations(page), `${what} ${width} px ${colorScheme}`).toEqual([])
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}

// A trace would record each of the scans.
test.use({ trace: 'off' })

test('a citizen asks, an official publishes and answers, and the citizen sees it without reloading', async ({
  openAs,
  api,
  ownMunicipality: municipality,
}) => {
  const { slug } = municipality
  const code = await openForum(await api('committee'), municipality)
  const body = '¿Qué barrio sigue? <img src=x onerror="document.title = \'roto\'">'

  const citizen = await openAs(null)
  await openPage(citizen, `/${slug}`)
  await citizen.getByRole('link', { name: 'Preguntar en un chat o foro' }).click()
  await expect(citizen.locator('main header p')).toContainText('Hay 1 chat o foro abierto')
  await citizen.getByRole('link', { name: topic }).click()
  await expect(citizen.locator('main h1')).toHaveText(topic)
  await expect(citizen.getByText('Todavía no hay preguntas publicadas.')).toBeVisible()
  await settle(citizen)
  await scan(citizen, 'the form')
  await citizen.setViewportSize({ width: 390, height: 900 })
  await citizen.getByRole('button', { name: 'Haga su pregunta' }).click()
  await expect(citizen.getByRole('heading', { name: 'Haga su pregunta' })).toBeFocused()
  await citizen.getByLabel('Su pregunta').fill(body)
  await citizen.getByLabel('Cómo quiere que lo llamemos').fill('Rosa de La Tigrera')
  await citizen.getByRole('checkbox', { name: /acepto que el municipio/ }).check()
  await citizen.getByRole('button', { name: 'Enviar la pregunta' }).click()
  await expect(citizen.getByRole('heading', { name: 'Su pregunta llegó' })).toBeFocused()
  await expect(citizen.getByRole('main')).not.toContainText('¿Qué barrio sigue?')
  await citizen.evaluate(() => {
    document.documentElement.dataset.sameVisit = 'yes'
  })

  const official = await openAs('contributor')
  await openPage(official, `/${slug}/participacion/${code}`)
  await expect(official.getByRole('heading', { name: 'Por moderar (1)' })).toBeVisible()
  await expect(official.getByRole('main')).toContainText(body)
  await settle(official)
  await scan(official, 'moderation')
  await official.getByRole('button', { name: 'Publicar', exact: true }).press('Enter')
  await expect(official.getByRole('heading', { name: 'Por moderar (0)' })).toBeFocused()
  await official.getByRole('button', { name: 'Responder…' }).press('Enter')
  await official.getByLabel('Respuesta', { exact: true }).fill('El barrio Centro, en enero.')
  await official.getByRole('button', { name: 'Publicar la respuesta' }).click()
  await expect(official.getByRole('main')).toContainText('El barrio Centro, en enero.')
  await expect(official.getByRole('button', { name: 'Corregir la respuesta…' })).toBeVisible()

  const answered = citizen.getByRole('article').filter({ hasText: 'El barrio Centro, en enero.' })
  // The page looks every ten seconds.
  await expect(answered).toBeVisible({ timeout: 25_000 })
  await expect(answered).toContainText(body)
  await expect(answered).toContainText('Rosa de La Tigrera')
  await expect(answered).toContainText('Jefa de Planeación, Marta Ruiz')
  await expect(answered.locator('img')).toHaveCount(0)
  await expect(citizen).toHaveTitle(new RegExp(topic))
  await expect(citizen.locator('html')).toHaveAttribute('data-same-visit', 'yes')
  await scan(citizen, 'the conversation')

  await official.getByRole('button', { name: 'Retirar…' }).click()
  await official.getByLabel('Por qué no se muestra').fill('Ya no es de este año.')
  await official.getByRole('button', { name: 'No mostrar', exact: true }).click()
  await expect(official.getByText('No mostradas (1)')).toBeVisible()
  await expect(answered).toHaveCount(0, { timeout: 25_000 })
})

test('a session that closed meanwhile takes no question, and what was written stays in sight', async ({
  openAs,
  api,
  ownMunicipality: municipality,
}) => {
  const committee = await api('committee')
  const code = await openForum(committee, municipality)
  const citizen = await openAs(null)
  await openPage(citizen, `/${municipality.slug}/participacion/${code}`)
  const { registerRow: row } = await committee.query<{
    registerRow: { id: string; version: number }
  }>(
    `query ($entity: String!, $code: String!) {
      registerRow(entity: $entity, code: $code) { id version } }`,
    { entity: municipality.slug, code },
  )
  await citizen.getByLabel('Su pregunta').fill('¿Todavía llego a tiempo?')
  await citizen.getByRole('checkbox', { name: /acepto que el municipio/ }).check()
  await committee.write(
    'updateParticipationSession',
    { rowId: row.id, version: row.version, cancelledReason: 'No hubo luz en el pueblo.' },
    '... on ParticipationSession { id }',
  )
  await citizen.getByRole('button', { name: 'Enviar la pregunta' }).click()
  await expect(citizen.getByText(/no recibe preguntas ahora/).first()).toBeVisible()
  await expect(citizen.getByLabel('Su pregunta')).toHaveValue('¿Todavía llego a tiempo?')
  const list = await committee.query<{
    participationSession: { questions: { totalCount: number } }
  }>(
    `query ($entity: String!, $code: String!) {
      participationSession(entity: $entity, code: $code) { questions { totalCount } } }`,
    { entity: municipality.slug, code },
  )
  expect(list.participationSession.questions.totalCount).toBe(0)
})
