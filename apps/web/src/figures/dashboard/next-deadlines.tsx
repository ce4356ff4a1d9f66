import { formatShortDate } from '@gelt/domain'
import { Link } from 'wouter'
import type { DashboardDeadlines_PlanFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { planningPaths } from '../../lib/planning/planning-paths.ts'
import { Badge } from '../../ui/badge.tsx'
import * as messages from './dashboard.messages.ts'
import { nextDates } from './next-dates.rules.ts'
import styles from './next-deadlines.module.css'

const planFragment = graphql(`
  fragment DashboardDeadlines_plan on Plan {
    upcomingDeadlines(asOf: $asOf, first: 4) {
      date
      label
      confirmed
      daysLeft
      indicator {
        id
        row
      }
      phase {
        id
        number
      }
    }
  }
`)

const actionFragment = graphql(`
  fragment DashboardDeadlines_action on SchemeAction {
    id
    code
    words
    isLate
    dueOn
  }
`)

interface NextDeadlinesProps {
  plan: FragmentType<typeof planFragment>
  /** Of the scheme, those that are late or due soon. */
  actions: readonly FragmentType<typeof actionFragment>[]
  entity: string
}

/** What is due after the day looked at, the soonest first, and which actions of the scheme are late. */
export function NextDeadlines({ plan, entity, ...props }: NextDeadlinesProps) {
  const text = useMessages(messages).deadlines
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const { upcomingDeadlines } = readFragment(planFragment, plan)
  const { dates, lateLeftOut } = nextDates(
    upcomingDeadlines,
    readFragment(actionFragment, props.actions),
  )
  const scheme = withClocks(planningPaths.scheme(entity), clocks)
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      {dates.length === 0 && <p>{text.none}</p>}
      <ol className={styles.list}>
        {dates.map(({ date, deadline, action }) => (
          <li key={action?.id ?? `${date} ${deadline?.label}`}>
            <time dateTime={date}>{formatShortDate(date, language)}</time>
            {deadline && <DeadlineWords deadline={deadline} entity={entity} />}
            {action && (
              <div>
                <p>
                  <Link href={scheme}>{action.words}</Link>
                </p>
                <p className={styles.remark} data-print="no">
                  {text.action(action.code)}
                  {action.isLate && (
                    <>
                      {' · '}
                      <strong className={styles.late}>{text.late}</strong>
                    </>
                  )}
                </p>
              </div>
            )}
          </li>
        ))}
      </ol>
      {lateLeftOut > 0 && (
        <p>
          <Link href={scheme}>{text.moreLate(lateLeftOut)}</Link>
        </p>
      )}
    </section>
  )
}

interface DeadlineWordsProps {
  deadline: DashboardDeadlines_PlanFragment['upcomingDeadlines'][number]
  entity: string
}

function DeadlineWords({ deadline, entity }: DeadlineWordsProps) {
  const text = useMessages(messages).deadlines
  const [clocks] = useClocks()
  const { label, confirmed, daysLeft, indicator, phase } = deadline
  return (
    <div>
      <p>
        {indicator ? (
          <Link href={withClocks(paths.indicator(entity, indicator.row), clocks)}>{label}</Link>
        ) : (
          label
        )}{' '}
        {!confirmed && <Badge>{text.toVerify}</Badge>}
      </p>
      <p className={styles.remark} data-print="no">
        {indicator ? text.row(indicator.row) : phase && text.phase(phase.number)}
        {' · '}
        {text.daysLeft(daysLeft)}
      </p>
    </div>
  )
}
