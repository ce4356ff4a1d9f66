import type { Page } from '@playwright/test'
import type { Api } from './support/api.ts'
import { scannedWidths, violations } from './support/axe.ts'
import { countRow } from './support/inventory.ts'
import { adoptPlan, type Townhall } from './support/municipality.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const office = 'Oficina de Planeación e Infraestructura'
const account = 'Cuenta de Planeación'

/** The first day of a month so many before this one, in Bogotá. */
function monthsAgo(months: number): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Bogota' }).format(new Date())
  const [year = 0, month = 0] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
}

/** The office's channel and mail account, as the committee enters them. */
async function fillRegisters(committee: Api, { slug, entityId }: Townhall, day: string) {
  const { entity } = await committee.query<{ entity: { offices: { id: string; name: string }[] } }>(
    'query ($slug: String!) { entity(slug: $slug) { offices { id name } } }',
    { slug },
  )
  const own = entity.offices.find(({ name }) => name === office)?.id
  await committee.write(
    'createChannel',
    { entityId, name: 'Noticias', office: own, frequency: 'MONTHLY', openedOn: day },
    '... on Channel { id }',
  )
  await committee.write(
    'createMailAccount',
    { entityId, name: account, address: 'planeacion@prueba.example', office: own, openedOn: day },
    '... on MailAccount { id }',
  )
}

const list = (page: Page) => page.getByRole('list', { name: 'Lo que se debe, por urgencia' })

async function scan(page: Page): Promise<void> {
  for (const width of scannedWidths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await violations(page), `${width} px ${colorScheme}`).toEqual([])
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('an official does the week of their office on one page', async ({
  openAs,
  api,
  townhall,
  playwright,
  baseURL,
}) => {
  const startsOn = monthsAgo(6)
  const year = Number(startsOn.slice(0, 4))
  await adoptPlan({ playwright }, baseURL ?? '', townhall, {
    ...{ validFrom: year, validTo: year + 3, startsOn, endsOn: `${year + 3}-12-31` },
  })
  const committee = await api('committee')
  await countRow(committee, townhall, 2, 'deliveries.made', startsOn)
  await countRow(committee, townhall, 13, 'mailAccounts.used', startsOn)
  await fillRegisters(committee, townhall, startsOn)

  const page = await openAs('contributor')
  await openPage(page, `/${townhall.slug}/pendientes`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mi dependencia esta semana')
  const sentence = page.locator('main header p')
  await expect(sentence).toContainText(
    /Su dependencia debe \d+ cosas esta semana: 8 entregas, el uso de 1 cuenta/,
  )

  // A delivery of this month, its office and day filled in.
  const month = list(page)
    .getByRole('listitem')
    .filter({ hasText: /vence hoy|quedan? \d+ días?/ })
  const deliveries = month.filter({ hasText: '0 de 4 entregas' })
  await deliveries.getByRole('button', { name: /^Registrar entrega/ }).click()
  await page.getByLabel('Qué se entregó').fill('Boletín de obras')
  await page.getByLabel('Canal', { exact: true }).selectOption({ label: 'CA-001 · Noticias' })
  await scan(page)
  await page.getByRole('button', { name: 'Guardar', exact: true }).first().click()
  await expect(month.filter({ hasText: '1 de 4 entregas' })).toBeVisible()
  await expect(sentence).toContainText('7 entregas')

  // The use of mail of the week that ended, then of the one that runs.
  const weeks = list(page).getByRole('heading', { name: /^Uso del correo, semana/ })
  await expect(weeks).toHaveCount(2)
  const days = list(page).getByRole('group', { name: `Días de uso de ${account}` })
  const save = list(page).getByRole('button', { name: 'Guardar la semana' })
  for (const day of ['lunes', 'martes', 'jueves']) {
    await days.first().getByRole('checkbox', { name: day }).check()
  }
  await save.first().click()
  await expect(weeks).toHaveCount(1)
  await expect(sentence).toContainText('el uso de 1 cuenta')
  await list(page)
    .getByRole('checkbox', { name: /No se usó/ })
    .check()
  await save.click()
  await expect(weeks).toHaveCount(0)

  // What ended is complete: one click each.
  const confirm = list(page).getByRole('button', { name: /^Dar por completo/ })
  for (let left = await confirm.count(); left > 0; left -= 1) {
    await confirm.first().click()
    await expect(confirm).toHaveCount(left - 1)
  }
  // With the month before said to be complete, this month's deliveries are left, and what is typed.
  await expect(sentence).toHaveText(
    /^Su dependencia debe \d+ cosas esta semana: 3 entregas y \d+ datos?\.$/,
  )

  const all = await openAs('committee')
  await openPage(all, `/${townhall.slug}/pendientes`)
  await all.getByLabel('Dependencia').selectOption({ label: office })
  await expect(all.locator('main header p')).toHaveText(
    `${office} debe 3 cosas esta semana: 3 entregas.`,
  )
  await scan(all)
})
