import type { PeriodUnit } from '@gelt/domain'
import { bodies, offices } from '../alvarado/structure.ts'
import { demoPeople, type PersonKey } from '../people.ts'
import type { PlanTemplate, TargetTemplate } from '../plan-template.ts'
import { type PlanIds, type SeedIds, seedIds } from '../stable-id.ts'
import { mailAccounts } from './mail-use.ts'
import type { SampleValue } from './sample-value.ts'
import { workshopGroups } from './workshop-groups.ts'

/** Names and ids of the sample's rows, for those who write its history. */
export interface SampleContext {
  readonly entityId: string
  readonly ids: SeedIds
  readonly rows: PlanIds
  readonly plan: PlanTemplate
  actor(key: PersonKey): { actorId: string; actorName: string }
  periodUnitOf(row: number, part: number): PeriodUnit
  labelOf(row: number, part: number): string
  memberName(row: number, part: number, key: string): string
  measurementId(value: SampleValue): string
}

const memberNames = new Map<string, string>([
  ...[...offices, ...bodies].map(({ code, name }) => [code, name] as const),
  ...[...mailAccounts, ...workshopGroups].map(({ key, name }) => [key, name] as const),
])

export function sampleContext(entityId: string, plan: PlanTemplate): SampleContext {
  const ids = seedIds(entityId)
  const people = demoPeople('alvarado-muestra')
  const targetOf = (row: number, part: number): TargetTemplate => {
    const target = plan.indicators.find((one) => one.row === row)?.targets[part - 1]
    if (!target) throw new Error(`row ${row} has no target ${part}`)
    return target
  }
  return {
    entityId,
    ids,
    rows: ids.planRows(plan.validFrom),
    plan,
    actor(key) {
      const person = people.find((one) => one.key === key)
      if (!person) throw new Error(`no person ${key} in the sample`)
      return { actorId: ids.person(key), actorName: person.name }
    },
    periodUnitOf: (row, part) => targetOf(row, part).periodUnit,
    labelOf: (row, part) => targetOf(row, part).label,
    memberName(row, part, key) {
      const target = targetOf(row, part)
      const phase = plan.phases.find((one) => String(one.number) === key)
      const own = target.namedMembers.find((one) => one.key === key)
      return (
        own?.name ?? (target.memberKind === 'PHASE' ? phase?.name : memberNames.get(key)) ?? key
      )
    },
    measurementId: ({ row, part = 1, period, cutoff, revision = 1 }) =>
      ids.of('measurement', row, part, period, cutoff, revision),
  }
}
