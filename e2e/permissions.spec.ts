import type { Account } from './support/accounts.ts'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const open = [
  'El plan',
  'Tablero',
  'Registros',
  'Trámites y servicios',
  'Resolución',
  'Diagnóstico',
]
const deciding = ['El plan', 'Tablero', 'Registros', 'Resolución']
const inside = [...deciding, 'Diagnóstico']

/** What the navigation offers to each, in its order; what is not offered is refused when asked for by address. */
const offered: { account: Account | null; main: string[]; administration: string[] }[] = [
  { account: null, main: open, administration: [] },
  { account: 'contributor', main: [...inside, 'Mis pendientes'], administration: [] },
  {
    account: 'committee',
    main: [...deciding, 'Mis pendientes', 'Revisión'],
    administration: [
      'Diagnóstico',
      'Esquema de acciones',
      'Cierre del semestre',
      'Personas',
      'Dependencias',
      'Configuración del plan',
      'Auditoría',
    ],
  },
  {
    account: 'mayor',
    main: [...deciding, 'Revisión'],
    administration: [
      ...['Diagnóstico', 'Esquema de acciones', 'Cierre del semestre', 'Personas', 'Auditoría'],
    ],
  },
  {
    account: 'administrator',
    main: inside,
    administration: ['Personas', 'Dependencias', 'Configuración del plan', 'Auditoría'],
  },
  { account: 'auditor', main: inside, administration: ['Personas', 'Auditoría'] },
]

const closed: Record<string, string> = {
  'Mis pendientes': 'pendientes',
  Revisión: 'revision',
  Auditoría: 'auditoria',
  Personas: 'personas',
  Dependencias: 'dependencias',
  'Configuración del plan': 'configuracion',
  'Cierre del semestre': 'cierre',
}

for (const { account, main, administration } of offered) {
  test(`${account ?? 'anyone'} is offered their pages and kindly refused the others`, async ({
    openAs,
  }) => {
    const page = await openAs(account)
    await openPage(page, '/alvarado-muestra')
    const navigation = page.getByRole('navigation', { name: 'Navegación principal' })
    const shown = [...main, ...administration]
    if (administration.length > 0) {
      await navigation.locator('summary', { hasText: 'Administrar' }).click()
    }
    await expect(navigation.getByRole('link')).toHaveText(
      shown.map((name) => new RegExp(`^${name}`)),
    )

    for (const [name, path] of Object.entries(closed)) {
      await openPage(page, `/alvarado-muestra/${path}`)
      const sentence = page.locator('main header p').first()
      if (shown.includes(name)) {
        await expect(sentence, name).not.toContainText('Esta página es para')
      } else if (account) {
        await expect(sentence, name).toContainText('Esta página es para otros roles')
      } else {
        await expect(sentence, name).toContainText('Ingrese con su cuenta')
        const signIn = page.getByRole('main').getByRole('link', { name: 'Ingresar' })
        await expect(signIn, name).toHaveAttribute(
          'href',
          `/ingresar?volver=${encodeURIComponent(`/alvarado-muestra/${path}`)}`,
        )
      }
    }
  })
}

test('who works on another entity only is nobody here', async ({ openAs, municipality, api }) => {
  const anyone = await api(null)
  const { entity } = await anyone.query<{ entity: { people: unknown; auditEvents: unknown } }>(
    'query ($slug: String!) { entity(slug: $slug) { people(first: 1) { edges { node { id } } } auditEvents(first: 1) { edges { node { id } } } } }',
    { slug: municipality.slug },
  )
  expect(entity).toEqual({ people: null, auditEvents: null })
  const page = await openAs(null)
  await openPage(page, `/${municipality.slug}/personas`)
  await expect(page.locator('main header p')).toContainText('Ingrese con su cuenta')
})

test('a value that waits for approval is seen by the entity’s own people only', async ({ api }) => {
  const waiting = `{ plan(entity: "alvarado-muestra", validFrom: 2009) {
    measurements(first: 5, states: [SUBMITTED, DRAFT, RETURNED]) { edges { node { state } } } } }`
  type Answer = { plan: { measurements: { edges: unknown[] } } }
  const anyone = await api(null)
  const mayor = await api('mayor')
  await expect(anyone.query<Answer>(waiting)).rejects.toThrow('FILTER_FORBIDDEN')
  const without = waiting.replace('[SUBMITTED, DRAFT, RETURNED]', '[APPROVED]')
  expect((await anyone.query<Answer>(without)).plan.measurements.edges).not.toEqual([])
  expect((await mayor.query<Answer>(waiting)).plan.measurements.edges).not.toEqual([])
})
