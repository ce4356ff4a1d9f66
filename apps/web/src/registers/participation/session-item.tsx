import { formatDate } from '@gelt/domain'
import { Link } from 'wouter'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { participationPaths } from '../../lib/participation/participation-paths.ts'
import { Badge } from '../../ui/badge.tsx'
import styles from './participation.module.css'
import { whenWords } from './session-words.rules.ts'
import { sessionItem } from './sessions.document.ts'
import * as messages from './sessions.messages.ts'

interface SessionItemProps {
  entity: string
  session: FragmentType<typeof sessionItem>
}

/** A chat or forum in three lines: what about, when, who answers. */
export function SessionItem({ entity, ...props }: SessionItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const session = readFragment(sessionItem, props.session)
  const { heldOn, transcriptOn } = session
  const when = [
    heldOn ? text.heldOn(formatDate(heldOn, language)) : whenWords(session, language),
    transcriptOn ? text.transcriptOn(formatDate(transcriptOn, language)) : null,
  ]
  return (
    <li className={styles.session}>
      <h3 className={styles.topic}>
        <Link href={participationPaths.session(entity, session.code)}>{session.topic}</Link>{' '}
        <Badge>{text.modality[session.modality]}</Badge>
      </h3>
      <p>{when.filter((part) => part !== null).join('; ')}.</p>
      <p className={styles.faint}>{session.cancelledReason ?? text.answering(session.officials)}</p>
    </li>
  )
}
