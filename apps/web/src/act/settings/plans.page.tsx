import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { mayIn } from '../../lib/session/session.ts'
import { useMay, useViewer } from '../../lib/session/use-session.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { Table } from '../../ui/table.tsx'
import { NewPlanForm } from './new-plan.form.tsx'
import { plansSettingsDocument } from './plans.document.ts'
import * as messages from './plans.messages.ts'
import { RestoreEntityForm } from './restore-entity.form.tsx'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'

/** The plans of an entity, and a new one. */
export function PlansPage({ entity: slug }: { entity: string }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const viewer = useViewer()
  const mayEdit = useMay(slug, 'plan.edit')
  const mayCreate = useMay(slug, 'plan.create')
  const [search, setSearch] = useState<string>()
  const query = useQuery(plansSettingsDocument, {
    variables: { entity: slug, search },
    fetchPolicy: 'cache-and-network',
  })
  const data = query.data ?? query.previousData
  const entity = data?.entity
  if (!data || !entity) return <SettingsState entity={slug} page="plans" query={query} />
  const { plans } = entity
  const others = data.entities.edges.map(({ node }) => node).filter((one) => one.slug !== slug)
  // What is at hand comes first: the next plan often follows the entity’s own.
  const templates = [{ ...entity, slug }, ...others].flatMap(({ slug: of, name, plans: theirs }) =>
    theirs.map((plan) => ({ ...plan, entity: { slug: of, name } })),
  )
  const archived = (data.viewer?.persons ?? []).flatMap(({ entity: one }) =>
    one?.archived && mayIn(viewer, one.slug, 'entity.archive') ? [one] : [],
  )
  const href = (year: number) => `${paths.settingsPage(slug, 'plan')}?vigencia=${year}`
  return (
    <SettingsFrame
      entity={slug}
      page="plans"
      validFrom={null}
      sentence={text.sentence(
        plans.length,
        plans.filter(({ status }) => status === 'DRAFT').length,
      )}
    >
      {plans.length > 0 && (
        <Table
          caption={text.list}
          captionHidden
          rows={plans}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: text.name,
              rowHeader: true,
              cell: ({ title, validFrom }) =>
                mayEdit ? <Link href={href(validFrom)}>{title}</Link> : title,
            },
            {
              key: 'validity',
              header: text.validity,
              cell: ({ validFrom, validTo }) => text.years(validFrom, validTo),
            },
            { key: 'state', header: text.state, cell: ({ status }) => common.status[status] },
          ]}
        />
      )}
      {mayCreate && !entity.archived && (
        <FormSection title={text.add} help={<p>{text.addHelp}</p>}>
          <NewPlanForm
            key={entity.id}
            entity={{ ...entity, slug }}
            templates={templates}
            search={search}
            onSearch={
              // More entities than the list of templates takes.
              search || data.entities.totalCount > data.entities.edges.length ? setSearch : null
            }
          />
        </FormSection>
      )}
      {archived.length > 0 && (
        <FormSection title={text.archived} help={<p>{text.archivedHelp}</p>}>
          {archived.map((one) => (
            <section key={one.id} className={styles.stack} aria-labelledby={`archived-${one.slug}`}>
              <h3 id={`archived-${one.slug}`}>{one.name}</h3>
              <RestoreEntityForm entity={one} />
            </section>
          ))}
        </FormSection>
      )}
    </SettingsFrame>
  )
}
