import { type ReactNode, useState } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './measurements.messages.ts'
import styles from './record-value.module.css'

/** Opens the form where it is needed; its data is asked for only then. */
export function RecordDisclosure({ label, children }: { label?: string; children: ReactNode }) {
  const text = useMessages(messages)
  const [opened, setOpened] = useState(false)
  return (
    <details
      className={styles.disclosure}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary className={styles.summary}>{label ?? text.open}</summary>
      {/* Once opened it stays: closing must not lose what was typed. */}
      {opened && children}
    </details>
  )
}
