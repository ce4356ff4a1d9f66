import type { Database } from '@gelt/db'
import {
  type Basis,
  countRegister,
  evaluateGroup,
  evaluateIndicator,
  figureInput,
  type Ledger,
  type PlainDate,
  type RegisterFacts,
  type RulesVersion,
  registerMembers,
  type SourceDecision,
  type SourcedReading,
  type SourcedTarget,
  sourceOn,
  type TargetTerms,
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

function termsOf(
  plan: PlanRow,
  indicator: IndicatorRow,
  target: TargetRow,
  facts: RegisterFacts,
): TargetTerms {
  const [deadline] = indicator.deadlines
  const source = sourceOn(decisionsOf(target), dayOf(plan.startsOn))
  const registered = source && registerMembers(source, facts)
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
    owes: source?.owes ?? null,
    members: registered ?? target.members.map(memberOf),
    wholeNumbers: target.wholeNumbers,
    maximum: target.maximum?.toFixed() ?? null,
  }
}

function memberOf(member: TargetRow['members'][number]) {
  const { id, name, officeId, phaseId, bodyId, modality } = member
  return {
    ...{ id, name, subject: officeId ?? phaseId ?? bodyId ?? modality },
    activeFrom: dayOf(member.activeFrom),
    activeTo: dayOf(member.activeTo),
    deadline: dayOf(member.deadline),
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
    ledger: measurement.ledger as unknown as Ledger | null,
    rulesVersion: measurement.rulesVersion as RulesVersion | null,
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

/** Every target of a plan with what its figures are made of, by row and place in it. */
export async function sourcedTargets(db: Database, slug: string, knownAt?: string) {
  const plan = await readPlan(db, slug)
  const facts = await storedFacts(db, plan.entityId, knownAt ?? new Date().toISOString())
  return plan.indicators.map((indicator) => ({
    row: indicator.row,
    id: indicator.id,
    weight: indicator.weight.toString(),
    targets: indicator.targets.map((target): SourcedTarget => {
      const terms = termsOf(plan, indicator, target, facts)
      const goal = terms.goal === null ? null : Number(terms.goal)
      const { planStartsOn } = terms
      return {
        terms,
        decisions: decisionsOf(target),
        readings: readingsOf(target),
        count: (source, asOf) => countRegister(source, facts, { asOf, planStartsOn, goal }),
      }
    }),
  }))
}

/** The figures of a plan by the domain's rules, from its current rows, registers and approved values. */
export async function planFigures(
  db: Database,
  slug: string,
  asOf: PlainDate,
  basis: Basis | null = null,
  knownAt?: string,
) {
  const rows = (await sourcedTargets(db, slug, knownAt)).map(({ row, id, weight, targets }) => {
    const inputs = targets.map((target) => figureInput(target, asOf, basis))
    return { row, id, weight, figure: evaluateIndicator({ id, weight, targets: inputs }, asOf) }
  })
  return { rows, plan: evaluateGroup(rows) }
}
