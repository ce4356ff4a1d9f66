import {
  addDays,
  fullPeriodsWithin,
  isWorkingDay,
  nextWorkingDay,
  type PlainDate,
} from '@gelt/domain'
import { planTemplate } from '../../alvarado/plan-template.ts'
import { keeperOf } from '../keepers.ts'
import { officeOfAccount } from './mail-accounts.ts'
import { by, type RowWrite, rowsOf, type SampleRow } from './sample-row.ts'

const use = rowsOf('mailUses')

/** Days of use, one digit a week, from the account's first week to 2010-W26; a line a half-year. */
const daysOfUse: Readonly<Record<string, readonly string[]>> = {
  alcaldia: [
    '3444445555565453',
    '34555565554555355645555455',
    '556555555445565555555554633',
    '35555555645535554556554552',
  ],
  gobierno: [
    '4444445456545553',
    '35556555545545365545555555',
    '645455555546555555544565533',
    '34555565553535555654555552',
  ],
  hacienda: [
    '3333325655555553',
    '35655545555556355555555465',
    '555555555655554555556555533',
    '35555555555535565555545552',
  ],
  planeacion: [
    '2333335555455552',
    '35554555545655355454556545',
    '555455563555545555555554522',
    '24655545555436544555545562',
  ],
  servicios: ['333243445354555555545', '553556455545554565445545522', '35545554545535545554556452'],
  umata: ['2231324444544453544432', '24435354455334445354445352'],
}

// The running week is known up to the day before the sample's clock.
const eve = '2010-06-29'

const weeks = fullPeriodsWithin('WEEK', '2008-09-03', '2010-07-04', planTemplate.startsOn)

/** Weeks entered late, with the day; and one that was entered wrong and corrected. */
const enteredLate: Readonly<Record<string, PlainDate>> = {
  'umata 2009-11-09': '2009-12-14',
  'servicios 2010-04-05': '2010-05-03',
}
const corrected = { key: 'planeacion 2010-02-08', from: '1234', on: '2010-02-22' }

/**
 * The days of a week, as many as were counted: working days first, then Saturday, then holidays. Which ones are
 * left out turns with the week, so that no account is idle on the same day for ever.
 */
function weekdays(week: PlainDate, count: number, turn: number): string {
  const upTo = week <= eve && addDays(week, 6) > eve ? eve : addDays(week, 6)
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => addDays(week, day - 1) <= upTo)
  const worked = days.filter((day) => isWorkingDay(addDays(week, day - 1)))
  const others = days.filter((day) => !worked.includes(day))
  const spare = Math.max(0, worked.length - count)
  const from = spare === 0 ? 0 : turn % worked.length
  const idle = new Set(
    Array.from({ length: spare }, (_, at) => worked[(from + 2 * at) % worked.length]),
  )
  const used = worked.filter((day) => !idle.has(day))
  // Steps of two over an even number of days come round too soon.
  while (used.length > count) used.pop()
  const byPreference = [...others].sort((a, b) => preference(a) - preference(b))
  return [...used, ...byPreference.slice(0, count - used.length)].sort().join('')
}

function preference(day: number): number {
  return day === 6 ? 0 : day
}

function earliest(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b
}

function rowOf(account: string, week: PlainDate, count: number, turn: number): SampleRow {
  const key = `${account} ${week}`
  const person = keeperOf(officeOfAccount(account), week)
  const days = count === 0 ? null : weekdays(week, count, turn)
  const usual = earliest(nextWorkingDay(addDays(week, 7)), eve)
  const later: RowWrite<'days'>[] =
    key === corrected.key
      ? [by(person, corrected.on, { days }, 'Faltaba un día que consta en el buzón.')]
      : []
  const first = later.length > 0 ? corrected.from : days
  return use(
    key,
    by(person, enteredLate[key] ?? usual, { account, weekStartsOn: week, days: first }),
    ...later,
  )
}

/** Row 13: the days of use of each account, week by week, entered on the working day that follows. */
export const mailUses: readonly SampleRow[] = Object.entries(daysOfUse).flatMap(
  ([account, lines], position) => {
    const digits = lines.join('')
    return weeks
      .slice(weeks.length - digits.length)
      .map(({ startsOn }, index) =>
        rowOf(account, startsOn, Number(digits[index]), index + position),
      )
  },
)
