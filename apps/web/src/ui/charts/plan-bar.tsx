import { formatPercent, type Status } from '@gelt/domain'
import { useId, useRef } from 'react'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import * as ui from '../ui.messages.ts'
import { percentOf, shareOf } from './chart-scale.ts'
import { type ChartTable, percentCell, textCell } from './chart-table.ts'
import * as messages from './charts.messages.ts'
import { HatchPattern } from './hatch.tsx'
import styles from './plan-bar.module.css'
import { useWidth } from './use-width.ts'

interface PlanBarProps {
  label: string
  /** Fractions as decimal strings; null is no data. */
  progress: string | null
  expected: string | null
  isSample: boolean
}

const LABEL_WIDTH = 132

/** The plan in one bar: how much is done, and the line where it should be by now. */
export function PlanBar({ label, progress, expected, isSample }: PlanBarProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const done = shareOf(progress)
  const due = shareOf(expected)
  const whole = (fraction: string | null) =>
    fraction === null ? text.noData : formatPercent(fraction, language, { decimals: 0 })
  // Labels stay within the drawing: near its right edge they end at their mark.
  const dueAtEnd = due !== null && due * width > width - LABEL_WIDTH
  const doneInside = done !== null && done * width > 72
  return (
    <div ref={place}>
      <svg className={styles.bar} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>
          {`${label}: ${whole(progress)}; ${text.expectedValue(whole(expected))}.`}
        </title>
        {isSample && <HatchPattern id={`${id}-hatch`} />}
        <rect className={styles.track} y="4" width="100%" height="32" />
        {done !== null && (
          <>
            <rect className={styles.done} y="4" width={percentOf(done)} height="32" />
            {isSample && (
              <rect y="4" width={percentOf(done)} height="32" fill={`url(#${id}-hatch)`} />
            )}
          </>
        )}
        {doneInside && isSample && (
          <rect
            className={styles.done}
            x={Math.round((done ?? 0) * width) - 64}
            y="4"
            width="64"
            height="32"
          />
        )}
        <text
          className={doneInside ? styles.inside : styles.outside}
          x={percentOf(done ?? 0)}
          dx={doneInside ? -10 : 10}
          y="27"
          textAnchor={doneInside ? 'end' : 'start'}
        >
          {whole(progress)}
        </text>
        {due !== null && (
          <>
            <line className={styles.due} x1={percentOf(due)} x2={percentOf(due)} y1="0" y2="56" />
            <text
              className={styles.dueLabel}
              x={percentOf(due)}
              dx={dueAtEnd ? -8 : 8}
              y="56"
              textAnchor={dueAtEnd ? 'end' : 'start'}
            >
              {text.expectedValue(whole(expected))}
            </text>
          </>
        )}
      </svg>
    </div>
  )
}

export function planBarTable(
  plan: { label: string; progress: string | null; expected: string | null; status: Status },
  language: Language,
): ChartTable {
  const text = messagesIn(messages, language)
  if (plan.progress === null && plan.expected === null) return { columns: [], rows: [] }
  return {
    columns: [
      { label: text.plan },
      { label: text.progress, numeric: true },
      { label: text.expected, numeric: true },
      { label: text.status },
    ],
    rows: [
      [
        textCell(plan.label),
        percentCell(plan.progress, language),
        percentCell(plan.expected, language),
        textCell(messagesIn(ui, language).status[plan.status]),
      ],
    ],
  }
}
