import { formatInstant } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { OneTimeLink } from '../../ui/one-time-link.tsx'
import * as messages from './installation.messages.ts'

export interface Issued {
  delivered: boolean
  expiresAt: string
  link?: string | null
}

interface InvitationOutcomeProps {
  issued: Issued
  name: string
  email: string
}

/** What became of an invitation: mailed, or a link to hand over. */
export function InvitationOutcome({ issued, name, email }: InvitationOutcomeProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const until = formatInstant(new Date(issued.expiresAt), language)
  if (issued.link) return <OneTimeLink link={issued.link} name={name} until={until} />
  return <p role="status">{issued.delivered ? text.delivered(email, until) : text.linkGone}</p>
}
