import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './act.messages.ts'
import styles from './table-of-contents.module.css'

interface TableOfContentsProps {
  entries: readonly { id: string; label: string }[]
}

/** The way around a long page: beside it on a wide screen, above it on a narrow one. */
export function TableOfContents({ entries }: TableOfContentsProps) {
  const text = useMessages(messages)
  return (
    <nav className={styles.nav} aria-label={text.onThisPage}>
      <p className={styles.title}>{text.onThisPage}</p>
      <ol className={styles.list}>
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
