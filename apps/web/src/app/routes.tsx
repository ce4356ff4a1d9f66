import { lazy, type ReactNode, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { Skeleton } from '../ui/states.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import type { NavKey } from './nav-items.ts'
import { NotFoundView } from './not-found.view.tsx'
import { paths, patterns } from './paths.ts'
import { PendingView } from './pending.view.tsx'

const EntityListView = lazy(async () => {
  const { EntityListView: View } = await import('../entities/entity-list.view.tsx')
  return { default: View }
})

const PENDING: readonly NavKey[] = [
  'entity',
  'dashboard',
  'resolution',
  'duties',
  'review',
  'audit',
  'people',
  'offices',
  'settings',
]

/** Which page an address shows. Each view comes with its own code, when it is asked for. */
export function Routes(): ReactNode {
  const [path] = useLocation()
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<Skeleton height={320} />}>
        <Switch>
          <Route path={patterns.home}>
            <EntityListView />
          </Route>
          <Route path={patterns.plan}>
            {({ entity }) => <Redirect to={paths.entity(entity)} replace />}
          </Route>
          {PENDING.map((page) => (
            <Route key={page} path={patterns[page]}>
              <PendingView page={page} />
            </Route>
          ))}
          <Route>
            <NotFoundView />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
