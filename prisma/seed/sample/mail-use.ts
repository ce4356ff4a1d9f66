import { addDays, fullPeriodsWithin, nextWorkingDay, type PlainDate } from '@gelt/domain'
import { planTemplate } from '../alvarado/plan-template.ts'
import { approved, type SampleValue } from './sample-value.ts'

/** The institutional accounts; the list itself is recorded as they are opened. */
export const mailAccounts = [
  {
    key: 'alcaldia',
    name: 'Cuenta de la Alcaldía',
    activeFrom: '2008-09-08',
    recordedOn: '2008-09-05',
  },
  {
    key: 'gobierno',
    name: 'Cuenta de Gobierno',
    activeFrom: '2008-09-08',
    recordedOn: '2008-09-05',
  },
  {
    key: 'hacienda',
    name: 'Cuenta de Hacienda',
    activeFrom: '2008-09-08',
    recordedOn: '2008-09-05',
  },
  {
    key: 'planeacion',
    name: 'Cuenta de Planeación',
    activeFrom: '2008-09-08',
    recordedOn: '2008-09-05',
  },
  {
    key: 'servicios',
    name: 'Cuenta de Servicios Públicos',
    activeFrom: '2009-02-02',
    recordedOn: '2009-01-30',
  },
  { key: 'umata', name: 'Cuenta de la UMATA', activeFrom: '2009-08-03', recordedOn: '2009-07-31' },
] as const

/** Days of use, one digit a week, from the account's first week to 2010-W26; a line a half-year. */
const daysOfUse: Readonly<Record<(typeof mailAccounts)[number]['key'], readonly string[]>> = {
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

const firstDay = '2008-09-03'
const lastDay = '2010-07-04'

// The running week is reported up to the day before the sample's clock.
const lastCutoff = '2010-06-29'

const weeks = fullPeriodsWithin('WEEK', firstDay, lastDay, planTemplate.startsOn)

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b
}

function usesIn(week: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(daysOfUse).flatMap(([account, lines]) => {
      const digits = lines.join('')
      const digit = digits[week - (weeks.length - digits.length)]
      return digit === undefined ? [] : [[account, Number(digit)]]
    }),
  )
}

/** Values of a month are approved together, early in the next one. */
function approvalAfter(day: PlainDate): PlainDate {
  const monthEnd = addDays(`${day.slice(0, 7)}-28`, 4)
  return earlier(nextWorkingDay(`${monthEnd.slice(0, 7)}-08`), lastCutoff)
}

/** Row 13: days of use of each account, week by week, typed on the working day that follows. */
export const mailUseValues: readonly SampleValue[] = weeks.map((week, index) => {
  const cutoff = earlier(week.endsOn, lastCutoff)
  const recordedOn = earlier(nextWorkingDay(addDays(week.endsOn, 1)), lastCutoff)
  return {
    row: 13,
    period: week.key,
    cutoff,
    members: usesIn(index),
    ...approved(recordedOn, approvalAfter(recordedOn)),
  }
})
