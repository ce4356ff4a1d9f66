import { formatPercent } from '@gelt/domain'
import type { Language } from '../i18n/language.ts'

/** Two shares with as many decimals as it takes to see the difference, one to four. */
export function tellingApart(before: string, after: string, language: Language): [string, string] {
  const shown = (share: string, decimals?: number) =>
    formatPercent(share, language, decimals === undefined ? {} : { decimals })
  const different = [undefined, 2, 3, 4].find(
    (decimals) => shown(before, decimals) !== shown(after, decimals),
  )
  return [shown(before, different), shown(after, different)]
}
