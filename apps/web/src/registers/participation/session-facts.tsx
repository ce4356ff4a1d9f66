import { formatDate } from '@gelt/domain'
import type { ParticipationSessionQuery } from '../../gql/graphql.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import styles from './participation.module.css'
import * as messages from './session.messages.ts'
import { whenWords } from './session-words.rules.ts'

/** A session as its page reads it. */
export type ReadSession = NonNullable<ParticipationSessionQuery['participationSession']>

/** When, who answers, and what was said in short once it was held. */
export function SessionFacts({ session }: { session: ReadSession }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { transcriptOn, minutes, cancelledReason } = session
  return (
    <>
      {cancelledReason && <p className={styles.prose}>{text.cancelledWhy(cancelledReason)}</p>}
      <DefinitionList
        items={[
          { term: text.facts.when, value: whenWords(session, language) },
          { term: text.facts.office, value: session.office.name },
          { term: text.facts.who, value: session.officials },
          ...(transcriptOn
            ? [{ term: text.facts.transcript, value: formatDate(transcriptOn, language) }]
            : []),
        ]}
      />
      {minutes && (
        <section className={styles.group}>
          <h2>{text.minutes}</h2>
          <p className={styles.prose}>{minutes}</p>
        </section>
      )}
    </>
  )
}
