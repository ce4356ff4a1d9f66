import type { ImprovementFact, ProcedureFact } from '@gelt/domain'
import { offices } from '../../alvarado/structure.ts'
import type { SampleContext } from '../sample-context.ts'
import type { RegisterEdit } from './register-history.ts'

/** What the rules look at, of the register as recorded by a moment. */
export function registerFactsAt(
  history: readonly RegisterEdit[],
  context: SampleContext,
  knownAt: string,
): ProcedureFact[] {
  const officeNames = new Map(offices.map(({ code, name }) => [context.ids.office(code), name]))
  const rows = new Map<string, ProcedureFact>()
  const improvements = new Map<string, Map<string, ImprovementFact>>()
  for (const edit of history) {
    if (Date.parse(edit.moment) > Date.parse(knownAt)) break
    if (edit.table === 'procedure') {
      const { id, label, after } = edit
      const officeName = officeNames.get(after.officeId) ?? null
      rows.set(id, { ...after, id, label, officeName, improvements: [] })
    } else {
      const { procedureId, completedOn, abandonedOn, needsPartner, partnerId } = edit.after
      const known = improvements.get(procedureId) ?? new Map<string, ImprovementFact>()
      const hasPartner = partnerId !== null
      known.set(edit.id, { completedOn, abandonedOn, needsPartner, hasPartner })
      improvements.set(procedureId, known)
    }
  }
  return [...rows.values()]
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map((row) => ({ ...row, improvements: [...(improvements.get(row.id)?.values() ?? [])] }))
}
