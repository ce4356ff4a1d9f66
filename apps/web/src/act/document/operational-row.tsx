import { Link } from 'wouter'
import type { OperationalRow_IndicatorFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import * as messages from './act.messages.ts'
import type { StrayRow } from './act-outline.rules.ts'
import { PlacedMarginNotes } from './margin-note.tsx'
import styles from './operational-table.module.css'
import type { PlacedNotes } from './place-notes.rules.ts'

const indicatorFragment = graphql(`
  fragment OperationalRow_indicator on Indicator {
    row
    name
    goalText
    activity
    deadline {
      text
      provenance
    }
  }
`)

interface OperationalRowProps {
  indicator: FragmentType<typeof indicatorFragment>
  /** Column names, said again on a phone where the row is a card. */
  names: { goal: string; activity: string; deadline: string }
  entity: string
  notes: PlacedNotes | undefined
  stray: readonly StrayRow[]
}

/** A row of the act word for word, and after it what the act has there without a row. */
export function OperationalRow(props: OperationalRowProps) {
  const text = useMessages(messages).table
  const { row, name, goalText, activity, deadline } = readFragment(
    indicatorFragment,
    props.indicator,
  )
  const { names, notes } = props
  return (
    <tr id={`fila-${row}`}>
      <td className={styles.number}>
        <Link href={paths.indicator(props.entity, row)} aria-label={text.toIndicator(row)}>
          <span className={styles.rowWord}>{text.row} </span>
          {row}
        </Link>
      </td>
      <th scope="row" lang="es" className={styles.name}>
        {name}
      </th>
      <td data-label={names.goal}>
        <span lang="es">{goalText}</span>
      </td>
      <td data-label={names.activity}>
        <span lang="es">{activity}</span>
        {props.stray.map(({ cells }) => (
          <span key={cells.join('|')} className={styles.stray}>
            {text.stray(cells.filter((cell) => cell.trim()).join(' · '))}
          </span>
        ))}
      </td>
      <td data-label={names.deadline}>
        <DeadlineCell deadline={deadline ?? null} />
      </td>
      <td className={styles.notes}>
        <PlacedMarginNotes placed={notes} />
      </td>
    </tr>
  )
}

type DeadlineOf = NonNullable<OperationalRow_IndicatorFragment['deadline']>

/** The words that hold for the row, and whether its own cell has them. */
function DeadlineCell({ deadline }: { deadline: DeadlineOf | null }) {
  const text = useMessages(messages).table
  if (!deadline || deadline.provenance === 'MISSING')
    return <span className={styles.origin}>{text.emptyCell}</span>
  const origins = {
    OWN_CELL: null,
    MERGED_CELL: text.mergedCell,
    STRAY_ROW: text.strayRow,
    EDITED: text.edited,
  }
  const origin = origins[deadline.provenance]
  return (
    <span>
      <span lang="es">{deadline.text}</span>{' '}
      {origin && <span className={styles.origin}>{origin}</span>}
    </span>
  )
}
