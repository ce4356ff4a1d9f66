import {
  addDays,
  attestedUnit,
  type DailyRegisterKey,
  dailyRegister,
  nextWorkingDay,
  type Period,
  type PlainDate,
  periodOf,
} from '@gelt/domain'
import { type OfficeCode, offices } from '../../alvarado/structure.ts'
import type { PersonKey } from '../../people.ts'
import { keepers, storeMergedOn } from '../keepers.ts'
import type { SampleContext } from '../sample-context.ts'
import { months } from './delivery-plan.ts'
import { registerMoment } from './register-moments.ts'

/** "Complete up to here", said of a period of a register. */
export interface SampleAttestation {
  /** Moment of recording, ISO. */
  readonly moment: string
  readonly by: PersonKey
  readonly register: DailyRegisterKey
  readonly period: Period
  /** Null: for the whole municipality. */
  readonly officeId: string | null
  readonly officeName: string | null
  readonly note: string | null
}

interface Said {
  readonly on: PlainDate
  readonly by: PersonKey
  readonly register: DailyRegisterKey
  /** Any day of the period. */
  readonly day: PlainDate
  readonly office?: OfficeCode
  readonly note?: string
}

/** Offices that have not said yet that May 2010 is complete; June still runs. */
const open: readonly string[] = ['2010-05 IP', '2010-05 OSP']

function deliveryMonths(): Said[] {
  return months
    .filter((month) => month < '2010-06')
    .flatMap((month) => {
      const day = `${month}-01`
      const on = nextWorkingDay(addDays(lastDayOf('deliveries', day), 2))
      return offices
        .filter(({ code }) => code !== 'ALM' || on < storeMergedOn)
        .filter(({ code }) => !open.includes(`${month} ${code}`))
        .map(
          ({ code }): Said => ({
            on,
            by: keepers[code],
            register: 'deliveries',
            day,
            office: code,
          }),
        )
    })
}

function mailMonths(): Said[] {
  return ['2008-09', '2008-10', '2008-11', ...months]
    .filter((month) => month < '2010-06')
    .map((month) => {
      const day = `${month}-01`
      const on = nextWorkingDay(addDays(lastDayOf('mailUses', day), 8))
      return { on, by: 'committee', register: 'mailUses', day }
    })
}

const byHalfYear: readonly DailyRegisterKey[] = [
  'connectionPoints',
  'channels',
  'archiveHoldings',
  'datasets',
  'participationSessions',
  'mailAccounts',
  'partners',
  'trainings',
  'trainingGroups',
  'sectorEngagements',
  'guidanceItems',
  'resourceNeeds',
]

/** Registers that were late at the end of 2009: when they were complete, and what was said of it. */
const late: Readonly<Record<string, { readonly on: PlainDate; readonly note?: string }>> = {
  connectionPoints: { on: '2010-01-18', note: 'Con el traslado del Puesto de Salud corregido.' },
  channels: { on: '2010-02-16' },
  participationSessions: { on: '2010-02-16', note: 'El foro de noviembre no se realizó.' },
  sectorEngagements: { on: '2010-02-16' },
  resourceNeeds: { on: '2010-03-12', note: 'Con la lista de las fases 4 y 5 de diciembre.' },
}

function halfYears(): Said[] {
  const ends = [
    { day: '2008-12-31', on: '2009-01-06' },
    { day: '2009-06-30', on: '2009-07-01' },
    { day: '2009-12-31', on: '2010-01-05' },
  ]
  return ends.flatMap(({ day, on }) =>
    byHalfYear.map((register): Said => {
      const delay = day === '2009-12-31' ? late[register] : undefined
      return { on, by: 'committee', register, day, ...delay }
    }),
  )
}

const planStart = '2008-09-03'

function lastDayOf(register: DailyRegisterKey, day: PlainDate): PlainDate {
  return periodOf(attestedUnit(dailyRegister(register)), day, planStart).endsOn
}

/** Rows are entered from eight on; that they are complete is said afterwards. */
const firstHour = 11

/** What was said to be complete, in the order of recording. Area 6 begins in 2012 and nobody says anything of it. */
export function sampleAttestations({ ids }: SampleContext): readonly SampleAttestation[] {
  const said = [...deliveryMonths(), ...mailMonths(), ...halfYears()].sort((a, b) =>
    a.on === b.on ? (a.by < b.by ? -1 : a.by > b.by ? 1 : 0) : a.on < b.on ? -1 : 1,
  )
  let slot = 0
  let previous: Said | undefined
  return said.map((one) => {
    if (previous?.on !== one.on) slot = 0
    else slot += 1
    previous = one
    const { on, by, register, day, office, note = null } = one
    return {
      ...{ moment: registerMoment(on, firstHour, slot), by, register, note },
      period: periodOf(attestedUnit(dailyRegister(register)), day, planStart),
      officeId: office === undefined ? null : ids.office(office),
      officeName: offices.find(({ code }) => code === office)?.name ?? null,
    }
  })
}
