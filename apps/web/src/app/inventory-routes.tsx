import { lazy } from 'react'
import { Redirect, Route } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { inventoryPatterns } from '../lib/inventory/inventory-paths.ts'
import { mayIn } from '../lib/session/session.ts'
import { useSession } from '../lib/session/use-session.ts'
import * as messages from './app.messages.ts'
import { EntityPage } from './entity-page.tsx'
import { NotFoundView } from './not-found.view.tsx'
import { paths } from './paths.ts'

const InventoryView = lazy(async () => {
  const { InventoryView: View } = await import('../registers/inventory/inventory.view.tsx')
  return { default: View }
})

const ProcedureView = lazy(async () => {
  const { ProcedureView: View } = await import('../registers/inventory/procedure.view.tsx')
  return { default: View }
})

const DirectoryView = lazy(async () => {
  const { DirectoryView: View } = await import('../registers/inventory/directory.view.tsx')
  return { default: View }
})

const DeclareView = lazy(async () => {
  const { DeclareView: View } = await import('../registers/inventory/declare.view.tsx')
  return { default: View }
})

const KindsView = lazy(async () => {
  const { KindsView: View } = await import('../registers/inventory/kinds.view.tsx')
  return { default: View }
})

const ImportsView = lazy(async () => {
  const { ProcedureImportsView: View } = await import('../registers/imports/list-imports.view.tsx')
  return { default: View }
})

/** The whole inventory for the entity's own people; everybody else reads what is published. */
function InventoryPage({ slug }: { slug: string }) {
  const { nav } = useMessages(messages)
  const { session } = useSession()
  if (session && !mayIn(session.viewer, slug, 'register.readAll')) {
    return <Redirect to={paths.directory(slug)} replace />
  }
  return (
    <EntityPage slug={slug} title={nav.inventory} actions={['register.readAll']}>
      {() => <InventoryView entity={slug} />}
    </EntityPage>
  )
}

function DeclarePage({ slug }: { slug: string }) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.inventory} actions={['register.edit']}>
      {() => <DeclareView entity={slug} />}
    </EntityPage>
  )
}

function KindsPage({ slug }: { slug: string }) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.inventory} actions={['register.readAll']}>
      {() => <KindsView entity={slug} />}
    </EntityPage>
  )
}

function ImportsPage({ slug }: { slug: string }) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.inventory} actions={['register.import']}>
      {() => <ImportsView entity={slug} />}
    </EntityPage>
  )
}

/** Procedures and services: the inventory, a citizen's list, a procedure, and what feeds them. */
export const inventoryRoutes = (
  <>
    <Route path={inventoryPatterns.directory}>
      {({ entity }) => <DirectoryView key={entity} entity={entity} notFound={<NotFoundView />} />}
    </Route>
    <Route path={inventoryPatterns.declare}>{({ entity }) => <DeclarePage slug={entity} />}</Route>
    <Route path={inventoryPatterns.improvementKinds}>
      {({ entity }) => <KindsPage slug={entity} />}
    </Route>
    <Route path={inventoryPatterns.imports}>{({ entity }) => <ImportsPage slug={entity} />}</Route>
    <Route path={inventoryPatterns.procedure}>
      {({ entity, code }) => (
        <ProcedureView
          key={`${entity} ${code}`}
          entity={entity}
          code={decodeURIComponent(code)}
          notFound={<NotFoundView />}
        />
      )}
    </Route>
    <Route path={inventoryPatterns.inventory}>
      {({ entity }) => <InventoryPage key={entity} slug={entity} />}
    </Route>
  </>
)
