import { type PlainDate, toUtc } from '../calendar/plain-date.rules.ts'
import { type Language, LOCALES } from './language.ts'

// Figure and sign stay on one line.
const NO_BREAK_SPACE = '\u00a0'

/** Decimals shown: exactly `decimals`, or by default as many as there are, up to 4. */
export interface NumberOptions {
  decimals?: number
}

/**
 * A decimal string as people write it: `1.234,5` in Spanish, `1,234.5` in English, rounded half
 * up. Exact: the text never passes through a binary float. Throws RangeError if it is no decimal.
 */
export function formatNumber(
  decimal: string,
  language: Language,
  options: NumberOptions = {},
): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: options.decimals ?? 0,
    maximumFractionDigits: options.decimals ?? 4,
    useGrouping: 'always',
  }).format(numeric(decimal))
}

/**
 * A share (`0.875`) as a percentage: `87,5 %` in Spanish, with a no-break space, and `87.5%` in
 * English; up to one decimal by default. What falls short of 1 is never written as 100 %.
 */
export function formatPercent(
  share: string,
  language: Language,
  options: NumberOptions = {},
): string {
  const text = percentFigure(share, language, options, 'halfExpand')
  const full = percentFigure('1', language, options, 'halfExpand')
  const figure =
    text === full && Number(share) < 1 ? percentFigure(share, language, options, 'trunc') : text
  return language === 'es' ? `${figure}${NO_BREAK_SPACE}%` : `${figure}%`
}

function percentFigure(
  share: string,
  language: Language,
  options: NumberOptions,
  roundingMode: 'halfExpand' | 'trunc',
): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    minimumFractionDigits: options.decimals ?? 0,
    maximumFractionDigits: options.decimals ?? 1,
    useGrouping: 'always',
    roundingMode,
  })
    .formatToParts(numeric(share))
    .filter((part) => part.type !== 'percentSign' && part.type !== 'literal')
    .map((part) => part.value)
    .join('')
}

/** A day in words: `3 de septiembre de 2008`, `3 September 2008`. */
export function formatDate(day: PlainDate, language: Language): string {
  return inWords(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A day in few letters, for charts and tables: `3 sep 2008`, `3 Sep 2008`. */
export function formatShortDate(day: PlainDate, language: Language): string {
  const month = inWords(day, language, { month: 'short' }).slice(0, 3)
  return `${Number(day.slice(8))} ${month} ${day.slice(0, 4)}`
}

/** A month in words: `mayo de 2010`, `May 2010`. */
export function formatMonth(day: PlainDate, language: Language): string {
  return inWords(day, language, { month: 'long', year: 'numeric' })
}

function inWords(day: PlainDate, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : LOCALES.es
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(toUtc(day))
}

/** An instant as day and hour in Bogotá, for audits: `3 de septiembre de 2008, 7:00 a. m.`. */
export function formatInstant(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : LOCALES.es, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'America/Bogota',
  }).format(instant)
}

function numeric(decimal: string): `${number}` {
  if (isNumeric(decimal)) return decimal
  throw new RangeError(`Not a decimal: ${decimal.slice(0, 40)}`)
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text)
}
