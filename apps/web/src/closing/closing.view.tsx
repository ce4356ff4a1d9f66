import { useQuery } from '@apollo/client/react'
import { formatDate, type PlainDate } from '@gelt/domain'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useClocks } from '../lib/figures/clocks.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx'
import { SelectField } from '../ui/text-field.tsx'
import { ClosePeriodForm } from './close-period.form.tsx'
import { closingDocument, closingPlanDocument } from './closing.document.ts'
import * as messages from './closing.messages.ts'
import styles from './closing.module.css'
import { closableEnds, closingRows } from './closing-rows.rules.ts'

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
  const ends = plan?.status === 'ADOPTED' ? closableEnds(plan.startsOn, plan.entity.today) : []
  const [latest] = ends
  if (!plan || !latest) {
    const why = plan?.status === 'ADOPTED' ? text.noEnds : text.noPlan
    return <PageHeader title={text.title} sentence={why} />
  }
  return <Closing entity={entity} ends={ends} latest={latest} name={plan.entity.name} />
}

interface ClosingProps {
  entity: string
  /** The entity’s. */
  name: string
  ends: readonly PlainDate[]
  latest: PlainDate
}

function Closing({ entity, name, ends, latest }: ClosingProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks, setClocks] = useClocks()
  const cutoff = clocks.asOf !== null && ends.includes(clocks.asOf) ? clocks.asOf : latest
  const { data, error, refetch } = useQuery(closingDocument, {
    variables: { entity, cutoff },
    // A register may have been edited, a value approved since.
    fetchPolicy: 'cache-and-network',
  })
  const plan = data?.plan
  const rows = plan ? closingRows(plan, cutoff) : []
  const countable = rows.filter(({ state }) => state !== 'NOTHING')
  const open = countable.filter(({ state }) => state === 'OPEN' || state === 'RETURNED')
  const day = formatDate(cutoff, language)
  const sentence = !plan
    ? error
      ? text.failed
      : text.loading
    : countable.length === 0
      ? text.nothingCounted(day)
      : text.sentence(day, open.length, countable.length)
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
          {ends.map((end) => (
            <option key={end} value={end}>
              {formatDate(end, language)}
            </option>
          ))}
        </SelectField>
        {!plan && error && (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        )}
        {!plan && !error && <Skeleton height={320} />}
        {plan && rows.length === 0 && <EmptyState title={text.nothingCounted(day)} />}
        {plan && rows.length > 0 && (
          <>
            <p className={styles.what}>{text.what}</p>
            <ClosePeriodForm
              key={cutoff}
              entity={entity}
              planId={plan.id}
              cutoff={cutoff}
              rows={rows}
            />
          </>
        )}
      </div>
    </>
  )
}
