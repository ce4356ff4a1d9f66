import type { RegisterDefinition } from '@gelt/domain'
import { Link } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import { cellWords } from './field-words.rules.ts'
import * as messages from './register.messages.ts'
import type { RegisterRowData } from './register-data.ts'
import type { ListFilter } from './register-filter.rules.ts'
import styles from './registers.module.css'

interface RegisterTableProps {
  entity: string
  definition: RegisterDefinition
  rows: readonly RegisterRowData[]
  filter: ListFilter
  onOrder: (key: string, descending: boolean) => void
}

/** Rows of a register, each leading to its page; the headings put the whole list in order. */
export function RegisterTable({ entity, definition, rows, filter, onOrder }: RegisterTableProps) {
  const { list: text } = useMessages(messages)
  const { language } = useLanguage()
  const noun = definition.nouns[language]
  const words = (row: RegisterRowData, key: string) =>
    cellWords(definition, row, key, language, { short: true })
  const stateOf = ({ state }: RegisterRowData) =>
    definition.states?.[String(state)]?.labels[language] ?? null
  const columns = definition.columns.map((key, at): TableColumn<RegisterRowData> => {
    const field = definition.fields[key]
    return {
      key,
      header: field?.labels[language] ?? key,
      isOrdered: true,
      numeric: field?.type === 'COUNT' || field?.type === 'DECIMAL',
      rowHeader: at === 0,
      cell: (row) =>
        at === 0 ? (
          <>
            <Link href={registerPaths.row(entity, definition, row.code)}>
              {words(row, key) ?? row.code}
            </Link>
            <span className={styles.under}>
              {row.code}
              {stateOf(row) && <Badge>{stateOf(row)}</Badge>}
              {row.annulledReason && <Badge>{text.annulled(noun.feminine ?? false)}</Badge>}
            </span>
          </>
        ) : (
          words(row, key)
        ),
    }
  })
  return (
    <Table
      caption={text.caption(noun.many)}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
      order={{ key: filter.sort ?? null, descending: filter.descending ?? false, onOrder }}
    />
  )
}
