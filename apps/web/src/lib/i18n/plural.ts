import type { Language } from './language.ts'

interface PluralForms {
  one: string
  other: string
  /** Said instead of "0 …" where a person would say it otherwise. */
  zero?: string
}

const rules: Record<Language, Intl.PluralRules> = {
  es: new Intl.PluralRules('es-CO'),
  en: new Intl.PluralRules('en'),
}

/** The form that goes with `count`. Spanish's "many" (a million) reads as "other". */
export function plural(language: Language, count: number, forms: PluralForms): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero
  return rules[language].select(count) === 'one' ? forms.one : forms.other
}
