import { formatDate, type PlainDate } from '@gelt/domain'
import { useState } from 'react'
import { z } from 'zod'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { REGISTER_FIELDS } from '../../lib/registers/register-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { saveMailWeekDocument } from './mail-week.document.ts'
import * as messages from './mail-week.messages.ts'
import styles from './mail-week.module.css'
import {
  copiedDays,
  NOT_USED,
  NOTHING_SAID,
  type SaidDays,
  usesToSave,
  type WeekAccount,
} from './mail-week.rules.ts'
import { WeekdayToggles } from './weekday-toggles.tsx'

const input = z.record(z.string(), z.string())

interface MailWeekFormProps {
  /** Global id. */
  entityId: string
  monday: PlainDate
  accounts: readonly WeekAccount[]
  /** By account. */
  said: Record<string, SaidDays>
  lastWeek: Readonly<Record<string, SaidDays>>
  /** Days that have not come, as ISO digits. */
  ahead: string
}

/** All accounts of a week, saved at once; what nobody said anything of stays unsaid. */
export function MailWeekForm(props: MailWeekFormProps) {
  const { entityId, monday, accounts, said, lastWeek, ahead } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const save = useWrite(saveMailWeekDocument)
  const [isEmpty, setEmpty] = useState(false)
  const { form, write } = useWriteForm({
    input,
    values: said,
    version: 0,
    draftKey: `mail-week:${entityId}:${monday}`,
    labels: {},
    refreshes: REGISTER_FIELDS,
    write: (values) => save({ entityId, weekStartsOn: monday, uses: usesToSave(values, accounts) }),
    onWritten: () => announce({ message: text.saved(formatDate(monday, language)) }),
  })
  const now = form.watch()
  const set = (id: string, days: SaidDays) => {
    setEmpty(false)
    form.setValue(id, days, { shouldDirty: true })
  }
  const mayEdit = accounts.some((account) => account.mayEdit)
  const hasUses = usesToSave(now, accounts).length > 0
  const list = (
    <ul className={styles.accounts}>
      {accounts.map((account) => (
        <AccountRow
          key={account.id}
          account={account}
          said={now[account.id] ?? NOTHING_SAID}
          wasSaid={said[account.id] !== NOTHING_SAID}
          ahead={ahead}
          onSay={(days) => set(account.id, days)}
        />
      ))}
    </ul>
  )
  const count = accounts.filter(({ id }) => said[id] !== NOTHING_SAID).length
  const state = <p>{text.said(count, accounts.length)}</p>
  if (!mayEdit) {
    return (
      <>
        {state}
        {list}
      </>
    )
  }
  function copy() {
    const copied = copiedDays(now, lastWeek, accounts, ahead)
    for (const [id, days] of Object.entries(copied)) set(id, days)
    announce({ message: text.copied(Object.keys(copied).length) })
  }
  return (
    <WriteFormFrame
      form={hasUses ? write : { ...write, onSubmit: async () => setEmpty(true) }}
      submit={text.save}
    >
      {state}
      <p className={styles.soft}>{text.help}</p>
      {accounts.some(({ id, mayEdit: own }) => own && now[id] === NOTHING_SAID) && (
        <p>
          <Button small onClick={copy}>
            {text.copy}
          </Button>
        </p>
      )}
      {list}
      {isEmpty && <p role="alert">{text.nothing}</p>}
    </WriteFormFrame>
  )
}

interface AccountRowProps {
  account: WeekAccount
  said: SaidDays
  /** Something is recorded: it can be changed, and not be unsaid. */
  wasSaid: boolean
  ahead: string
  onSay: (days: SaidDays) => void
}

function AccountRow({ account, said, wasSaid, ahead, onSay }: AccountRowProps) {
  const text = useMessages(messages)
  const { name, officeName, mayEdit } = account
  return (
    <li className={styles.account}>
      <p>
        <b>{name}</b>
        <span className={styles.office}>{officeName}</span>
      </p>
      <WeekdayToggles
        legend={text.daysOf(name)}
        legendHidden
        value={said === NOT_USED ? '' : said}
        disabled={mayEdit ? ahead : '1234567'}
        onChange={(days) => onSay(days || (wasSaid ? NOT_USED : NOTHING_SAID))}
      />
      <label className={styles.notUsed}>
        <input
          type="checkbox"
          checked={said === NOT_USED}
          disabled={!mayEdit}
          onChange={({ target }) => onSay(target.checked || wasSaid ? NOT_USED : NOTHING_SAID)}
        />
        <span>
          {text.notUsed}
          <VisuallyHidden>{text.notUsedOf(name)}</VisuallyHidden>
        </span>
      </label>
    </li>
  )
}
