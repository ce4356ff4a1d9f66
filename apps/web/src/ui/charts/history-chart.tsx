import { formatDate, formatNumber, formatPercent } from '@gelt/domain'
import { line } from 'd3-shape'
import { useId, useRef, useState } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { axisMonth } from './chart-dates.ts'
import { drawn, spreadLabels } from './chart-scale.ts'
import * as messages from './charts.messages.ts'
import { HatchPattern } from './hatch.tsx'
import styles from './history-chart.module.css'
import { type HistoryPoint, type HistoryUnit, historyPlot } from './history-plot.ts'
import { useWidth } from './use-width.ts'

/** Where two ways of knowing meet, in words long and short: "contado desde el 1 ene 2010", "contado". */
interface ChartSeam {
  on: string
  before: { long: string; short: string }
  after: { long: string; short: string }
}

interface HistoryChartProps {
  /** What is drawn, for whoever doesn't see it. */
  label: string
  /** Oldest first, one a cut-off. */
  points: readonly HistoryPoint[]
  goal: string | null
  unit: HistoryUnit
  isSample: boolean
  /** Days on which the way of knowing the figure changed: what it was before, what it is from then on. */
  seams?: readonly ChartSeam[]
}

function isWithin(day: string, points: readonly HistoryPoint[]): boolean {
  const [first, last] = [points[0], points.at(-1)]
  return first !== undefined && last !== undefined && first.asOf < day && day < last.asOf
}

/** The way so far: values joined where they follow each other, the expected way dashed, the goal a thin rule. */
export function HistoryChart({
  label,
  points,
  goal,
  unit,
  isSample,
  seams = [],
}: HistoryChartProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const plot = historyPlot(points, goal, unit, useWidth(place))
  const length = plot.width < 640 ? 'short' : 'long'
  const [cursor, setCursor] = useState<number | null>(null)

  const say = (value: string | null) => {
    if (value === null) return text.noData
    if (unit.kind === 'percent') return formatPercent(value, language)
    return `${formatNumber(value, language)} ${unit.name}`
  }
  const tick = (value: string) =>
    unit.kind === 'percent' ? formatPercent(value, language) : formatNumber(value, language)

  const path = (read: (point: HistoryPoint) => string | null) =>
    line<HistoryPoint>()
      .defined((point) => drawn(read(point)) !== null)
      .x((point) => plot.x(point.asOf))
      .y((point) => plot.y(drawn(read(point)) ?? 0))(points) ?? ''

  const last = points.findLast((point) => drawn(point.value) !== null)
  const lastExpected = points.findLast((point) => drawn(point.expected) !== null)
  const labels = [
    { key: 'value', words: last ? say(last.value) : '', at: drawn(last?.value ?? null) },
    { key: 'expected', words: text.expected, at: drawn(lastExpected?.expected ?? null) },
    { key: 'goal', words: text.goalValue(goal === null ? '' : tick(goal)), at: drawn(goal) },
  ].flatMap(({ key, words, at }) => (at === null ? [] : [{ key, words, y: plot.y(at) }]))
  const placed = spreadLabels(
    labels.map(({ y }) => y),
    20,
    plot.bottom,
  )
  const chosen = cursor === null ? undefined : points[cursor]
  const spoken = (point: HistoryPoint) =>
    text.point(formatDate(point.asOf, language), say(point.value), say(point.expected))

  return (
    <div ref={place} className={styles.place}>
      <svg
        className={styles.chart}
        width={plot.width}
        height={plot.height}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{label}</title>
        {isSample && <HatchPattern id={`${id}-hatch`} on="paper" />}
        {plot.ticks.map((value) => (
          <g key={value}>
            <line
              className={value === 0 ? styles.axis : styles.grid}
              x1={plot.left}
              x2={plot.right}
              y1={plot.y(value)}
              y2={plot.y(value)}
            />
            <text className={styles.tick} x={plot.left - 8} y={plot.y(value) + 4} textAnchor="end">
              {tick(String(value))}
            </text>
          </g>
        ))}
        {plot.dates.map((day) => (
          <text
            key={day}
            className={styles.tick}
            x={plot.x(day)}
            y={plot.bottom + 22}
            textAnchor="middle"
          >
            {axisMonth(day, language)}
          </text>
        ))}
        {isSample && (
          <path
            d={plot.area}
            className={styles.sample}
            fill={`url(#${id}-hatch)`}
            data-testid="sample-hatch"
          />
        )}
        {drawn(goal) !== null && (
          <line
            className={styles.goal}
            x1={plot.left}
            x2={plot.right}
            y1={plot.y(Number(goal))}
            y2={plot.y(Number(goal))}
          />
        )}
        {seams
          .filter(({ on }) => isWithin(on, points))
          .map(({ on, before, after }) => (
            <g key={on}>
              <line
                className={styles.seam}
                x1={plot.x(on)}
                x2={plot.x(on)}
                y1={plot.top}
                y2={plot.bottom}
              />
              <text
                className={styles.seamWords}
                x={plot.x(on) - 6}
                y={plot.top + 34}
                textAnchor="end"
              >
                {before[length]}
              </text>
              <text className={styles.seamWords} x={plot.x(on) + 6} y={plot.top + 34}>
                {after[length]}
              </text>
            </g>
          ))}
        <path className={styles.expected} d={path((point) => point.expected)} />
        <path className={styles.value} d={path((point) => point.value)} data-testid="value-line" />
        {points.map((point) =>
          drawn(point.value) === null ? (
            <text
              key={point.asOf}
              className={styles.gap}
              x={plot.x(point.asOf)}
              y={plot.bottom - 6}
              textAnchor="middle"
            >
              {text.noData}
            </text>
          ) : (
            <circle
              key={point.asOf}
              className={styles.dot}
              cx={plot.x(point.asOf)}
              cy={plot.y(Number(point.value))}
              r={point === last ? 5 : 3.5}
            />
          ),
        )}
        {labels.map(({ key, words }, index) => (
          <text key={key} className={styles[key]} x={plot.right + 10} y={(placed[index] ?? 0) + 5}>
            {words}
          </text>
        ))}
        {chosen && (
          <line
            className={styles.cursor}
            x1={plot.x(chosen.asOf)}
            x2={plot.x(chosen.asOf)}
            y1={plot.top}
            y2={plot.bottom}
          />
        )}
      </svg>
      {points.length > 1 && (
        <label className={styles.scrub} style={{ paddingLeft: plot.left + 4 }}>
          <span className={styles.readout} aria-hidden="true">
            {chosen ? spoken(chosen) : text.scrub}
          </span>
          <input
            type="range"
            aria-label={text.scrub}
            aria-valuetext={spoken(
              chosen ?? last ?? { asOf: '1970-01-01', value: null, expected: null },
            )}
            min="0"
            max={points.length - 1}
            value={cursor ?? points.length - 1}
            style={{ width: plot.right - plot.left - 8 }}
            onChange={(event) => setCursor(Number(event.target.value))}
            onFocus={() => setCursor(cursor ?? points.length - 1)}
          />
        </label>
      )}
    </div>
  )
}
