import { lazy } from 'react'
import { Route } from 'wouter'
import { participationPatterns } from '../lib/participation/participation-paths.ts'
import { NotFoundView } from './not-found.view.tsx'

const SessionsView = lazy(async () => {
  const { SessionsView: View } = await import('../registers/participation/sessions.view.tsx')
  return { default: View }
})

const SessionView = lazy(async () => {
  const { SessionView: View } = await import('../registers/participation/session.view.tsx')
  return { default: View }
})

/** Conversations with citizens, for everybody. A switch looks into a fragment for routes. */
export const participationRoutes = (
  <>
    <Route path={participationPatterns.session}>
      {({ entity, code }) => (
        <SessionView
          key={`${entity} ${code}`}
          entity={entity}
          code={decodeURIComponent(code)}
          notFound={<NotFoundView />}
        />
      )}
    </Route>
    <Route path={participationPatterns.sessions}>
      {({ entity }) => <SessionsView key={entity} entity={entity} notFound={<NotFoundView />} />}
    </Route>
  </>
)
