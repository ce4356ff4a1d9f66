import type { Status } from '@gelt/domain'

/** What the rows can be filtered by, in the order of showing. */
export const GAUGES = [
  'met',
  'onTrack',
  'atRisk',
  'behind',
  'overdue',
  'noData',
  'notReported',
  'withEvidence',
  'notStarted',
  'unscheduled',
  'notApplicable',
] as const
export type Gauge = (typeof GAUGES)[number]

export interface GaugedRow {
  status: Status
  notReported: boolean
  hasEvidence: boolean
}

/** What is said of a row beside its status. */
export type Flag = 'notReported' | 'withEvidence'

const STATUSES_OF: Record<Exclude<Gauge, Flag>, readonly [Status, ...Status[]]> = {
  met: ['MET', 'MET_LATE'],
  onTrack: ['ON_TRACK'],
  atRisk: ['AT_RISK'],
  behind: ['BEHIND'],
  overdue: ['OVERDUE'],
  noData: ['NO_DATA'],
  notStarted: ['NOT_STARTED'],
  unscheduled: ['UNSCHEDULED'],
  notApplicable: ['NOT_APPLICABLE'],
}

/** Always in sight, even at 0: their absence would be news too. */
const ALWAYS: readonly Gauge[] = [
  'met',
  'onTrack',
  'atRisk',
  'behind',
  'overdue',
  'noData',
  'notReported',
  'withEvidence',
]

// Addresses stay readable in the language of the entity.
const WORDS: Record<Gauge, string> = {
  met: 'cumplidos',
  onTrack: 'al-dia',
  atRisk: 'en-riesgo',
  behind: 'atrasados',
  overdue: 'vencidos',
  noData: 'sin-dato',
  notReported: 'sin-reporte',
  withEvidence: 'con-soporte',
  notStarted: 'por-iniciar',
  unscheduled: 'sin-plazo',
  notApplicable: 'no-aplica',
}

export function isUnder(gauge: Gauge, row: GaugedRow): boolean {
  if (!isFlag(gauge)) return STATUSES_OF[gauge].includes(row.status)
  return gauge === 'notReported' ? row.notReported : row.hasEvidence
}

/** The status whose mark stands for a gauge. */
export function markOf(gauge: Exclude<Gauge, Flag>): Status {
  return STATUSES_OF[gauge][0]
}

export function isFlag(gauge: Gauge): gauge is Flag {
  return gauge === 'notReported' || gauge === 'withEvidence'
}

/** The gauges to show with their counts; those chosen stay, so that they can be let go. */
export function gaugesOf(
  rows: readonly GaugedRow[],
  chosen: readonly Gauge[],
): { gauge: Gauge; count: number }[] {
  return GAUGES.map((gauge) => ({
    gauge,
    count: rows.filter((row) => isUnder(gauge, row)).length,
  })).filter(({ gauge, count }) => count > 0 || ALWAYS.includes(gauge) || chosen.includes(gauge))
}

/** The rows under any of the gauges chosen; all of them when none is. */
export function filterRows<Row extends GaugedRow>(
  rows: readonly Row[],
  chosen: readonly Gauge[],
): readonly Row[] {
  if (chosen.length === 0) return rows
  return rows.filter((row) => chosen.some((gauge) => isUnder(gauge, row)))
}

/** `?ver=en-riesgo,vencidos`; words that name no gauge count as not said. */
export function readGauges(written: string | null): Gauge[] {
  const words = written?.split(',') ?? []
  return GAUGES.filter((gauge) => words.includes(WORDS[gauge]))
}

export function writeGauges(chosen: readonly Gauge[]): string {
  return GAUGES.filter((gauge) => chosen.includes(gauge))
    .map((gauge) => WORDS[gauge])
    .join(',')
}
