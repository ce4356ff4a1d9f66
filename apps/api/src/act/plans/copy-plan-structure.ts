import type { Plan, Target } from '@gelt/db'
import { offeredSources } from '@gelt/domain'
import type { Transaction } from '../../core/writing/write.ts'
import type { PlanWithEntity } from '../act.loaders.ts'
import {
  copiedDeadline,
  copiedMembers,
  matching,
  type NewHome,
  type Unmatched,
} from './copied-rows.ts'
import { readPlanStructureRows, type StructureRows, unitsOf } from './structure-rows.ts'

/**
 * Copies areas, rows, targets, members, deadlines, phases, objectives and readings of a plan into a draft, and what
 * its figures are counted from; no values, no passages of its act. The draft's words are its own to edit.
 * @returns what found no match in the draft's entity
 */
export async function copyPlanStructure(
  tx: Transaction,
  source: PlanWithEntity,
  draft: Plan,
  decidedById: string | null,
): Promise<Unmatched[]> {
  const rows = await readPlanStructureRows(tx, source)
  const own = { entityId: draft.entityId, planId: draft.id }
  const home: NewHome = {
    draft,
    origin: `Copiado de ${source.title} (${source.entity.name})`,
    decidedById,
    phases: new Map(),
    units: await unitsOf(tx, draft.entityId),
    sourceUnits: rows.units,
    unmatched: new Map(),
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
  await tx.readingNote.createMany({
    data: rows.notes.map(({ id: _i, entityId: _e, planId: _p, ...note }) => ({ ...own, ...note })),
  })
  await copyImprovementKinds(tx, source.entityId, draft.entityId)
  return [...home.unmatched.values()]
}

/** The catalogue of improvements that the inventory's rows are counted with; what is there already stays. */
async function copyImprovementKinds(tx: Transaction, from: string, to: string): Promise<void> {
  if (from === to) return
  const kinds = await tx.improvementKind.findMany({ where: { entityId: from, active: true } })
  await tx.improvementKind.createMany({
    data: kinds.map(({ type, name, verified }) => ({ entityId: to, type, name, verified })),
    skipDuplicates: true,
  })
}

async function copyIndicator(
  tx: Transaction,
  source: StructureRows['indicators'][number],
  areaId: string,
  home: NewHome,
): Promise<string> {
  const { entityId, id: planId } = home.draft
  const { row, name, shortName, goalText, activity, benefits, responsibles, resources } = source
  const office = source.answerableOffice && matching(home, 'OFFICE', source.answerableOffice, row)
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
    const { members, options, sources, ...terms } = rest
    const copy = await tx.target.create({
      data: {
        ...terms,
        entityId,
        indicatorId: id,
        members: { createMany: { data: copiedMembers(members, row, home) } },
      },
    })
    await copySources(tx, copy, { options, sources }, home)
  }
  return id
}

type SourceTarget = StructureRows['indicators'][number]['targets'][number]

/** What the target may take as data, and what it is counted from where the template's is: since the plan's first day. */
async function copySources(
  tx: Transaction,
  target: Target,
  { options, sources }: Pick<SourceTarget, 'options' | 'sources'>,
  { draft, origin, decidedById }: NewHome,
): Promise<void> {
  const own = { entityId: draft.entityId, targetId: target.id }
  const sourceKeys = options.map(({ sourceKey }) => sourceKey)
  await tx.targetSourceOption.createMany({
    data: sourceKeys.map((sourceKey) => ({ ...own, sourceKey })),
  })
  const counted = offeredSources({ ...target, sourceKeys }).find(
    ({ key }) => key === sources.at(-1)?.sourceKey,
  )
  if (!counted) return
  await tx.targetSource.create({
    data: {
      ...{ ...own, source: 'COUNTED', sourceKey: counted.key, startsOn: draft.startsOn },
      ...{ reason: `${origin}.`, decidedById },
    },
  })
}
