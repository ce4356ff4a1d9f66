import { useQuery } from '@apollo/client/react'
import type { ActSet } from '@gelt/domain'
import { useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { inventoryPaths } from '../../lib/inventory/inventory-paths.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { AttentionRadar } from './attention-radar.tsx'
import { inventoryDocument } from './inventory.document.ts'
import * as messages from './inventory.messages.ts'
import styles from './inventory.module.css'
import { InventoryBars } from './inventory-bars.tsx'
import {
  type InventoryFilter,
  publicFilter,
  readInventoryAddress,
  writeInventoryAddress,
} from './inventory-filter.rules.ts'
import { InventoryFilters } from './inventory-filters.tsx'
import { InventoryList } from './inventory-list.tsx'
import { inventorySentence } from './inventory-sentence.rules.ts'
import { LookedAt } from './looked-at.tsx'
import { SavedViews } from './saved-views.tsx'
import { SavingsChart } from './savings-chart.tsx'
import { usePlanRows } from './use-plan-rows.ts'

const SHOWN_SETS = ['PROCEDURE', 'SERVICE', 'NONE'] as const satisfies ActSet[]

interface InventoryViewProps {
  /** The entity’s slug. */
  entity: string
}

/** The inventory of a set: how far it has come, what asks for attention, what was saved, and its rows. */
export function InventoryView({ entity }: InventoryViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const asked = readInventoryAddress(useSearch())
  const readsAll = useMay(entity, 'register.readAll')
  const filter = readsAll ? asked : publicFilter(asked)
  const { set, asOf } = filter
  const { data, previousData, error, refetch } = useQuery(inventoryDocument, {
    variables: { entity, set, asOf },
    fetchPolicy: 'cache-and-network',
  })
  const known = data ?? previousData
  const summary = known?.inventorySummary
  const found = known?.entity
  const mayEdit = useMay(entity, 'register.edit')
  const mayImport = useMay(entity, 'register.import')
  const { areaOf } = usePlanRows(entity)
  const area = set === 'NONE' ? null : areaOf(set)
  // The day stays through whatever else is chosen; only its own link lets go of it.
  const go = (next: InventoryFilter, replace: boolean) =>
    navigate(`${paths.inventory(entity)}${writeInventoryAddress({ ...next, asOf })}`, { replace })
  // From a figure to its rows: the list comes into sight, and the way back stays.
  const openRows = (next: InventoryFilter) => {
    go(next, false)
    document.getElementById('lista')?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      <PageHeader
        title={text.title}
        sentence={
          summary && data
            ? inventorySentence(set, summary.rows, summary.bars, language)
            : error
              ? text.failed
              : text.loading
        }
        actions={
          <>
            {mayEdit && (
              <LinkButton kind="primary" href={inventoryPaths.declare(entity)}>
                {text.declare}
              </LinkButton>
            )}
            {mayImport && (
              <LinkButton href={inventoryPaths.imports(entity)}>{text.imports}</LinkButton>
            )}
            {readsAll && (
              <LinkButton href={inventoryPaths.improvementKinds(entity)}>{text.kinds}</LinkButton>
            )}
            <LinkButton href={paths.directory(entity)}>{text.citizens}</LinkButton>
          </>
        }
      />
      {asOf && <LookedAt entity={entity} filter={{ ...filter, asOf }} />}
      <div className={styles.sets}>
        <SegmentedControl
          legend={text.set}
          legendHidden
          value={set}
          onChange={(next) => go({ set: next, sort: filter.sort }, false)}
          segments={SHOWN_SETS.map((value) => ({ value, label: text.sets[value] }))}
        />
        {area !== null && (
          <LinkButton kind="quiet" href={paths.area(entity, area)}>
            {text.areaLink(area)}
          </LinkButton>
        )}
      </div>
      {!known && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {!known && !error && <Skeleton height={360} />}
      {found && summary && (
        <div className={styles.page} aria-busy={!data}>
          {summary.rows > 0 && (
            <>
              <InventoryBars
                set={set}
                bars={summary.bars}
                asOf={summary.asOf}
                isSample={found.isSample}
                filter={filter}
                onFilter={openRows}
              />
              <div className={styles.pair}>
                <AttentionRadar
                  set={set}
                  counts={summary.attention ?? []}
                  filter={filter}
                  onFilter={openRows}
                />
                <SavingsChart
                  savings={summary.savings}
                  asOf={summary.asOf}
                  isSample={found.isSample}
                />
              </div>
            </>
          )}
          <section id="lista" className={styles.section} aria-labelledby="titulo-lista">
            <h2 id="titulo-lista">{text.list.title}</h2>
            {summary.rows > 0 && (
              <>
                <InventoryFilters
                  filter={filter}
                  offices={found.offices.filter(({ activeTo }) => !activeTo)}
                  onChange={(next) => go(next, true)}
                />
                <SavedViews
                  entity={entity}
                  entityId={found.id}
                  views={found.savedViews}
                  filter={filter}
                />
              </>
            )}
            <InventoryList entity={entity} filter={filter} />
          </section>
        </div>
      )}
    </>
  )
}
