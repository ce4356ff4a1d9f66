import { useQuery } from '@apollo/client/react'
import { KEPT_LISTS, REGISTERS, type RegisterDefinition } from '@gelt/domain'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { registerTitle } from '../../lib/registers/register-words.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { SampleBadge } from '../../ui/badge.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { RegisterCard } from './register-card.tsx'
import { type RegisterSummary, summaryDocument } from './register-documents.ts'
import * as messages from './registers.messages.ts'
import styles from './registers.module.css'
import { fedRows, type PlacePlan, usePlace } from './use-place.ts'

interface RegistersViewProps {
  /** The entity’s slug. */
  entity: string
  notFound: ReactNode
}

/** Every register by area of the act: how far it has come, what it feeds, what to do there. */
export function RegistersView({ entity, notFound }: RegistersViewProps) {
  const text = useMessages(messages)
  const { place, plan, isMissing, error, retry } = usePlace(entity)
  const parts = [useSummaries(entity, 0), useSummaries(entity, 1), useSummaries(entity, 2)]
  if (isMissing) return notFound
  const shown = parts.flatMap(({ registers }) => registers ?? [])
  const isRead = parts.every(({ registers }) => registers !== null)
  const failed = parts.find((part) => part.registers === null && part.error)
  const fed = shown.filter(({ definition }) => fedRows(plan, definition).length > 0)
  const filled = fed.filter(({ summary }) => summary.rows.totalCount > 0).length
  return (
    <>
      <PageHeader
        title={text.title}
        documentTitle={place ? text.documentTitle(place.name) : undefined}
        marks={place?.isSample && <SampleBadge />}
        sentence={
          (error ?? failed)
            ? text.failed
            : isRead
              ? text.sentence(fed.length, filled)
              : text.loading
        }
      />
      {!place && Boolean(error) && <ErrorState requestId={requestIdOf(error)} onRetry={retry} />}
      {place && failed && (
        <ErrorState requestId={requestIdOf(failed.error)} onRetry={failed.retry} />
      )}
      {!(place && isRead) && !(error ?? failed) && <Skeleton height={480} />}
      {place && isRead && (
        <div className={styles.page}>
          {sectionsOf(shown, plan).map(({ area, registers }) => (
            <Section
              key={area?.id ?? 'others'}
              entity={entity}
              area={area}
              registers={registers}
              plan={plan}
            />
          ))}
          <InventorySection entity={entity} />
          <KeptLists entity={entity} />
        </div>
      )}
    </>
  )
}

interface ShownRegister {
  definition: RegisterDefinition
  summary: RegisterSummary
}

/** A part of the registers that the person reads; null while they are asked. */
function useSummaries(entity: string, part: number) {
  const { data, error, refetch } = useQuery(summaryDocument(part), {
    variables: { entity },
    // Rows may have been recorded since.
    fetchPolicy: 'cache-and-network',
  })
  const registers = REGISTERS.flatMap((definition): ShownRegister[] => {
    const summary = data?.[definition.key]
    return summary ? [{ definition, summary }] : []
  })
  return { registers: data ? registers : null, error, retry: () => void refetch() }
}

type Area = PlacePlan['areas'][number]

/** By the area of the first row that is counted from each, in the plan's order; last those that none is counted from. */
function sectionsOf(registers: readonly ShownRegister[], plan: PlacePlan | null) {
  const areaOf = ({ definition }: ShownRegister): Area | null => {
    const [first] = fedRows(plan, definition)
    const holds = ({ indicators }: Area) => indicators.some(({ id }) => id === first?.id)
    return (first && plan?.areas.find(holds)) ?? null
  }
  const byArea = Map.groupBy(registers, areaOf)
  return [...(plan?.areas ?? []), null].flatMap((area) => {
    const own = byArea.get(area)
    return own ? [{ area, registers: own }] : []
  })
}

interface SectionProps {
  entity: string
  /** Null: of those that no row is counted from. */
  area: Area | null
  registers: readonly ShownRegister[]
  plan: PlacePlan | null
}

function Section({ entity, area, registers, plan }: SectionProps) {
  const text = useMessages(messages)
  const id = area ? `area-${area.number}` : 'otros-registros'
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.areaHead}>
        <h2 id={id}>{area ? text.area(area.number, area.shortName) : text.others}</h2>
        {area && <Link href={paths.area(entity, area.number)}>{text.toArea}</Link>}
      </div>
      {!area && plan && <p className={styles.help}>{text.othersHelp}</p>}
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

/** Lists that the act obliges to keep and no figure is counted from. */
function KeptLists({ entity }: { entity: string }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const readsAll = useMay(entity, 'register.readAll')
  const lists = KEPT_LISTS.filter(({ readers }) => readers === 'PUBLIC' || readsAll)
  return (
    <section className={styles.section} aria-labelledby="listas">
      <h2 id="listas">{text.lists}</h2>
      <p className={styles.help}>{text.listsHelp}</p>
      <ul className={styles.cards}>
        {lists.map((definition) => (
          <li key={definition.key} className={styles.card}>
            <h3>
              <Link className={styles.cardLink} href={registerPaths.register(entity, definition)}>
                {registerTitle(definition, language)}
              </Link>
            </h3>
            <p>{definition.help[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
