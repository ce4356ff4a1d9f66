import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import type { AreaQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { classNames } from '../../lib/class-names.ts'
import { clockVariables, useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { countedSets } from '../../lib/inventory/counted-set.rules.ts'
import { inventoryPaths } from '../../lib/inventory/inventory-paths.ts'
import { paths } from '../../lib/paths.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { CutoffPicker } from '../../ui/figures/cutoff-picker.tsx'
import { KnownNotice } from '../../ui/figures/known-notice.tsx'
import { PlanMarks } from '../../ui/figures/plan-marks.tsx'
import { SiblingNav } from '../../ui/figures/sibling-nav.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { areaDocument } from './area.document.ts'
import { AreaAct } from './area-act.tsx'
import { AreaHistory } from './area-history.tsx'
import { AreaIndicators } from './area-indicators.tsx'
import { areaSentence } from './area-sentence.rules.ts'
import * as messages from './areas.messages.ts'
import styles from './areas.module.css'

type Plan = NonNullable<AreaQuery['plan']>

interface AreaViewProps {
  /** The entity's slug. */
  entity: string
  /** From 1, in the order of the act. */
  number: number
  /** Shown where there is no such area for this person. */
  notFound: ReactNode
  /** What a person may do with a target, beneath its figure. */
  renderRecord?: (targetId: string) => ReactNode
  /** Instead of recording, where a register is counted. */
  renderCounted?: (target: { id: string; label: string }, sourceKey: string) => ReactNode
  /** What a target’s figure is made of. */
  renderExplanation?: (target: { id: string; label: string }) => ReactNode
  /** What is missing for the goal, after the rows. */
  toDo?: ReactNode
}

/** One of the areas: how it goes, what the act says of it, and its rows. */
export function AreaView({ entity, number, notFound, ...slots }: AreaViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const result = useQuery(areaDocument, {
    variables: { entity, number, ...clockVariables(clocks) },
    // A value may have been approved since: what is at hand is shown, and asked for again.
    fetchPolicy: 'cache-and-network',
  })
  // While another day is on its way, the one before stays in sight; never another area.
  const before =
    result.previousData?.plan?.area?.number === number ? result.previousData : undefined
  const data = result.data ?? (result.error ? undefined : before)
  const plan = data?.plan
  const area = plan?.area
  if (data && !area) return notFound
  const [set] = countedSets(area?.indicators ?? [])
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            trail={[{ href: withClocks(paths.dashboard(entity), clocks), label: text.dashboard }]}
          />
        }
        title={area ? text.title(area.number, area.name) : text.pageTitle(number)}
        documentTitle={
          area && plan ? `${area.shortName} · ${plan.entity.name}` : text.pageTitle(number)
        }
        marks={area && plan && <PlanMarks plan={plan} status={area.figure?.status ?? null} />}
        sentence={
          area
            ? areaSentence(area.figure ?? null, language)
            : result.error
              ? text.failed
              : text.loading
        }
        actions={
          set && <LinkButton href={inventoryPaths.ofSet(entity, set)}>{text.inventory}</LinkButton>
        }
      />
      {plan && (
        <CutoffPicker today={plan.entity.today} startsOn={plan.startsOn} endsOn={plan.endsOn} />
      )}
      <KnownNotice />
      {plan && area && (
        <div
          className={classNames(styles.page, !result.data && styles.stale)}
          aria-busy={!result.data}
        >
          <AreaHistory area={area} isSample={plan.entity.isSample} />
          <AreaIndicators
            area={area}
            entity={entity}
            planStartsOn={plan.startsOn}
            isSample={plan.entity.isSample}
            renderRecord={slots.renderRecord}
            renderCounted={slots.renderCounted}
            renderExplanation={slots.renderExplanation}
          />
          {slots.toDo}
          <AreaAct area={area} />
          <Siblings plan={plan} entity={entity} number={number} />
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

function Siblings({ plan, entity, number }: { plan: Plan; entity: string; number: number }) {
  const text = useMessages(messages)
  const [clocks] = useClocks()
  const at = plan.areas.findIndex((area) => area.number === number)
  const to = (area: Plan['areas'][number] | undefined) =>
    area
      ? {
          href: withClocks(paths.area(entity, area.number), clocks),
          label: text.title(area.number, area.shortName),
        }
      : null
  return (
    <SiblingNav
      label={text.siblings}
      previous={to(plan.areas[at - 1])}
      next={to(plan.areas[at + 1])}
    />
  )
}
