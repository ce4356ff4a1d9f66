import { useQuery } from '@apollo/client/react'
import { formatDate } from '@gelt/domain'
import { readFragment } from '../../gql/index.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { SelectField } from '../../ui/text-field.tsx'
import { ApprovePeriod } from './approve-period.tsx'
import { ClosePeriodForm } from './close-period.form.tsx'
import { closingDocument, closingPlanDocument, closingRow } from './closing.document.ts'
import * as messages from './closing.messages.ts'
import styles from './closing.module.css'
import {
  type ClosingPeriod,
  type ClosingRow,
  closingCounts,
  periodsByWork,
} from './closing-rows.rules.ts'
import { closingSentence } from './closing-sentence.rules.ts'
import { ClosingTable } from './closing-table.tsx'

/** Closes half-years: what the registers say of their last day is recorded and handed to another person. */
export function ClosingView({ entity }: { entity: string }) {
  const text = useMessages(messages)
  const { data, previousData, error, refetch } = useQuery(closingPlanDocument, {
    variables: { entity },
    fetchPolicy: 'cache-and-network',
  })
  const known = data ?? previousData
  const plan = known?.plan
  if (!known) {
    return (
      <>
        <PageHeader title={text.title} sentence={error ? text.failed : text.loading} />
        {error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={320} />
        )}
      </>
    )
  }
  const periods = plan?.status === 'ADOPTED' ? periodsByWork(plan.closingPeriods ?? []) : []
  const [first] = periods
  if (!plan || !first) {
    const why = plan?.status === 'ADOPTED' ? text.noEnds : text.noPlan
    return <PageHeader title={text.title} sentence={why} />
  }
  return <Closing entity={entity} periods={periods} first={first} name={plan.entity.name} />
}

interface ClosingProps {
  entity: string
  /** The entity’s. */
  name: string
  /** In the order of what asks for work. */
  periods: readonly ClosingPeriod[]
  first: ClosingPeriod
}

function Closing({ entity, name, periods, first }: ClosingProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks, setClocks] = useClocks()
  const { cutoff } = periods.find((period) => period.cutoff === clocks.asOf) ?? first
  const { data, error, refetch } = useQuery(closingDocument, {
    variables: { entity, cutoff },
    // A register may have been edited, a value approved since.
    fetchPolicy: 'cache-and-network',
  })
  const plan = data?.plan
  const rows = plan ? readFragment(closingRow, plan.closing ?? []) : null
  const day = formatDate(cutoff, language)
  const sentence = rows
    ? closingSentence(day, closingCounts(rows), language)
    : error
      ? text.failed
      : text.loading
  return (
    <>
      <PageHeader
        title={text.title}
        documentTitle={`${text.title} · ${name}`}
        sentence={sentence}
      />
      <div className={styles.page}>
        <SelectField
          label={text.end}
          value={cutoff}
          onChange={(event) => setClocks({ ...clocks, asOf: event.target.value })}
        >
          {periods.map((period) => (
            <option key={period.cutoff} value={period.cutoff}>
              {endWords(period)}
            </option>
          ))}
        </SelectField>
        {!rows && error && (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        )}
        {!rows && !error && <Skeleton height={320} />}
        {rows?.length === 0 && <EmptyState title={text.nothingCounted(day)} />}
        {plan && rows && rows.length > 0 && (
          <Checklist key={cutoff} entity={entity} planId={plan.id} cutoff={cutoff} rows={rows} />
        )}
      </div>
    </>
  )

  function endWords({ cutoff: end, open, submitted, approved }: ClosingPeriod): string {
    const words = formatDate(end, language)
    if (open > 0) return text.endOpen(words, open)
    if (submitted > 0) return text.endWaiting(words)
    return approved > 0 ? text.endClosed(words) : words
  }
}

interface ChecklistProps {
  entity: string
  planId: string
  cutoff: string
  rows: readonly ClosingRow[]
}

function Checklist({ entity, planId, cutoff, rows }: ChecklistProps) {
  const text = useMessages(messages)
  const mayClose = useMay(entity, 'period.close')
  const mayReview = useMay(entity, 'measurement.approve')
  const { submitted, approvable } = closingCounts(rows)
  return (
    <>
      <p className={styles.what}>{mayClose ? text.what : text.readOnly}</p>
      {submitted > 0 && (
        <div className={styles.waiting}>
          <p>{text.waiting(submitted)}</p>
          {approvable > 0 && <ApprovePeriod planId={planId} cutoff={cutoff} count={approvable} />}
          {mayReview && <LinkButton href={paths.review(entity)}>{text.toReview}</LinkButton>}
        </div>
      )}
      {mayClose ? (
        <ClosePeriodForm entity={entity} planId={planId} cutoff={cutoff} rows={rows} />
      ) : (
        <ClosingTable entity={entity} rows={rows} />
      )}
    </>
  )
}
