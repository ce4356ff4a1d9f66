import { formatDate } from '@gelt/domain'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Badge } from '../../ui/badge.tsx'
import styles from './deadline-list.module.css'
import * as messages from './overview.messages.ts'

const planFragment = graphql(`
  fragment DeadlineList_plan on Plan {
    upcomingDeadlines(first: 5) {
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

interface DeadlineListProps {
  plan: FragmentType<typeof planFragment>
  entity: string
}

/** What is due next, the soonest first. */
export function DeadlineList({ plan, entity }: DeadlineListProps) {
  const text = useMessages(messages).deadlines
  const { language } = useLanguage()
  const { upcomingDeadlines: deadlines } = readFragment(planFragment, plan)
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      {deadlines.length === 0 && <p>{text.none}</p>}
      <ol className={styles.list}>
        {deadlines.map(({ date, label, confirmed, daysLeft, indicator, phase }) => (
          <li key={`${date} ${label}`}>
            <p className={styles.day}>
              <time dateTime={date}>{formatDate(date, language)}</time>
              <span className={styles.left}>{text.daysLeft(daysLeft)}</span>
            </p>
            <p>
              {indicator ? (
                <Link href={paths.indicator(entity, indicator.row)}>{label}</Link>
              ) : (
                label
              )}
            </p>
            <p className={styles.subject}>
              {indicator ? text.row(indicator.row) : phase && text.phase(phase.number)}{' '}
              {!confirmed && <Badge>{text.toVerify}</Badge>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
