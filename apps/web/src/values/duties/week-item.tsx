import { daysBetween, formatDate, type PlainDate } from '@gelt/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './office-week.messages.ts'
import styles from './office-week.module.css'

interface WeekItemProps {
  title: string
  /** How far it is, whose it is. */
  detail?: ReactNode
  today: PlainDate
  /** Null: no day is set. */
  dueOn: PlainDate | null
  /** What it takes to be done with it, in place. */
  children: ReactNode
}

/** One thing that is owed: what, how far, by when, and where it is filled in. */
export function WeekItem({ title, detail, today, dueOn, children }: WeekItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const isLate = dueOn !== null && dueOn <= today
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <p className={isLate ? styles.late : styles.due}>{dueWords()}</p>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </li>
  )

  function dueWords(): string {
    if (dueOn === null) return text.due.none
    const day = formatDate(dueOn, language)
    if (dueOn === today) return text.due.today
    return dueOn < today ? text.due.late(day) : text.due.days(day, daysBetween(today, dueOn))
  }
}
