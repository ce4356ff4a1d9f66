import type { AuditEvent, Database, Prisma } from '@gelt/db'
import { endOfDayInBogota, type PlainDate } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'

/** What the log is narrowed to; null or absent: not by that. */
interface AuditFilter {
  /** One action (`measurement.approve`) or all of a noun (`measurement`). */
  action?: string | null | undefined
  actorId?: string | null | undefined
  subjectType?: string | null | undefined
  subjectId?: string | null | undefined
  /** First and last day in Bogotá, both included. */
  from?: PlainDate | null | undefined
  to?: PlainDate | null | undefined
}

interface AuditPage extends AuditFilter {
  entityId: string
  /** Place in the chain: only events before, or only after it. */
  below: bigint | null
  above: bigint | null
  /** Oldest first instead of newest first. */
  oldestFirst: boolean
  limit: number
}

const dayMilliseconds = 24 * 60 * 60 * 1000

/** Events of one entity's chain. One statement. */
export function readAuditEvents({ prisma }: Database, page: AuditPage): Promise<AuditEvent[]> {
  const { action, from, to } = page
  const and: Prisma.AuditEventWhereInput[] = [{ entityId: page.entityId }]
  if (action) and.push({ action: action.includes('.') ? action : { startsWith: `${action}.` } })
  if (page.actorId) and.push({ actorId: page.actorId })
  if (page.subjectType) and.push({ subjectType: page.subjectType })
  if (page.subjectId) and.push({ subjectId: page.subjectId })
  if (from) and.push({ at: { gte: new Date(endOfDayInBogota(from).getTime() - dayMilliseconds) } })
  if (to) and.push({ at: { lt: endOfDayInBogota(to) } })
  if (page.below !== null) and.push({ seq: { lt: page.below } })
  if (page.above !== null) and.push({ seq: { gt: page.above } })
  return prisma.auditEvent.findMany({
    where: { AND: and },
    orderBy: { seq: page.oldestFirst ? 'asc' : 'desc' },
    take: page.limit,
  })
}

export interface AuditChain {
  events: number
  /** Place of the first event whose hashes don't fit; null: all fit. */
  firstBroken: number | null
}

/** Computes every hash of the entity's chain again, in the database. One statement. */
export async function checkAuditChain(run: RunSql, entityId: string): Promise<AuditChain> {
  const rows = await run<{ events: string; firstBroken: string | null }>(
    `SELECT count(*) AS events, first_broken_audit_event($1) AS "firstBroken"
     FROM audit_event WHERE entity_id = $1`,
    [entityId],
  )
  const [{ events, firstBroken } = { events: '0', firstBroken: null }] = rows
  return { events: Number(events), firstBroken: firstBroken === null ? null : Number(firstBroken) }
}
