import { useId } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './ask.messages.ts'
import styles from './participation.module.css'

/** Whose session it is. */
export interface Owner {
  name: string
  currentContact?: string | null
}

/** What is kept of whoever asks, what for, who answers for it, and their rights (Ley 1581 de 2012). */
export function DataNotice({ owner }: { owner: Owner }) {
  const { notice } = useMessages(messages)
  const id = useId()
  const { currentContact } = owner
  return (
    <section className={styles.notice} aria-labelledby={id}>
      <h3 id={id}>{notice.title}</h3>
      <p>{notice.kept}</p>
      <p>{notice.purpose}</p>
      <p>{notice.rights}</p>
      <p className={styles.prose}>
        {notice.responsible(owner.name)}{' '}
        {currentContact ? notice.contact(currentContact) : notice.noContact}
      </p>
    </section>
  )
}
