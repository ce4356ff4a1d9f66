import {
  addDays,
  attestedUnit,
  earliest,
  type Period,
  type PlainDate,
  periodOf,
  type RegisterDefinition,
  registersOf,
  SOURCES,
} from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import { columnOf, fieldOf, officeFieldOf, officeIdSql } from '../facts/row-columns.ts'
import { readStanding } from './attestations.sql.ts'
import { type RowScope, scopeConditions } from './rows-page.sql.ts'
import { rowsFrom } from './stored-row.sql.ts'

/** Periods that are shown to be attested. */
const PERIODS = 12

/** A period of a register that has ended, for one office or for the whole municipality. */
export interface RegisterPeriod {
  period: Period
  /** Null: the whole municipality. */
  officeId: string | null
  isAttested: boolean
  /** Rows whose day lies in it. */
  rows: number
}

export interface OfficeMonth {
  officeId: string
  /** `2010-05` */
  month: string
  count: number
}

const dayOf = (definition: RegisterDefinition) =>
  `r.${columnOf(definition.day, fieldOf(definition, definition.day))}`

/** Whether rows of a register belong to offices, by themselves or through the row that they belong to. */
export function hasOffices(definition: RegisterDefinition): boolean {
  return officeFieldOf(definition) !== null || definition.ownedThrough !== undefined
}

/** The first day of the entity's plan in force; the newest plan's where none is yet. One statement. */
export async function planStartOf(run: RunSql, entityId: string): Promise<PlainDate | null> {
  const [row] = await run<{ startsOn: PlainDate }>(
    `SELECT to_char(starts_on, 'YYYY-MM-DD') AS "startsOn" FROM plan WHERE entity_id = $1::uuid
     ORDER BY status = 'ADOPTED' DESC, starts_on DESC LIMIT 1`,
    [entityId],
  )
  return row?.startsOn ?? null
}

interface KeptDays {
  planStart: PlainDate
  planEnd: PlainDate
  /** First day of what is counted from the register. */
  from: PlainDate
}

/**
 * The days for which a register is kept: the plan's; where all rows that are counted from it begin later, from the
 * first of theirs. Null: there is no plan, or nothing that could be counted from it. One statement.
 */
async function keptDays(
  run: RunSql,
  entityId: string,
  { key }: RegisterDefinition,
): Promise<KeptDays | null> {
  const keys = SOURCES.filter((source) => registersOf(source).some((one) => one === key)).map(
    (source) => source.key,
  )
  if (keys.length === 0) return null
  const [row] = await run<KeptDays>(
    `SELECT to_char(p.starts_on, 'YYYY-MM-DD') AS "planStart", to_char(p.ends_on, 'YYYY-MM-DD') AS "planEnd", to_char(coalesce((
       SELECT min(d.starts_on) FROM deadline d JOIN indicator i ON i.id = d.indicator_id
       WHERE i.plan_id = p.id AND d.state = 'ACCEPTED' AND EXISTS (
         SELECT FROM target t JOIN target_source s ON s.target_id = t.id
         WHERE t.indicator_id = i.id AND t.archived_at IS NULL AND s.source_key = ANY($2::text[]))
       HAVING count(*) = count(d.starts_on)), p.starts_on), 'YYYY-MM-DD') AS "from"
     FROM plan p WHERE p.entity_id = $1::uuid
     ORDER BY p.status = 'ADOPTED' DESC, p.starts_on DESC LIMIT 1`,
    [entityId, keys],
  )
  return row ?? null
}

/** The last periods that ended by a day, the newest first, none before the plan. */
export function endedPeriods(
  definition: RegisterDefinition,
  planStart: PlainDate,
  today: PlainDate,
): Period[] {
  const periods: Period[] = []
  const unit = attestedUnit(definition)
  let period = periodOf(unit, today, planStart)
  while (periods.length < PERIODS && period.endsOn >= planStart) {
    if (period.endsOn <= today) periods.push(period)
    period = periodOf(unit, addDays(period.startsOn, -1), planStart)
  }
  return periods
}

/** Those of a plan: once it is over, the last ones that it had. */
function keptPeriods(
  definition: RegisterDefinition,
  { planStart, planEnd, from }: KeptDays,
  today: PlainDate,
): Period[] {
  const lastDay = periodOf(attestedUnit(definition), planEnd, planStart).endsOn
  return endedPeriods(definition, planStart, earliest(today, lastDay)).filter(
    ({ endsOn }) => endsOn >= from,
  )
}

interface WorkingOffice {
  id: string
  activeFrom: PlainDate
  activeTo: PlainDate | null
}

function workingOffices(run: RunSql, entityId: string): Promise<WorkingOffice[]> {
  return run(
    `SELECT id, to_char(active_from, 'YYYY-MM-DD') AS "activeFrom", to_char(active_to, 'YYYY-MM-DD') AS "activeTo"
     FROM office WHERE entity_id = $1::uuid ORDER BY name`,
    [entityId],
  )
}

/** Rows that stand, by the office and the day of the register. */
function countsByDay(
  run: RunSql,
  { definition, entityId }: RowScope,
  from: PlainDate,
  to: PlainDate,
): Promise<{ officeId: string | null; day: PlainDate; count: number }[]> {
  const day = dayOf(definition)
  return run(
    `SELECT ${officeIdSql('r', definition)} AS "officeId", to_char(${day}, 'YYYY-MM-DD') AS day, count(*)::int AS count
     FROM ${rowsFrom(definition)}
     WHERE r.entity_id = $1::uuid AND r.annulled_reason IS NULL AND ${day} BETWEEN $2::date AND $3::date
     GROUP BY 1, 2`,
    [entityId, from, to],
  )
}

/**
 * The last periods of a register that ended, the newest first: the whole municipality's, and where rows belong
 * to offices that of each office that worked in it. Four statements.
 */
export async function readOpenPeriods(run: RunSql, scope: RowScope): Promise<RegisterPeriod[]> {
  const { definition, entityId, today } = scope
  const kept = await keptDays(run, entityId, definition)
  const periods = kept ? keptPeriods(definition, kept, today) : []
  const [last, first] = [periods[0], periods.at(-1)]
  if (!last || !first) return []
  const span = { entityId, register: definition.key, from: first.startsOn, to: last.endsOn }
  const standing = await readStanding(run, span)
  const counts = await countsByDay(run, scope, first.startsOn, last.endsOn)
  const offices = hasOffices(definition) ? await workingOffices(run, entityId) : []
  const attested = new Set(standing.map(({ periodKey, officeId }) => `${periodKey} ${officeId}`))
  return periods.flatMap((period) => {
    const within = counts.filter(({ day }) => day >= period.startsOn && day <= period.endsOn)
    const of = (officeId: string | null): RegisterPeriod => ({
      period,
      officeId,
      isAttested: [null, officeId].some((one) => attested.has(`${period.key} ${one}`)),
      rows: within
        .filter((row) => officeId === null || row.officeId === officeId)
        .reduce((sum, { count }) => sum + count, 0),
    })
    const working = offices.filter(
      ({ activeFrom, activeTo }) =>
        activeFrom <= period.endsOn && (activeTo === null || activeTo >= period.startsOn),
    )
    return [of(null), ...working.map(({ id }) => of(id))]
  })
}

/** How many rows each office has in each month, by the register's own day; rows of no office are left out. */
export function readOfficeMonths(
  run: RunSql,
  scope: RowScope,
  from: PlainDate,
  to: PlainDate,
): Promise<OfficeMonth[]> {
  const { definition } = scope
  const conditions = scopeConditions(scope)
  conditions.add('r.annulled_reason IS NULL')
  const [office, day] = [officeIdSql('r', definition), dayOf(definition)]
  conditions.add(`${day} BETWEEN ${conditions.value(from)}::date AND ${conditions.value(to)}::date`)
  conditions.add(`${office} IS NOT NULL`)
  return run(
    `SELECT ${office} AS "officeId", to_char(${day}, 'YYYY-MM') AS month, count(*)::int AS count
     FROM ${rowsFrom(definition)} WHERE ${conditions.texts.join(' AND ')} GROUP BY 1, 2 ORDER BY 2, 1`,
    conditions.values,
  )
}
