import type { ClosingRow } from './closing-rows.rules.ts'

/** A share whose register says 20 of 88 and that nobody has closed; with what a case changes. */
export function closingRow(row: number, change: Partial<ClosingRow> = {}): ClosingRow {
  return {
    ...{
      register: 'procedures',
      begun: true,
      state: 'OPEN',
      obstacle: null,
      needsReason: false,
      mayApprove: false,
      differs: false,
    },
    ...{ counts: 20, missing: 68, excluded: 0, held: null, openAttestations: [] },
    indicator: { id: `i${row}`, row, shortName: `Fila ${row}` },
    target: {
      ...{ id: `t${row}`, label: `Meta ${row}`, kind: 'RATIO', goal: '1', memberKind: null },
      ...{ unit: 'trámite', unitPlural: 'trámites', periodUnit: 'HALF_YEAR' },
    },
    now: {
      ...{ value: '0.227272727272', numerator: '20', denominator: '88' },
      ...{ satisfied: null, memberCount: null, missing: [] },
    },
    ...change,
  }
}
