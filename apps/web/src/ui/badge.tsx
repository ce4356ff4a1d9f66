import type { ReactNode } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './badge.module.css'
import * as messages from './ui.messages.ts'

/** A short remark in a frame: "por verificar", "histórico", "fila 14". */
export function Badge({ children }: { children: ReactNode }) {
  return <span className={styles.badge}>{children}</span>
}

/** Stands on everything that shows invented figures. */
export function SampleBadge() {
  const text = useMessages(messages)
  return (
    <span className={styles.sample} title={text.sampleMeaning}>
      {text.sample}
    </span>
  )
}
