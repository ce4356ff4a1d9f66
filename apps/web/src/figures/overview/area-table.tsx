import { Link } from 'wouter'
import type { AreaTable_PlanFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Table, type TableColumn } from '../../ui/table.tsx'
import styles from './area-table.module.css'
import { figureColumns } from './figure-columns.tsx'
import * as messages from './overview.messages.ts'

const planFragment = graphql(`
  fragment AreaTable_plan on Plan {
    areas {
      id
      number
      shortName
      indicators {
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

type Area = AreaTable_PlanFragment['areas'][number]

interface AreaTableProps {
  plan: FragmentType<typeof planFragment>
  entity: string
  isSample: boolean
}

/** The areas, a line each: where it stands, where it should, and what that means. */
export function AreaTable(props: AreaTableProps) {
  const text = useMessages(messages).areaTable
  const { areas } = readFragment(planFragment, props.plan)
  const hasData = areas.some(({ figure }) => figure?.progress != null)
  const onTrack = areas.filter(({ figure }) =>
    ['ON_TRACK', 'MET', 'MET_LATE'].includes(figure?.status ?? 'NO_DATA'),
  ).length
  const title = hasData ? text.finding(onTrack, areas.length) : text.title
  const name: TableColumn<Area> = {
    key: 'area',
    header: text.area,
    rowHeader: true,
    cell: ({ number, shortName }) => (
      <span className={styles.name}>
        <span className={styles.number}>{number}</span>
        <Link href={paths.area(props.entity, number)}>{shortName}</Link>
      </span>
    ),
  }
  const size: TableColumn<Area> = {
    key: 'size',
    header: text.indicators,
    numeric: true,
    cell: ({ indicators }) => indicators.length,
  }
  return (
    <section className={styles.areas}>
      <h2>{title}</h2>
      <Table
        caption={title}
        captionHidden
        columns={
          hasData
            ? [name, ...figureColumns<Area>(text, props.isSample, ({ shortName }) => shortName)]
            : [name, size]
        }
        rows={areas}
        rowKey={({ id }) => id}
      />
    </section>
  )
}
