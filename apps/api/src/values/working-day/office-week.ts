import {
  addMonths,
  attestedUnit,
  can,
  earliest,
  horizonOf,
  latest,
  type MonthlyQuota,
  type NextDue,
  nextDue,
  type OwedDeliveries,
  type OwedEvaluation,
  type OwedMailUse,
  openAttestations,
  owedDeliveries,
  owedEvaluations,
  owedMailUses,
  type Period,
  type PlainDate,
  periodOf,
  type RegisterKey,
  type Source,
  sourceOn,
} from '@gelt/domain'
import type { SnapshotTarget } from '../../act/structure/plan-structure.sql.ts'
import { todayOf } from '../../core/clock.ts'
import { type Context, personIn, rolesIn } from '../../core/context.ts'
import { decodeId } from '../../core/ids.ts'
import { refuseFilter } from '../../core/refusals.ts'
import { visibleEntity } from '../../directory/entities/visible-entity.ts'
import type { PlanSnapshot } from '../../figures/progress/plan-figures.ts'
import { snapshotOf } from '../../figures/progress/snapshot-of.ts'
import { daysOf, keptRegisters, type OfficeRow, officesOf } from '../sources/kept-registers.ts'
import { type OwedAttestation, withOffices } from '../sources/open-attestation.graphql.ts'

/** What offices owe to their registers in the week of a day. */
export interface OfficeWeek {
  today: PlainDate
  week: Period
  /** Those looked at, by name. */
  offices: OfficeRow[]
  deliveries: (OwedDeliveries & { office: OfficeRow })[]
  mailUses: (OwedMailUse & { office: OfficeRow })[]
  attestations: OwedAttestation[]
  evaluations: { office: OfficeRow; actSet: 'SERVICE' | 'PROCEDURE'; waiting: OwedEvaluation[] }[]
  /** What falls due first once all this is done; null: nothing is kept. */
  next: NextDue | null
}

/** Months looked back for periods that nobody said to be complete. */
const monthsBack = 6

/**
 * What the caller's offices owe; for the committee, every office's or those asked for. Null: there is no plan
 * in force, or the caller keeps no register in it.
 */
export async function officeWeekOf(
  context: Context,
  slug: string,
  wanted: readonly string[] | null,
): Promise<OfficeWeek | null> {
  const entity = await visibleEntity(context, slug)
  const person = entity && personIn(context, entity.id)
  const roles = entity ? rolesIn(context, entity.id) : []
  if (!entity || !person || !can(roles, 'register.edit')) return null
  const plan = await context.db.prisma.plan.findFirst({
    where: { entityId: entity.id, status: 'ADOPTED' },
    orderBy: { validFrom: 'desc' },
  })
  const snapshot = plan && (await snapshotOf(context, { ...plan, entity }, null))
  if (!snapshot) return null
  const everyOffice = can(roles, 'register.editAnyOffice')
  const asked = wanted?.flatMap((id) => decodeId(id)?.id ?? []) ?? null
  const today = todayOf(entity)
  const all = await officesOf(context, entity.id)
  const notTheirs = asked?.some((id) => !everyOffice && !person.officeIds.includes(id))
  if (notTheirs) refuseFilter('offices')
  const offices = all.filter(({ id }) => {
    const isOwn = everyOffice || person.officeIds.includes(id)
    return isOwn && (asked === null || asked.includes(id))
  })
  return weekOf(snapshot, { today, all, offices, ofEntity: everyOffice && asked === null })
}

interface LookedAt {
  today: PlainDate
  /** The entity's. */
  all: readonly OfficeRow[]
  /** Those whose week it is. */
  offices: OfficeRow[]
  /** With what the committee itself owes. */
  ofEntity: boolean
}

function weekOf(snapshot: PlanSnapshot, { today, all, offices, ofEntity }: LookedAt): OfficeWeek {
  const { facts, structure } = snapshot
  const { startsOn: planStartsOn, endsOn: planEndsOn } = structure
  const byId = new Map(offices.map((office) => [office.id, office]))
  const named = <Owed extends { officeId: string }>(owed: readonly Owed[]) =>
    owed.flatMap((one) => {
      const office = byId.get(one.officeId)
      return office ? [{ ...one, office }] : []
    })
  const kept = keptRegisters(snapshot)
  const open = openAttestations(kept, facts.attestations, all.map(daysOf), {
    from: periodOf('HALF_YEAR', addMonths(today, -monthsBack), planStartsOn).startsOn,
    to: today,
    ...{ planStartsOn, planEndsOn },
  })
  const quota = monthlyQuota(snapshot, today)
  const mail = quotaOf(snapshot, 'mailAccounts', today)
  const countsProcedures = isCountedFrom(snapshot, 'procedures', today)
  const waiting = named(countsProcedures ? owedEvaluations(facts.procedures, today) : [])
  const ownAccount = ({ officeId }: { officeId: string | null }) => byId.has(officeId ?? '')
  const keptByThem = kept.filter(
    ({ rows, memberOffices }) =>
      ofEntity || rows.some(ownAccount) || memberOffices.some((id) => byId.has(id)),
  )
  return {
    ...{ today, offices, week: periodOf('WEEK', today, planStartsOn) },
    deliveries: named(quota ? owedDeliveries(quota, facts.attestations, today) : []),
    mailUses: named(mail ? owedMailUses(facts.mailAccounts, mail, today) : []),
    attestations: withOffices(
      open.filter(({ officeId }) => (officeId === null ? ofEntity : byId.has(officeId))),
      all,
    ),
    evaluations: offices.flatMap((office) =>
      (['SERVICE', 'PROCEDURE'] as const).flatMap((actSet) => {
        const own = waiting.filter((one) => one.officeId === office.id && one.actSet === actSet)
        return own.length > 0 ? [{ office, actSet, waiting: own }] : []
      }),
    ),
    next: nextDue(
      {
        deliveries: quota?.members.some(({ officeId }) => byId.has(officeId)) ?? false,
        mail: mail !== null && facts.mailAccounts.some(ownAccount),
        attested: keptByThem.map(({ definition }) =>
          periodOf(attestedUnit(definition), today, planStartsOn),
        ),
      },
      structure,
      today,
    ),
  }
}

/** A quota that the plan counts from a register, with the days for which it is owed. */
interface CountedQuota {
  target: SnapshotTarget
  source: Source
  since: PlainDate
  until: PlainDate
}

/** Null: no quota is counted from that register today. */
function quotaOf(
  snapshot: PlanSnapshot,
  register: RegisterKey,
  today: PlainDate,
): CountedQuota | null {
  for (const indicator of snapshot.structure.indicators) {
    for (const target of indicator.targets) {
      const source = sourceOn(target.decisions, today)
      if (target.archivedAt !== null || target.kind !== 'QUOTA') continue
      if (source?.register !== register) continue
      const terms = snapshot.terms(indicator, target, null)
      const { from, to } = horizonOf(terms)
      const counted = target.decisions.find(({ sourceKey }) => sourceKey !== null)?.startsOn
      return {
        ...{ target, source },
        since: latest(from ?? terms.startsOn, counted ?? terms.startsOn),
        until: earliest(to ?? terms.planEndsOn, terms.planEndsOn),
      }
    }
  }
  return null
}

function isCountedFrom(
  { structure }: PlanSnapshot,
  register: RegisterKey,
  today: PlainDate,
): boolean {
  return structure.indicators.some(({ targets }) =>
    targets.some(({ decisions }) => sourceOn(decisions, today)?.register === register),
  )
}

/** What offices hand in each month, where the plan counts it; null: it doesn't. */
function monthlyQuota(snapshot: PlanSnapshot, today: PlainDate): MonthlyQuota | null {
  const quota = quotaOf(snapshot, 'deliveries', today)
  if (quota === null || quota.target.goal === null) return null
  const { target, source, since, until } = quota
  return {
    ...{ goal: Number(target.goal), since, until },
    members: target.members.flatMap(({ officeId, activeFrom, activeTo }) =>
      officeId === null ? [] : [{ officeId, activeFrom, activeTo }],
    ),
    additions: snapshot.count(source, target, today).additions,
  }
}
