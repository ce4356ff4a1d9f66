import type { Language } from '../lib/i18n/language.ts'

/**
 * Reads a number as a person types it into a decimal string with a dot, or null if it is none.
 * Spanish: comma for decimals, dots between groups of three ("1.234,5" → "1234.5"); a dot that
 * cannot be a group mark is taken as the decimal one ("12.5" → "12.5"). English the other way round.
 */
export function readDecimal(typed: string, language: Language): string | null {
  const text = typed.trim().replace(/[\s\u00A0\u202F]/g, '')
  const [group, point] = language === 'es' ? ['\\.', ','] : [',', '\\.']
  const grouped = new RegExp(`^([+-]?)(\\d{1,3}(?:${group}\\d{3})+)(?:${point}(\\d+))?$`).exec(text)
  const plain = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(text)
  const match = grouped ?? plain
  if (!match) return null
  const sign = match[1] === '-' ? '-' : ''
  const whole = (match[2] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  return `${sign}${whole}${match[3] ? `.${match[3]}` : ''}`
}

/** The text a field shows for a decimal string; anything else is shown as it is. */
export function writeDecimal(decimal: string, language: Language): string {
  return language === 'es' && /^-?\d+\.\d+$/.test(decimal) ? decimal.replace('.', ',') : decimal
}
