import type { ProcedureFact } from '../figures/sources/procedure-fact.ts'

/** A procedure that its office declared on the plan's first day, and nothing else; with what a case changes. */
export function procedureFact(change: Partial<ProcedureFact> = {}): ProcedureFact {
  return {
    id: 'p1',
    label: 'T-001 · Impuesto predial',
    officeId: 'o1',
    officeName: 'Oficina de Planeación',
    actSet: 'PROCEDURE',
    declaredOn: '2008-09-03',
    identifiedOn: null,
    studiedOn: null,
    retiredOn: null,
    retiredReason: null,
    optimisable: 'UNDECIDED',
    optimisableOn: null,
    optimisableReason: null,
    rationalisable: 'UNDECIDED',
    rationalisableOn: null,
    rationalisableReason: null,
    automatable: 'UNDECIDED',
    automatableOn: null,
    automatableReason: null,
    siteOn: null,
    suitState: 'NOT_STARTED',
    suitOn: null,
    suitRemovedOn: null,
    automation: 'NONE',
    automationOn: null,
    improvements: [],
    ...change,
  }
}
