import { formatNumber } from '@gelt/domain'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { typeOfGlobalId } from '../../lib/global-id.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DiffTable } from '../../ui/diff-table.tsx'
import { FaultNote } from '../../ui/fault-note.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import * as messages from './audit.messages.ts'
import styles from './audit.module.css'
import { changesInWords } from './change-words.rules.ts'
import { eventSentence, subjectWords } from './event-sentence.rules.ts'
import type { NamesById } from './names-by-id.rules.ts'

const eventFragment = graphql(`
  fragment AuditEventItem_event on AuditEvent {
    seq
    at
    action
    actorName
    subject
    subjectLabel
    reason
    faults
    changes {
      field
      before
      after
    }
  }
`)

interface AuditEventItemProps {
  event: FragmentType<typeof eventFragment>
  names: NamesById
  /** Where the history of the same thing is; null: one is there already. */
  historyHref: ((subject: string) => string) | null
}

function hourOf(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es-CO', {
    timeStyle: 'short',
    timeZone: 'America/Bogota',
  }).format(new Date(at))
}

/** One event: its hour, a sentence, why, and what it changed for whoever wants to see it. */
export function AuditEventItem({ event, names, historyHref }: AuditEventItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { seq, at, reason, faults, changes, subject, ...said } = readFragment(eventFragment, event)
  const sentence = eventSentence(said, language)
  return (
    <li className={styles.event}>
      <time dateTime={at} className={styles.hour}>
        {hourOf(at, language)}
      </time>
      <div className={styles.told}>
        <p className={styles.said}>{sentence}.</p>
        {reason && (
          <p className={styles.reason}>
            <b>{text.reason}</b> {reason}
          </p>
        )}
        <FaultNote of="event" faults={faults} />
        {changes.length > 0 && (
          <Disclosure summary={text.changes(changes.length)}>
            <DiffTable
              caption={text.changesOf(sentence)}
              rows={changesInWords(changes, names, language, typeOfGlobalId(subject) ?? '')}
            />
          </Disclosure>
        )}
      </div>
      <p className={styles.meta}>
        <span>{text.place(formatNumber(String(seq), language))}</span>
        {historyHref && (
          <Link href={historyHref(subject)}>
            {text.history}
            <VisuallyHidden>: {subjectWords(said, language)}</VisuallyHidden>
          </Link>
        )}
      </p>
    </li>
  )
}
