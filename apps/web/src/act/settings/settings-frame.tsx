import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { graphql } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { mayIn } from '../../lib/session/session.ts'
import { useViewer } from '../../lib/session/use-session.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SelectField } from '../../ui/text-field.tsx'
import * as messages from './settings.messages.ts'
import styles from './settings.module.css'
import { pagesFor, type SettingsKey } from './settings-pages.rules.ts'

const plansDocument = graphql(`
  query SettingsPlans($entity: String!) {
    entity(slug: $entity) {
      id
      archived
      plans {
        id
        title
        validFrom
        validTo
        status
      }
    }
  }
`)

interface SettingsFrameProps {
  /** The entity’s slug. */
  entity: string
  page: SettingsKey
  /** First year of the plan in sight; null on pages that are not about one plan. */
  validFrom: number | null
  /** Default: the page’s name. */
  title?: string
  sentence: string
  /** Further up than the settings themselves. */
  trail?: readonly { href: string; label: string }[]
  children: ReactNode
}

/** What stands around each part of the settings: where one is, the other parts, which plan. */
export function SettingsFrame(props: SettingsFrameProps) {
  const { entity, page, validFrom } = props
  const text = useMessages(messages)
  const viewer = useViewer()
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { data } = useQuery(plansDocument, { variables: { entity } })
  const plans = data?.entity?.plans ?? []
  const query = search ? `?${search}` : ''
  return (
    <>
      <PageHeader
        title={props.title ?? text.pages[page]}
        documentTitle={`${props.title ?? text.pages[page]} · ${text.title}`}
        sentence={props.sentence}
        breadcrumb={
          <Breadcrumb
            trail={[{ href: paths.settings(entity), label: text.title }, ...(props.trail ?? [])]}
          />
        }
      />
      <div className={styles.bar}>
        <nav aria-label={text.sections} className={styles.tabs}>
          {pagesFor((action) => mayIn(viewer, entity, action)).map(({ key, slug }) => (
            <Link
              key={key}
              href={`${paths.settingsPage(entity, slug)}${query}`}
              aria-current={key === page ? 'page' : undefined}
            >
              {text.pages[key]}
            </Link>
          ))}
        </nav>
        {validFrom !== null && plans.length > 1 && (
          <SelectField
            label={text.whichPlan}
            value={validFrom}
            onChange={({ target }) => navigate(`${path}?vigencia=${target.value}`)}
          >
            {plans.map((plan) => (
              <option key={plan.id} value={plan.validFrom}>
                {text.planOption(
                  plan.title,
                  plan.validFrom,
                  plan.validTo,
                  text.status[plan.status],
                )}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      {data?.entity?.archived && page !== 'entity' && (
        <p className={styles.note}>
          {text.archived} <Link href={paths.settingsPage(entity, 'entidad')}>{text.toRestore}</Link>
        </p>
      )}
      {props.children}
    </>
  )
}
