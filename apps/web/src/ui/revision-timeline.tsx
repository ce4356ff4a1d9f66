import type { ReactNode } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './revision-timeline.module.css'
import * as messages from './ui.messages.ts'

export interface RevisionEntry {
  id: string
  /** What happened, in words: "Valor corregido a 6 puntos". */
  title: ReactNode
  who: string
  /** As shown. */
  when: string
  /** ISO, for machines. */
  whenIso: string
  reason?: string | null
  mark?: ReactNode
  /** What can be opened of it. */
  details?: ReactNode
}

/** Who did what and why, the newest first. */
export function RevisionTimeline({ entries }: { entries: readonly RevisionEntry[] }) {
  const text = useMessages(messages)
  return (
    <ol className={styles.timeline}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <p className={styles.title}>
            {entry.title} {entry.mark}
          </p>
          {entry.details}
          <p className={styles.meta}>
            {entry.who}, <time dateTime={entry.whenIso}>{entry.when}</time>
          </p>
          {entry.reason && (
            <p className={styles.reason}>
              <b>{text.reason}:</b> {entry.reason}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
