import {
  type DailyRegisterKey,
  earliest,
  type KeptRegister,
  latest,
  type OfficeDays,
  type PlainDate,
  registerByKey,
  sourceByKey,
} from '@gelt/domain'
import type { SnapshotTarget } from '../../act/structure/plan-structure.sql.ts'
import type { Context } from '../../core/context.ts'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import type { PlanSnapshot } from '../../figures/progress/plan-figures.ts'

/** The registers of daily work that the plan counts from, in the order of its rows. */
export function keptRegisters(snapshot: PlanSnapshot): KeptRegister[] {
  const kept = new Map<DailyRegisterKey, { since: PlainDate; memberOffices: Set<string> }>()
  for (const { targets, deadline } of snapshot.structure.indicators) {
    for (const target of targets.filter(({ archivedAt }) => archivedAt === null)) {
      for (const { sourceKey, startsOn } of target.decisions) {
        const key = sourceKey === null ? undefined : sourceByKey(sourceKey)?.register
        if (key === undefined || key === 'procedures') continue
        // Before its row's term begins nobody has to say anything of it.
        const begins = latest(startsOn, deadline?.startsOn ?? startsOn)
        const known = kept.get(key) ?? { since: begins, memberOffices: new Set() }
        known.since = earliest(known.since, begins)
        addOffices(known.memberOffices, target)
        kept.set(key, known)
      }
    }
  }
  return [...kept].flatMap(([key, { since, memberOffices }]) => {
    const definition = registerByKey(key)
    if (!definition) return []
    const rows = snapshot.facts[key]
    return [{ definition, since, memberOffices: [...memberOffices], rows }]
  })
}

function addOffices(offices: Set<string>, { members }: SnapshotTarget): void {
  for (const { officeId } of members) if (officeId !== null) offices.add(officeId)
}

/** The entity's offices in the order of their names, those that ended included. One statement. */
export async function officesOf({ db }: Context, entityId: string) {
  return db.prisma.office.findMany({ where: { entityId }, orderBy: { name: 'asc' }, take: 500 })
}

export type OfficeRow = Awaited<ReturnType<typeof officesOf>>[number]

export function daysOf({ id, activeFrom, activeTo }: OfficeRow): OfficeDays {
  return { id, activeFrom: plainDateOf(activeFrom), activeTo: optionalPlainDateOf(activeTo) }
}
