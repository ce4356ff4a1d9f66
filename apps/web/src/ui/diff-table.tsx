import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './diff-table.module.css'
import { Table } from './table.tsx'
import * as messages from './ui.messages.ts'

export interface Difference {
  field: string
  before: string | null
  after: string | null
}

/** What an edit changed, side by side; what was empty says so. */
export function DiffTable({ caption, rows }: { caption: string; rows: readonly Difference[] }) {
  const text = useMessages(messages)
  const empty = <i className={styles.empty}>{text.empty}</i>
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ field }) => field}
      columns={[
        { key: 'field', header: text.field, rowHeader: true, cell: ({ field }) => field },
        {
          key: 'before',
          header: text.before,
          cell: ({ before }) =>
            before === null ? empty : <del className={styles.before}>{before}</del>,
        },
        {
          key: 'after',
          header: text.after,
          cell: ({ after }) =>
            after === null ? empty : <ins className={styles.after}>{after}</ins>,
        },
      ]}
    />
  )
}
