import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Table } from '../../ui/table.tsx'
import * as messages from './act.messages.ts'
import styles from './act.module.css'
import { type ActPassage, isTabular } from './act-outline.rules.ts'

interface SupportSectionProps {
  body: readonly ActPassage[]
  /** A contact that answers today; null: none was recorded. */
  currentContact: string | null
}

/** The contacts of 2008 as plain text, never to be called or written to, and today's beside them. */
export function SupportContacts({ body, currentContact }: SupportSectionProps) {
  const text = useMessages(messages).support
  const [names = [], ...rows] = body.filter(isTabular).map(({ text: row }) => row.split('\t'))
  return (
    <div className={styles.support}>
      <div className={styles.historical}>
        <p>
          <Badge>{text.historical}</Badge>
        </p>
        <div lang="es">
          <Table
            caption={names.join(', ')}
            captionHidden
            columns={names.map((header, index) => ({
              key: header,
              header,
              rowHeader: index === 0,
              cell: (cells: readonly string[]) => cells[index],
            }))}
            rows={rows}
            rowKey={(cells) => cells.join('|')}
          />
        </div>
        <p className={styles.explain}>{text.remark}</p>
      </div>
      <div className={styles.current}>
        <h3>{text.current}</h3>
        <p>{currentContact ?? text.noCurrent}</p>
      </div>
    </div>
  )
}
