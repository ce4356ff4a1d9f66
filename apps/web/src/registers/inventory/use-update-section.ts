import { PROCEDURE_SECTIONS, type ProcedureSection } from '@gelt/domain'
import type { UpdateProcedureInput } from '../../gql/graphql.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'
import { updateProcedureDocument } from './procedure.document.ts'

/** Edits one section of a procedure; refusals come back by the names that the section’s form has. */
export function useUpdateSection<Section extends ProcedureSection>(
  procedureId: string,
  section: Section,
) {
  const update = useWrite(updateProcedureDocument)
  return async (input: NonNullable<UpdateProcedureInput[Section]>, version: number) =>
    withoutSection(await update({ procedureId, version, [section]: input }))
}

/** `publication.suitOn` as `suitOn`: a form holds one section, and knows nothing of the others. */
export function withoutSection<Written>(outcome: WriteOutcome<Written>): WriteOutcome<Written> {
  if (outcome.kind !== 'refused' || outcome.refusal.kind !== 'INPUT') return outcome
  const { refusal } = outcome
  const fields = refusal.fields.map((field) =>
    PROCEDURE_SECTIONS.some((section) => section === field.path[0])
      ? { ...field, path: field.path.slice(1) }
      : field,
  )
  return { kind: 'refused', refusal: { ...refusal, fields } }
}
