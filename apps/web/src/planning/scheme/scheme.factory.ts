import type { Scheme, SchemeAction, SchemeGap } from './scheme.ts'

/** What the cache knows a row by. */
export const typed = (name: string) => ({ __typename: name })

export const action = (code: string, more: Partial<SchemeAction> = {}): SchemeAction => ({
  ...{ __typename: 'SchemeAction', id: code, code, words: `Hacer ${code}`, state: 'PLANNED' },
  ...{ isLate: false, dueOn: '2010-12-01', criteria: [], office: null, answerable: null },
  ...more,
})

export function gap(
  code: string,
  coverage: SchemeGap['coverage'],
  actions: string[] = [],
): SchemeGap {
  return {
    ...{ __typename: 'SchemeGap', coverage, deadline: '2010-12-01' },
    criterion: {
      ...{ __typename: 'AssessedCriterion', criterionId: `criterion ${code}`, code },
      ...{ phase: Number(code[1]), groupName: 'Grupo', words: `Criterio ${code}` },
      ...{ provenance: 'TO_VERIFY', result: 'IN_PART', missing: 'la mitad' },
    },
    actions: actions.map((id) => ({ __typename: 'SchemeAction', id })),
  }
}

/** With its counts as the API gives them. */
export function schemeOf(
  gaps: SchemeGap[],
  actions: SchemeAction[],
  more: Partial<Scheme> = {},
): Scheme {
  const count = (wanted: SchemeGap['coverage']) =>
    gaps.filter(({ coverage }) => coverage === wanted).length
  return {
    ...{ __typename: 'Scheme', asOf: '2010-06-30', gaps, actions },
    ...{ covered: count('COVERED'), coveredLate: count('COVERED_LATE') },
    ...{ withoutAction: count('WITHOUT_ACTION'), doneStillNotMet: count('DONE_STILL_NOT_MET') },
    late: actions.filter(({ isLate }) => isLate).length,
    round: {
      ...{ __typename: 'RoundOutcome', code: 'RD-004', name: 'Junio de 2010' },
      referenceDay: '2010-06-30',
      phases: [
        { ...typed('AssessedPhase'), number: 1, name: 'Información', deadline: '2010-12-01' },
        { ...typed('AssessedPhase'), number: 2, name: null, deadline: null },
      ],
    },
    ...more,
  }
}
