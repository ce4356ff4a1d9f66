import type { Improvement, ImprovementKind } from '@gelt/db'
import type { ImprovementFact, ImprovementTerms, ProcedureFact } from '@gelt/domain'
import { optionalPlainDateOf } from '../../core/dates.ts'
import type { ProcedureAt } from './procedure-row.ts'

export type ImprovementRow = Improvement & { kind: ImprovementKind }

/** The days and the partner of an improvement. */
export function improvementTerms(row: Improvement): ImprovementTerms {
  return {
    needsPartner: row.needsPartner,
    partnerId: row.partnerId,
    startsOn: optionalPlainDateOf(row.startsOn),
    endsOn: optionalPlainDateOf(row.endsOn),
    completedOn: optionalPlainDateOf(row.completedOn),
    abandonedOn: optionalPlainDateOf(row.abandonedOn),
  }
}

function improvementFact(row: Improvement): ImprovementFact {
  const { needsPartner, partnerId, completedOn, abandonedOn } = improvementTerms(row)
  return { needsPartner, hasPartner: partnerId !== null, completedOn, abandonedOn }
}

/** What the plan's rows look at, of a procedure with its improvements. */
export function procedureFact(
  { id, fields }: Pick<ProcedureAt, 'id' | 'fields'>,
  improvements: readonly Improvement[],
): ProcedureFact {
  return {
    ...fields,
    id,
    label: `${fields.code} · ${fields.name}`,
    officeName: null,
    improvements: improvements.map(improvementFact),
  }
}
