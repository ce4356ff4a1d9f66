import {
  addDays,
  isWorkingDay,
  nextWorkingDay,
  type PlainDate,
  periodByKey,
  weekdayOf,
} from '@gelt/domain'
import { planTemplate } from '../../alvarado/plan-template.ts'
import type { OfficeCode } from '../../alvarado/structure.ts'
import { keeperOf } from '../keepers.ts'
import {
  deliveriesByOffice,
  enteredLate,
  heldBack,
  months,
  movedToMarch,
  repeated,
} from './delivery-plan.ts'
import { others, subjects } from './delivery-subjects.ts'
import { nameOf } from './demo-names.ts'
import { by, rowsOf, type SampleRow } from './sample-row.ts'

const delivery = rowsOf('deliveries')

// What is recorded ends on the eve of the sample's clock, and June was handed in by the 28th.
const eve = '2010-06-29'
const lastDelivery = '2010-06-28'

interface Delivery {
  /** Month, office, which of the month. */
  readonly key: string
  readonly office: OfficeCode
  readonly channel: string
  readonly subject: string
  readonly deliveredOn: PlainDate
}

const monthNames =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  )

function named(month: string): string {
  return `${monthNames[Number(month.slice(5)) - 1]} de ${month.slice(0, 4)}`
}

function workingDaysOf(month: string): PlainDate[] {
  const period = periodByKey('MONTH', month, planTemplate.startsOn)
  if (!period) throw new Error(`no month ${month}`)
  const days: PlainDate[] = []
  for (let day = period.startsOn; day <= period.endsOn; day = addDays(day, 1)) {
    if (isWorkingDay(day) && day <= lastDelivery) days.push(day)
  }
  return days
}

/** 0 to 6, always the same for the same key: offices don't all come on the same days. */
function shift(key: string): number {
  return [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_007, 7) % 7
}

/** The day of a delivery: they are spread over the month's working days. */
function dayOf(key: string, days: readonly PlainDate[], at: number, count: number): PlainDate {
  const from = (at * days.length) / count
  const found = days[Math.floor(from + (shift(key) * days.length) / count / 7)]
  if (!found) throw new Error(`no working day for ${key}`)
  return found
}

function deliveriesOf(office: OfficeCode, digits: string): Delivery[] {
  const list = subjects[office]
  let turn = 0
  return [...digits].flatMap((digit, index) => {
    const month = months[index] ?? ''
    const days = workingDaysOf(month)
    return Array.from({ length: Number(digit) }, (_, at) => {
      const key = `${month} ${office} ${at}`
      const [usual, subject] = others[key] ?? list[turn++ % list.length] ?? ['', '']
      const deliveredOn = dayOf(key, days, at, Number(digit))
      // The library's section took over from the bulletin in March 2009.
      const channel = usual === 'cultura' && deliveredOn < '2009-03-02' ? 'boletin' : usual
      return { key, office, channel, subject: subject.replace('{mes}', named(month)), deliveredOn }
    })
  })
}

/** The site is brought up to date on Tuesdays and Fridays, from the day after the delivery was entered. */
function publicationDay(channel: string, deliveredOn: PlainDate, enteredOn: PlainDate) {
  const held = heldBack.find(
    (one) => one.channel === channel && deliveredOn >= one.from && deliveredOn <= one.to,
  )
  if (held) return held.publishedOn
  let day = addDays(enteredOn, 1)
  while (![2, 5].includes(weekdayOf(day))) day = addDays(day, 1)
  const moved = nextWorkingDay(day)
  return moved <= eve ? moved : null
}

function rowOf({ key, office, channel, subject, deliveredOn: planned }: Delivery): SampleRow {
  const moved = key === movedToMarch.key ? movedToMarch : null
  const deliveredOn = moved?.enteredOn ?? planned
  const enteredOn = enteredLate[key] ?? deliveredOn
  const keeper = keeperOf(office, enteredOn)
  const publishedOn = publicationDay(channel, deliveredOn, enteredOn)
  const url = `https://www.alvarado.example/${channel}/${key.toLowerCase().replaceAll(' ', '-')}`
  const publication =
    publishedOn === null
      ? []
      : [by<'publishedOn' | 'url'>('committee', publishedOn, { publishedOn, url })]
  const correction = moved
    ? [
        by<'deliveredOn'>(
          keeper,
          moved.correctedOn,
          { deliveredOn: moved.handedInOn },
          moved.reason,
        ),
      ]
    : []
  return delivery(
    key,
    by(keeper, enteredOn, {
      ...{ subject, office, channel, deliveredOn },
      deliveredBy: nameOf(office === 'DA' ? 'mayor' : keeper),
    }),
    ...publication,
    ...correction,
  )
}

function repetition(original: Delivery): SampleRow {
  const { office, channel, subject, deliveredOn } = original
  const keeper = keeperOf(office, repeated.enteredOn)
  return delivery(
    `${original.key} repetida`,
    by(keeper, repeated.enteredOn, { subject, office, channel, deliveredOn }),
    { ...by(keeper, repeated.annulledOn, {}), annulled: repeated.reason },
  )
}

const all = Object.entries(deliveriesByOffice).flatMap(([office, digits]) =>
  deliveriesOf(office as OfficeCode, digits),
)

/**
 * Row 2: what each office handed in, month by month, and when it was published: 4, 6, 7 and 8 of the ten channels
 * are up to date at the ends of the half-years. One delivery was entered twice, one moved to the month before.
 */
export const deliveries: readonly SampleRow[] = [
  ...all.map(rowOf),
  ...all.filter(({ key }) => key === repeated.key).map(repetition),
]
