import { registerByKey } from '@gelt/domain'
import { Link } from 'wouter'
import { type TargetNumbers, valueWords } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Table } from '../../ui/table.tsx'
import * as messages from './closing.messages.ts'
import styles from './closing.module.css'
import { type ClosingRow, closableRows, whoOwes } from './closing-rows.rules.ts'

/** Names in sight before “y 3 más”. */
const FEW = 2

interface ClosingTableProps {
  /** The entity’s slug. */
  entity: string
  rows: readonly ClosingRow[]
  /** Numbers of the rows to close. */
  chosen?: readonly number[]
  /** Left out: the list is only read. */
  onChoose?: (rows: readonly number[]) => void
}

/** The checklist: what the registers say, what is missing and who owes it, and where each closing stands. */
export function ClosingTable({ entity, rows, chosen = [], onChoose }: ClosingTableProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const closable = new Set(closableRows(rows).map(({ row }) => row))
  const say = ({ target }: ClosingRow, figure: TargetNumbers | null, none: string) =>
    (figure && valueWords(target, figure, language)) ?? <span className={styles.soft}>{none}</span>
  const nameOf = ({ indicator, target }: ClosingRow) => {
    const shares = rows.filter((one) => one.indicator.row === indicator.row).length > 1
    return `${indicator.row}. ${shares ? target.label : indicator.shortName}`
  }
  return (
    <Table
      caption={text.caption}
      captionHidden
      rows={rows}
      rowKey={({ target }) => target.id}
      columns={[
        {
          key: 'row',
          header: text.columns.row,
          rowHeader: true,
          cell: (row) => {
            const { row: number } = row.indicator
            if (!onChoose) return nameOf(row)
            return (
              <label className={styles.pick}>
                <input
                  type="checkbox"
                  checked={chosen.includes(number)}
                  disabled={!closable.has(number)}
                  onChange={({ target }) =>
                    onChoose(
                      target.checked
                        ? [...chosen, number]
                        : chosen.filter((other) => other !== number),
                    )
                  }
                />
                <span>{nameOf(row)}</span>
              </label>
            )
          },
        },
        {
          key: 'now',
          header: text.columns.now,
          cell: (row) => say(row, row.now ?? null, text.noNow),
        },
        { key: 'rows', header: text.columns.rows, cell: (row) => <Completeness row={row} /> },
        {
          key: 'open',
          header: text.columns.open,
          cell: (row) => <Attestations entity={entity} row={row} />,
        },
        {
          key: 'held',
          header: text.columns.held,
          cell: (row) => say(row, row.held ?? null, text.none),
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

function Completeness({ row }: { row: ClosingRow }) {
  const text = useMessages(messages)
  if (row.obstacle) return <span className={styles.soft}>{text.obstacles[row.obstacle]}</span>
  const names = row.now?.missing.map(({ name }) => name) ?? []
  return (
    <span className={styles.facts}>
      <span>{text.rowsCount(row.counts, row.missing)}</span>
      {names.length > 0 && (
        <span className={styles.soft}>
          {text.membersMissing(names.slice(0, FEW), Math.max(0, names.length - FEW))}
        </span>
      )}
    </span>
  )
}

function Attestations({ entity, row }: { entity: string; row: ClosingRow }) {
  const text = useMessages(messages)
  const owing = whoOwes(row)
  const definition = registerByKey(row.register ?? '')
  // The inventory is confirmed by nobody: each of its rows has its own days.
  if (!definition || (owing.length === 0 && !row.begun)) {
    return <span className={styles.soft}>{text.notAsked}</span>
  }
  if (owing.length === 0) return <span className={styles.soft}>{text.complete}</span>
  return (
    <Link href={`${registerPaths.register(entity, definition)}#periodos`}>
      {text.owes(
        owing
          .slice(0, FEW)
          .map(({ office, periods }) => text.owing(office?.name ?? text.committee, periods)),
        Math.max(0, owing.length - FEW),
      )}
    </Link>
  )
}
