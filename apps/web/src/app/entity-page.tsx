import type { Action } from '@gelt/domain'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { type ListedEntity, mayIn } from '../lib/session/session.ts'
import { useEntity } from '../lib/session/use-entity.ts'
import { useSession } from '../lib/session/use-session.ts'
import { LinkButton } from '../ui/button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../ui/states.tsx'
import * as messages from './app.messages.ts'
import { NotFoundView } from './not-found.view.tsx'
import { paths } from './paths.ts'

interface EntityPageProps {
  /** The entity’s slug, from the address. */
  slug: string
  title: string
  /** Any one of them opens the page. */
  actions: readonly Action[]
  children: (entity: ListedEntity) => ReactNode
}

/** A page for some of an entity’s people; the others are told kindly, the public shown the way in. */
export function EntityPage({ slug, title, actions, children }: EntityPageProps) {
  const text = useMessages(messages)
  const [path] = useLocation()
  const { session, error: sessionError, retry: askWho } = useSession()
  const { entity, error: entityError, retry: askWhose } = useEntity(slug)
  if (!session || entity === undefined) {
    const error = sessionError ?? entityError
    return error ? (
      <>
        <PageHeader title={title} sentence={text.unreachable} />
        <ErrorState
          requestId={requestIdOf(error)}
          onRetry={() => {
            askWho()
            askWhose()
          }}
        />
      </>
    ) : (
      <Skeleton height={320} />
    )
  }
  if (!entity) return <NotFoundView />
  if (actions.some((action) => mayIn(session.viewer, slug, action))) return children(entity)
  return (
    <PageHeader
      title={title}
      sentence={session.viewer ? text.notForYou(entity.name) : text.signInFirst(entity.name)}
      actions={
        session.viewer ? (
          <LinkButton href={paths.dashboard(slug)}>{text.goToDashboard}</LinkButton>
        ) : (
          <LinkButton kind="primary" href={paths.signIn(path)}>
            {text.signIn}
          </LinkButton>
        )
      }
    />
  )
}
