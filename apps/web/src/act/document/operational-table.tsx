import type { OperationalTable_PlanFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import * as messages from './act.messages.ts'
import { type ActPassage, readTable, type StrayRow } from './act-outline.rules.ts'
import { MarginNotes, PlacedMarginNotes } from './margin-note.tsx'
import { OperationalRow } from './operational-row.tsx'
import styles from './operational-table.module.css'
import type { NotePlaces } from './place-notes.rules.ts'

const planFragment = graphql(`
  fragment OperationalTable_plan on Plan {
    areas {
      id
      number
      name
      benefits
      responsibles
      resources
      indicators {
        id
        row
        ...OperationalRow_indicator
      }
    }
  }
`)

type Area = OperationalTable_PlanFragment['areas'][number]

interface OperationalTableProps {
  plan: FragmentType<typeof planFragment>
  /** The table's own passages: its column names and what lies between its rows. */
  body: readonly ActPassage[]
  places: NotePlaces
  entity: string
}

/** The operational table, literal: an area at a time, its merged cells first. */
export function OperationalTable({ plan, body, places, entity }: OperationalTableProps) {
  const text = useMessages(messages).table
  const { areas } = readFragment(planFragment, plan)
  const { names, stray } = readTable(body)
  const rows = areas.flatMap(({ indicators }) => indicators.map(({ row }) => row))
  const strayAfter = (row: number) => stray.filter(({ after }) => rows[after - 1] === row)
  return (
    <div className={styles.whole}>
      <div className={styles.intro}>
        <p className={styles.explain}>{text.explain(rows.length, areas.length)}</p>
        <div className={styles.general}>
          <MarginNotes notes={places.table} />
        </div>
      </div>
      {areas.map((area) => (
        <AreaRows
          key={area.id}
          area={area}
          names={names}
          strayAfter={strayAfter}
          places={places}
          entity={entity}
        />
      ))}
    </div>
  )
}

interface AreaRowsProps {
  area: Area
  names: readonly string[]
  strayAfter: (row: number) => StrayRow[]
  places: NotePlaces
  entity: string
}

function AreaRows({ area, names, strayAfter, places, entity }: AreaRowsProps) {
  const text = useMessages(messages).table
  const named = columnNames(names, text)
  const { indicators } = area
  const first = indicators[0]?.row
  const last = indicators.at(-1)?.row
  const merged = first !== undefined && last !== undefined && last > first
  const cell = (words: string) => (
    <>
      <span lang="es">{words}</span>{' '}
      {merged && <span className={styles.origin}>{text.merged(first, last)}</span>}
    </>
  )
  return (
    <section className={styles.area}>
      <p className={styles.kicker}>{text.area(area.number)}</p>
      <h3 lang="es" id={`accion-${area.number}`}>
        {area.name}
      </h3>
      <div className={styles.head}>
        <DefinitionList
          items={[
            { term: named.benefits, value: cell(area.benefits) },
            { term: named.responsibles, value: cell(area.responsibles) },
            { term: named.resources, value: cell(area.resources) },
          ]}
        />
        <div>
          <PlacedMarginNotes placed={places.areas.get(area.number)} />
        </div>
      </div>
      <table className={styles.table}>
        <caption className={styles.caption}>{area.name}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {text.row}
            </th>
            <th scope="col" className={styles.name}>
              {named.indicator}
            </th>
            <th scope="col" className={styles.short}>
              {named.goal}
            </th>
            <th scope="col">{named.activity}</th>
            <th scope="col" className={styles.short}>
              {named.deadline}
            </th>
            <th scope="col" className={styles.notes}>
              {text.notes}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <OperationalRow
              key={indicator.id}
              indicator={indicator}
              names={named}
              entity={entity}
              notes={places.rows.get(indicator.row)}
              stray={strayAfter(indicator.row)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

export interface ColumnNames {
  benefits: string
  indicator: string
  goal: string
  activity: string
  responsibles: string
  resources: string
  deadline: string
}

/** The act's own names, in its own order of eight; ours where it gives none. */
function columnNames(
  [, benefits, indicator, goal, activity, responsibles, resources, deadline]: readonly string[],
  ours: ColumnNames,
): ColumnNames {
  return {
    benefits: benefits ?? ours.benefits,
    indicator: indicator ?? ours.indicator,
    goal: goal ?? ours.goal,
    activity: activity ?? ours.activity,
    responsibles: responsibles ?? ours.responsibles,
    resources: resources ?? ours.resources,
    deadline: deadline ?? ours.deadline,
  }
}
