import { useApolloClient, useQuery } from '@apollo/client/react'
import { formatInstant } from '@gelt/domain'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { InvitationQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { invitationDocument } from './invitation.document.ts'
import { InvitationForm } from './invitation.form.tsx'
import * as messages from './session.messages.ts'
import styles from './session.module.css'

type Invitation = NonNullable<InvitationQuery['invitation']>

/** What a one-time link is for, and its use. */
export function InvitationView({ token }: { token: string }) {
  const text = useMessages(messages).invitation
  // Asked anew each time: a link that was used must not look open from memory.
  const { data, error, refetch } = useQuery(invitationDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  })
  // The answer of before it was used stays in sight while the person is led on.
  const [opened, setOpened] = useState<Invitation | null>(null)
  const invitation = opened ?? data?.invitation

  if (!data) {
    return (
      <>
        <PageHeader title={text.title} sentence={text.loading} />
        {error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => refetch()} />
        ) : (
          <Skeleton height={280} />
        )}
      </>
    )
  }
  if (!invitation) return <PageHeader title={text.unknownTitle} sentence={text.unknown} />
  if (!invitation.valid) return <ClosedInvitation invitation={invitation} />
  return (
    <OpenInvitation token={token} invitation={invitation} onUse={() => setOpened(invitation)} />
  )
}

function ClosedInvitation({ invitation }: { invitation: Invitation }) {
  const { invitation: text, signIn } = useMessages(messages)
  const { language } = useLanguage()
  const expiry = new Date(invitation.expiresAt)
  if (expiry <= new Date()) {
    const day = formatInstant(expiry, language)
    return <PageHeader title={text.expiredTitle} sentence={text.expired(day)} />
  }
  return (
    <PageHeader
      title={text.usedTitle}
      sentence={text.used}
      actions={
        <LinkButton kind="primary" href={paths.signIn()}>
          {signIn.title}
        </LinkButton>
      }
    />
  )
}

interface OpenInvitationProps {
  token: string
  invitation: Invitation
  onUse: () => void
}

function OpenInvitation({ token, invitation, onUse }: OpenInvitationProps) {
  const text = useMessages(messages).invitation
  const { language } = useLanguage()
  const announce = useAnnounce()
  const client = useApolloClient()
  const [, navigate] = useLocation()
  const { name, entity, email, hasAccount, purpose } = invitation
  const isReset = purpose === 'RESET_PASSWORD'
  const say = isReset ? text.reset : hasAccount ? text.joining : text.invited

  async function accepted(isSignedIn: boolean) {
    onUse()
    await client.resetStore().catch(() => undefined)
    announce({ message: text.welcome(entity.name) })
    const target = paths.dashboard(entity.slug)
    navigate(isSignedIn ? target : paths.signIn(target), { replace: true })
  }

  return (
    <>
      <PageHeader
        title={isReset ? text.resetTitle : text.title}
        sentence={say(name, entity.name)}
      />
      <div className={styles.terms}>
        <DefinitionList items={[{ term: text.email, value: email }]} />
        <p>{text.expires(formatInstant(new Date(invitation.expiresAt), language))}</p>
      </div>
      <InvitationForm
        token={token}
        email={email ?? ''}
        personal={[name, email ?? '', entity.name]}
        hasAccount={hasAccount}
        onAccepted={accepted}
      />
    </>
  )
}
