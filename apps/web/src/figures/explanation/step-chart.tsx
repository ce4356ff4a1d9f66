import { endOfDayInBogota, formatPercent, type PlainDate } from '@gelt/domain'
import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { useId, useRef } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { axisMonth } from '../../ui/charts/chart-dates.ts'
import { drawn } from '../../ui/charts/chart-scale.ts'
import { HatchPattern } from '../../ui/charts/hatch.tsx'
import { useWidth } from '../../ui/charts/use-width.ts'
import { type Move, moveKey } from './moves.rules.ts'
import styles from './why-moved.module.css'

interface StepChartProps {
  /** What is drawn, for whoever doesn’t see it. */
  label: string
  from: { day: PlainDate; progress: string | null }
  to: { day: PlainDate; progress: string | null }
  /** In commit order. */
  moves: readonly Move[]
  isSample: boolean
}

const HEIGHT = 200
const TOP = 20
const BOTTOM = HEIGHT - 32
const LEFT = 52

interface Step {
  key: string
  /** Moment, in milliseconds. */
  at: number
  progress: string | null
}

/** The figure between two days, a step at each change. */
export function StepChart({ label, from, to, moves, isSample }: StepChartProps) {
  const { language } = useLanguage()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const steps = stepsOf(from, to, moves)
  const right = width - 64
  const x = scaleLinear()
    .domain([steps[0]?.at ?? 0, steps.at(-1)?.at ?? 1])
    .range([LEFT + 8, right - 8])
  const most = Math.max(...steps.map(({ progress }) => drawn(progress) ?? 0))
  const y = scaleLinear()
    .domain([0, most || 1])
    .nice(3)
    .range([BOTTOM, TOP])
  const path = line<Step>()
    .defined(({ progress }) => drawn(progress) !== null)
    .x(({ at }) => x(at))
    .y(({ progress }) => y(drawn(progress) ?? 0))
    .curve(curveStepAfter)(steps)
  const begun = steps.find(({ progress }) => drawn(progress) !== null)
  const last = steps.at(-1)
  return (
    <div ref={place}>
      <svg
        className={styles.chart}
        width={width}
        height={HEIGHT}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{label}</title>
        {isSample && <HatchPattern id={`${id}-hatch`} on="paper" />}
        {y.ticks(3).map((value) => (
          <g key={value}>
            <line
              className={value === 0 ? styles.axis : styles.grid}
              x1={LEFT}
              x2={right}
              y1={y(value)}
              y2={y(value)}
            />
            <text className={styles.tick} x={LEFT - 8} y={y(value) + 4} textAnchor="end">
              {formatPercent(String(value), language)}
            </text>
          </g>
        ))}
        {isSample && path && (
          <path
            d={`${path}V${BOTTOM}H${x(begun?.at ?? 0)}Z`}
            className={styles.sample}
            fill={`url(#${id}-hatch)`}
            data-testid="sample-hatch"
          />
        )}
        <path d={path ?? ''} className={styles.line} data-testid="step-line" />
        {steps
          .slice(1, -1)
          .map(({ key, at, progress }) =>
            drawn(progress) === null ? null : (
              <circle key={key} className={styles.dot} cx={x(at)} cy={y(Number(progress))} r="3" />
            ),
          )}
        {last && drawn(last.progress) !== null && (
          <text className={styles.end} x={right} y={y(Number(last.progress)) + 5}>
            {formatPercent(last.progress ?? '0', language, { decimals: 0 })}
          </text>
        )}
        <text className={styles.tick} x={LEFT + 8} y={HEIGHT - 8}>
          {axisMonth(from.day, language)}
        </text>
        <text className={styles.tick} x={right - 8} y={HEIGHT - 8} textAnchor="end">
          {axisMonth(to.day, language)}
        </text>
      </svg>
    </div>
  )
}

/** What was recorded after the last day looked at, a late approval, widens the drawing. */
function stepsOf(
  from: StepChartProps['from'],
  to: StepChartProps['to'],
  moves: readonly Move[],
): Step[] {
  const begin = endOfDayInBogota(from.day).getTime()
  const within = moves.map((move) => ({
    key: moveKey(move),
    at: move.at ? Math.max(begin, Date.parse(move.at)) : begin,
    progress: move.after.progress ?? null,
  }))
  const end = Math.max(endOfDayInBogota(to.day).getTime(), within.at(-1)?.at ?? 0)
  return [
    { key: 'from', at: begin, progress: from.progress },
    ...within,
    { key: 'to', at: end, progress: within.at(-1)?.progress ?? to.progress },
  ]
}
