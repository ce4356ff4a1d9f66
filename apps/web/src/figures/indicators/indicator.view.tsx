import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import type { IndicatorQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { classNames } from '../../lib/class-names.ts'
import { clockVariables, useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { CutoffPicker } from '../../ui/figures/cutoff-picker.tsx'
import { KnownNotice } from '../../ui/figures/known-notice.tsx'
import { SiblingNav } from '../../ui/figures/sibling-nav.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { indicatorDocument } from './indicator.document.ts'
import { IndicatorBody, type IndicatorSlots } from './indicator-body.tsx'
import { indicatorSentence } from './indicator-sentence.rules.ts'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

type Plan = NonNullable<IndicatorQuery['plan']>

interface IndicatorViewProps extends IndicatorSlots {
  /** The entity's slug. */
  entity: string
  /** From 1, in the order of the act. */
  row: number
  /** Shown where there is no such row for this person. */
  notFound: ReactNode
}

/** One row of the act: how it goes, where that comes from, and what was written and recorded. */
export function IndicatorView({ entity, row, notFound, ...slots }: IndicatorViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const result = useQuery(indicatorDocument, {
    variables: { entity, row, ...clockVariables(clocks) },
    // A value may have been approved since: what is at hand is shown, and asked for again.
    fetchPolicy: 'cache-and-network',
  })
  // While another day is on its way, the one before stays in sight; never another row.
  const before = result.previousData?.plan?.indicator?.row === row ? result.previousData : undefined
  const data = result.data ?? (result.error ? undefined : before)
  const plan = data?.plan
  const indicator = plan?.indicator
  if (data && !indicator) return notFound
  return (
    <>
      <PageHeader
        breadcrumb={<Trail plan={plan} entity={entity} />}
        title={indicator ? text.title(indicator.row, indicator.shortName) : text.pageTitle(row)}
        documentTitle={
          indicator && plan ? `${indicator.shortName} · ${plan.entity.name}` : text.pageTitle(row)
        }
        sentence={
          indicator
            ? indicatorSentence(indicator, language)
            : result.error
              ? text.failed
              : text.loading
        }
        marks={indicator?.figure && <StatusBadge status={indicator.figure.status} />}
      />
      {plan && (
        <CutoffPicker today={plan.entity.today} startsOn={plan.startsOn} endsOn={plan.endsOn} />
      )}
      <KnownNotice />
      {plan && indicator && (
        <div
          className={classNames(styles.page, !result.data && styles.stale)}
          aria-busy={!result.data}
        >
          <IndicatorBody plan={plan} indicator={indicator} {...slots} />
          <Siblings plan={plan} row={row} entity={entity} />
        </div>
      )}
      {!data && result.error && (
        <ErrorState requestId={requestIdOf(result.error)} onRetry={() => result.refetch()} />
      )}
      {!data && !result.error && (
        <div className={styles.page}>
          <Skeleton height={300} />
          <Skeleton height={480} />
        </div>
      )}
    </>
  )
}

function Trail({ plan, entity }: { plan: Plan | null | undefined; entity: string }) {
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const id = plan?.indicator?.id
  const area = plan?.areas.find(({ indicators }) => indicators.some((one) => one.id === id))
  const trail = [{ href: withClocks(paths.dashboard(entity), clocks), label: text.dashboard }]
  if (area) {
    trail.push({
      href: withClocks(paths.area(entity, area.number), clocks),
      label: text.area(area.number, area.shortName),
    })
  }
  return <Breadcrumb trail={trail} />
}

function Siblings({ plan, row, entity }: { plan: Plan; row: number; entity: string }) {
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const at = plan.indicators.findIndex((indicator) => indicator.row === row)
  const to = (indicator: Plan['indicators'][number] | undefined) =>
    indicator
      ? {
          href: withClocks(paths.indicator(entity, indicator.row), clocks),
          label: text.title(indicator.row, indicator.shortName),
        }
      : null
  return (
    <SiblingNav
      label={text.siblings}
      previous={to(plan.indicators[at - 1])}
      next={to(plan.indicators[at + 1])}
    />
  )
}
