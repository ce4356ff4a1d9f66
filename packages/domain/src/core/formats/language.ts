/** Languages of everything a person reads; Spanish is the original. */
export const LANGUAGES = ['es', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Spanish as written in Colombia. */
export const LOCALES: Record<Language, string> = { es: 'es-CO', en: 'en' }
