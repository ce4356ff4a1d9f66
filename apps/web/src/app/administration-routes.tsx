import { lazy } from 'react'
import { Route } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import * as messages from './app.messages.ts'
import { EntityPage } from './entity-page.tsx'
import { patterns } from './paths.ts'

const AuditView = lazy(async () => {
  const { AuditView: View } = await import('../trace/audit/audit.view.tsx')
  return { default: View }
})

const PeopleView = lazy(async () => {
  const { PeopleView: View } = await import('../directory/people/people.view.tsx')
  return { default: View }
})
const PersonView = lazy(async () => {
  const { PersonView: View } = await import('../directory/people/person.view.tsx')
  return { default: View }
})
const NewPersonView = lazy(async () => {
  const { NewPersonView: View } = await import('../directory/people/new-person.view.tsx')
  return { default: View }
})

const OfficesView = lazy(async () => {
  const { OfficesView: View } = await import('../directory/offices/offices.view.tsx')
  return { default: View }
})

const SettingsView = lazy(async () => {
  const { SettingsView: View } = await import('../act/settings/settings.view.tsx')
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

function PeoplePage({ slug }: { slug: string }) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.people} actions={['people.read']}>
      {() => <PeopleView entity={slug} />}
    </EntityPage>
  )
}

function NewPersonPage({ slug }: { slug: string }) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.people} actions={['people.manage']}>
      {({ id }) => <NewPersonView entity={slug} entityId={id} />}
    </EntityPage>
  )
}

function PersonPage({ slug, person }: { slug: string; person: string }) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.people} actions={['people.read']}>
      {() => <PersonView key={person} entity={slug} personId={person} />}
    </EntityPage>
  )
}

function OfficesPage({ slug }: { slug: string }) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.offices} actions={['office.edit', 'organisation.edit']}>
      {() => <OfficesView entity={slug} />}
    </EntityPage>
  )
}

interface SettingsPageProps {
  slug: string
  page: string | null
  row?: number
}

function SettingsPage({ slug, page, row }: SettingsPageProps) {
  const { nav } = useMessages(messages)
  return (
    <EntityPage
      slug={slug}
      title={nav.settings}
      actions={['plan.edit', 'plan.create', 'support.edit', 'entity.edit']}
    >
      {() => <SettingsView entity={slug} page={page} row={row} />}
    </EntityPage>
  )
}

/** Pages for those who run the plan and the installation. A switch looks into a fragment for routes. */
export const administrationRoutes = (
  <>
    <Route path={patterns.people}>{({ entity }) => <PeoplePage slug={entity} />}</Route>
    <Route path={patterns.newPerson}>{({ entity }) => <NewPersonPage slug={entity} />}</Route>
    <Route path={patterns.person}>
      {({ entity, person }) => <PersonPage slug={entity} person={person} />}
    </Route>
    <Route path={patterns.offices}>{({ entity }) => <OfficesPage slug={entity} />}</Route>
    <Route path={patterns.settings}>
      {({ entity }) => <SettingsPage slug={entity} page={null} />}
    </Route>
    <Route path={patterns.settingsRow}>
      {({ entity, row }) => <SettingsPage slug={entity} page="filas" row={Number(row)} />}
    </Route>
    <Route path={patterns.settingsPage}>
      {({ entity, page }) => <SettingsPage slug={entity} page={page} />}
    </Route>
    <Route path={patterns.audit}>{({ entity }) => <AuditPage slug={entity} />}</Route>
  </>
)
