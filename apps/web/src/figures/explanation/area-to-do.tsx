import { useQuery } from '@apollo/client/react'
import { lazy, Suspense, useId, useState } from 'react'
import { Link } from 'wouter'
import type { AreaToDoQuery } from '../../gql/graphql.ts'
import { clockVariables, useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Skeleton } from '../../ui/states.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { areaToDoDocument } from './area-to-do.document.ts'
import * as messages from './area-to-do.messages.ts'
import styles from './area-to-do.module.css'
import { RegisterLink } from './register-link.tsx'

const ExplainedRows = lazy(async () => {
  const { ExplainedRows: Rows } = await import('./explained-rows.tsx')
  return { default: Rows }
})

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
  register: string
  sentence: string
  isFull: boolean
  missing: number
}

/** What would bring an area to its goal, row by row, and the registers to do it in; nothing where no row is counted. */
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
  const registers = [...new Set(owed.map(({ register }) => register))]
  return (
    <section className={styles.section}>
      <h2>{owed.every(({ isFull }) => isFull) ? text.done : text.title}</h2>
      <ul className={styles.rows}>
        {owed.map((one) => (
          <OwedRow key={one.targetId} entity={entity} owed={one} />
        ))}
      </ul>
      <ul className={styles.registers} aria-label={text.registers}>
        {registers.map((register) => (
          <li key={register}>
            <RegisterLink entity={entity} register={register} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function owedOf({ row, shortName, targets }: Indicator): Owed[] {
  return targets.flatMap(({ id, label, figure, explanation }) =>
    figure?.sourceKey && explanation?.register
      ? [
          {
            ...{ row, targetId: id, register: explanation.register },
            name: targets.length > 1 ? label : shortName,
            ...{ sentence: explanation.sentence, missing: explanation.missing },
            isFull: Number(figure.progress ?? 0) >= 1,
          },
        ]
      : [],
  )
}

function OwedRow({ entity, owed }: { entity: string; owed: Owed }) {
  const { row, name, sentence, isFull, missing } = owed
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <li className={styles.row}>
      <h3 className={styles.name}>
        <Link href={withClocks(paths.indicator(entity, row), clocks)}>{text.row(row, name)}</Link>
      </h3>
      <p>{sentence}</p>
      {missing > 0 && !isFull && (
        <Toggle isOpen={isOpen} controls={id} onToggle={() => setIsOpen(!isOpen)}>
          {text.see(missing)}
          <VisuallyHidden>{text.seeOf(name)}</VisuallyHidden>
        </Toggle>
      )}
      {isOpen && missing > 0 && !isFull && (
        <div id={id} className={styles.list}>
          <Suspense fallback={<Skeleton lines={4} />}>
            <ExplainedRows
              entity={entity}
              asked={{ id: owed.targetId, ...clockVariables(clocks), basis: 'LIVE' }}
              verdict="MISSING"
              office={null}
              count={missing}
            />
          </Suspense>
        </div>
      )}
    </li>
  )
}
