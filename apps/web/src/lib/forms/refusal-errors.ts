import { type ErrorCode, errorMessage } from '@gelt/domain'
import type { Language } from '../i18n/language.ts'
import { messagesIn } from '../i18n/use-messages.ts'
import * as messages from './forms.messages.ts'
import type { FieldLabels } from './input-resolver.ts'
import type { RefusedField, WriteOutcome } from './write-outcome.ts'

/** Where the words of a write that did not go through belong. */
interface PlacedErrors {
  /** Beside these fields of the form, by name with dots: "members.0.value". */
  fields: readonly { name: string; code: ErrorCode; message: string }[]
  /** For the whole form: nothing that one of its fields could say. */
  form: readonly string[]
}

const NOTHING: PlacedErrors = { fields: [], form: [] }

/** Codes whose sentence holds a number or a day that the server alone knows: its own words stay. */
const WITH_NUMBERS: ReadonlySet<ErrorCode> = new Set([
  'ABOVE_RANGE',
  'NUMERATOR_ABOVE_DENOMINATOR',
  'TOTAL_BELOW_ZERO',
  'PERIOD_BEFORE_PLAN',
  'PERIOD_AFTER_PLAN',
  'PERIOD_NOT_ENDED',
  'CUTOFF_OUTSIDE_PERIOD',
  'CUTOFF_NOT_PERIOD_END',
  'DATE_BEFORE_RECORDED',
  'NOT_ACTIVE_THEN',
  'TEXT_TOO_SHORT',
  'TEXT_TOO_LONG',
  'FILE_TOO_LARGE',
  'TOO_FEW_ITEMS',
  'TOO_MANY_ITEMS',
  'TOO_MANY_DECIMALS',
])

/**
 * The words of an outcome, by place: beside the fields that `labels` names, with the field's own label;
 * what concerns no field of the form stands above it. `nameOf` gives the form's name for a path of the
 * input where the two differ, null for none. A conflict isn't an error: it has a dialog.
 */
export function refusalErrors(
  outcome: WriteOutcome<unknown>,
  language: Language,
  labels: FieldLabels = {},
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
  if (refusal.kind !== 'INPUT') return { fields: [], form: [refusal.message] }
  return placed(refusal.fields, language, labels, nameOf)
}

function placed(
  refused: readonly RefusedField[],
  language: Language,
  labels: FieldLabels,
  nameOf: (path: string) => string | null,
): PlacedErrors {
  const fields = new Map<string, PlacedErrors['fields'][number]>()
  const form: string[] = []
  for (const { path, code, message } of refused) {
    const name = path.length > 0 ? nameOf(path.join('.')) : null
    const field = name === null ? undefined : labels[name]
    if (name === null || field === undefined) form.push(message)
    // Of several reasons against one field the first is enough to begin with.
    else if (!fields.has(name)) {
      const own = WITH_NUMBERS.has(code) ? message : errorMessage(code, language, { field })
      fields.set(name, { name, code, message: own })
    }
  }
  return { fields: [...fields.values()], form }
}
