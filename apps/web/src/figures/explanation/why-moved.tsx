import { useQuery } from '@apollo/client/react'
import { addDays, endOfDayInBogota, halfYearEnds, type PlainDate } from '@gelt/domain'
import { type FormEvent, useState } from 'react'
import { readFragment } from '../../gql/index.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { DateField } from '../../ui/text-field.tsx'
import { MoveItem } from './move-item.tsx'
import { movedFinding, moveKey, movesTable } from './moves.rules.ts'
import { StepChart } from './step-chart.tsx'
import { whyMovedDocument, whyMovedMove } from './why-moved.document.ts'
import * as messages from './why-moved.messages.ts'
import styles from './why-moved.module.css'

interface WhyMovedProps {
  /** The entity’s slug. */
  entity: string
  target: { id: string; label: string }
  /** The page’s cut-off. */
  asOf: PlainDate
  /** Moment up to which the page knows; null: now. */
  knownAt: string | null
  planStartsOn: PlainDate
  /** The figure was closed and no longer moves: what its register says does. */
  isClosed: boolean
  isSample: boolean
  /** Several targets of a row are told apart. */
  isOneOfSeveral: boolean
}

interface Ends {
  from: PlainDate
  to: PlainDate
}

/** What moved a figure between two days: each change with who, when and how much, adding up to the whole. */
export function WhyMoved(props: WhyMovedProps) {
  const { target, asOf, planStartsOn } = props
  const text = useMessages(messages)
  const [ends, setEnds] = useState<Ends>({ from: lastEndBefore(asOf, planStartsOn), to: asOf })
  return (
    <section className={styles.section}>
      <h2>{props.isOneOfSeveral ? text.titleOf(target.label) : text.title}</h2>
      <EndsForm ends={ends} earliest={planStartsOn} latest={asOf} onChange={setEnds} />
      {props.isClosed && <p className={styles.soft}>{text.closed}</p>}
      {ends.from < ends.to && <Moves {...props} ends={ends} />}
    </section>
  )
}

/** The last half-year’s end before the day; the plan’s start where there is none. */
function lastEndBefore(day: PlainDate, planStartsOn: PlainDate): PlainDate {
  const ends = halfYearEnds(planStartsOn, addDays(day, -1))
  return ends.findLast((end) => /-(06-30|12-31)$/.test(end) && end < day) ?? planStartsOn
}

interface EndsFormProps {
  ends: Ends
  earliest: PlainDate
  latest: PlainDate
  onChange: (ends: Ends) => void
}

function EndsForm({ ends, earliest, latest, onChange }: EndsFormProps) {
  const text = useMessages(messages)
  const [error, setError] = useState<string | undefined>()
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const [from, to] = [String(fields.get('from')), String(fields.get('to'))]
    const isRight = from !== '' && from < to
    setError(isRight ? undefined : text.order)
    if (isRight) onChange({ from, to })
  }
  return (
    <form className={styles.ends} onSubmit={submit} noValidate>
      <DateField
        label={text.from}
        name="from"
        defaultValue={ends.from}
        min={earliest}
        max={latest}
        error={error}
      />
      <DateField label={text.to} name="to" defaultValue={ends.to} min={earliest} max={latest} />
      <Button type="submit">{text.compare}</Button>
    </form>
  )
}

/** More than these are shown when asked for. */
const SHOWN = 6

function Moves({
  entity,
  target,
  knownAt,
  isClosed,
  isSample,
  ends,
}: WhyMovedProps & { ends: Ends }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [isWhole, setIsWhole] = useState(false)
  const { data, previousData, error, refetch } = useQuery(whyMovedDocument, {
    variables: {
      id: target.id,
      from: { asOf: ends.from, knownAt: lastMomentOf(ends.from) },
      to: { asOf: ends.to, knownAt },
      basis: isClosed ? ('LIVE' as const) : null,
    },
    // A register may have been edited since.
    fetchPolicy: 'cache-and-network',
  })
  const node = (data ?? previousData)?.node
  const moved = node?.__typename === 'Target' ? node.whyMoved : undefined
  if (moved === undefined && error) {
    return (
      <ErrorState
        title={text.failed}
        requestId={requestIdOf(error)}
        onRetry={() => void refetch()}
      />
    )
  }
  if (moved === undefined) return <Skeleton height={200} />
  if (moved === null) return <EmptyState title={text.notRecorded} />
  const moves = readFragment(whyMovedMove, moved.moves)
  const shown = isWhole ? moves : moves.slice(0, SHOWN)
  return (
    <>
      <ChartFrame
        title={movedFinding(moved, language)}
        level={3}
        unit={text.unit}
        cutoff={ends.to}
        source={text.source}
        isSample={isSample}
        table={movesTable(moves, language)}
        empty={movedFinding(moved, language)}
      >
        <StepChart
          label={text.chart(target.label)}
          from={{ day: ends.from, progress: moved.from.progress ?? null }}
          to={{ day: ends.to, progress: moved.to.progress ?? null }}
          moves={moves}
          isSample={isSample}
        />
      </ChartFrame>
      {moves.length > 0 && (
        <ol className={styles.moves} aria-label={text.list}>
          {shown.map((move) => (
            <MoveItem key={moveKey(move)} entity={entity} move={move} />
          ))}
        </ol>
      )}
      {shown.length < moves.length && (
        <p>
          <Button small onClick={() => setIsWhole(true)}>
            {text.more(moves.length - shown.length)}
          </Button>
        </p>
      )}
      {moves.length > 1 && <p className={styles.soft}>{text.sum}</p>}
    </>
  )
}

function lastMomentOf(day: PlainDate): string {
  return new Date(endOfDayInBogota(day).getTime() - 1).toISOString()
}
