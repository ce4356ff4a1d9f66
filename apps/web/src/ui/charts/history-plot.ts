import { scaleLinear } from 'd3-scale'
import { area } from 'd3-shape'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import { dayNumber, drawn } from './chart-scale.ts'
import { type ChartTable, dateCell, numberCell, percentCell } from './chart-table.ts'
import * as messages from './charts.messages.ts'

export interface HistoryPoint {
  /** Cut-off, `YYYY-MM-DD`. */
  asOf: string
  /** Decimal strings in the chart's unit; a percentage as a fraction. Null is a gap. */
  value: string | null
  expected: string | null
}

export type HistoryUnit = { kind: 'percent' } | { kind: 'number'; name: string }

const HEIGHT = 300
const TOP = 16
const AXIS = 36
const DATE_LABEL_WIDTH = 76

/** Where everything of a history lies, in pixels, for a drawing `width` wide. */
export function historyPlot(
  points: readonly HistoryPoint[],
  goal: string | null,
  unit: HistoryUnit,
  width: number,
) {
  const values = points.flatMap(({ value, expected }) => [drawn(value), drawn(expected)])
  const top = Math.max(drawn(goal) ?? 0, ...values.map((value) => value ?? 0))
  const left = 56
  const right = width - (width < 520 ? 92 : 132)
  const bottom = HEIGHT - AXIS
  const y = scaleLinear()
    .domain([Math.min(0, ...values.map((value) => value ?? 0)), top || 1])
    .nice(4)
    .range([bottom, TOP])
  const days = points.map(({ asOf }) => dayNumber(asOf))
  const first = days[0] ?? 0
  const last = days.at(-1) ?? first
  const scale = scaleLinear()
    .domain([first, last === first ? first + 1 : last])
    .range([left + 12, right - 12])
  const x = (day: string) => scale(dayNumber(day))

  // Only as many dates as fit, counted back from the last one, which is the one asked about.
  const every = Math.max(1, Math.ceil(points.length / ((right - left) / DATE_LABEL_WIDTH)))
  const dates = points
    .filter((_, index) => (points.length - 1 - index) % every === 0)
    .map(({ asOf }) => asOf)

  const ticks = unit.kind === 'number' && top < 4 ? y.ticks(2) : y.ticks(4)
  const under = area<HistoryPoint>()
    .defined(({ value }) => drawn(value) !== null)
    .x(({ asOf }) => x(asOf))
    .y0(y(0))
    .y1(({ value }) => y(drawn(value) ?? 0))
  return {
    width,
    height: HEIGHT,
    top: TOP,
    left,
    right,
    bottom,
    x,
    y: (value: number) => y(value),
    ticks,
    dates,
    area: under(points) ?? '',
  }
}

export function historyTable(
  points: readonly HistoryPoint[],
  unit: HistoryUnit,
  language: Language,
): ChartTable {
  const text = messagesIn(messages, language)
  const cell = unit.kind === 'percent' ? percentCell : numberCell
  return {
    columns: [
      { label: text.date },
      { label: text.value, numeric: true },
      { label: text.expected, numeric: true },
    ],
    rows: points.map(({ asOf, value, expected }) => [
      dateCell(asOf, language),
      cell(value, language),
      cell(expected, language),
    ]),
  }
}
