import { formatDate, formatNumber } from '../formats/formats.rules.ts'
import type { Language } from '../formats/language.ts'

/** How params are written in a sentence of that language: days in words, figures with their separators. */
export function wordsIn(language: Language) {
  return {
    day: (text: string | undefined): string =>
      text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, language) : (text ?? ''),
    figure: (text: string | undefined, otherwise: string): string => {
      const figure = text ?? otherwise
      return /^-?\d+(\.\d+)?$/.test(figure) ? formatNumber(figure, language) : figure
    },
    minutes: (count: string | undefined, one: string, many: string, otherwise: string): string =>
      count ? `${count} ${count === '1' ? one : many}` : otherwise,
  }
}
