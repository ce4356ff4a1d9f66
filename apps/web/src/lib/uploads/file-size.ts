import { formatNumber } from '@gelt/domain'
import type { Language } from '../i18n/language.ts'

/** "900 bytes", "340 kB", "8,1 MB": 1024 bytes to the kB, as file managers count. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < 1024) return `${formatNumber(String(bytes), language)} bytes`
  const kilobytes = bytes / 1024
  const [amount, unit] = kilobytes < 1024 ? [kilobytes, 'kB'] : [kilobytes / 1024, 'MB']
  const decimals = amount < 10 ? 1 : 0
  return `${formatNumber(amount.toFixed(decimals), language)} ${unit}`
}
