import { randomUUID } from 'node:crypto'
import { type Account, accounts, passwordOf } from './accounts.ts'
import { type Api, openApi } from './api.ts'

type Opener = Parameters<typeof openApi>[0]

/** An entity of a journey's own with its offices and people, and no plan. */
export interface Townhall {
  slug: string
  name: string
  entityId: string
}

/** One with Alvarado's rows adopted for 2009–2012, all of them typed, and no values yet. */
export interface Municipality extends Townhall {
  planId: string
}

const offices = [
  { code: 'SGG', name: 'Secretaría General y de Gobierno' },
  { code: 'SHT', name: 'Secretaría de Hacienda y Tesorería' },
  { code: 'OPI', name: 'Oficina de Planeación e Infraestructura' },
]

const staff: readonly Account[] = ['committee', 'reviewer', 'mayor', 'contributor', 'auditor']

/** Makes one as its people would: the demonstration’s administrator operates too, and names themself; everyone joins with the account they have. */
export async function createTownhall(opener: Opener, baseURL: string): Promise<Townhall> {
  const suffix = randomUUID().slice(0, 8)
  const slug = `prueba-${suffix}`
  const name = `Prueba ${suffix}`
  const administrator = await openApi(opener, baseURL, 'administrator')
  const { email, name: administratorName } = accounts.administrator
  const { entity, invitation } = await administrator.write<{
    entity: { id: string }
    invitation: { link: string }
  }>(
    'createEntity',
    { slug, name, department: 'Tolima', administratorName, administratorEmail: email },
    '... on NewEntity { entity { id } invitation { link } }',
  )
  const entityId = entity.id
  await accept(opener, baseURL, invitation.link, 'administrator')
  let officeId = ''
  for (const office of offices) {
    const made = await administrator.write<{ id: string }>(
      'createOffice',
      { entityId, ...office, activeFrom: '2008-01-01' },
      '... on Office { id }',
    )
    officeId = made.id
  }
  for (const account of staff) {
    await join(administrator, opener, baseURL, { entityId, officeId, account })
  }
  await administrator.dispose()
  return { slug, name, entityId }
}

/**
 * The administrator makes a draft from Alvarado's plan, and the committee adopts it. The plan ended in 2012, so
 * that what the figures say does not depend on the day of the run.
 */
export async function createMunicipality(opener: Opener, baseURL: string): Promise<Municipality> {
  const townhall = await createTownhall(opener, baseURL)
  return { ...townhall, planId: await adoptPlan(opener, baseURL, townhall) }
}

async function join(
  administrator: Api,
  opener: Opener,
  baseURL: string,
  { entityId, officeId, account }: { entityId: string; officeId: string; account: Account },
): Promise<void> {
  const { email, name, role } = accounts[account]
  // A contributor keeps the rows of an office: Planeación's here.
  const held = role === 'CONTRIBUTOR' ? { role, officeId } : { role }
  const { id: personId } = await administrator.write<{ id: string }>(
    'createPerson',
    { entityId, name, email, roles: [held] },
    '... on Person { id }',
  )
  const { link } = await administrator.write<{ link: string }>(
    'invitePerson',
    { personId },
    '... on IssuedInvitation { link }',
  )
  await accept(opener, baseURL, link, account)
}

async function accept(
  opener: Opener,
  baseURL: string,
  link: string,
  account: Account,
): Promise<void> {
  const anyone = await openApi(opener, baseURL, null)
  await anyone.write(
    'acceptInvitation',
    { token: link.split('/').at(-1), password: passwordOf(account) },
    '... on AcceptedInvitation { email }',
  )
  await anyone.dispose()
}

interface PlanDays {
  /** Year of its first day. */
  validFrom: number
  validTo: number
  startsOn: string
  endsOn: string
}

const ended: PlanDays = {
  ...{ validFrom: 2009, validTo: 2012, startsOn: '2008-09-03', endsOn: '2012-12-31' },
}

interface DraftPlan {
  plan: { version: number; indicators: { targets: { id: string }[] }[] }
}

/** Adopts a copy of Alvarado's plan there and gives its global id. */
export async function adoptPlan(
  opener: Opener,
  baseURL: string,
  { slug, name, entityId }: Townhall,
  days: PlanDays = ended,
): Promise<string> {
  const administrator = await openApi(opener, baseURL, 'administrator')
  const { plan: template } = await administrator.query<{ plan: { id: string } }>(
    '{ plan(entity: "alvarado-tolima", validFrom: 2009) { id } }',
  )
  const { id: planId } = await administrator.write<{ id: string }>(
    'createPlan',
    {
      entityId,
      fromPlanId: template.id,
      title: `Plan de Gobierno en Línea de ${name}`,
      ...days,
    },
    '... on Plan { id }',
  )
  const committee = await openApi(opener, baseURL, 'committee')
  const { plan } = await committee.query<DraftPlan>(
    `query ($slug: String!, $year: Int!) { plan(entity: $slug, validFrom: $year) {
      version indicators { targets { id } } } }`,
    { slug, year: days.validFrom },
  )
  // The copy counts as its template does; a journey says itself what it lets be counted.
  for (const { id: targetId } of plan.indicators.flatMap(({ targets }) => targets)) {
    const typed = { targetId, startsOn: days.startsOn, reason: 'Se digita en esta prueba.' }
    await committee.write('decideSource', typed, '... on Target { id }')
  }
  await committee.write(
    'adoptPlan',
    {
      planId,
      version: plan.version,
      resolutionNumber: '230',
      resolutionDate: '2008-09-03',
    },
    '... on Plan { id }',
  )
  await Promise.all([administrator.dispose(), committee.dispose()])
  return planId
}

/** What the plan of another municipality calls its areas, each with the names of its rows. */
const ownAreas: Readonly<Record<string, readonly string[]>> = {
  'Veredas conectadas': ['Salas abiertas', 'Antenas en pie', 'Escuelas con señal'],
  'Cuentas claras': ['Informes del cabildo', 'Contratos a la vista', 'Preguntas resueltas'],
  'Saber hacer': ['Cursos dictados', 'Monitores formados', 'Cartillas repartidas'],
}

/**
 * A plan of its own words: nine rows in three areas, adopted in a townhall. The committee lets every other row be
 * counted, each by a source of its own; the others are typed.
 */
export async function adoptSmallPlan(
  opener: Opener,
  baseURL: string,
  { slug, name, entityId }: Townhall,
): Promise<void> {
  const administrator = await openApi(opener, baseURL, 'administrator')
  const committee = await openApi(opener, baseURL, 'committee')
  const { id: planId } = await administrator.write<{ id: string }>(
    'createPlan',
    { entityId, title: `Plan corto de ${name}`, ...ended },
    '... on Plan { id }',
  )
  const words = { benefits: 'Beneficios', responsibles: 'Comité', resources: 'Recursos' }
  const sources = new Set<string>()
  for (const [area, rows] of Object.entries(ownAreas)) {
    const { id: areaId } = await committee.write<{ id: string }>(
      'createArea',
      { planId, ...words, shortName: area, listText: area, tableText: area },
      '... on ActionArea { id }',
    )
    for (const [place, row] of rows.entries()) {
      const { id: indicatorId } = await committee.write<{ id: string }>(
        'createIndicator',
        { areaId, ...words, name: row, shortName: row, goalText: `4: ${row}`, activity: row },
        '... on Indicator { id }',
      )
      const target = await committee.write<{ id: string; sourceOptions: { key: string }[] }>(
        'createTarget',
        {
          ...{ indicatorId, label: row, kind: 'TOTAL', goal: '4', mode: 'REACH' },
          ...{ unit: 'logro', unitPlural: 'logros', periodUnit: 'HALF_YEAR', wholeNumbers: true },
        },
        '... on Target { id sourceOptions { key } }',
      )
      const free = target.sourceOptions.find(({ key }) => !sources.has(key))
      if (place === 1 || !free) continue
      sources.add(free.key)
      const counted = { targetId: target.id, sourceKey: free.key, startsOn: ended.startsOn }
      await committee.write(
        'decideSource',
        { ...counted, reason: 'Se cuenta en esta prueba.' },
        '... on Target { id }',
      )
    }
  }
  await committee.write(
    'createPhase',
    {
      ...{ planId, name: 'Arranque', definition: 'Poner en marcha.', deadline: '2010-11-01' },
      ...{ deadlineSource: 'Acuerdo 3 de 2008', deadlineConfirmed: true },
    },
    '... on Phase { id }',
  )
  const { plan } = await committee.query<{ plan: { version: number } }>(
    'query ($slug: String!, $year: Int!) { plan(entity: $slug, validFrom: $year) { version } }',
    { slug, year: ended.validFrom },
  )
  await committee.write(
    'adoptPlan',
    { planId, version: plan.version, resolutionNumber: '77', resolutionDate: '2008-09-03' },
    '... on Plan { id }',
  )
  await Promise.all([administrator.dispose(), committee.dispose()])
}
