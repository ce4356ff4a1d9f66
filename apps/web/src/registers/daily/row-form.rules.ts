import {
  issuesOfRow,
  type PlainDate,
  type RegisterDefinition,
  type RegisterField,
  type RowValues,
  rowFieldsInput,
} from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { mondayOf } from './mail-week.rules.ts'
import { type RegisterRowData, rowValues } from './register-data.ts'

/** What the form of a row holds, by field: a check box its yes or no, everything else text. */
export type RowFormValues = Record<string, string | boolean>

/** Up to so many fields all are in sight. */
const FEW = 6

interface FieldGroups {
  first: string[]
  /** Behind “Más datos”. */
  more: string[]
}

/** The order of the form: what no row is without comes first. */
export function fieldGroups({ fields }: RegisterDefinition): FieldGroups {
  const keys = Object.keys(fields)
  const needed = keys.filter((key) => fields[key]?.needed)
  const others = keys.filter((key) => !fields[key]?.needed)
  return keys.length > FEW
    ? { first: needed, more: others }
    : { first: [...needed, ...others], more: [] }
}

/** What the server refuses is refused here already, in the same words. */
export function rowInput(
  definition: RegisterDefinition,
  before: RowValues | null,
  today: PlainDate,
) {
  return rowFieldsInput(definition).superRefine((values, context) => {
    for (const { path, code, params } of issuesOfRow(definition, before, values, today)) {
      context.addIssue({ code: 'custom', message: code, path: [...path], params })
    }
  })
}

export function fieldLabels(
  { fields }: RegisterDefinition,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { labels }]) => [key, labels[language]]),
  )
}

function asHeld(field: RegisterField, text: string | null): string | boolean {
  return field.type === 'FLAG' ? text === 'true' : (text ?? '')
}

/** A stored row, as its form holds it. */
export function heldValues(definition: RegisterDefinition, row: RegisterRowData): RowFormValues {
  const values = rowValues(definition, row)
  return Object.fromEntries(
    Object.entries(definition.fields).map(([key, field]) => [
      key,
      asHeld(field, values[key] ?? null),
    ]),
  )
}

/**
 * What a new row begins with: today for the first day that it needs, and the person's own office.
 * @param office the one that the person is of, where there is one alone
 */
export function newValues(
  { fields }: RegisterDefinition,
  today: PlainDate,
  office: string | null,
): RowFormValues {
  const entries = Object.entries(fields)
  const day = entries.find(([, { type, needed }]) => type === 'DAY' && needed)?.[0]
  return Object.fromEntries(
    entries.map(([key, field]) => {
      if (key === day) {
        return [key, field.type === 'DAY' && field.monday ? mondayOf(today) : today]
      }
      if (key === 'office' && office) return [key, office]
      return [key, asHeld(field, null)]
    }),
  )
}

/** What the next of several rows shares with the one just written: its days that are needed and what it belongs to. */
export function nextValues(
  { fields }: RegisterDefinition,
  begun: RowFormValues,
  written: RowFormValues,
): RowFormValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { type, needed }]) => {
      const stays = type === 'REFERENCE' || type === 'OPTION' || (type === 'DAY' && needed)
      return [key, (stays ? written[key] : begun[key]) ?? '']
    }),
  )
}

/** The checked values as the API takes them. */
export function apiValues(
  { fields }: RegisterDefinition,
  values: RowValues,
): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { type }]) => {
      const text = values[key] ?? null
      if (type === 'FLAG') return [key, text === 'true']
      if (text === null) return [key, null]
      return [key, type === 'COUNT' ? Number(text) : text]
    }),
  )
}
