import type { Database, PlanStatus, Role } from '@gelt/db'
import { ableSources } from '@gelt/domain'
import { dateColumn } from '../core/dates.ts'
import { writeLimits } from '../core/writing/write.ts'

export type PersonKey =
  | 'contributor'
  | 'committee'
  | 'colleague'
  | 'mayor'
  | 'actingMayor'
  | 'administrator'
  | 'auditor'
  | 'integrator'

export interface Municipality {
  id: string
  slug: string
  planId: string
  offices: { planning: string; government: string }
  persons: Record<PersonKey, string>
  areaId: string
  /** Row ids by number: 1 TOTAL 10 points · 2 RATIO 100 % · 3 COVERAGE by office · 4 QUOTA 2 a year. */
  indicators: Record<1 | 2 | 3 | 4, string>
  targets: Record<1 | 2 | 3 | 4, string>
  /** Members of row 3's target, one per office. */
  members: { planning: string; government: string }
}

const roles: Record<PersonKey, Role> = {
  contributor: 'CONTRIBUTOR',
  committee: 'COMMITTEE',
  colleague: 'COMMITTEE',
  mayor: 'MAYOR',
  actingMayor: 'ACTING_MAYOR',
  administrator: 'ADMINISTRATOR',
  auditor: 'AUDITOR',
  integrator: 'INTEGRATOR',
}

/** The day of the municipality is the last of them. */
const actingDays = { since: dateColumn('2010-06-16'), until: dateColumn('2010-06-30') }

interface MunicipalityOptions {
  isSample?: boolean
  recordedAt?: string
  status?: PlanStatus
}

/**
 * A municipality with an adopted plan of four rows, two offices and a person of every role.
 * Its day is 30 June 2010; it isn't a sample unless asked, so nothing in it can be back-dated.
 */
export async function createMunicipality(
  db: Database,
  slug: string,
  { isSample = false, recordedAt, status = 'ADOPTED' }: MunicipalityOptions = {},
): Promise<Municipality> {
  return db.prisma.$transaction(async (prisma) => {
    if (recordedAt) {
      await prisma.$queryRaw`SELECT set_config('gelt.recorded_at', ${recordedAt}, true)`
    }
    return build(prisma, slug, isSample, status)
  }, writeLimits)
}

type Prisma = Pick<
  Database['prisma'],
  | 'entity'
  | 'office'
  | 'user'
  | 'person'
  | 'plan'
  | 'actionArea'
  | 'indicator'
  | 'target'
  | 'targetSourceOption'
  | 'targetMember'
>

async function build(
  prisma: Prisma,
  slug: string,
  isSample: boolean,
  status: PlanStatus,
): Promise<Municipality> {
  const entity = await prisma.entity.create({
    data: { slug, name: slug, department: 'Tolima', clock: dateColumn('2010-06-30'), isSample },
  })
  const entityId = entity.id
  const office = async (code: string, name: string) => {
    const activeFrom = dateColumn('2008-09-03')
    return (await prisma.office.create({ data: { entityId, code, name, activeFrom } })).id
  }
  const offices = {
    planning: await office('PLAN', 'Planeación'),
    government: await office('GOB', 'Secretaría de Gobierno'),
  }
  const persons = await createPersons(prisma, entityId, slug, offices.planning)
  const plan = await prisma.plan.create({
    data: {
      entityId,
      title: 'Plan de prueba',
      validFrom: 2009,
      validTo: 2012,
      startsOn: dateColumn('2008-09-03'),
      endsOn: dateColumn('2013-09-03'),
      resolutionNumber: '1 de 2008',
      resolutionDate: dateColumn('2008-09-03'),
      status,
    },
  })
  const area = await prisma.actionArea.create({
    data: {
      entityId,
      planId: plan.id,
      number: 1,
      listText: 'Área de prueba',
      tableText: 'Área de prueba',
      shortName: 'Prueba',
      benefits: 'Beneficios',
      responsibles: 'Comité GEL-T',
      resources: 'Recursos',
    },
  })
  const rows = await createRows(prisma, { entityId, planId: plan.id, areaId: area.id, offices })
  return { id: entityId, slug, planId: plan.id, offices, persons, areaId: area.id, ...rows }
}

async function createPersons(prisma: Prisma, entityId: string, slug: string, officeId: string) {
  const entries: [PersonKey, string][] = []
  for (const [key, role] of Object.entries(roles) as [PersonKey, Role][]) {
    const email = `${key}@${slug}.example`
    const user = await prisma.user.create({ data: { id: `${slug}-${key}`, name: key, email } })
    const person = await prisma.person.create({
      data: {
        entityId,
        name: `${key} de ${slug}`,
        email,
        userId: user.id,
        memberships: {
          create: {
            role,
            ...(role === 'CONTRIBUTOR' && { officeId }),
            ...(role === 'ACTING_MAYOR' && actingDays),
          },
        },
      },
    })
    entries.push([key, person.id])
  }
  return Object.fromEntries(entries) as Record<PersonKey, string>
}

interface Place {
  entityId: string
  planId: string
  areaId: string
  offices: Municipality['offices']
}

async function createRows(prisma: Prisma, { entityId, planId, areaId, offices }: Place) {
  const row = async (
    number: 1 | 2 | 3 | 4,
    target: Omit<
      Parameters<Prisma['target']['create']>[0]['data'],
      'entityId' | 'indicatorId' | 'indicator'
    > & {
      kind: 'TOTAL' | 'RATIO' | 'COVERAGE' | 'QUOTA'
      label: string
      unit: string
      unitPlural: string
      periodUnit: 'HALF_YEAR' | 'YEAR'
      goal: string
    },
    years: number,
  ) => {
    const due = dateColumn(`${2008 + years}-09-03`)
    const indicator = await prisma.indicator.create({
      data: {
        entityId,
        planId,
        areaId,
        row: number,
        name: `Indicador ${number}`,
        shortName: `Indicador ${number}`,
        goalText: `${target.goal} ${target.unitPlural}`,
        activity: 'Actividad',
        benefits: 'Beneficios',
        benefitsOrigin: 'OWN_CELL',
        responsibles: 'Comité GEL-T',
        responsiblesOrigin: 'OWN_CELL',
        resources: 'Recursos',
        resourcesOrigin: 'OWN_CELL',
        answerableOfficeId: number === 1 ? offices.planning : null,
        deadlines: {
          create: {
            cellText: `${years} años`,
            text: `${years} años`,
            provenance: 'OWN_CELL',
            rule: 'YEARS',
            amount: years,
            computedOn: due,
            resolvedOn: due,
          },
        },
      },
    })
    const { kind, label, unit, unitPlural, periodUnit, goal } = target
    const created = await prisma.target.create({
      data: {
        entityId,
        indicatorId: indicator.id,
        kind,
        label,
        unit,
        unitPlural,
        periodUnit,
        goal,
        memberKind: kind === 'COVERAGE' ? 'OFFICE' : null,
        numeratorLabel: kind === 'RATIO' ? 'publicados' : null,
        denominatorLabel: kind === 'RATIO' ? 'todos' : null,
      },
    })
    await prisma.targetSourceOption.createMany({
      data: ableSources(created).map(({ key }) => ({
        ...{ entityId, targetId: created.id, sourceKey: key },
      })),
    })
    return { indicatorId: indicator.id, targetId: created.id }
  }
  const halfYear = { periodUnit: 'HALF_YEAR' } as const
  const one = await row(
    1,
    {
      kind: 'TOTAL',
      label: 'puntos',
      unit: 'punto',
      unitPlural: 'puntos',
      goal: '10',
      ...halfYear,
    },
    2,
  )
  const two = await row(
    2,
    {
      kind: 'RATIO',
      label: 'trámites publicados',
      unit: 'trámite',
      unitPlural: 'trámites',
      goal: '1',
      ...halfYear,
    },
    5,
  )
  const three = await row(
    3,
    {
      kind: 'COVERAGE',
      label: 'archivos',
      unit: 'archivo',
      unitPlural: 'archivos',
      goal: '1',
      ...halfYear,
    },
    1,
  )
  const four = await row(
    4,
    {
      kind: 'QUOTA',
      label: 'bases de datos',
      unit: 'base',
      unitPlural: 'bases',
      goal: '2',
      periodUnit: 'YEAR',
    },
    5,
  )
  const member = async (position: number, name: string, officeId: string) =>
    (
      await prisma.targetMember.create({
        data: { entityId, targetId: three.targetId, position, kind: 'OFFICE', name, officeId },
      })
    ).id
  const members = {
    planning: await member(1, 'Planeación', offices.planning),
    government: await member(2, 'Secretaría de Gobierno', offices.government),
  }
  return {
    indicators: {
      1: one.indicatorId,
      2: two.indicatorId,
      3: three.indicatorId,
      4: four.indicatorId,
    },
    targets: { 1: one.targetId, 2: two.targetId, 3: three.targetId, 4: four.targetId },
    members,
  }
}
