import { useQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { AreaToDoQuery } from '../gql/graphql.ts'
import { clockVariables, useClocks, withClocks } from '../lib/figures/clocks.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { Toggle } from '../ui/toggle.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { areaToDoDocument } from './area-to-do.document.ts'
import * as messages from './area-to-do.messages.ts'
import styles from './area-to-do.module.css'
import { ExplainedRows } from './explained-rows.tsx'
import { InventoryLink } from './inventory-link.tsx'

type Indicator = NonNullable<NonNullable<AreaToDoQuery['plan']>['area']>['indicators'][number]

interface AreaToDoProps {
  /** The entity’s slug. */
  entity: string
  /** Of the area, from 1. */
  number: number
}

interface Owed {
  row: number
  name: string
  targetId: string
  outOf: string
  counts: number
  missing: number
}

/** What would bring an area to its goal, row by row; nothing where no row of it is counted. */
export function AreaToDo({ entity, number }: AreaToDoProps) {
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const { data, previousData } = useQuery(areaToDoDocument, {
    variables: { entity, number, ...clockVariables(clocks) },
    // The register may have been edited since.
    fetchPolicy: 'cache-and-network',
  })
  const owed = ((data ?? previousData)?.plan?.area?.indicators ?? []).flatMap(owedOf)
  if (owed.length === 0) return null
  const missing = owed.reduce((sum, one) => sum + one.missing, 0)
  const isBegun = owed.some((one) => one.counts + one.missing > 0)
  return (
    <section className={styles.section}>
      <h2>{isBegun ? text.title(missing) : text.nothing}</h2>
      {owed.length > 1 && missing > 1 && <p className={styles.soft}>{text.help}</p>}
      {isBegun && (
        <ul className={styles.rows}>
          {owed.map((one) => (
            <OwedRow key={one.targetId} entity={entity} owed={one} />
          ))}
        </ul>
      )}
      <p>
        <InventoryLink entity={entity} />
      </p>
    </section>
  )
}

function owedOf({ row, shortName, targets }: Indicator): Owed[] {
  return targets.flatMap(({ id, figure, explanation }) =>
    figure?.sourceKey && explanation
      ? [
          {
            ...{ row, name: shortName, targetId: id, outOf: explanation.outOf ?? '' },
            ...{ counts: explanation.counts, missing: explanation.missing },
          },
        ]
      : [],
  )
}

function OwedRow({ entity, owed }: { entity: string; owed: Owed }) {
  const { row, name, outOf, counts, missing } = owed
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <li className={styles.row}>
      <h3 className={styles.name}>
        <Link href={withClocks(paths.indicator(entity, row), clocks)}>{text.row(row, name)}</Link>
      </h3>
      <p>
        {counts + missing === 0 ? text.nothing : text.missing(missing, counts + missing, outOf)}
      </p>
      {missing > 0 && (
        <Toggle isOpen={isOpen} controls={id} onToggle={() => setIsOpen(!isOpen)}>
          {text.see(missing)}
          <VisuallyHidden>{text.seeOf(name)}</VisuallyHidden>
        </Toggle>
      )}
      {isOpen && missing > 0 && (
        <div id={id} className={styles.list}>
          <ExplainedRows
            entity={entity}
            asked={{ id: owed.targetId, ...clockVariables(clocks), basis: 'LIVE' }}
            verdict="MISSING"
            office={null}
            count={missing}
          />
        </div>
      )}
    </li>
  )
}
