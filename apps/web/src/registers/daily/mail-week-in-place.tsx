import type { PlainDate } from '@gelt/domain'
import { MailWeekForm } from './mail-week.form.tsx'
import { daysAhead, NOT_USED, NOTHING_SAID } from './mail-week.rules.ts'

interface MailWeekInPlaceProps {
  /** Global id. */
  entityId: string
  monday: PlainDate
  today: PlainDate
  /** Those of which nothing is recorded in the week, all of them the person's to fill in. */
  accounts: readonly {
    accountId: string
    name: string
    office: { name: string }
    /** Of the week before, as ISO digits; null: not recorded. */
    daysBefore?: string | null
  }[]
}

/** A week of the accounts that are owed, within another page. */
export function MailWeekInPlace({ entityId, monday, today, accounts }: MailWeekInPlaceProps) {
  const by = (say: (account: (typeof accounts)[number]) => string) =>
    Object.fromEntries(accounts.map((account) => [account.accountId, say(account)]))
  return (
    <MailWeekForm
      entityId={entityId}
      monday={monday}
      accounts={accounts.map(({ accountId, name, office }) => ({
        ...{ id: accountId, name, officeName: office.name, mayEdit: true },
      }))}
      said={by(() => NOTHING_SAID)}
      lastWeek={by(({ daysBefore }) =>
        daysBefore == null ? NOTHING_SAID : daysBefore || NOT_USED,
      )}
      ahead={daysAhead(monday, today)}
    />
  )
}
