import { assessmentResult, dailyRegister, type RegisterDefinition } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import type { Result } from './criteria.rules.ts'

const definitions = {
  assessments: dailyRegister('assessments'),
  criteria: dailyRegister('criteria'),
  rounds: dailyRegister('rounds'),
} as const satisfies Record<string, RegisterDefinition>

/** What a field of the diagnosis is called, as everywhere else. */
export function fieldLabel(
  list: keyof typeof definitions,
  field: string,
  language: Language,
): string {
  return definitions[list].fields[field]?.labels[language] ?? field
}

/** What a round was done for: `Línea base`. */
export function kindWord(kind: string, language: Language): string {
  const { kind: field } = definitions.rounds.fields
  return (field?.type === 'OPTION' && field.options[kind]?.[language]) || kind
}

/** A result: `Cumple en parte`. */
export function resultWord(result: Result, language: Language): string {
  return assessmentResult[result][language]
}
