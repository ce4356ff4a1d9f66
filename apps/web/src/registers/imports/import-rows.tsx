import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import type { ImportRowsQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Table } from '../../ui/table.tsx'
import { importRowsDocument } from './imports.document.ts'
import * as messages from './imports.messages.ts'
import styles from './imports.module.css'
import { MatchForm } from './match.form.tsx'

const PAGE_SIZE = 20

const KINDS = ['ADDED', 'CHANGED', 'REFUSED', 'UNDECIDED'] as const
type Kind = (typeof KINDS)[number]

interface ImportRowsProps {
  /** Global id. */
  runId: string
  counts: Record<Kind, number>
  offices: readonly { id: string; name: string }[]
  /** Not applied yet. */
  mayDecide: boolean
  onDecided: () => Promise<unknown>
}

/** The rows that a file would change, cell by cell; of the SUIT's list also which ones they are. */
export function ImportRows({ runId, counts, offices, mayDecide, onDecided }: ImportRowsProps) {
  const text = useMessages(messages).rows
  const shown = KINDS.filter((kind) => counts[kind] > 0)
  const [kind, setKind] = useState<Kind | 'ALL'>('ALL')
  const [first, setFirst] = useState(PAGE_SIZE)
  const { data, previousData, error, refetch } = useQuery(importRowsDocument, {
    variables: { id: runId, kinds: kind === 'ALL' ? [...KINDS] : [kind], first },
    fetchPolicy: 'cache-and-network',
  })
  const rows = (data ?? previousData)?.importRun?.rows
  if (shown.length === 0) return null
  return (
    <section className={styles.rows} aria-labelledby="filas-del-archivo" aria-busy={!data}>
      <h3 id="filas-del-archivo">{text.title}</h3>
      {shown.length > 1 && (
        <SegmentedControl
          legend={text.show}
          legendHidden
          small
          value={kind}
          onChange={(next) => {
            setKind(next)
            setFirst(PAGE_SIZE)
          }}
          segments={(['ALL', ...shown] as const).map((value) => ({
            value,
            label:
              value === 'ALL' ? text.kinds.ALL : text.withCount(text.kinds[value], counts[value]),
          }))}
        />
      )}
      {error && !rows && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {!rows && !error && <Skeleton lines={6} />}
      {rows?.edges.length === 0 && <p>{text.none}</p>}
      {rows && (
        <ol className={styles.rowList}>
          {rows.edges.map(({ cursor, node }) => (
            <li key={cursor}>
              <ImportedRow row={node} />
              {node.kind === 'UNDECIDED' && mayDecide && (
                <MatchForm
                  runId={runId}
                  line={node.line}
                  label={node.label}
                  suggestions={node.suggestions}
                  offices={offices}
                  onDecided={async () => {
                    await Promise.all([onDecided(), refetch()])
                  }}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {rows?.pageInfo.hasNextPage && (
        <Button small busy={!data} onClick={() => setFirst(Math.min(100, first + PAGE_SIZE * 2))}>
          {text.more}
        </Button>
      )}
    </section>
  )
}

type Row = NonNullable<ImportRowsQuery['importRun']>['rows']['edges'][number]['node']

function ImportedRow({ row }: { row: Row }) {
  const text = useMessages(messages).rows
  const { kind, line, code, label, cells } = row
  // A new row is all cells: they open on demand. What changes or has to be mended is read at once.
  const table = cells.length > 0 && <CellTable row={row} />
  return (
    <>
      <p className={styles.rowHead}>
        <span className={styles.note}>{text.line(line)}</span>
        <b>{[code, label].filter(Boolean).join(' · ')}</b>
        <Badge>{text.kind[kind]}</Badge>
      </p>
      {kind === 'ADDED' || kind === 'UNDECIDED'
        ? table && <Disclosure summary={text.cellsOf(cells.length)}>{table}</Disclosure>
        : table}
    </>
  )
}

function CellTable({ row }: { row: Row }) {
  const text = useMessages(messages).rows
  const empty = <i className={styles.note}>{text.empty}</i>
  const hasProblem = row.cells.some(({ problem }) => problem)
  return (
    <Table
      caption={text.cells}
      captionHidden
      rows={row.cells}
      rowKey={({ column, cell }) => `${column} ${cell}`}
      columns={[
        { key: 'column', header: text.column, rowHeader: true, cell: ({ header }) => header },
        { key: 'cell', header: text.cell, cell: ({ cell }) => cell ?? '' },
        {
          key: 'before',
          header: text.before,
          cell: ({ before }) => (before == null ? empty : <del>{before}</del>),
        },
        {
          key: 'after',
          header: text.after,
          cell: ({ after }) => (after == null ? empty : <ins>{after}</ins>),
        },
        ...(hasProblem
          ? [
              {
                key: 'problem',
                header: text.reason,
                cell: ({ problem }: Row['cells'][number]) =>
                  problem ? <span className={styles.problem}>{problem.message}</span> : '',
              },
            ]
          : []),
      ]}
    />
  )
}
