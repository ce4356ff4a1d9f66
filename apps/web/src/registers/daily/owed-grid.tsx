import { useQuery } from '@apollo/client/react'
import { formatMonth, formatShortDate, type RegisterDefinition } from '@gelt/domain'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { workingDay } from '../../lib/registers/working-day.ts'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { countsByOfficeDocument } from './attestation.document.ts'
import * as messages from './owed-grid.messages.ts'
import styles from './owed-grid.module.css'
import { lastMonths, type OwedCell, type OwedRow, owedRows } from './owed-grid.rules.ts'
import { apiKey } from './register-documents.ts'
import { writeListAddress } from './register-filter.rules.ts'
import { fedRows, type Place, type PlacePlan } from './use-place.ts'

interface OwedGridProps {
  /** The entity’s slug. */
  entity: string
  /** A register whose rows have offices, with a monthly goal in the plan. */
  definition: RegisterDefinition
  place: Place
  plan: PlacePlan
}

/** Month by office: how many there are, and at a glance who is short of the goal. */
export function OwedGrid({ entity, definition, place, plan }: OwedGridProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const today = workingDay(place.today, plan)
  const months = lastMonths(today, plan.startsOn)
  const row = fedRows(plan, definition)[0]?.row ?? 0
  const { data, error, refetch } = useQuery(countsByOfficeDocument, {
    variables: {
      ...{ entity, key: apiKey(definition), row },
      ...{ from: months[0]?.startsOn ?? today, to: months.at(-1)?.endsOn ?? today },
    },
    fetchPolicy: 'cache-and-network',
  })
  const counts = data?.register?.countsByOffice
  const target = data?.plan?.indicator?.targets.find(
    ({ kind, periodUnit }) => kind === 'QUOTA' && periodUnit === 'MONTH',
  )
  const goal = target?.goal == null ? null : Number(target.goal)
  const rows = owedRows(
    place.offices,
    months,
    (counts ?? []).map(({ office, month, count }) => ({ officeId: office.id, month, count })),
    goal,
    place.today,
  )
  const ended = months.findLast(({ endsOn }) => endsOn < place.today)
  const owing = rows.filter(({ cells }) =>
    cells.some(({ month, state }) => month === ended?.key && state === 'BELOW'),
  ).length
  return (
    <section className={styles.section} aria-labelledby="quien-debe">
      <h2 id="quien-debe">{text.title}</h2>
      {!counts && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {!counts && !error && <Skeleton height={320} />}
      {counts && (
        <>
          <p>
            {ended ? text.owes(owing, formatMonth(ended.startsOn, language)) : text.none}{' '}
            {goal !== null && text.goal(goal)}
          </p>
          <Grid entity={entity} definition={definition} rows={rows} goal={goal} />
        </>
      )}
    </section>
  )
}

interface GridProps {
  entity: string
  definition: RegisterDefinition
  rows: readonly OwedRow[]
  goal: number | null
}

function Grid({ entity, definition, rows, goal }: GridProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const place = useRef<HTMLElement>(null)
  // The newest months are what one comes for; on a phone they stand at the far end.
  useEffect(() => {
    if (place.current) place.current.scrollLeft = place.current.scrollWidth
  }, [])
  const [first] = rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with the keyboard.
    <section ref={place} className={styles.scroll} aria-label={text.scroll} tabIndex={0}>
      <table className={styles.grid}>
        <caption className={styles.caption}>{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.office}</th>
            {first?.cells.map(({ month, startsOn }) => (
              <th key={month} scope="col">
                <abbr title={formatMonth(startsOn, language)}>
                  {formatShortDate(startsOn, language).replace(/^1 /, '')}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ office, cells }) => (
            <tr key={office.id}>
              <th scope="row">{office.name}</th>
              {cells.map((cell) => (
                <td key={cell.month} data-state={cell.state}>
                  <Cell
                    href={`${registerPaths.register(entity, definition)}${writeListAddress(definition, { matches: { office: office.id }, from: cell.startsOn, to: cell.endsOn })}`}
                    cell={cell}
                    office={office.name}
                    goal={goal}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  href: string
  cell: OwedCell
  office: string
  goal: number | null
}

function Cell({ href, cell, office, goal }: CellProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { count, state, startsOn } = cell
  if (state === 'NONE' && count === 0) {
    return (
      <span className={styles.none}>
        <span aria-hidden="true">—</span>
        <VisuallyHidden>{text.notOwed}</VisuallyHidden>
      </span>
    )
  }
  const words = {
    MET: text.met,
    BELOW: text.missing((goal ?? 0) - count),
    RUNNING: text.running,
    NONE: text.notOwed,
  }
  return (
    <Link
      href={href}
      className={styles.cell}
      // The rows stand further down.
      onClick={() => document.getElementById('lista')?.scrollIntoView({ block: 'start' })}
    >
      <VisuallyHidden>
        {text.cell(count, office, formatMonth(startsOn, language), words[state])}
      </VisuallyHidden>
      <span className={styles.count} aria-hidden="true">
        {state === 'BELOW' && <StatusMark status="BEHIND" size={11} />}
        {state === 'MET' && <StatusMark status="MET" size={11} />}
        {count}
      </span>
      {/* What is as it should be says so by its mark alone: what is owed stands out. */}
      {state !== 'MET' && (
        <span className={styles.word} aria-hidden="true">
          {words[state]}
        </span>
      )}
    </Link>
  )
}
