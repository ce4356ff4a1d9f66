import type { Plan } from '@gelt/db'
import type { PlanWithEntity } from '../graphql/loaders.ts'
import type { Transaction } from '../writing/write.ts'
import { copiedDeadline, copiedMembers, type NewHome } from './copied-rows.ts'
import { readPlanStructureRows, type StructureRows } from './structure-rows.ts'

/**
 * Copies areas, rows, targets, members, deadlines, phases and objectives of a plan into a draft; no
 * values, no notes on the source's act, no passages of it. The draft's words are its own to edit.
 */
export async function copyPlanStructure(
  tx: Transaction,
  source: PlanWithEntity,
  draft: Plan,
): Promise<void> {
  const rows = await readPlanStructureRows(tx, source)
  const own = { entityId: draft.entityId, planId: draft.id }
  const home: NewHome = {
    draft,
    origin: `Copiado de ${source.title} (${source.entity.name})`,
    phases: new Map(),
    ...(await unitsByCode(tx, draft.entityId)),
  }
  for (const { id, entityId: _e, planId: _p, version: _v, ...phase } of rows.phases) {
    home.phases.set(id, (await tx.phase.create({ data: { ...own, ...phase } })).id)
  }
  const areas = new Map<string, string>()
  for (const { id, entityId: _e, planId: _p, version: _v, ...area } of rows.areas) {
    areas.set(id, (await tx.actionArea.create({ data: { ...own, ...area } })).id)
  }
  const indicators = new Map<string, string>()
  for (const indicator of rows.indicators) {
    const areaId = areas.get(indicator.areaId)
    if (areaId) indicators.set(indicator.id, await copyIndicator(tx, indicator, areaId, home))
  }
  for (const { position, text, links } of rows.objectives) {
    const objective = await tx.objective.create({ data: { ...own, position, text } })
    await tx.objectiveIndicator.createMany({
      data: links.flatMap((link) => {
        const indicatorId = indicators.get(link.indicatorId)
        return indicatorId
          ? [{ entityId: draft.entityId, objectiveId: objective.id, indicatorId }]
          : []
      }),
    })
  }
}

async function unitsByCode(tx: Transaction, entityId: string) {
  const where = { entityId, activeTo: null }
  const offices = await tx.office.findMany({ where })
  const bodies = await tx.body.findMany({ where })
  return {
    offices: new Map(offices.map((office) => [office.code, office])),
    bodies: new Map(bodies.map((body) => [body.code, body])),
  }
}

async function copyIndicator(
  tx: Transaction,
  source: StructureRows['indicators'][number],
  areaId: string,
  home: NewHome,
): Promise<string> {
  const { entityId, id: planId } = home.draft
  const { row, name, shortName, goalText, activity, benefits, responsibles, resources } = source
  const office = source.answerableOffice && home.offices.get(source.answerableOffice.code)
  const { id } = await tx.indicator.create({
    data: {
      entityId,
      planId,
      areaId,
      ...{ row, name, shortName, goalText, activity, benefits, responsibles, resources },
      benefitsOrigin: 'EDITED',
      responsiblesOrigin: 'EDITED',
      resourcesOrigin: 'EDITED',
      reading: source.reading,
      weight: source.weight,
      // Persons belong to one entity: another one's names its own.
      answerableId: source.entityId === entityId ? source.answerableId : null,
      answerableOfficeId: office?.id ?? null,
      deadlines: {
        createMany: { data: source.deadlines.map((deadline) => copiedDeadline(deadline, home)) },
      },
    },
  })
  for (const target of source.targets) {
    const { id: _i, entityId: _e, indicatorId: _r, archivedAt: _a, version: _v, ...rest } = target
    const { members, ...terms } = rest
    await tx.target.create({
      data: {
        ...terms,
        entityId,
        indicatorId: id,
        members: { createMany: { data: copiedMembers(members, home) } },
      },
    })
  }
  return id
}
