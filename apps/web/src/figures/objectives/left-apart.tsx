import { Link } from 'wouter'
import type { ObjectivesQuery } from '../../gql/graphql.ts'
import { useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import * as messages from './objectives.messages.ts'
import styles from './objectives.module.css'

type Plan = NonNullable<ObjectivesQuery['plan']>

interface LeftApartProps {
  plan: Pick<Plan, 'objectivesWithoutRows' | 'rowsWithoutObjective'>
  entity: string
  /** Where rows are given to objectives is for whoever edits the plan. */
  mayMend: boolean
}

/** Objectives that no row serves and rows that serve none, by name, and where that is mended. */
export function LeftApart({ plan, entity, mayMend }: LeftApartProps) {
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const { objectivesWithoutRows: objectives, rowsWithoutObjective: rows } = plan
  const isWhole = objectives.length === 0 && rows.length === 0
  return (
    <section className={styles.section}>
      <h2>{text.apart.title}</h2>
      {isWhole && <p>{text.apart.none}</p>}
      {objectives.length > 0 && (
        <>
          <h3>{text.apart.objectives}</h3>
          <ul className={styles.apart}>
            {objectives.map(({ id, position, text: words }) => (
              <li key={id}>
                <a href={`#objetivo-${position}`}>{text.name(position)}</a>
                {': '}
                <span lang="es">{words}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <>
          <h3>{text.apart.rows}</h3>
          <ul className={styles.apart}>
            {rows.map(({ id, row, shortName }) => (
              <li key={id}>
                <Link href={withClocks(paths.indicator(entity, row), clocks)}>
                  {text.row(row, shortName)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayMend && (
        <p>
          <Link href={paths.settingsPage(entity, 'objetivos')}>{text.apart.mend}</Link>
        </p>
      )}
    </section>
  )
}
