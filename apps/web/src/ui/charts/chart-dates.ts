import type { Language } from '../../lib/i18n/language.ts'

const months: Record<Language, Intl.DateTimeFormat> = {
  es: new Intl.DateTimeFormat('es-CO', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }),
}

/** Short enough for an axis: "jun 2010". */
export function axisMonth(day: string, language: Language): string {
  const month = months[language].format(new Date(`${day}T00:00:00Z`)).replace('.', '')
  return `${month} ${day.slice(0, 4)}`
}
