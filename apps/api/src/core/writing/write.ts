import { createHash } from 'node:crypto'
import type { Plan } from '@gelt/db'
import { bogotaDay } from '@gelt/domain'
import { type Context, personIn, type ViewerPerson } from '../context.ts'
import { heldOnSql } from '../held-role.sql.ts'
import { AccessRefusal, NotFoundRefusal, StateRefusal } from '../refusals.ts'
import { type AuditEntry, appendAuditEvent } from './audit.ts'
import type { Transaction } from './transaction.ts'

export type { Transaction }

/** Reference to what a write made or changed; stored, so that the same key gives the same answer. */
export interface Written {
  type: string
  id: string
}

export interface WriteScope {
  tx: Transaction
  actor: ViewerPerson
  /** The moment that every row of this write is recorded with. */
  moment: Date
  audit(entry: AuditEntry): Promise<void>
}

export interface WriteRequest {
  operation: string
  idempotencyKey: string
  /** What was asked for; its hash tells a repeated request from a different one. */
  input: unknown
  entityId: string
  /** The one write that an archived entity takes: the one that restores it. */
  evenArchived?: boolean
  /** Milliseconds that the whole may take, where a form's few rows aren't the measure. */
  timeout?: number
}

/** What a write to a plan knows of it, now that it is locked. */
export interface LockedPlan {
  /** The plan's revision before this write. */
  revisionBefore: number
  planStatus: Plan['status']
}

/** @throws AccessRefusal when nobody is signed in; NotFoundRefusal when the entity is not the caller's. */
export function requirePerson(context: Context, entityId: string): ViewerPerson {
  if (!context.viewer) throw new AccessRefusal('UNAUTHENTICATED')
  const person = personIn(context, entityId)
  if (!person) throw new NotFoundRefusal()
  return person
}

function hashOf(operation: string, input: unknown): string {
  return createHash('sha256')
    .update(`${operation} ${JSON.stringify(input)}`)
    .digest('hex')
}

/** Of every writing transaction, in milliseconds: writes to one entity wait for each other. */
export const writeLimits = { timeout: 20_000, maxWait: 10_000 }

/**
 * Runs a write to an entity: one transaction with its idempotency key, its moment and its audit events.
 * Writes to one entity queue behind each other, so that moments and commits have the same order.
 * `run` uses the transaction's connection alone: one more from the pool would starve when many writes wait.
 * @throws StateRefusal IDEMPOTENCY_MISMATCH when the key was used with another payload, WRONG_STATE when the
 * entity is archived; AccessRefusal when the caller lost a role while the write waited.
 */
export async function writeToEntity(
  context: Context,
  request: WriteRequest,
  run: (scope: WriteScope) => Promise<Written>,
): Promise<Written> {
  const actor = requirePerson(context, request.entityId)
  return inTransaction(context, request, async (tx) => {
    await lockEntity(tx, request.entityId, request.evenArchived)
    await checkStillHeld(tx, actor)
    const moment = await beginMoment(context, tx, request.entityId)
    return run(scopeOf(context, tx, actor, request.entityId, moment))
  })
}

/**
 * Holds the entity's lock until the transaction ends.
 * @throws StateRefusal when it is archived: nothing in it changes any more.
 */
export async function lockEntity(
  tx: Transaction,
  entityId: string,
  evenArchived = false,
): Promise<void> {
  const [entity] = await tx.$queryRaw<{ archived: boolean }[]>`
    SELECT archived_at IS NOT NULL AS archived FROM entity WHERE id = ${entityId}::uuid FOR NO KEY UPDATE`
  if (!entity) throw new NotFoundRefusal()
  if (entity.archived && !evenArchived)
    throw new StateRefusal('WRONG_STATE', { reason: 'ENTITY_ARCHIVED' })
}

const heldSql = `
SELECT m.role::text AS role, m.office_id AS "officeId" FROM membership m
JOIN person p ON p.id = m.person_id AND p.archived_at IS NULL
JOIN entity e ON e.id = m.entity_id
WHERE m.person_id = $1::uuid AND m.entity_id = $2::uuid AND ${heldOnSql('coalesce(e.clock, $3::date)')}`

/** Permissions were checked on what the request read; under the lock that must still hold. */
export async function checkStillHeld(tx: Transaction, actor: ViewerPerson): Promise<void> {
  const rows = await tx.$queryRawUnsafe<{ role: string; officeId: string | null }[]>(
    heldSql,
    ...[actor.id, actor.entityId, bogotaDay(new Date())],
  )
  const held = new Set<string | null>(rows.flatMap(({ role, officeId }) => [role, officeId]))
  const lost = [...actor.roles, ...actor.officeIds].some((role) => !held.has(role))
  if (lost) throw new AccessRefusal('FORBIDDEN')
}

/** Like {@link writeToEntity}, and raises the plan's revision. */
export async function writeToPlan(
  context: Context,
  request: WriteRequest & { planId: string },
  run: (scope: WriteScope & LockedPlan) => Promise<Written>,
): Promise<Written> {
  return writeToEntity(context, request, async (scope) => {
    const plan = await scope.tx.plan.update({
      where: { id: request.planId, entityId: request.entityId },
      data: { revision: { increment: 1 } },
      select: { revision: true, status: true },
    })
    return run({ ...scope, revisionBefore: plan.revision - 1, planStatus: plan.status })
  })
}

/**
 * Like {@link writeToEntity}, for rows that figures are counted from: raises the revision of every plan of the
 * entity, so that they are counted anew.
 */
export async function writeToRegister(
  context: Context,
  request: WriteRequest,
  run: (scope: WriteScope) => Promise<Written>,
): Promise<Written> {
  const written = await writeToEntity(context, request, async (scope) => {
    await scope.tx.plan.updateMany({
      where: { entityId: request.entityId },
      data: { revision: { increment: 1 } },
    })
    return run(scope)
  })
  // What this request read of the plans before is stale.
  context.loaders.plan.clearAll()
  return written
}

/** The transaction and its idempotency key alone, for writes that make the entity themselves. */
export async function inTransaction(
  context: Context,
  request: Omit<WriteRequest, 'entityId'>,
  run: (tx: Transaction) => Promise<Written>,
): Promise<Written> {
  const actorId = context.viewer?.userId
  if (!actorId) throw new AccessRefusal('UNAUTHENTICATED')
  const key = request.idempotencyKey
  const payloadHash = hashOf(request.operation, request.input)
  return context.db.prisma.$transaction(
    async (tx) => {
      // Waits for a transaction that is using the same key, so that a second click never writes twice.
      const inserted = await tx.$executeRaw`
      INSERT INTO idempotency_key (actor_id, key, operation, payload_hash, result)
      VALUES (${actorId}, ${key}::uuid, ${request.operation}, ${payloadHash}, '{}')
      ON CONFLICT DO NOTHING`
      if (inserted === 0) {
        const known = await tx.idempotencyKey.findUniqueOrThrow({
          where: { actorId_key: { actorId, key } },
        })
        if (known.payloadHash !== payloadHash) throw new StateRefusal('IDEMPOTENCY_MISMATCH')
        return known.result as unknown as Written
      }
      const written = await run(tx)
      await tx.idempotencyKey.update({
        where: { actorId_key: { actorId, key } },
        data: { result: { type: written.type, id: written.id } },
      })
      return written
    },
    { ...writeLimits, timeout: request.timeout ?? writeLimits.timeout },
  )
}

/**
 * Fixes the moment of recording, after the locks are held: later than everything that the entity has
 * recorded, also when the clock was set back a little.
 * @param entityId null: of an entity that doesn't exist yet
 * @throws StateRefusal CLOCK_BEHIND when the clock is further behind, until it has caught up
 */
export async function beginMoment(
  context: Pick<Context, 'log'>,
  tx: Transaction,
  entityId: string | null,
): Promise<Date> {
  const [row] = await tx.$queryRaw<{ moment: string; last: string; behind: boolean | null }[]>`
    SELECT set_config('gelt.recorded_at', greatest(clock, last + interval '1 millisecond')::text, true) AS moment,
           last::text, last > clock + interval '5 seconds' AS behind
    FROM (SELECT date_trunc('milliseconds', clock_timestamp()) AS clock,
            (SELECT a.at FROM audit_event a WHERE a.entity_id = ${entityId}::uuid
             ORDER BY a.seq DESC LIMIT 1) AS last)`
  if (!row) throw new Error('The database gave no moment')
  if (row.behind) {
    context.log.error({ entityId, lastRecorded: row.last }, 'the clock of the database is behind')
    throw new StateRefusal('CLOCK_BEHIND', { moment: row.last.slice(0, 19) })
  }
  return new Date(row.moment)
}

export function scopeOf(
  context: Context,
  tx: Transaction,
  actor: ViewerPerson,
  entityId: string,
  moment: Date,
): WriteScope {
  return {
    tx,
    actor,
    moment,
    audit: (entry) =>
      appendAuditEvent(tx, { actor, entityId, requestId: context.requestId }, entry),
  }
}
