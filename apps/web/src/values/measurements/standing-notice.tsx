import { formatDate } from '@gelt/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { reportedWords } from '../../lib/readings/reported-words.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import { Button } from '../../ui/button.tsx'
import * as messages from './measurements.messages.ts'
import styles from './record-value.module.css'
import { type RecordMode, returnReason, type Standing } from './standing.rules.ts'

interface StandingNoticeProps {
  target: ReadingTarget
  standing: Standing
  /** A form stands below. */
  isOpen: boolean
  onOpen: (mode: RecordMode) => void
  renderEvidence: (measurementId: string) => ReactNode
}

/** The newest value of the period, how far it has come, and what can be done about it. */
export function StandingNotice(props: StandingNoticeProps) {
  const { target, standing, isOpen, onOpen } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const value = reportedWords(target, standing, language)
  const { pending, state } = standing
  const reason = pending && returnReason(pending)
  const returned = pending?.decisions.findLast(({ kind }) => kind === 'RETURNED')
  return (
    <div className={styles.standing} data-state={state}>
      <p>{text.stands[state](value, formatDate(standing.cutoff, language))}</p>
      {state === 'RETURNED' && reason && (
        <p>{text.returnedBecause(reason, returned?.decidedBy?.name ?? text.someone)}</p>
      )}
      {!isOpen && (
        <>
          <div className={styles.actions}>
            {state === 'APPROVED' && (
              <Button onClick={() => onOpen('correct')}>{text.correct}</Button>
            )}
            {state === 'DRAFT' && <Button onClick={() => onOpen('draft')}>{text.goOnWith}</Button>}
            <Button kind="quiet" onClick={() => onOpen('new')}>
              {text.otherCutoff}
            </Button>
          </div>
          {props.renderEvidence(standing.id)}
        </>
      )}
    </div>
  )
}
