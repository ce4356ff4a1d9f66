import { Fragment, type ReactNode, useState } from 'react'
import { classNames } from '../lib/class-names.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './table.module.css'
import * as messages from './ui.messages.ts'

export interface TableColumn<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** Names the row: a heading cell, and the title of its card on a phone. */
  rowHeader?: boolean
  /** What to sort by; null goes last either way. Without it the column does not sort. */
  sortBy?: (row: Row) => string | number | null
  /** Sorts by whoever gives the rows, through the table’s `order`. */
  isOrdered?: boolean
}

/** An order that the rows come in already, where a page of many is shown. */
interface TableOrder {
  key: string | null
  descending: boolean
  onOrder: (key: string, descending: boolean) => void
}

interface TableProps<Row> {
  caption: string
  captionHidden?: boolean
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Said instead of rows. */
  empty?: ReactNode
  /** Puts a heading over the rows that share a key; sorting by a column looks past the groups. */
  groupOf?: (row: Row) => TableGroup
  /** For columns that are `isOrdered`. */
  order?: TableOrder
  /** What is opened under the row, over its whole width; null: nothing. */
  detailOf?: (row: Row) => ReactNode | null
}

export interface TableGroup {
  key: string
  heading: ReactNode
}

interface Sort {
  key: string
  descending: boolean
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const by = sort && columns.find(({ key }) => key === sort.key)?.sortBy
  if (!by) return rows
  const sign = sort.descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)]
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y)
    return sign * String(x).localeCompare(String(y), 'es')
  })
}

/** Rows that follow each other under one heading; without groups, all of them under none. */
function grouped<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => TableGroup) | undefined,
): { group: TableGroup | null; rows: readonly Row[] }[] {
  if (!groupOf || rows.length === 0) return [{ group: null, rows }]
  const keys = [...new Set(rows.map((row) => groupOf(row).key))]
  return keys.map((key) => {
    const members = rows.filter((row) => groupOf(row).key === key)
    const [first] = members
    return { group: first === undefined ? null : groupOf(first), rows: members }
  })
}

/** A table on a wide screen, a list of cards on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const text = useMessages(messages)
  const [sort, setSort] = useState<Sort | null>(null)
  const { columns, order } = props

  function header(column: TableColumn<Row>): ReactNode {
    const isOrdered = order !== undefined && column.isOrdered === true
    const by = isOrdered ? order : sort
    const active = by?.key === column.key
    const direction = active ? (by.descending ? 'descending' : 'ascending') : undefined
    const choose = () => {
      const descending = active ? !by.descending : false
      if (isOrdered) order.onOrder(column.key, descending)
      else setSort({ key: column.key, descending })
    }
    return (
      <th
        key={column.key}
        scope="col"
        aria-sort={direction}
        className={classNames(column.numeric && styles.numeric)}
      >
        {column.sortBy || isOrdered ? (
          <button
            type="button"
            className={styles.sort}
            title={text.sortBy(column.header)}
            onClick={choose}
          >
            {column.header}
            <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
              {direction !== 'descending' && <path d="M4 0L8 5H0z" fill="currentColor" />}
              {direction !== 'ascending' && <path d="M4 12L0 7h8z" fill="currentColor" />}
            </svg>
          </button>
        ) : (
          column.header
        )}
      </th>
    )
  }

  return (
    <table className={styles.table}>
      <caption className={props.captionHidden ? styles.captionHidden : styles.caption}>
        {props.caption}
      </caption>
      <thead>
        <tr>{columns.map(header)}</tr>
      </thead>
      {grouped(sorted(props.rows, columns, sort), sort === null ? props.groupOf : undefined).map(
        ({ group, rows }) => (
          <tbody key={group?.key ?? 'all'}>
            {group && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.heading}
                </th>
              </tr>
            )}
            {rows.length === 0 && (
              <tr>
                <td colSpan={columns.length} className={styles.empty}>
                  {props.empty ?? text.noData}
                </td>
              </tr>
            )}
            {rows.map((row) => (
              <Fragment key={props.rowKey(row)}>
                <tr>
                  {columns.map((column) =>
                    column.rowHeader ? (
                      <th key={column.key} scope="row" className={styles.rowHeader}>
                        {column.cell(row)}
                      </th>
                    ) : (
                      <td
                        key={column.key}
                        data-label={column.header}
                        className={classNames(column.numeric && styles.numeric)}
                      >
                        {/* In one element: on a phone no part of it slips under the cell's label. */}
                        <div className={styles.content}>{column.cell(row)}</div>
                      </td>
                    ),
                  )}
                </tr>
                <DetailRow span={columns.length}>{props.detailOf?.(row)}</DetailRow>
              </Fragment>
            ))}
          </tbody>
        ),
      )}
    </table>
  )
}

function DetailRow({ span, children }: { span: number; children: ReactNode }) {
  if (children == null) return null
  return (
    <tr className={styles.detail}>
      <td colSpan={span}>{children}</td>
    </tr>
  )
}
