import { formatNumber } from '@gelt/domain'
import { useId, useRef } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { type ChartTable, numberCell, textCell } from '../../ui/charts/chart-table.ts'
import { HatchPattern } from '../../ui/charts/hatch.tsx'
import { useWidth } from '../../ui/charts/use-width.ts'
import * as inventory from './inventory.messages.ts'
import * as messages from './savings.messages.ts'
import { measuredSavings, namedSavings, type Saving } from './savings.rules.ts'
import styles from './savings-chart.module.css'

interface SavingsChartProps {
  savings: readonly Saving[]
  asOf: string
  isSample: boolean
}

// In pixels: the name, two bars with their amounts, and the air between units.
const NAME = 22
const BAR = 16
const UNIT = NAME + 2 * BAR + 26

/** What citizens spent in a year before the completed improvements, and after them. */
export function SavingsChart({ savings, asOf, isSample }: SavingsChartProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const shown = measuredSavings(savings)
  const amount = (decimal: string) => formatNumber(decimal, language, { decimals: 0 })
  const named = namedSavings(shown)
    .map(({ unit, saved }) => text.units[unit](amount(saved)))
    .join(text.and)
  const table: ChartTable = {
    columns: [
      { label: text.what },
      ...[text.before, text.after, text.saved].map((label) => ({ label, numeric: true })),
    ],
    rows: shown.map(({ unit, before, after, saved }) => [
      textCell(text.names[unit]),
      ...[before, after, saved].map((decimal) => numberCell(decimal, language)),
    ]),
  }
  const unmeasured = Math.max(0, ...savings.map((saving) => saving.unmeasured))
  return (
    <div className={styles.savings}>
      <ChartFrame
        title={named ? text.finding(named) : text.none}
        unit={text.unit}
        source={useMessages(inventory).bars.source}
        cutoff={asOf}
        isSample={isSample}
        table={table}
        empty={text.empty}
      >
        <BeforeAfter savings={shown} isSample={isSample} />
      </ChartFrame>
      {unmeasured > 0 && <p className={styles.remark}>{text.unmeasured(unmeasured)}</p>}
    </div>
  )
}

/** Each unit on its own scale from zero: days and pesos have none in common. */
function BeforeAfter({ savings, isSample }: { savings: readonly Saving[]; isSample: boolean }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  // Room for the amount at the end of the longest bar.
  const room = Math.max(80, width - 190)
  const words = (unit: Saving['unit'], decimal: string) =>
    unit === 'PESOS'
      ? text.units.PESOS(formatNumber(decimal, language, { decimals: 0 }))
      : formatNumber(decimal, language, { decimals: 0 })
  return (
    <div ref={place}>
      <svg
        className={styles.chart}
        width={width}
        height={savings.length * UNIT}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>
          {savings
            .map(({ unit, before, after }) =>
              text.each(text.names[unit], words(unit, before), words(unit, after)),
            )
            .join('. ')}
        </title>
        {isSample && <HatchPattern id={`${id}-hatch`} />}
        {savings.map(({ unit, before, after }, index) => {
          const most = Math.max(Number(before), Number(after))
          return (
            <g key={unit} transform={`translate(0 ${index * UNIT})`}>
              <text className={styles.name} x={0} y={14}>
                {text.names[unit]}
              </text>
              {([before, after] as const).map((decimal, line) => {
                const length = most > 0 ? (Number(decimal) / most) * room : 0
                const y = NAME + line * (BAR + 3)
                const isAfter = line === 1
                return (
                  <g key={isAfter ? 'after' : 'before'}>
                    <rect
                      className={isAfter ? styles.after : styles.before}
                      x={0}
                      y={y}
                      width={Math.max(1, length)}
                      height={BAR}
                    />
                    {isSample && (
                      <rect
                        fill={`url(#${id}-hatch)`}
                        x={0}
                        y={y}
                        width={Math.max(1, length)}
                        height={BAR}
                      />
                    )}
                    <text className={styles.label} x={length + 8} y={y + 13}>
                      {`${words(unit, decimal)} ${isAfter ? text.after.toLowerCase() : text.before.toLowerCase()}`}
                    </text>
                  </g>
                )
              })}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
