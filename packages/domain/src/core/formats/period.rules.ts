import type { Period, PeriodUnit } from '../calendar/periods.rules.ts'
import { formatMonth, formatShortDate } from './formats.rules.ts'
import type { Language } from './language.ts'

/** A period as people call it: `semana 7 de 2010`, `mayo de 2010`, `primer semestre de 2010`, `año 2 del plan (3 sep 2009 a 2 sep 2010)`. */
export function formatPeriod(unit: PeriodUnit, period: Period, language: Language): string {
  const spanish = language === 'es'
  switch (unit) {
    case 'WEEK': {
      const week = Number(period.key.slice(6))
      const year = period.key.slice(0, 4)
      return spanish ? `semana ${week} de ${year}` : `week ${week} of ${year}`
    }
    case 'MONTH':
      return formatMonth(period.startsOn, language)
    case 'HALF_YEAR': {
      const year = period.key.slice(0, 4)
      const first = period.key.endsWith('1')
      if (spanish) return `${first ? 'primer' : 'segundo'} semestre de ${year}`
      return `${first ? 'first' : 'second'} half of ${year}`
    }
    case 'YEAR': {
      const number = period.key.slice(1)
      const from = formatShortDate(period.startsOn, language)
      const to = formatShortDate(period.endsOn, language)
      return spanish
        ? `año ${number} del plan (${from} a ${to})`
        : `plan year ${number} (${from} to ${to})`
    }
  }
}
