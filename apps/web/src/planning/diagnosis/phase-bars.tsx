import { formatPercent } from '@gelt/domain'
import { useId } from 'react'
import type { OutcomeFragment } from '../../gql/graphql.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { percentOf, shareOf } from '../../ui/charts/chart-scale.ts'
import { type ChartTable, numberCell, percentCell, textCell } from '../../ui/charts/chart-table.ts'
import { HatchPattern } from '../../ui/charts/hatch.tsx'
import * as messages from './diagnosis.messages.ts'
import styles from './phase-bars.module.css'

export interface PhaseBar {
  number: number
  name: string | null
  outcome: OutcomeFragment
}

interface PhaseBarsProps {
  round: string
  day: string
  phases: readonly PhaseBar[]
  isSample: boolean
}

/** A bar for each phase of a round: what is met of what was assessed, and what it is at least. */
export function PhaseBars({ round, day, phases, isSample }: PhaseBarsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const percent = (share: string) => formatPercent(share, language, { decimals: 0 })
  const { columns } = text
  const table: ChartTable = {
    columns: [
      { label: columns.phase },
      { label: columns.figure, numeric: true },
      { label: columns.lowerBound, numeric: true },
      { label: columns.assessed, numeric: true },
      { label: columns.meets, numeric: true },
      { label: columns.inPart, numeric: true },
      { label: columns.notMet, numeric: true },
      { label: columns.notApplicable, numeric: true },
    ],
    rows: phases.map(({ number, name, outcome }) => [
      textCell(text.phase(number, name)),
      percentCell(outcome.figure ?? null, language),
      percentCell(outcome.lowerBound ?? null, language),
      textCell(text.ofTotal(outcome.confirmed, outcome.total)),
      ...[outcome.meets, outcome.inPart, outcome.notMet, outcome.notApplicable].map((count) =>
        numberCell(String(count), language),
      ),
    ]),
  }
  return (
    <ChartFrame
      title={text.barsTitle(round)}
      unit={text.barsUnit}
      cutoff={day}
      source={text.source}
      isSample={isSample}
      table={table}
      hasImage={false}
    >
      <ul className={styles.bars}>
        {phases.map(({ number, name, outcome }) => {
          const { figure, lowerBound, hasVerdict, confirmed, total } = outcome
          const isWhole = confirmed === total
          const words =
            figure && hasVerdict
              ? text.barWords(
                  percent(figure),
                  isWhole ? null : percent(lowerBound ?? '0'),
                  ...([confirmed, total] as const),
                )
              : text.noVerdict(confirmed, total)
          return (
            <li key={number}>
              <span className={styles.name}>{text.phase(number, name)}</span>
              <Bar
                figure={figure ?? null}
                // Where all was assessed it is the figure itself.
                least={isWhole ? null : (lowerBound ?? null)}
                hasVerdict={hasVerdict}
                isSample={isSample}
              />
              <span className={styles.words}>{words}</span>
            </li>
          )
        })}
      </ul>
    </ChartFrame>
  )
}

interface BarProps {
  /** Shares, 0 to 1; null: there is none. */
  figure: string | null
  least: string | null
  /** Without one the figure is drawn as an outline alone. */
  hasVerdict: boolean
  isSample: boolean
}

function Bar({ figure, least, hasVerdict, isSample }: BarProps) {
  const id = useId()
  const done = shareOf(figure)
  const safe = shareOf(least)
  const bar = { x: '0', y: '5', width: percentOf(done ?? 0), height: '20' }
  return (
    <svg className={styles.bar} aria-hidden="true">
      {isSample && <HatchPattern id={id} />}
      <rect className={styles.track} x="0" y="5" width="100%" height="20" />
      {done !== null && <rect className={hasVerdict ? styles.done : styles.open} {...bar} />}
      {done !== null && hasVerdict && isSample && <rect {...bar} fill={`url(#${id})`} />}
      {safe !== null && (
        <line className={styles.least} x1={percentOf(safe)} x2={percentOf(safe)} y1="0" y2="30" />
      )}
    </svg>
  )
}
