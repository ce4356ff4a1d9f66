import { formatPercent } from '@gelt/domain'
import type { OutcomeFragment } from '../../gql/graphql.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { type ChartTable, numberCell, percentCell, textCell } from '../../ui/charts/chart-table.ts'
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
          const words =
            figure && hasVerdict
              ? text.barWords(percent(figure), percent(lowerBound ?? '0'), confirmed, total)
              : text.noVerdict(confirmed, total)
          return (
            <li key={number}>
              <span className={styles.name}>{text.phase(number, name)}</span>
              <span className={styles.track} aria-hidden="true">
                {figure && (
                  <span
                    className={hasVerdict ? styles.fill : styles.open}
                    style={{ width: `${Number(figure) * 100}%` }}
                  />
                )}
                {figure && lowerBound && (
                  <span
                    className={styles.least}
                    style={{ left: `calc(${Number(lowerBound) * 100}% - 2px)` }}
                  />
                )}
              </span>
              <span className={styles.words}>{words}</span>
            </li>
          )
        })}
      </ul>
    </ChartFrame>
  )
}
