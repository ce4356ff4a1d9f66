import type { Prisma } from '@gelt/db'
import { deadlineRow } from './deadline-row.ts'
import type { IndicatorTemplate, PlanTemplate } from './plan-template.ts'
import { type PlanIds, seedIds } from './stable-id.ts'
import { type MemberSources, targetMemberRows } from './target-member-rows.ts'

export interface CreatePlanInput {
  /** The entity must exist, with its offices and bodies: targets by office or body count by them. */
  readonly entityId: string
  readonly template: PlanTemplate
}

function indicatorRow(indicator: IndicatorTemplate, ids: PlanIds) {
  const { area, targets: _targets, deadlines: _deadlines, ...literal } = indicator
  return { id: ids.indicator(indicator.row), areaId: ids.area(area), ...literal }
}

function targetRows(indicators: readonly IndicatorTemplate[], ids: PlanIds) {
  return indicators.flatMap(({ row, targets }) =>
    targets.map(({ namedMembers: _members, sourceKeys: _keys, ...terms }, index) => ({
      id: ids.target(row, index + 1),
      indicatorId: ids.indicator(row),
      position: index + 1,
      ...terms,
    })),
  )
}

function optionRows(indicators: readonly IndicatorTemplate[], ids: PlanIds) {
  return indicators.flatMap(({ row, targets }) =>
    targets.flatMap(({ sourceKeys }, index) =>
      sourceKeys.map((sourceKey) => ({ targetId: ids.target(row, index + 1), sourceKey })),
    ),
  )
}

/**
 * Writes a whole plan, adopted, in the caller's transaction; it records nothing in the audit log.
 * @returns the plan's id
 * @throws a unique violation (P2002) when the entity has a plan of the same first year
 */
export async function createPlanFromTemplate(
  tx: Prisma.TransactionClient,
  { entityId, template }: CreatePlanInput,
): Promise<{ planId: string }> {
  const planId = seedIds(entityId).plan(template.validFrom)
  const ids = seedIds(entityId).planRows(template.validFrom)
  const own = { entityId, planId }
  const {
    passages,
    objectives,
    phases,
    areas,
    indicators,
    notes,
    supportContacts,
    incentives,
    ...plan
  } = template

  await tx.plan.create({
    data: {
      ...plan,
      id: planId,
      entityId,
      startsOn: new Date(plan.startsOn),
      endsOn: new Date(plan.endsOn),
      resolutionDate: new Date(plan.resolutionDate),
      status: 'ADOPTED',
    },
  })
  await tx.passage.createMany({
    data: passages.map((passage, index) => ({
      id: ids.of('passage', index + 1),
      ...own,
      position: index + 1,
      ...passage,
    })),
  })
  await tx.phase.createMany({
    data: phases.map((phase) => ({
      ...phase,
      id: ids.phase(phase.number),
      ...own,
      deadline: new Date(phase.deadline),
    })),
  })
  await tx.actionArea.createMany({
    data: areas.map((area) => ({ id: ids.area(area.number), ...own, ...area })),
  })
  await tx.indicator.createMany({
    data: indicators.map((indicator) => ({ ...own, ...indicatorRow(indicator, ids) })),
  })
  await tx.target.createMany({
    data: targetRows(indicators, ids).map((target) => ({ entityId, ...target })),
  })
  await tx.targetSourceOption.createMany({
    data: optionRows(indicators, ids).map((option) => ({ entityId, ...option })),
  })
  await tx.targetMember.createMany({
    data: targetMemberRows(indicators, ids, await membersOf(tx, entityId, phases)).map(
      (member) => ({ entityId, ...member }),
    ),
  })
  await tx.deadline.createMany({
    data: indicators.flatMap(({ row, deadlines }) =>
      deadlines.map((deadline, index) => ({
        id: ids.of('row', row, 'deadline', index + 1),
        entityId,
        indicatorId: ids.indicator(row),
        ...deadlineRow(deadline, template.startsOn),
      })),
    ),
  })
  await tx.objective.createMany({
    data: objectives.map(({ text }, index) => ({
      id: ids.objective(index + 1),
      ...own,
      position: index + 1,
      text,
    })),
  })
  await tx.objectiveIndicator.createMany({
    data: objectives.flatMap(({ rows }, index) =>
      rows.map((row) => ({
        id: ids.of('objective', index + 1, 'row', row),
        entityId,
        objectiveId: ids.objective(index + 1),
        indicatorId: ids.indicator(row),
      })),
    ),
  })
  await tx.readingNote.createMany({
    data: notes.map(({ rows, ...note }) => ({
      id: ids.of('note', note.code),
      ...own,
      ...note,
      rows: [...rows],
    })),
  })
  await tx.supportContact.createMany({
    data: supportContacts.map((contact, index) => ({
      id: ids.of('support', index + 1),
      ...own,
      position: index + 1,
      ...contact,
    })),
  })
  await tx.incentive.createMany({
    data: incentives.map((incentive, index) => ({
      id: ids.of('incentive', index + 1),
      ...own,
      position: index + 1,
      ...incentive,
    })),
  })
  return { planId }
}

async function membersOf(
  tx: Prisma.TransactionClient,
  entityId: string,
  phases: PlanTemplate['phases'],
): Promise<MemberSources> {
  // By id would be no order that a reader knows; the entity's own lists are short.
  const orderBy = { code: 'asc' } as const
  return {
    offices: await tx.office.findMany({ where: { entityId, activeTo: null }, orderBy }),
    bodies: await tx.body.findMany({ where: { entityId, activeTo: null }, orderBy }),
    phases,
  }
}
