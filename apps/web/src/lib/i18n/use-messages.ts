import type { Language } from './language.ts'
import { useLanguage } from './language-context.tsx'

/** A `*.messages.ts` module: the same shape in both languages. */
export interface Catalogue<Messages> {
  es: Messages
  en: Messages
}

/** The catalogue's messages in the person's language. */
export function useMessages<Messages>(catalogue: Catalogue<Messages>): Messages {
  return catalogue[useLanguage().language]
}

/** The same outside a component: for tables and files written in a given language. */
export function messagesIn<Messages>(catalogue: Catalogue<Messages>, language: Language): Messages {
  return catalogue[language]
}
