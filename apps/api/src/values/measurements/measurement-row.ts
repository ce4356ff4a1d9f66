import type { Prisma } from '@gelt/db'
import { visiblePlanOf } from '../../act/structure/visible-plan.ts'
import { type Context, may } from '../../core/context.ts'

export const measurementInclude = {
  members: true,
  decisions: { orderBy: { decidedAt: 'asc' } },
  evidence: { include: { file: true }, orderBy: { attachedAt: 'asc' } },
} satisfies Prisma.MeasurementInclude

export type MeasurementRow = Prisma.MeasurementGetPayload<{ include: typeof measurementInclude }>

export const MEASUREMENT_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'] as const
export type MeasurementState = (typeof MEASUREMENT_STATES)[number]

/** What the decisions have made of it; by their kinds, since two may share a moment in a loaded history. */
export function stateOf({ decisions }: Pick<MeasurementRow, 'decisions'>): MeasurementState {
  const closing = decisions.find(({ kind }) => kind !== 'SUBMITTED')
  return closing?.kind ?? decisions[0]?.kind ?? 'DRAFT'
}

/** Approved values of a visible plan are public; the others are seen by those who work on them. */
export function visibleStates(context: Context, entityId: string): readonly MeasurementState[] {
  return may(context, entityId, 'measurement.readPending') ? MEASUREMENT_STATES : ['APPROVED']
}

/** The value, or null where it doesn't exist for this caller. */
export async function findMeasurement(
  context: Context,
  id: string,
): Promise<MeasurementRow | null> {
  const row = await context.db.prisma.measurement.findUnique({
    where: { id },
    include: measurementInclude,
  })
  if (!row || !visibleStates(context, row.entityId).includes(stateOf(row))) return null
  return (await visiblePlanOf(context, row.targetId)) ? row : null
}

/** Values by id, in the order asked for; whether the caller may see them is asked before. One statement. */
export async function measurementsByIds(
  { db }: Context,
  entityId: string,
  ids: readonly string[],
): Promise<MeasurementRow[]> {
  const rows = await db.prisma.measurement.findMany({
    where: { entityId, id: { in: [...ids] } },
    include: measurementInclude,
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
