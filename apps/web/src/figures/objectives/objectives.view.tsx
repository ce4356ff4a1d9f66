import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import type { ObjectivesQuery } from '../../gql/graphql.ts'
import { readFragment } from '../../gql/index.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { classNames } from '../../lib/class-names.ts'
import { clockVariables, useClocks } from '../../lib/figures/clocks.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import { useHashTarget } from '../../lib/page/use-hash-target.ts'
import { paths } from '../../lib/paths.ts'
import { useEntity } from '../../lib/session/use-entity.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { type ChartTable, percentCell, textCell } from '../../ui/charts/chart-table.ts'
import { CutoffPicker } from '../../ui/figures/cutoff-picker.tsx'
import { KnownNotice } from '../../ui/figures/known-notice.tsx'
import { PlanMarks } from '../../ui/figures/plan-marks.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import * as ui from '../../ui/ui.messages.ts'
import { LeftApart } from './left-apart.tsx'
import { ObjectiveItem, objectiveFragment } from './objective-item.tsx'
import { objectivesDocument } from './objectives.document.ts'
import * as messages from './objectives.messages.ts'
import styles from './objectives.module.css'
import { objectivesFinding, objectivesSentence } from './objectives-sentence.rules.ts'

type Plan = NonNullable<ObjectivesQuery['plan']>

interface ObjectivesViewProps {
  /** The entity's slug. */
  entity: string
  /** Shown where there is no such entity for this person. */
  notFound: ReactNode
}

/** The objectives of the plan: how far each has come, by which rows, and the policies that serve it. */
export function ObjectivesView({ entity, notFound }: ObjectivesViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const place = useEntity(entity)
  const [clocks] = useClocks()
  const result = useQuery(objectivesDocument, {
    variables: { entity, ...clockVariables(clocks) },
    // A value or a policy may have been recorded since: what is at hand is shown, and asked for again.
    fetchPolicy: 'cache-and-network',
  })
  // While another day is on its way, the one before stays in sight.
  const data = result.data ?? (result.error ? undefined : result.previousData)
  const plan = data?.plan
  useHashTarget(plan != null)
  if (data && !plan && place.entity === null) return notFound
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb trail={[{ href: paths.entity(entity), label: text.plan }]} />}
        title={text.title}
        documentTitle={plan ? `${text.title} · ${plan.entity.name}` : text.title}
        marks={plan && <PlanMarks plan={plan} status={null} />}
        sentence={
          plan
            ? sentenceOf(plan, language)
            : data
              ? text.noPlan.help
              : result.error
                ? text.failed
                : text.loading
        }
      />
      {plan && (
        <CutoffPicker today={plan.entity.today} startsOn={plan.startsOn} endsOn={plan.endsOn} />
      )}
      <KnownNotice />
      {plan && (
        <div
          className={classNames(styles.page, !result.data && styles.stale)}
          aria-busy={!result.data}
        >
          {plan.objectives.length === 0 ? (
            <NoObjectives plan={plan} entity={entity} />
          ) : (
            <Objectives plan={plan} entity={entity} />
          )}
        </div>
      )}
      {data && !plan && <EmptyState title={text.noPlan.title}>{text.noPlan.help}</EmptyState>}
      {!data && result.error && (
        <ErrorState requestId={requestIdOf(result.error)} onRetry={() => result.refetch()} />
      )}
      {!data && !result.error && <Skeleton height={480} />}
    </>
  )
}

function sentenceOf(plan: Plan, language: Language): string {
  return objectivesSentence(
    {
      asOf: plan.figure?.asOf ?? null,
      objectives: plan.objectives.map((one) => readFragment(objectiveFragment, one)),
      objectivesApart: plan.objectivesWithoutRows.length,
      rowsApart: plan.rowsWithoutObjective.length,
    },
    language,
  )
}

function NoObjectives({ plan, entity }: { plan: Plan; entity: string }) {
  const text = useMessages(messages).empty
  const mayEdit = useMay(entity, 'plan.edit') && plan.status === 'DRAFT'
  return (
    <EmptyState
      title={text.title}
      action={
        mayEdit ? (
          <LinkButton kind="primary" href={paths.settingsPage(entity, 'objetivos')}>
            {text.toSettings}
          </LinkButton>
        ) : (
          <LinkButton href={paths.dashboard(entity)}>{text.toDashboard}</LinkButton>
        )
      }
    >
      {text.help(plan.rowsWithoutObjective.length)}
    </EmptyState>
  )
}

function Objectives({ plan, entity }: { plan: Plan; entity: string }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const mayAddPolicies = useMay(entity, 'register.edit')
  const mayMend = useMay(entity, 'plan.edit') && plan.status !== 'SUPERSEDED'
  const { isSample } = plan.entity
  return (
    <>
      <ChartFrame
        title={objectivesFinding(
          plan.objectives.map((one) => readFragment(objectiveFragment, one)),
          language,
        )}
        unit={text.unit}
        cutoff={plan.figure?.asOf ?? null}
        source={text.source}
        isSample={isSample}
        hasImage={false}
        table={objectivesTable(plan, language)}
      >
        {plan.objectives.map((objective) => (
          <ObjectiveItem
            key={objective.id}
            objective={objective}
            entity={entity}
            isSample={isSample}
            mayAddPolicies={mayAddPolicies}
          />
        ))}
      </ChartFrame>
      <p className={styles.remark}>{text.reading}</p>
      <LeftApart plan={plan} entity={entity} mayMend={mayMend} />
    </>
  )
}

/** The same for the frame's table and its CSV. */
function objectivesTable({ objectives }: Plan, language: Language): ChartTable {
  const text = messagesIn(messages, language)
  const { columns } = text
  return {
    columns: [
      { label: columns.objective },
      { label: columns.words },
      { label: columns.progress, numeric: true },
      { label: columns.expected, numeric: true },
      { label: columns.status },
      { label: columns.rows },
      { label: columns.policies },
    ],
    rows: objectives.map((objective) => {
      const one = readFragment(objectiveFragment, objective)
      return [
        textCell(text.name(one.position)),
        textCell(one.text),
        percentCell(one.figure?.progress ?? null, language),
        percentCell(one.figure?.expected ?? null, language),
        textCell(messagesIn(ui, language).status[one.figure?.status ?? 'NO_DATA']),
        textCell(one.indicators.map(({ row }) => row).join(', ')),
        textCell(one.policies.map(({ code, name }) => `${code} ${name}`).join('; ')),
      ]
    }),
  }
}
