import type { PlainDate, ProcedurePatch } from '@gelt/domain'
import type { PersonKey } from '../../people.ts'
import type { SampleImprovement } from './improvements.ts'

/** An edit of one row of the inventory. */
export interface ProcedureStep {
  readonly kind: 'procedure'
  readonly code: string
  /** Day of recording. */
  readonly day: PlainDate
  readonly by: PersonKey
  /** `move`: to the office that took over; written as an update. */
  readonly action:
    | 'procedure.declare'
    | 'procedure.identify'
    | 'procedure.study'
    | 'procedure.update'
    | 'procedure.move'
  readonly patch: ProcedurePatch
  readonly reason: string | null
}

export type ImprovementAction = 'improvement.create' | 'improvement.update' | 'improvement.abandon'

/** An edit of an improvement. */
export interface ImprovementStep {
  readonly kind: 'improvement'
  readonly improvement: SampleImprovement
  readonly day: PlainDate
  readonly by: PersonKey
  readonly action: ImprovementAction
  readonly reason: string | null
}

/** What a finished improvement changed in its row of the inventory: read from the row as it stood. */
export interface EffectStep {
  readonly kind: 'effect'
  readonly improvement: SampleImprovement
  readonly day: PlainDate
  readonly by: PersonKey
}

/** What the audit log calls an edit of the register. */
export type RegisterAction = Exclude<ProcedureStep['action'], 'procedure.move'> | ImprovementAction

export type RegisterStep = ProcedureStep | ImprovementStep | EffectStep
