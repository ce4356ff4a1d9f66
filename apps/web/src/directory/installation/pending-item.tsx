import { formatInstant } from '@gelt/domain'
import { useState } from 'react'
import { Link } from 'wouter'
import { refusalErrors } from '../../lib/forms/refusal-errors.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { renewInvitationDocument } from './installation.document.ts'
import * as messages from './installation.messages.ts'
import styles from './installation.module.css'
import { InvitationOutcome, type Issued } from './invitation-outcome.tsx'

interface PendingItemProps {
  entity: { id: string; slug: string; name: string }
  name: string
  email: string
  /** Null: the link no longer holds. */
  expiresAt: string | null
}

/** An entity that waits for its first administrator, and another link for them. */
export function PendingItem({ entity, name, email, expiresAt }: PendingItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const renew = useWrite(renewInvitationDocument)
  const [isBusy, setBusy] = useState(false)
  const [issued, setIssued] = useState<Issued | null>(null)
  const [refusals, setRefusals] = useState<readonly string[]>([])

  async function issue() {
    setBusy(true)
    const outcome = await renew({ entityId: entity.id })
    setBusy(false)
    if (outcome.kind !== 'written') return setRefusals(refusalErrors(outcome, language).form)
    setRefusals([])
    setIssued(outcome.value)
  }

  const until = issued?.expiresAt ?? expiresAt
  return (
    <li className={styles.pending}>
      <h3>
        <Link href={paths.entity(entity.slug)}>{entity.name}</Link>
      </h3>
      <p className={styles.who}>
        {name} · {email}
      </p>
      <p className={styles.soft}>
        {until ? text.valid(formatInstant(new Date(until), language)) : text.expired}
      </p>
      {issued && <InvitationOutcome issued={issued} name={name} email={email} />}
      {refusals.length > 0 && (
        <div role="alert" className={styles.refusal}>
          {refusals.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <Button small busy={isBusy} onClick={issue}>
        {text.renew} <VisuallyHidden>{text.renewOf(entity.name)}</VisuallyHidden>
      </Button>
    </li>
  )
}
