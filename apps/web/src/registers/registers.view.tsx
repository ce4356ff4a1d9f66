import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { useMay } from '../lib/session/use-session.ts'
import { SampleBadge } from '../ui/badge.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../ui/states.tsx'
import { RegisterCard } from './register-card.tsx'
import { areaSummaryDocument, registersOfArea } from './register-documents.ts'
import * as messages from './registers.messages.ts'
import styles from './registers.module.css'
import { type PlacePlan, usePlace } from './use-place.ts'

interface RegistersViewProps {
  /** The entity’s slug. */
  entity: string
  notFound: ReactNode
}

/** Every register by area of the act: how far it has come, what it feeds, what to do there. */
export function RegistersView({ entity, notFound }: RegistersViewProps) {
  const text = useMessages(messages)
  const { place, plan, isMissing, error, retry } = usePlace(entity)
  // Areas 2 and 3 are counted from the inventory.
  const areas = [useArea(entity, 1), useArea(entity, 4), useArea(entity, 5), useArea(entity, 6)]
  if (isMissing) return notFound
  const shown = areas.flatMap((area) => area.registers ?? [])
  const isRead = areas.every(({ registers }) => registers !== null)
  const filled = shown.filter(({ summary }) => summary.rows.totalCount > 0).length
  const sentence = isRead ? text.sentence(shown.length, filled) : text.loading
  return (
    <>
      <PageHeader
        title={text.title}
        documentTitle={place ? text.documentTitle(place.name) : undefined}
        marks={place?.isSample && <SampleBadge />}
        sentence={error ? text.failed : sentence}
      />
      {!place && Boolean(error) && <ErrorState requestId={requestIdOf(error)} onRetry={retry} />}
      {!place && !error && <Skeleton height={480} />}
      {place && (
        <div className={styles.page}>
          {areas.map((area) => (
            <AreaSection key={area.number} entity={entity} area={area} plan={plan} />
          ))}
          <InventorySection entity={entity} />
        </div>
      )}
    </>
  )
}

/** The registers of an area that the person reads; null while they are asked. */
function useArea(entity: string, number: number) {
  const { data, error, refetch } = useQuery(areaSummaryDocument(number), {
    variables: { entity },
    // Rows may have been recorded since.
    fetchPolicy: 'cache-and-network',
  })
  const registers = registersOfArea(number).flatMap((definition) => {
    const summary = data?.[definition.key]
    return summary ? [{ definition, summary }] : []
  })
  return { number, registers: data ? registers : null, error, retry: () => void refetch() }
}

interface AreaSectionProps {
  entity: string
  area: ReturnType<typeof useArea>
  plan: PlacePlan | null
}

function AreaSection({ entity, area, plan }: AreaSectionProps) {
  const text = useMessages(messages)
  const { number, registers, error, retry } = area
  if (registers?.length === 0) return null
  const name = plan?.areas.find((one) => one.number === number)?.shortName ?? null
  return (
    <section className={styles.section} aria-labelledby={`area-${number}`}>
      <div className={styles.areaHead}>
        <h2 id={`area-${number}`}>{text.area(number, name)}</h2>
        {plan && <Link href={paths.area(entity, number)}>{text.toArea}</Link>}
      </div>
      {!registers && error && <ErrorState requestId={requestIdOf(error)} onRetry={retry} />}
      {!registers && !error && <Skeleton height={180} />}
      {registers && (
        <ul className={styles.cards}>
          {registers.map(({ definition, summary }) => (
            <RegisterCard
              key={definition.key}
              entity={entity}
              definition={definition}
              summary={summary}
              plan={plan}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function InventorySection({ entity }: { entity: string }) {
  const text = useMessages(messages)
  const readsAll = useMay(entity, 'register.readAll')
  return (
    <section className={styles.section} aria-labelledby="inventario">
      <h2 id="inventario">{text.inventory}</h2>
      <p>
        {text.inventoryHelp}{' '}
        <Link href={readsAll ? paths.inventory(entity) : paths.directory(entity)}>
          {readsAll ? text.toInventory : text.directory}
        </Link>
      </p>
    </section>
  )
}
