import { useMessages } from '../../lib/i18n/use-messages.ts'
import styles from './area-semester-heat.module.css'
import * as messages from './charts.messages.ts'
import { HEAT_STEPS } from './heat-steps.ts'

const STEP = 44
const SWATCH = 14

interface HeatLegendProps {
  x: number
  y: number
  /** Id of the pattern of cells without data. */
  noData: string
}

/** The scale as one band with its borders in percent; beside it, what a cell without data looks like. */
export function HeatLegend({ x, y, noData }: HeatLegendProps) {
  const text = useMessages(messages)
  const band = HEAT_STEPS.length * STEP
  return (
    <g transform={`translate(${x} ${y})`}>
      {HEAT_STEPS.map(({ className, from }, index) => (
        <g key={from} className={className}>
          <rect className={styles.cell} x={index * STEP} width={STEP} height={SWATCH} />
          <text
            className={styles.border}
            x={index * STEP}
            y={SWATCH + 16}
            textAnchor={index === 0 ? 'start' : 'middle'}
          >
            {from * 100}
          </text>
        </g>
      ))}
      <text className={styles.border} x={band} y={SWATCH + 16} textAnchor="end">
        100
      </text>
      <rect x={band + 20} width="22" height={SWATCH} fill={`url(#${noData})`} />
      <rect className={styles.outline} x={band + 20} width="22" height={SWATCH} />
      <text className={styles.border} x={band + 48} y={SWATCH - 2}>
        {text.noData}
      </text>
    </g>
  )
}
