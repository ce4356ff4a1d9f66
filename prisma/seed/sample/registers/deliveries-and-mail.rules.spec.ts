import { isWorkingDay, type PlainDate, periodOf, sourceByKey, weekdayOf } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { planTemplate } from '../../alvarado/plan-template.ts'
import { sampleRegisters } from '../history.ts'
import { sampleContext } from '../sample-context.ts'
import { factsAt } from './daily-facts.ts'
import { deliveriesByOffice, months } from './delivery-plan.ts'
import { rowId } from './references.ts'

const context = sampleContext('0b1d8a3e-0000-8000-8000-000000000001', planTemplate)
const registers = sampleRegisters(context)
const history = registers.daily
const facts = factsAt(registers, context, '2010-06-30T00:00:00-05:00')

const dayOf = (moment: string): PlainDate => moment.slice(0, 10)
const officeId = (code: string) => context.ids.office(code)

describe('deliveries', () => {
  const standing = facts.deliveries.filter(({ annulledReason }) => annulledReason === null)
  const inMonth = (month: string, office: string, of = standing) =>
    of.filter(
      ({ values }) => values.deliveredOn?.startsWith(month) && values.office === officeId(office),
    ).length

  it('are as many by office and month as its digits say, on working days', () => {
    for (const [office, digits] of Object.entries(deliveriesByOffice)) {
      expect([office, months.map((month) => inMonth(month, office)).join('')]).toEqual([
        office,
        digits.padEnd(months.length, '0'),
      ])
    }
    expect(standing.filter(({ values }) => !isWorkingDay(values.deliveredOn ?? ''))).toEqual([])
    expect(standing.filter(({ values }) => (values.deliveredOn ?? '') > '2010-06-28')).toEqual([])
  })

  it('were published on a day of publication after they were entered', () => {
    const published = history.filter(
      ({ register, before, after }) =>
        register === 'deliveries' && after.publishedOn !== (before?.after.publishedOn ?? null),
    )
    expect(published.length).toBeGreaterThan(540)
    for (const { before, after, moment } of published) {
      expect(after.publishedOn).toBe(dayOf(moment))
      expect(before?.moment.slice(0, 10) && before.moment < moment).toBe(true)
    }
  })

  it('knew one less of March until May, one twice for a day, and some only weeks later', () => {
    const knownAt = (moment: string) =>
      factsAt(registers, context, moment).deliveries.filter((row) => row.annulledReason === null)
    const march = (moment: string) => inMonth('2010-03', 'IP', knownAt(moment))
    expect([march('2010-05-12T07:00:00-05:00'), march('2010-05-12T12:00:00-05:00')]).toEqual([2, 3])
    const february = (moment: string) => inMonth('2010-02', 'SHT', knownAt(moment))
    expect([february('2010-03-02T12:00:00-05:00'), february('2010-03-03T12:00:00-05:00')]).toEqual([
      5, 4,
    ])
    const late = history.filter(
      ({ register, id, version, after, moment }) =>
        register === 'deliveries' &&
        version === 1 &&
        id !== rowId(context, 'deliveries', '2010-02 SHT 1 repetida') &&
        Date.parse(dayOf(moment)) - Date.parse(after.deliveredOn ?? '') > 14 * 86_400_000,
    )
    expect(late).toHaveLength(4)
  })

  it('leave out of date the channels that nobody fed', () => {
    const outOfDate = (asOf: PlainDate) =>
      facts.channels
        .filter((row) => {
          const day = { asOf, planStartsOn: planTemplate.startsOn, goal: 1 }
          return sourceByKey('channels.upToDate')?.judge(row, day)?.verdict === 'MISSING'
        })
        .map(({ values }) => values.name)
    expect(outOfDate('2010-06-30')).toEqual(['Contratación', 'Preguntas frecuentes'])
    expect(outOfDate('2009-12-31')).toEqual([
      'Contratación',
      'Servicios públicos',
      'Preguntas frecuentes',
    ])
  })

  it('end with the store, and name it to the last', () => {
    const last = standing
      .filter(({ values }) => values.office === officeId('ALM'))
      .map(({ values }) => values.deliveredOn)
      .sort()
      .at(-1)
    expect(last?.slice(0, 7)).toBe('2010-01')
  })
})

describe('the use of the mail', () => {
  // Days of use in all, by account and half-year: the sums of the digits of the reports.
  const sums: Readonly<Record<string, readonly number[]>> = {
    'Cuenta de la Alcaldía': [71, 124, 131, 122],
    'Cuenta de Gobierno': [71, 125, 129, 121],
    'Cuenta de Hacienda': [66, 127, 132, 123],
    'Cuenta de Planeación': [63, 123, 125, 119],
    'Cuenta de Servicios Públicos': [0, 87, 123, 118],
    'Cuenta de la UMATA': [0, 0, 76, 102],
  }

  it.each(Object.entries(sums))('of %s adds up by half-year', (name, asked) => {
    const weeks = facts.mailUses.filter(({ names }) => names.account === name)
    const lastDays = ['2008-12-28', '2009-06-28', '2010-01-03', '2010-07-04']
    const found = lastDays.map((until, at) => {
      const from = lastDays[at - 1] ?? ''
      return weeks
        .filter(({ values: { weekStartsOn } }) => {
          const sunday = periodOf('WEEK', weekStartsOn ?? '', planTemplate.startsOn).endsOn
          return sunday <= until && sunday > from
        })
        .reduce((total, { values }) => total + (values.days ?? '').length, 0)
    })
    expect(found).toEqual(asked)
  })

  it('begins weeks on Monday, and of the running one knows Monday and Tuesday', () => {
    for (const { values } of facts.mailUses) expect(weekdayOf(values.weekStartsOn ?? '')).toBe(1)
    const running = facts.mailUses.filter(({ values }) => values.weekStartsOn === '2010-06-28')
    expect(running.map(({ values }) => values.days)).toEqual(Array(6).fill('12'))
  })
})
