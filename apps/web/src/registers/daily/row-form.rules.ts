import {
  type PlainDate,
  partsOf,
  type RegisterDefinition,
  type RegisterField,
  type RowValues,
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

/** Fields that people fill in. */
function written({ fields }: RegisterDefinition): [string, RegisterField][] {
  return Object.entries(fields).filter(([, { automatic }]) => !automatic)
}

/** The order of a form without sections: what no row is without comes first. */
export function fieldGroups(definition: RegisterDefinition): FieldGroups {
  const { fields, sections } = definition
  if (sections) return { first: sections.flatMap((section) => [...section.fields]), more: [] }
  const keys = written(definition).map(([key]) => key)
  const needed = keys.filter((key) => fields[key]?.needed)
  const others = keys.filter((key) => !fields[key]?.needed)
  return keys.length > FEW
    ? { first: needed, more: others }
    : { first: [...needed, ...others], more: [] }
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
    written(definition).map(([key, field]) => [key, asHeld(field, values[key] ?? null)]),
  )
}

/**
 * What a new row begins with: today for the first day that it needs, and the person's own office.
 * @param office the one that the person is of, where there is one alone
 */
export function newValues(
  definition: RegisterDefinition,
  today: PlainDate,
  office: string | null,
): RowFormValues {
  const entries = written(definition)
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
  definition: RegisterDefinition,
  begun: RowFormValues,
  last: RowFormValues,
): RowFormValues {
  return Object.fromEntries(
    written(definition).map(([key, { type, needed }]) => {
      const stays = type === 'REFERENCE' || type === 'OPTION' || (type === 'DAY' && needed)
      return [key, (stays ? last[key] : begun[key]) ?? '']
    }),
  )
}

/** The checked values as the API takes them. */
export function apiValues(
  definition: RegisterDefinition,
  values: RowValues,
): Record<string, string | number | boolean | string[] | null> {
  return Object.fromEntries(
    written(definition).map(([key, { type }]) => {
      const text = values[key] ?? null
      if (type === 'FLAG') return [key, text === 'true']
      if (type === 'REFERENCES') return [key, partsOf(text)]
      if (text === null) return [key, null]
      return [key, type === 'COUNT' ? Number(text) : text]
    }),
  )
}
