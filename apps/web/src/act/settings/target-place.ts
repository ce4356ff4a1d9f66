import type { PlanStatus } from './adopted-reason.tsx'

/** Where a target stands: what its forms need to say what they change. */
export interface TargetPlace {
  /** The entity’s slug. */
  entity: string
  validFrom: number
  status: PlanStatus
  indicator: { id: string; row: number }
}
