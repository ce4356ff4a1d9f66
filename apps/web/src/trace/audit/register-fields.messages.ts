import {
  type AnyRegisterField,
  type Both,
  type Language,
  LISTS,
  type RegisterDefinition,
} from '@gelt/domain'

type RegisterFields = Record<AnyRegisterField | 'annulledReason' | 'register' | 'count', string>

/** Labels of the definitions; of a field that several registers have, the first one's. */
function labelsIn(language: Language): Record<AnyRegisterField, string> {
  const all = LISTS.flatMap(({ fields }) =>
    Object.entries(fields).map(([key, { labels }]) => [key, labels[language]] as const),
  )
  return Object.fromEntries(all.toReversed()) as Record<AnyRegisterField, string>
}

export const es: RegisterFields = {
  ...labelsIn('es'),
  annulledReason: 'Por qué se anuló',
  register: 'Registro',
  count: 'Cuántos',
}

export const en: RegisterFields = {
  ...labelsIn('en'),
  annulledReason: 'Why it was annulled',
  register: 'Register',
  count: 'How many',
}

/** The register whose rows the log calls so; undefined: it isn't one. */
function registerOf(subjectType: string): RegisterDefinition | undefined {
  return LISTS.find(({ type }) => type === subjectType)
}

/** What a row's own register calls a field; null: it doesn't have it. */
export function ownLabel(subjectType: string, key: string): Both | null {
  return registerOf(subjectType)?.fields[key]?.labels ?? null
}

/** What a row's own register calls an option of a field; null: it is none. */
export function ownOption(subjectType: string, key: string, option: string): Both | null {
  const field = registerOf(subjectType)?.fields[key]
  return field?.type === 'OPTION' ? (field.options[option] ?? null) : null
}

/** What the register of that key is called; null: there is none. */
export function registerName(key: string, language: Language): string | null {
  return LISTS.find((one) => one.key === key)?.nouns[language].many ?? null
}
