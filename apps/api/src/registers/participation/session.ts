import type { Entity } from '@gelt/db'
import {
  bogotaTime,
  dailyRegister,
  type Modality,
  type SessionDays,
  type SessionStage,
  sessionStage,
} from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import type { RunSql } from '../../core/run-sql.ts'
import type { Transaction } from '../../core/writing/write.ts'
import { isVisibleEntity } from '../../directory/entities/entity.graphql.ts'
import { labelOf, type RegisterRowNode, type StoredRow } from '../rows/register-row.ts'
import { rowJson, rowsFrom, runIn, versionOf } from '../rows/stored-row.sql.ts'

const register = dailyRegister('participationSessions')

/** What of the entity says whether a session is seen, and what day it is. */
type Owner = Pick<Entity, 'id' | 'clock' | 'archivedAt'>

/** A chat or forum with what its conversation depends on. */
export interface Session extends RegisterRowNode {
  owner: Owner
}

interface Found {
  row: StoredRow
  clock: string | null
  archivedAt: string | null
}

/** One statement. */
async function readSessions(run: RunSql, condition: string, values: unknown[]): Promise<Session[]> {
  const found = await run<Found>(
    `SELECT ${rowJson(register)} AS row, e.clock::text AS clock, e.archived_at::text AS "archivedAt"
     FROM entity e JOIN ${rowsFrom(register, 'ON r.entity_id = e.id')} ${versionOf(register)}
     WHERE ${condition}`,
    values,
  )
  return found.map(({ row, clock, archivedAt }) => ({
    ...row,
    definition: register,
    owner: {
      id: row.entityId,
      clock: clock === null ? null : dateColumn(clock),
      archivedAt: archivedAt === null ? null : new Date(archivedAt),
    },
  }))
}

/** The session with that id, whoever may see it. One statement. */
export async function sessionById(context: Context, id: string): Promise<Session | null> {
  const [session] = await readSessions(context.work.run, 'r.id = $1::uuid', [id])
  return session ?? null
}

/** The session of that key, whoever may see it. One statement. */
export async function sessionByCode(
  context: Context,
  entity: string,
  code: string,
): Promise<Session | null> {
  const condition = 'e.slug = $1 AND r.code = $2'
  const [session] = await readSessions(context.work.run, condition, [entity, code])
  return session ?? null
}

/** Sessions that a list holds; a municipality has a few in a year. */
const listed = 200

/** The entity's sessions that stand, the latest first. One statement. */
export function sessionsOfEntity(context: Context, entityId: string): Promise<Session[]> {
  const condition = `r.entity_id = $1::uuid AND r.annulled_reason IS NULL
    ORDER BY r.opens_on DESC, r.code DESC LIMIT ${listed}`
  return readSessions(context.work.run, condition, [entityId])
}

/** The session as it stands under the lock of a write. */
export async function lockedSession(tx: Transaction, id: string): Promise<Session | null> {
  const [session] = await readSessions(runIn(tx), 'r.id = $1::uuid', [id])
  return session ?? null
}

/** A row of the register as a session; nothing is read where its entity is known. */
export async function sessionOf(context: Context, row: RegisterRowNode): Promise<Session> {
  if ('owner' in row) return row as Session
  const owner = await context.loaders.entity.load(row.entityId)
  if (!owner) throw new Error(`No entity of session ${row.id}`)
  return { ...row, owner }
}

/** Annulled ones were recorded by mistake: no conversation is shown of them. */
export function isVisibleSession(context: Context, session: Session): boolean {
  if (session.annulledReason !== null) return false
  return isVisibleEntity(context, session.owner)
}

export function stageOf({ values, owner }: Session): SessionStage {
  const days: SessionDays = {
    modality: values.modality as Modality,
    opensOn: values.opensOn ?? '',
    opensAt: values.opensAt ?? null,
    closesOn: values.closesOn ?? '',
    heldOn: values.heldOn ?? null,
    cancelledReason: values.cancelledReason ?? null,
  }
  const time = owner.clock === null ? bogotaTime(new Date()) : null
  return sessionStage(days, { today: todayOf(owner), time })
}

/** What a session is called in the log. */
export const sessionLabel: (session: Session) => string = labelOf
