import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { RegisterFact } from '../../registers/definitions/register-fact.ts'
import type {
  ActSet,
  AutomationDegree,
  Feasibility,
  SuitState,
} from '../../registers/procedures/procedures.vocabulary.ts'

/** An improvement, as far as it makes its procedure count. */
export interface ImprovementFact {
  completedOn: PlainDate | null
  abandonedOn: PlainDate | null
  needsPartner: boolean
  hasPartner: boolean
}

/** A row of the inventory, as far as rows 6 to 12 of the plan look at it. */
export interface ProcedureFact extends RegisterFact {
  actSet: ActSet
  declaredOn: PlainDate
  identifiedOn: PlainDate | null
  studiedOn: PlainDate | null
  /** Last day that it counts. */
  retiredOn: PlainDate | null
  retiredReason: string | null
  optimisable: Feasibility
  optimisableOn: PlainDate | null
  optimisableReason: string | null
  rationalisable: Feasibility
  rationalisableOn: PlainDate | null
  rationalisableReason: string | null
  automatable: Feasibility
  automatableOn: PlainDate | null
  automatableReason: string | null
  /** Day since when it is on the municipality's own site. */
  siteOn: PlainDate | null
  suitState: SuitState
  suitOn: PlainDate | null
  suitRemovedOn: PlainDate | null
  automation: AutomationDegree
  automationOn: PlainDate | null
  improvements: readonly ImprovementFact[]
}
