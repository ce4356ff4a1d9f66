import { Link, Redirect } from 'wouter'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import type { ListedEntity } from '../lib/session/session.ts'
import { useSession } from '../lib/session/use-session.ts'
import { SampleBadge } from '../ui/badge.tsx'
import { LinkButton } from '../ui/button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx'
import * as messages from './home.messages.ts'
import styles from './home.module.css'
import { homeTarget } from './home-target.rules.ts'

/** The front door: leads on where there is one place to go, else shows whose plans are kept here. */
export function HomeView() {
  const text = useMessages(messages)
  const { session, error, retry } = useSession()
  const target = session && homeTarget(session)
  if (target) return <Redirect to={target} replace />
  // A sample is shown, and never counted as a municipality.
  const official = session?.entities.filter(({ isSample }) => !isSample).length
  return (
    <>
      <PageHeader
        title={text.title}
        sentence={official === undefined ? text.loading : text.sentence(official)}
      />
      {!session && !error && <Skeleton lines={4} />}
      {!session && error !== undefined && (
        <ErrorState requestId={requestIdOf(error)} onRetry={retry} />
      )}
      {session?.entities.length === 0 && (
        <EmptyState
          title={text.emptyTitle}
          action={<LinkButton href={paths.signIn()}>{text.signIn}</LinkButton>}
        >
          {text.empty}
        </EmptyState>
      )}
      {session && session.entities.length > 0 && <EntityList entities={session.entities} />}
    </>
  )
}

function EntityList({ entities }: { entities: readonly ListedEntity[] }) {
  return (
    <ul className={styles.list}>
      {entities.map(({ id, slug, name, department, isSample }) => (
        <li key={id}>
          <Link href={paths.entity(slug)} className={styles.link}>
            <span className={styles.name}>{name}</span>
            <span className={styles.department}>{department}</span>
          </Link>
          {isSample && <SampleBadge />}
        </li>
      ))}
    </ul>
  )
}
