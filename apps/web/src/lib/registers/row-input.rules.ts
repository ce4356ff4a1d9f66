import {
  issuesOfRow,
  type PlainDate,
  type RegisterDefinition,
  type RowValues,
  rowFieldsInput,
} from '@gelt/domain'

/** What the server refuses is refused here already, in the same words. */
export function rowInput(
  definition: RegisterDefinition,
  before: RowValues | null,
  today: PlainDate,
) {
  return rowFieldsInput(definition).superRefine((values, context) => {
    const after = { ...automaticOf(definition, before), ...values }
    for (const { path, code, params } of issuesOfRow(definition, before, after, today)) {
      context.addIssue({ code: 'custom', message: code, path: [...path], params })
    }
  })
}

/** What the server keeps of a row beside the form. */
function automaticOf({ fields }: RegisterDefinition, before: RowValues | null): RowValues {
  const own = Object.entries(fields).filter(([, { automatic }]) => automatic)
  return Object.fromEntries(own.map(([key]) => [key, before?.[key] ?? null]))
}
