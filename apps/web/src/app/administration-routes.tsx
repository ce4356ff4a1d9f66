import { lazy } from 'react'
import { Route } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import * as messages from './app.messages.ts'
import { EntityPage } from './entity-page.tsx'
import { patterns } from './paths.ts'

const AuditView = lazy(async () => {
  const { AuditView: View } = await import('../audit/audit.view.tsx')
  return { default: View }
})

function AuditPage({ slug }: { slug: string }) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.audit} actions={['audit.read']}>
      {({ isSample }) => <AuditView entity={slug} isSample={isSample} />}
    </EntityPage>
  )
}

/** Pages for those who run the plan and the installation. A switch looks into a fragment for routes. */
export const administrationRoutes = (
  <>
    <Route path={patterns.audit}>{({ entity }) => <AuditPage slug={entity} />}</Route>
  </>
)
