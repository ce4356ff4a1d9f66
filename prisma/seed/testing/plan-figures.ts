import type { Database } from '@gelt/db'
import {
  evaluateGroup,
  evaluateIndicator,
  type PlainDate,
  readingsBySource,
  type SourceDecision,
  type SourcedReading,
  type TargetTerms,
  tallyRows,
} from '@gelt/domain'
import { storedFacts } from './register-facts.ts'

function dayOf(date: Date): PlainDate
function dayOf(date: Date | null): PlainDate | null
function dayOf(date: Date | null): PlainDate | null {
  return date === null ? null : date.toISOString().slice(0, 10)
}

function readPlan(db: Database, slug: string) {
  return db.prisma.plan.findFirstOrThrow({
    where: { entity: { slug } },
    include: {
      indicators: {
        orderBy: { row: 'asc' },
        include: {
          deadlines: { where: { state: 'ACCEPTED' } },
          targets: {
            orderBy: { position: 'asc' },
            include: {
              members: { orderBy: { position: 'asc' } },
              sources: { orderBy: { decidedAt: 'asc' } },
              measurements: {
                where: { decisions: { some: { kind: 'APPROVED' } } },
                include: { members: true },
              },
            },
          },
        },
      },
    },
  })
}

type PlanRow = Awaited<ReturnType<typeof readPlan>>
type IndicatorRow = PlanRow['indicators'][number]
type TargetRow = IndicatorRow['targets'][number]

function termsOf(plan: PlanRow, indicator: IndicatorRow, target: TargetRow): TargetTerms {
  const [deadline] = indicator.deadlines
  return {
    id: target.id,
    kind: target.kind,
    mode: target.mode,
    goal: target.goal?.toString() ?? null,
    periodUnit: target.periodUnit,
    startsOn: dayOf(deadline?.startsOn ?? plan.startsOn),
    deadline: dayOf(deadline?.resolvedOn ?? null),
    planStartsOn: dayOf(plan.startsOn),
    planEndsOn: dayOf(plan.endsOn),
    hasMembers: target.memberKind !== null,
    members: target.members.map((member) => ({
      id: member.id,
      name: member.name,
      activeFrom: dayOf(member.activeFrom),
      activeTo: dayOf(member.activeTo),
      deadline: dayOf(member.deadline),
    })),
    wholeNumbers: target.wholeNumbers,
    maximum: target.maximum?.toFixed() ?? null,
  }
}

function readingsOf(target: TargetRow): SourcedReading[] {
  return target.measurements.map((measurement) => ({
    id: measurement.id,
    periodKey: measurement.periodKey,
    cutoff: dayOf(measurement.cutoff),
    revision: measurement.revision,
    source: measurement.source,
    value: measurement.value?.toString() ?? null,
    numerator: measurement.numerator?.toString() ?? null,
    denominator: measurement.denominator?.toString() ?? null,
    members: measurement.members.map(({ memberId, value }) => ({
      memberId,
      value: value.toString(),
    })),
  }))
}

function decisionsOf({ sources }: TargetRow): SourceDecision[] {
  return sources.map(({ source, sourceKey, startsOn, reason }) => ({
    source,
    sourceKey,
    reason,
    startsOn: dayOf(startsOn),
  }))
}

/** The figures of a plan by the domain's rules, from its current rows, registers and approved values. */
export async function planFigures(db: Database, slug: string, asOf: PlainDate) {
  const plan = await readPlan(db, slug)
  const facts = await storedFacts(db, plan.entityId, new Date().toISOString())
  const rows = plan.indicators.map((indicator) => ({
    row: indicator.row,
    id: indicator.id,
    weight: indicator.weight.toString(),
    inputs: indicator.targets.map((target) => {
      const terms = termsOf(plan, indicator, target)
      const stored = readingsOf(target)
      const readings = readingsBySource(
        {
          terms,
          decisions: decisionsOf(target),
          readings: stored,
          tally: (source, day) => tallyRows(source, facts, day),
        },
        asOf,
      )
      return { terms, stored, readings }
    }),
  }))
  const evaluated = rows.map(({ row, id, weight, inputs }) => ({
    row,
    id,
    weight,
    figure: evaluateIndicator({ id, weight, targets: inputs }, asOf),
  }))
  return { rows: evaluated, inputs: rows, plan: evaluateGroup(evaluated) }
}
