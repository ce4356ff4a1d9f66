import { Link } from 'wouter'
import type { ObjectiveSection_PlanFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Table, type TableColumn } from '../../ui/table.tsx'
import styles from './area-table.module.css'
import { figureColumns } from './figure-columns.tsx'
import * as messages from './overview.messages.ts'

const planFragment = graphql(`
  fragment ObjectiveSection_plan on Plan {
    objectives {
      id
      position
      text
      rows
      policies {
        id
      }
      figure {
        progress
        expected
        status
      }
    }
  }
`)

type Objective = ObjectiveSection_PlanFragment['objectives'][number]

interface ObjectiveSectionProps {
  plan: FragmentType<typeof planFragment>
  entity: string
  isSample: boolean
}

/** The objectives, a line each, with the rows and policies that serve them. A plan may have none. */
export function ObjectiveSection(props: ObjectiveSectionProps) {
  const text = useMessages(messages)
  const { title, ...words } = text.objectives
  const { objectives } = readFragment(planFragment, props.plan)
  if (objectives.length === 0) return null
  const href = paths.objectives(props.entity)
  const name: TableColumn<Objective> = {
    key: 'objective',
    header: words.objective,
    rowHeader: true,
    cell: ({ position, text: act }) => (
      <span className={styles.name}>
        <span className={styles.number}>{position}</span>
        <Link href={`${href}#objetivo-${position}`} lang="es" className={styles.words}>
          {act}
        </Link>
      </span>
    ),
  }
  const serving: TableColumn<Objective>[] = [
    { key: 'rows', header: words.rows, numeric: true, cell: ({ rows }) => rows.length },
    {
      key: 'policies',
      header: words.policies,
      numeric: true,
      cell: ({ policies }) => policies.length,
    },
  ]
  const hasData = objectives.some(({ figure }) => figure?.progress != null)
  const standing = () =>
    figureColumns<Objective>(text.areaTable, props.isSample, ({ position }) => words.name(position))
  return (
    <section className={styles.areas}>
      <h2>{title}</h2>
      <Table
        caption={title}
        captionHidden
        columns={[name, ...(hasData ? standing() : serving)]}
        rows={objectives}
        rowKey={({ id }) => id}
      />
      <p>
        <Link href={href}>{words.see}</Link>
      </p>
    </section>
  )
}
