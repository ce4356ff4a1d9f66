import { formatDate, formatPeriod, type PlainDate } from '@gelt/domain'
import { type ReactNode, useState } from 'react'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { reportedWords } from '../../lib/readings/reported-words.ts'
import { Badge } from '../../ui/badge.tsx'
import { dutyItem } from './duties.document.ts'
import * as messages from './duties.messages.ts'
import styles from './duties.module.css'

interface DutyItemProps {
  duty: FragmentType<typeof dutyItem>
  today: PlainDate
  /** Says who answers for the row: of one's own rows there is no need. */
  showsAnswerable: boolean
  onOpen: () => void
  renderRecord: (targetId: string, periodKey: string) => ReactNode
}

/** One value that is owed: what, of which period, by when, how far it has come; opens to be filled in. */
export function DutyItem({ duty, today, showsAnswerable, onOpen, renderRecord }: DutyItemProps) {
  const { indicator, target, measurement, ...owed } = readFragment(dutyItem, duty)
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [opened, setOpened] = useState(false)
  const period = { key: owed.periodKey, startsOn: owed.periodStartsOn, endsOn: owed.periodEndsOn }
  const day = formatDate(owed.dueOn, language)
  const isDone = owed.state === 'APPROVED' || owed.state === 'SUBMITTED'
  const returned =
    owed.state === 'RETURNED' ? measurement?.decisions.findLast((d) => d.kind === 'RETURNED') : null
  const who = indicator.answerable?.name ?? indicator.answerableOffice?.name
  return (
    <details
      className={styles.duty}
      onToggle={(event) => {
        if (!event.currentTarget.open) return
        setOpened(true)
        onOpen()
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.what}>
          <span className={styles.row}>{text.row(indicator.row, target.label)}</span>
          <span className={styles.period}>
            {owed.earlier && (
              <>
                <Badge>{text.earlier}</Badge>{' '}
              </>
            )}
            {formatPeriod(target.periodUnit, period, language)}
            {measurement && (
              <>
                {' · '}
                {text.done(
                  reportedWords(target, measurement, language),
                  formatDate(measurement.cutoff, language),
                )}
              </>
            )}
          </span>
          {returned?.reason && (
            <span className={styles.reason}>
              {text.returned(returned.reason, returned.decidedBy?.name ?? text.someone)}
            </span>
          )}
          {showsAnswerable && (
            <span className={styles.period}>{who ? text.answers(who) : text.nobody}</span>
          )}
        </span>
        <span className={!isDone && owed.dueOn <= today ? styles.late : styles.due}>
          {!isDone && dueWords()}
        </span>
        <span className={styles.action}>{text.actions[owed.state]}</span>
      </summary>
      {/* Once opened it stays: closing must not lose what was typed. */}
      {opened && <div className={styles.record}>{renderRecord(target.id, owed.periodKey)}</div>}
    </details>
  )

  function dueWords(): string {
    if (owed.dueOn < today) return text.wasDue(day)
    if (owed.dueOn === today) return text.dueToday
    return owed.running ? text.running(day) : text.due(day)
  }
}
