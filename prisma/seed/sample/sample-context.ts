import { demoPeople, type PersonKey } from '../people.ts'
import type { PlanTemplate, TargetTemplate } from '../plan-template.ts'
import { type PlanIds, type SeedIds, seedIds } from '../stable-id.ts'
import type { SampleValue } from './sample-value.ts'

/** Names and ids of the sample's rows, for those who write its history. */
export interface SampleContext {
  readonly entityId: string
  readonly ids: SeedIds
  readonly rows: PlanIds
  readonly plan: PlanTemplate
  actor(key: PersonKey): { actorId: string; actorName: string }
  labelOf(row: number, part: number): string
  measurementId(value: Pick<SampleValue, 'row' | 'part' | 'period' | 'cutoff' | 'revision'>): string
}

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
    labelOf: (row, part) => targetOf(row, part).label,
    measurementId: ({ row, part, period, cutoff, revision = 1 }) =>
      ids.of('measurement', row, part, period, cutoff, revision),
  }
}
