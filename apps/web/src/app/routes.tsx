import { type ReactNode, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { Skeleton } from '../ui/states.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NotFoundView } from './not-found.view.tsx'
import { paths, patterns } from './paths.ts'
import { PendingView } from './pending.view.tsx'

/** Which page an address shows. Each view comes with its own code, when it is asked for. */
export function Routes(): ReactNode {
  const [path] = useLocation()
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<Skeleton height={320} />}>
        <Switch>
          <Route path={patterns.plan}>
            {({ entity }) => <Redirect to={paths.entity(entity)} replace />}
          </Route>
          <Route path={patterns.dashboard}>
            <PendingView page="dashboard" />
          </Route>
          <Route path={patterns.resolution}>
            <PendingView page="resolution" />
          </Route>
          <Route>
            <NotFoundView />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
