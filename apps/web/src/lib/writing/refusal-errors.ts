import type { Language } from '../i18n/language.ts'
import { messagesIn } from '../i18n/use-messages.ts'
import type { RefusedField, WriteOutcome } from './write-outcome.ts'
import * as messages from './writing.messages.ts'

/** Where the words of a write that did not go through belong. */
interface PlacedErrors {
  /** Beside these fields of the form, by name with dots: "members.0.value". */
  fields: readonly { name: string; message: string }[]
  /** For the whole form: nothing that one of its fields could say. */
  form: readonly string[]
}

const NOTHING: PlacedErrors = { fields: [], form: [] }

/**
 * The words of an outcome, by place. `nameOf` gives the form's own name for a path of the input, null
 * where the form has no such field: its message then stands above the form. A conflict isn't an
 * error: it has a dialog.
 */
export function refusalErrors(
  outcome: WriteOutcome<unknown>,
  language: Language,
  nameOf: (path: string) => string | null = (path) => path,
): PlacedErrors {
  const text = messagesIn(messages, language)
  if (outcome.kind === 'written') return NOTHING
  if (outcome.kind === 'unanswered') {
    const { requestId } = outcome
    return { fields: [], form: [requestId ? text.failed(requestId) : text.unanswered] }
  }
  const { refusal } = outcome
  if (refusal.kind === 'CONFLICT') return NOTHING
  return refusal.kind === 'INPUT'
    ? placed(refusal.fields, nameOf)
    : { fields: [], form: [refusal.message] }
}

function placed(
  refused: readonly RefusedField[],
  nameOf: (path: string) => string | null,
): PlacedErrors {
  const fields = new Map<string, string>()
  const form: string[] = []
  for (const { path, message } of refused) {
    const name = path.length > 0 ? nameOf(path.join('.')) : null
    if (name === null) form.push(message)
    // Of several reasons against one field the first is enough to begin with.
    else if (!fields.has(name)) fields.set(name, message)
  }
  return { fields: Array.from(fields, ([name, message]) => ({ name, message })), form }
}
