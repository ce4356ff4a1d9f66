import { addDays, nextWorkingDay, periodByKey } from '@gelt/domain'
import { planTemplate } from '../alvarado/plan-template.ts'
import { approved, type SampleValue } from './sample-value.ts'

/** The first full month after the start-up (4 November 2008), and those that follow. */
const months = [
  '2008-12',
  ...Array.from({ length: 12 }, (_, index) => `2009-${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 6 }, (_, index) => `2010-${String(index + 1).padStart(2, '0')}`),
]

/** Deliveries of each office, one digit a month; the store works until January 2010. */
const deliveriesByOffice: Readonly<Record<string, string>> = {
  DA: '2344444444443444444',
  SGG: '4444544444544444444',
  SHT: '2233444344442344443',
  OPI: '1223344434443444444',
  OSP: '0122233343442344443',
  CF: '1223334434433434444',
  IP: '0112223233332233433',
  UMATA: '1122332334332334344',
  ALM: '00111211211201',
  BIB: '1222333434443444444',
}

// The report of June is made before the month's last day: its value counts up to the 28th.
const lastCutoff = '2010-06-28'

/** Row 2, first target: information delivered by each office, month by month. */
export const deliveryValues: readonly SampleValue[] = months.map((key, index) => {
  const month = periodByKey('MONTH', key, planTemplate.startsOn)
  if (!month) throw new Error(`no month ${key}`)
  const members = Object.fromEntries(
    Object.entries(deliveriesByOffice).flatMap(([office, digits]) => {
      const digit = digits[index]
      return digit === undefined ? [] : [[office, Number(digit)]]
    }),
  )
  const last = month.endsOn > lastCutoff
  const recordedOn = last ? '2010-06-28' : nextWorkingDay(addDays(month.endsOn, 3))
  const approvedOn = last ? '2010-06-29' : nextWorkingDay(addDays(month.endsOn, 9))
  return {
    row: 2,
    period: key,
    cutoff: last ? lastCutoff : month.endsOn,
    members,
    ...approved(recordedOn, approvedOn),
  }
})
