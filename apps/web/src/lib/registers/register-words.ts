import type { RegisterHead } from '@gelt/domain'
import type { Language } from '../i18n/language.ts'

/** A name at the beginning of a line: `Puntos de conexión`. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('es') + words.slice(1)
}

/** What a register is called: `Puntos de conexión`. */
export function registerTitle({ nouns }: RegisterHead, language: Language): string {
  return capitalised(nouns[language].many)
}
