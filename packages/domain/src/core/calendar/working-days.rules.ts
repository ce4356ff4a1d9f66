import { addDays, type PlainDate, toUtc } from './plain-date.rules.ts'

const FIXED = ['01-01', '05-01', '07-20', '08-07', '12-08', '12-25']

// Ley 51/1983 moves these to the next Monday.
const MOVED_TO_MONDAY = ['01-06', '03-19', '06-29', '08-15', '10-12', '11-01', '11-11']

// Days from Easter Sunday: Thursday and Good Friday; Ascension, Corpus Christi and Sacred Heart already on Monday.
const FROM_EASTER = [-3, -2, 43, 64, 71]

// Ley 2578/2026: Our Lady of Chiquinquirá, 9 July, moved to Monday.
const CHIQUINQUIRA_SINCE = 2026

const holidayCache = new Map<number, PlainDate[]>()

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easterOf(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return `${year}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}

/** 0 Sunday … 6 Saturday. */
function weekdayOf(day: PlainDate): number {
  return toUtc(day).getDay()
}

function mondayFrom(day: PlainDate): PlainDate {
  return addDays(day, (8 - weekdayOf(day)) % 7)
}

/**
 * Colombian public holidays of a year by the law in force in that year, in order, each day once
 * (in 2025 two fall on 30 June). Reliable from 1984 (Ley 51/1983) on.
 */
export function holidaysOf(year: number): PlainDate[] {
  const known = holidayCache.get(year)
  if (known) return [...known]
  const easter = easterOf(year)
  const moved = year >= CHIQUINQUIRA_SINCE ? [...MOVED_TO_MONDAY, '07-09'] : MOVED_TO_MONDAY
  const days = new Set([
    ...FIXED.map((day) => `${year}-${day}`),
    ...moved.map((day) => mondayFrom(`${year}-${day}`)),
    ...FROM_EASTER.map((offset) => addDays(easter, offset)),
  ])
  const sorted = [...days].sort()
  holidayCache.set(year, sorted)
  return [...sorted]
}

/** Monday to Friday and no holiday: Saturdays are not working days unless an entity says so. */
export function isWorkingDay(day: PlainDate): boolean {
  const weekday = weekdayOf(day)
  if (weekday === 0 || weekday === 6) return false
  return !holidaysOf(Number(day.slice(0, 4))).includes(day)
}

/** How many working days there are from one day to another, both included. */
export function workingDaysWithin(from: PlainDate, to: PlainDate): number {
  let count = 0
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** The day itself if it is a working day, else the next one (Ley 4/1913 art. 62). */
export function nextWorkingDay(day: PlainDate): PlainDate {
  let candidate = day
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1)
  return candidate
}
