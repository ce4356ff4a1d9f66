export type Language = 'es' | 'en'

export const LANGUAGES: readonly Language[] = ['es', 'en']

const STORAGE_KEY = 'gelt.language'

export function isLanguage(value: unknown): value is Language {
  return value === 'es' || value === 'en'
}

/** The language chosen before on this device; Spanish when none was, or storage is forbidden. */
export function storedLanguage(): Language {
  try {
    const stored = localStorage.getItem(STORAGE_KEY)
    return isLanguage(stored) ? stored : 'es'
  } catch {
    return 'es'
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language)
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
}
