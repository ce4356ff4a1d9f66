import { formatNumber, formatPercent } from '@gelt/domain'
import { over } from '../lib/figures/exact.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Badge } from '../ui/badge.tsx'
import { Table } from '../ui/table.tsx'
import * as messages from './closing.messages.ts'
import styles from './closing.module.css'
import type { ClosingRow } from './closing-rows.rules.ts'

interface ClosingTableProps {
  rows: readonly ClosingRow[]
  /** Numbers of the rows to close. */
  chosen: readonly number[]
  onChoose: (rows: readonly number[]) => void
}

/** The checklist: what the register says now beside what is recorded, and where its closing stands. */
export function ClosingTable({ rows, chosen, onChoose }: ClosingTableProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const say = (counts: ClosingRow['live'], none: string) => {
    if (counts === null) return <span className={styles.soft}>{none}</span>
    const share = over(counts.numerator, counts.denominator)
    const number = (count: string) => formatNumber(count, language)
    return text.outOf(
      ...[number(counts.numerator), number(counts.denominator)],
      ...[share === null ? none : formatPercent(share, language)],
    )
  }
  return (
    <Table
      caption={text.caption}
      captionHidden
      rows={rows}
      rowKey={({ targetId }) => targetId}
      columns={[
        {
          key: 'row',
          header: text.columns.row,
          rowHeader: true,
          cell: ({ row, name, state }) => (
            <label className={styles.pick}>
              <input
                type="checkbox"
                checked={chosen.includes(row)}
                disabled={state === 'WAITING' || state === 'NOTHING'}
                onChange={(event) =>
                  onChoose(
                    event.target.checked
                      ? [...chosen, row]
                      : chosen.filter((number) => number !== row),
                  )
                }
              />
              <span>
                {row}. {name}
              </span>
            </label>
          ),
        },
        {
          key: 'live',
          header: text.columns.live,
          numeric: true,
          cell: ({ live }) => say(live, text.noLive),
        },
        {
          key: 'recorded',
          header: text.columns.recorded,
          numeric: true,
          cell: ({ recorded }) => say(recorded, text.none),
        },
        {
          key: 'state',
          header: text.columns.state,
          cell: ({ state, differs }) => (
            <span className={styles.state}>
              <Badge>{text.states[state]}</Badge>
              {differs && <span className={styles.differs}>{text.differs}</span>}
            </span>
          ),
        },
      ]}
    />
  )
}
