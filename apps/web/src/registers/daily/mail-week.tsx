import { useQuery } from '@apollo/client/react'
import { addDays, dailyRegister, formatDate, type PlainDate } from '@gelt/domain'
import { useState } from 'react'
import { Link } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { workingDay } from '../../lib/registers/working-day.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { DateField } from '../../ui/text-field.tsx'
import { mailWeekDocument } from './mail-week.document.ts'
import { MailWeekForm } from './mail-week.form.tsx'
import * as messages from './mail-week.messages.ts'
import styles from './mail-week.module.css'
import { accountsOfWeek, daysAhead, mondayOf, saidBy, weekToFill } from './mail-week.rules.ts'
import type { Place, PlacePlan } from './use-place.ts'

interface MailWeekProps {
  /** The entity’s slug. */
  entity: string
  place: Place
  plan: PlacePlan | null
  /** Within another page, which has a heading of its own. */
  isWithin?: boolean
}

/** A week of all accounts: which days each was used. */
export function MailWeek({ entity, place, plan, isWithin }: MailWeekProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { today } = place
  const [monday, setMonday] = useState<PlainDate>(() => weekToFill(workingDay(place.today, plan)))
  const after = addDays(monday, 7)
  return (
    <section className={styles.section} aria-label={text.title}>
      {!isWithin && <h2>{text.title}</h2>}
      <div className={styles.picker}>
        <Button small onClick={() => setMonday(addDays(monday, -7))}>
          {text.previous}
        </Button>
        <p className={styles.week} aria-live="polite">
          {text.week(formatDate(monday, language))}
        </p>
        <Button small disabled={after > today} onClick={() => setMonday(after)}>
          {text.next}
        </Button>
        <DateField
          label={text.choose}
          value={monday}
          max={today}
          onChange={({ target }) =>
            target.value && target.value <= today && setMonday(mondayOf(target.value))
          }
        />
      </div>
      {/* Another week, another form: what was typed and not saved waits in its own draft. */}
      <Week key={monday} entity={entity} place={place} monday={monday} />
    </section>
  )
}

interface WeekProps extends Pick<MailWeekProps, 'entity' | 'place'> {
  monday: PlainDate
}

function Week({ entity, place, monday }: WeekProps) {
  const text = useMessages(messages)
  const { data, error, refetch } = useQuery(mailWeekDocument, {
    variables: { entity, monday, before: addDays(monday, -7) },
    fetchPolicy: 'cache-and-network',
  })
  if (!data && error) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!data) return <Skeleton height={280} />
  const facts = (data.accounts?.rows.edges ?? []).flatMap(({ node }) =>
    node.__typename === 'MailAccount' ? [node] : [],
  )
  const uses = (rows: typeof data.week) =>
    (rows?.rows.edges ?? []).flatMap(({ node }) => (node.__typename === 'MailUse' ? [node] : []))
  const accounts = accountsOfWeek(facts, monday)
  if (accounts.length === 0) {
    return (
      <p>
        {text.none}{' '}
        <Link href={registerPaths.register(entity, dailyRegister('mailAccounts'))}>
          {text.toAccounts}
        </Link>
      </p>
    )
  }
  return (
    <>
      {data.accounts?.rows.pageInfo.hasNextPage && <p>{text.truncated}</p>}
      <MailWeekForm
        entityId={place.id}
        monday={monday}
        accounts={accounts}
        said={saidBy(accounts, uses(data.week))}
        lastWeek={saidBy(accounts, uses(data.lastWeek))}
        ahead={daysAhead(monday, place.today)}
      />
    </>
  )
}
