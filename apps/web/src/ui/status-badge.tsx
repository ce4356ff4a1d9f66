import type { Status } from '@gelt/domain'
import { classNames } from '../lib/class-names.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './status-badge.module.css'
import { StatusMark } from './status-mark.tsx'
import * as messages from './ui.messages.ts'

/** Shape, word and colour; never colour alone. */
export function StatusBadge({ status }: { status: Status }) {
  const text = useMessages(messages)
  return (
    <span className={classNames(styles.badge, styles[status])}>
      <StatusMark status={status} />
      {text.status[status]}
    </span>
  )
}
