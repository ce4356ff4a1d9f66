import { dateColumn } from '../core/dates.ts'
import { counting } from './counting.ts'
import { globalId, type TestApi } from './create-test-api.ts'
import type { Municipality } from './municipality.ts'

/** A number that no other row of this spec file has. */
export const serial = counting()

/** An office of its own, with a member in row 3's target. */
export async function office({ db }: TestApi, at: Municipality) {
  const code = `D${serial()}`
  const row = await db.prisma.office.create({
    data: { entityId: at.id, code, name: code, activeFrom: dateColumn('2008-09-03') },
  })
  return { row, id: globalId('Office', row.id), code }
}

export async function person({ db }: TestApi, at: Municipality, email?: string) {
  const number = serial()
  const name = `Persona ${number}`
  const row = await db.prisma.person.create({
    data: { entityId: at.id, name, email: email ?? `p${number}@${at.slug}.example` },
  })
  return { row, id: globalId('Person', row.id) }
}

/** A draft with one area, one phase, one objective and one row with a RATIO target; all versions 1. */
export async function draft({ db }: TestApi, at: Municipality) {
  const entityId = at.id
  const validFrom = 2020 + serial()
  const plan = await db.prisma.plan.create({
    data: {
      entityId,
      title: `Borrador ${validFrom}`,
      validFrom,
      validTo: validFrom + 3,
      startsOn: dateColumn('2012-01-02'),
      endsOn: dateColumn('2015-12-31'),
    },
  })
  const own = { entityId, planId: plan.id }
  const words = { benefits: 'Beneficios', responsibles: 'Comité', resources: 'Recursos' }
  const area = await db.prisma.actionArea.create({
    data: {
      ...{ ...own, ...words, number: 1 },
      ...{ listText: 'Área', tableText: 'Área', shortName: 'Área' },
    },
  })
  const phase = await db.prisma.phase.create({
    data: {
      ...{ ...own, number: 1, name: 'Información', definition: 'Publicar' },
      ...{ deadline: dateColumn('2013-06-01'), deadlineSource: 'de oídas' },
    },
  })
  const objective = await db.prisma.objective.create({
    data: { ...own, position: 1, text: 'Objetivo' },
  })
  const indicator = await db.prisma.indicator.create({
    data: {
      ...{ ...own, ...words, areaId: area.id, row: 1, name: 'Fila', shortName: 'Fila' },
      ...{ goalText: '100%', activity: 'Actividad' },
      benefitsOrigin: 'EDITED',
      responsiblesOrigin: 'EDITED',
      resourcesOrigin: 'EDITED',
    },
  })
  const target = await db.prisma.target.create({
    data: {
      ...{ entityId, indicatorId: indicator.id, label: 'trámites', kind: 'RATIO', goal: '1' },
      ...{ unit: 'trámite', unitPlural: 'trámites', periodUnit: 'HALF_YEAR' },
      ...{ numeratorLabel: 'publicados', denominatorLabel: 'todos' },
    },
  })
  return { plan, area, phase, objective, indicator, target }
}

/** A target by account on row 1, with one member; all versions 1. */
export async function memberTarget({ db }: TestApi, at: Municipality) {
  const position = 100 + serial()
  const target = await db.prisma.target.create({
    data: {
      ...{ entityId: at.id, indicatorId: at.indicators[1], position, label: 'cuentas' },
      ...{ kind: 'QUOTA', goal: '5', unit: 'vez', unitPlural: 'veces', periodUnit: 'WEEK' },
      memberKind: 'ACCOUNT',
    },
  })
  const member = await db.prisma.targetMember.create({
    data: {
      ...{ entityId: at.id, targetId: target.id, position: 1, kind: 'ACCOUNT' },
      name: 'alcaldia@',
    },
  })
  return { target, member }
}
