import { useQuery } from '@apollo/client/react'
import { formatNumber, formatShortDate } from '@gelt/domain'
import { useState } from 'react'
import type { ExplainedRow_RowFragment, Verdict } from '../../gql/graphql.ts'
import { readFragment } from '../../gql/index.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Pager } from '../../ui/pager.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Table } from '../../ui/table.tsx'
import { explainedRow, explanationRowsDocument } from './explanation.document.ts'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'
import { RowName } from './row-name.tsx'
import { rowPage } from './row-page.rules.ts'

/** What the rows are asked for with, and what a download asks too. */
export interface RowsAsked {
  /** A target, or a value counted at a closing: its frozen rows, whatever the clocks. */
  id: string
  asOf: string | null
  knownAt: string | null
  basis: 'LIVE' | 'RECORDED' | null
}

interface ExplainedRowsProps {
  /** The entity’s slug. */
  entity: string
  asked: RowsAsked
  verdict: Verdict
  /** Its rows alone; null: those of all. */
  office: string | null
  /** How many there are of that verdict and office. */
  count: number
  /** How many to begin with. */
  begin?: number
}

const FIRST = 10
/** The most that the API gives at once. */
const PAGE = 100

/** The rows of one verdict: ten, then a hundred, then page by page. */
export function ExplainedRows({ entity, asked, count, begin = FIRST, ...of }: ExplainedRowsProps) {
  const text = useMessages(messages).rows
  const [isWhole, setIsWhole] = useState(false)
  // The cursors that led here: going back means one fewer.
  const [cursors, setCursors] = useState<readonly string[]>([])
  const { data, previousData, error, refetch } = useQuery(explanationRowsDocument, {
    variables: {
      ...{ ...asked, verdict: of.verdict, office: of.office },
      ...{ first: isWhole ? PAGE : begin, after: cursors.at(-1) ?? null },
    },
    // The register may have been edited since.
    fetchPolicy: 'cache-and-network',
  })
  const node = (data ?? previousData)?.node
  const isExplained = node?.__typename === 'Target' || node?.__typename === 'Measurement'
  const found = isExplained ? node.explanation?.rows : null
  if (!found && error) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!found) return <Skeleton height={240} />
  const rows = found.edges.map(({ node: row }) => readFragment(explainedRow, row))
  const { hasNextPage, endCursor } = found.pageInfo
  const from = cursors.length * PAGE
  return (
    <div className={styles.rows} aria-busy={!data}>
      <RowTable entity={entity} rows={rows} caption={text.caption[of.verdict]} />
      {!isWhole && hasNextPage && (
        <p className={styles.more}>
          <Button small onClick={() => setIsWhole(true)}>
            {text.more}
          </Button>
          <span role="status">{text.shown(rows.length, count)}</span>
        </p>
      )}
      {isWhole && count > PAGE && (
        <Pager
          summary={text.range(from + 1, from + rows.length, count)}
          onPrevious={cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : null}
          onNext={hasNextPage && endCursor ? () => setCursors([...cursors, endCursor]) : null}
        />
      )}
    </div>
  )
}

interface RowTableProps {
  entity: string
  rows: readonly ExplainedRow_RowFragment[]
  caption: string
}

function RowTable({ entity, rows, caption }: RowTableProps) {
  const text = useMessages(messages).rows
  const { language } = useLanguage()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ label }) => label}
      empty={text.empty}
      columns={[
        {
          key: 'name',
          header: text.name,
          rowHeader: true,
          cell: (row) => <RowName label={row.label} href={rowPage(entity, row)} />,
        },
        { key: 'office', header: text.office, cell: ({ officeName }) => officeName },
        {
          key: 'reason',
          header: text.reason,
          cell: ({ reason, note }) => (
            <>
              {reason}
              {note && <span className={styles.note}>«{note}»</span>}
            </>
          ),
        },
        ...(rows.some(
          ({ amount, owed }) =>
            owed != null || (amount != null && amount !== '1' && amount !== '0'),
        )
          ? [
              {
                key: 'amount',
                header: rows.some(({ owed }) => owed != null) ? text.done : text.amount,
                numeric: true,
                cell: ({ amount, owed }: ExplainedRow_RowFragment) => {
                  if (amount == null) return null
                  const done = formatNumber(amount, language)
                  return owed == null ? done : text.of(done, formatNumber(owed, language))
                },
              },
            ]
          : []),
        ...(rows.some(({ on }) => on != null)
          ? [
              {
                key: 'since',
                header: text.since,
                cell: ({ on }: ExplainedRow_RowFragment) =>
                  on && <span className={styles.day}>{formatShortDate(on, language)}</span>,
              },
            ]
          : []),
      ]}
    />
  )
}
