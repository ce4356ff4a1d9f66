import { type FormulaLabel, formatNumber, formatPercent, formatShortDate } from '@gelt/domain'
import type { Language } from '../i18n/language.ts'
import { messagesIn } from '../i18n/use-messages.ts'
import * as messages from './figures.messages.ts'

/** A step as the API gives it: the label is one of the domain's, or one that is newer than this page. */
export interface Step {
  label: string
  subject?: string | null
  expression: string
  result?: string | null
}

/** A step to be read: what is done, to whom, with which numbers, and what it gives. */
export interface SpelledStep {
  what: string
  subject: string | null
  numbers: string
  result: string
}

const isLabel = (label: string, words: object): label is FormulaLabel => label in words

/** The step in words, its numbers and days as people write them, its result as a percentage. */
export function spellStep(step: Step, language: Language): SpelledStep {
  const text = messagesIn(messages, language)
  return {
    what: isLabel(step.label, text.formula) ? text.formula[step.label] : step.label,
    subject: step.subject ?? null,
    numbers: spellNumbers(step.expression, language),
    result: step.result == null ? text.noData : formatPercent(step.result, language),
  }
}

function spellNumbers(expression: string, language: Language): string {
  const text = messagesIn(messages, language)
  const milestones = /^(\d+) → (\d{4}-\d{2}-\d{2})$/.exec(expression)
  if (milestones) {
    return text.milestones(milestones[1] ?? '', formatShortDate(milestones[2] ?? '', language))
  }
  return expression
    .replace(/\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)?/g, (found) =>
      found.includes('-') ? formatShortDate(found, language) : formatNumber(found, language),
    )
    .replace('Σ', text.sum)
    .replace('min(', `${text.lesser} (`)
}
