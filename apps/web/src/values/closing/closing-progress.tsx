import { useId } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './closing.messages.ts'
import styles from './closing.module.css'
import type { Progress } from './use-closing-run.ts'

/** At which row a closing is, and that one may leave. */
export function ClosingProgress({ progress: { row, done, all } }: { progress: Progress }) {
  const text = useMessages(messages)
  const id = useId()
  return (
    <div className={styles.progress}>
      <p id={id} role="status">
        {text.closing(row.row, row.name, done + 1, all)}
      </p>
      <progress aria-labelledby={id} max={all} value={done} />
      <p className={styles.soft}>{text.safe}</p>
    </div>
  )
}
