import { formatPercent } from '@gelt/domain'
import { line } from 'd3-shape'
import { useId } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { shareOf } from './chart-scale.ts'
import * as messages from './charts.messages.ts'
import styles from './trend-line.module.css'

interface TrendLineProps {
  label: string
  /** Fractions at each half-year, oldest first; null is a gap. */
  progress: readonly (string | null)[]
  expected: readonly (string | null)[]
}

const WIDTH = 120
const HEIGHT = 36
const PAD = 4

/** The way so far in a word's space; the expected way dashed. From 0 to 100 %, always. */
export function TrendLine({ label, progress, expected }: TrendLineProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const step = (WIDTH - 2 * PAD) / Math.max(1, progress.length - 1)
  const shape = line<number | null>()
    .defined((share) => share !== null)
    .x((_, index) => PAD + index * step)
    .y((share) => HEIGHT - PAD - (share ?? 0) * (HEIGHT - 2 * PAD))
  const shares = progress.map(shareOf)
  const lastIndex = shares.findLastIndex((share) => share !== null)
  const last = shares[lastIndex]
  const say = (fraction: string | null | undefined) =>
    fraction == null ? text.noData : formatPercent(fraction, language, { decimals: 0 })
  const first = progress.find((fraction) => fraction !== null)
  return (
    <svg
      className={styles.trend}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>
        {lastIndex < 0
          ? `${label}: ${text.noData}.`
          : text.trend(label, say(first), say(progress[lastIndex]))}
      </title>
      <line
        className={styles.base}
        x1={PAD}
        x2={WIDTH - PAD}
        y1={HEIGHT - PAD + 0.5}
        y2={HEIGHT - PAD + 0.5}
      />
      <path className={styles.expected} d={shape(expected.map(shareOf)) ?? ''} />
      <path className={styles.progress} d={shape(shares) ?? ''} />
      {last != null && (
        <circle
          className={styles.dot}
          cx={PAD + lastIndex * step}
          cy={HEIGHT - PAD - last * (HEIGHT - 2 * PAD)}
          r="3"
        />
      )}
    </svg>
  )
}
