import { formatShortDate } from '@gelt/domain'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Badge } from '../../ui/badge.tsx'
import * as messages from './dashboard.messages.ts'
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

interface NextDeadlinesProps {
  plan: FragmentType<typeof planFragment>
  entity: string
}

/** What is due after the day looked at, the soonest first. */
export function NextDeadlines({ plan, entity }: NextDeadlinesProps) {
  const text = useMessages(messages).deadlines
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const { upcomingDeadlines } = readFragment(planFragment, plan)
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      {upcomingDeadlines.length === 0 && <p>{text.none}</p>}
      <ol className={styles.list}>
        {upcomingDeadlines.map(({ date, label, confirmed, daysLeft, indicator, phase }) => (
          <li key={`${date} ${label}`}>
            <time dateTime={date}>{formatShortDate(date, language)}</time>
            <div>
              <p>
                {indicator ? (
                  <Link href={withClocks(paths.indicator(entity, indicator.row), clocks)}>
                    {label}
                  </Link>
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
          </li>
        ))}
      </ol>
    </section>
  )
}
