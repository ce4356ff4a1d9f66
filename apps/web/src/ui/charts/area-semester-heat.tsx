import { formatPercent } from '@gelt/domain'
import { useId, useRef } from 'react'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import styles from './area-semester-heat.module.css'
import { axisMonth } from './chart-dates.ts'
import { shareOf } from './chart-scale.ts'
import { type ChartTable, dateCell, percentCell, textCell } from './chart-table.ts'
import * as messages from './charts.messages.ts'
import { HatchPattern } from './hatch.tsx'
import { HeatLegend } from './heat-legend.tsx'
import { heatStep } from './heat-steps.ts'
import { useWidth } from './use-width.ts'

export interface HeatRow {
  key: string
  name: string
  /** Fractions, one a half-year in the order of `halfYears`; null is no data. */
  progress: readonly (string | null)[]
}

interface AreaSemesterHeatProps {
  label: string
  /** The last day of each, oldest first. */
  halfYears: readonly string[]
  rows: readonly HeatRow[]
  isSample: boolean
}

const CELL = 40
const HEADER = 28

const LEGEND = 48
// Room for the figure on plain ground, so that no stripe runs through it.
const PLATE = { width: 50, height: 22 }

/** How each area went, half-year by half-year. */
export function AreaSemesterHeat({ label, halfYears, rows, isSample }: AreaSemesterHeatProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  // On a phone the area's name stands over its cells.
  const isNarrow = width < 640
  const left = isNarrow ? 0 : Math.min(300, width * 0.32)
  const rowHeight = isNarrow ? CELL + 26 : CELL
  const column = (width - left) / Math.max(1, halfYears.length)
  const every = Math.ceil(68 / column)
  return (
    <div ref={place}>
      <svg
        className={styles.heat}
        width={width}
        height={HEADER + rows.length * rowHeight + LEGEND}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{label}</title>
        <desc id={`${id}-desc`}>
          {heatTable(halfYears, rows, language)
            .rows.map((row) => row.map((cell) => cell.text).join(', '))
            .join('; ')}
        </desc>
        {isSample && <HatchPattern id={`${id}-hatch`} on="scale" />}
        <HatchPattern id={`${id}-none`} on="nothing" />
        {halfYears.map(
          (day, index) =>
            (halfYears.length - 1 - index) % every === 0 && (
              <text
                key={day}
                className={styles.when}
                x={left + (index + 0.5) * column}
                y="18"
                textAnchor="middle"
              >
                {axisMonth(day, language)}
              </text>
            ),
        )}
        {rows.map((row, rowIndex) => {
          const top = HEADER + rowIndex * rowHeight
          const cellTop = isNarrow ? top + 24 : top
          return (
            <g key={row.key}>
              <text className={styles.area} x="0" y={isNarrow ? top + 17 : top + 26}>
                {row.name}
              </text>
              {row.progress.map((progress, index) => {
                const share = shareOf(progress)
                const box = {
                  x: left + index * column + 1,
                  y: cellTop + 1,
                  width: column - 2,
                  height: CELL - 2,
                }
                return (
                  <g
                    key={halfYears[index]}
                    className={share === null ? styles.none : heatStep(share)}
                  >
                    <rect className={styles.cell} {...box} />
                    {share === null && <rect {...box} fill={`url(#${id}-none)`} />}
                    {isSample && share !== null && <rect {...box} fill={`url(#${id}-hatch)`} />}
                    {(isSample || share === null) && (
                      <rect className={styles.cell} {...plateIn(box, share === null)} />
                    )}
                    <text
                      className={styles.figure}
                      x={box.x + box.width / 2}
                      y={box.y + 25}
                      textAnchor="middle"
                    >
                      {progress === null
                        ? column < 64
                          ? '–'
                          : text.noData
                        : formatPercent(progress, language, { decimals: 0 })}
                    </text>
                  </g>
                )
              })}
            </g>
          )
        })}
        <HeatLegend x={left + 1} y={HEADER + rows.length * rowHeight + 12} noData={`${id}-none`} />
      </svg>
    </div>
  )
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

function plateIn(box: Box, isWords: boolean): Box {
  const width = Math.min(isWords ? PLATE.width + 16 : PLATE.width, box.width)
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - PLATE.height) / 2,
    width,
    height: PLATE.height,
  }
}

export function heatTable(
  halfYears: readonly string[],
  rows: readonly HeatRow[],
  language: Language,
): ChartTable {
  return {
    columns: [
      { label: messagesIn(messages, language).area },
      ...halfYears.map((day) => ({ label: dateCell(day, language).text, numeric: true })),
    ],
    rows: rows.map(({ name, progress }) => [
      textCell(name),
      ...progress.map((fraction) => percentCell(fraction, language)),
    ]),
  }
}
