import type { RegisterDefinition } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import type { Difference } from '../../ui/diff-table.tsx'
import { fieldWords } from './field-words.rules.ts'

/** A changed field as the API tells it: by its name, in stored text, references by what they are called. */
export interface FieldChange {
  field: string
  before?: string | null
  after?: string | null
}

/** The changed fields as people read them; what is no field of the form says nothing to them. */
export function rowChanges(
  { fields }: RegisterDefinition,
  changes: readonly FieldChange[],
  language: Language,
): Difference[] {
  return changes.flatMap(({ field: key, before = null, after = null }): Difference[] => {
    const field = fields[key]
    if (!field) return []
    const words = (text: string | null) =>
      text === null ? null : fieldWords(field, text, language, { name: text })
    return [{ field: field.labels[language], before: words(before), after: words(after) }]
  })
}

/** Whether a version is the one that took the row back. */
export function isAnnulment(changes: readonly FieldChange[]): boolean {
  return changes.some(({ field, after }) => field === 'annulledReason' && after != null)
}
