import { lazy, type ReactNode, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { Skeleton } from '../ui/states.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NotFoundView } from './not-found.view.tsx'
import { paths, patterns } from './paths.ts'

const HomeView = lazy(async () => {
  const { HomeView: View } = await import('../directory/home/home.view.tsx')
  return { default: View }
})
const SignInView = lazy(async () => {
  const { SignInView: View } = await import('../directory/session/sign-in.view.tsx')
  return { default: View }
})
const InvitationView = lazy(async () => {
  const { InvitationView: View } = await import('../directory/session/invitation.view.tsx')
  return { default: View }
})
const InstallationView = lazy(async () => {
  const { InstallationView: View } = await import('../directory/installation/installation.view.tsx')
  return { default: View }
})
const OverviewView = lazy(async () => {
  const { OverviewView: View } = await import('../figures/overview/overview.view.tsx')
  return { default: View }
})
const ActView = lazy(async () => {
  const { ActView: View } = await import('../act/document/act.view.tsx')
  return { default: View }
})
/** The public page comes first, with all that it needs. */
const FRESH_AFTER_MS = 4_000

const FreshFigures = lazy(async () => {
  await new Promise((done) => setTimeout(done, FRESH_AFTER_MS))
  const { FreshFigures: View } = await import('./fresh-figures.tsx')
  return { default: View }
})
const FigureRoutes = lazy(async () => {
  const { FigureRoutes: Figures } = await import('./figure-routes.tsx')
  return { default: Figures }
})
const DeskRoutes = lazy(async () => {
  const { DeskRoutes: Desk } = await import('./desk-routes.tsx')
  return { default: Desk }
})

const figures = <FigureRoutes />

/** Which page an address shows. Each view comes with its own code, when it is asked for. */
export function Routes(): ReactNode {
  const [path] = useLocation()
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<Skeleton height={320} />}>
        <Switch>
          <Route path={patterns.home}>
            <HomeView />
          </Route>
          <Route path={patterns.signIn}>
            <SignInView />
          </Route>
          <Route path={patterns.invitation}>
            {({ token }) => <InvitationView key={token} token={token} />}
          </Route>
          <Route path={patterns.installation}>
            <InstallationView />
          </Route>
          <Route path={patterns.plan}>
            {({ entity }) => <Redirect to={paths.entity(entity)} replace />}
          </Route>
          <Route path={patterns.entity}>
            {({ entity }) => (
              <>
                <OverviewView entity={entity} notFound={<NotFoundView />} />
                <Suspense fallback={null}>
                  <FreshFigures entity={entity} />
                </Suspense>
              </>
            )}
          </Route>
          <Route path={patterns.resolution}>
            {({ entity }) => <ActView entity={entity} notFound={<NotFoundView />} />}
          </Route>
          <Route path={patterns.dashboard}>{figures}</Route>
          <Route path={patterns.area}>{figures}</Route>
          <Route path={patterns.indicator}>{figures}</Route>
          <Route path={patterns.objectives}>{figures}</Route>
          <Route>
            <DeskRoutes />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
