import { formatDate, type PlainDate } from '@gelt/domain'
import { Link } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import * as messages from './inventory.messages.ts'
import styles from './inventory.module.css'
import { type InventoryFilter, writeInventoryAddress } from './inventory-filter.rules.ts'

interface LookedAtProps {
  entity: string
  filter: InventoryFilter & { asOf: PlainDate }
}

/** That the page looks at another day than today, by what is recorded now, and the way back. */
export function LookedAt({ entity, filter }: LookedAtProps) {
  const { lookedAt } = useMessages(messages)
  const { language } = useLanguage()
  const today = writeInventoryAddress({
    ...filter,
    ...{ asOf: undefined, after: undefined, before: undefined },
  })
  return (
    <p className={styles.lookedAt}>
      {lookedAt.day(formatDate(filter.asOf, language))}{' '}
      <Link href={`${paths.inventory(entity)}${today}`}>{lookedAt.today}</Link>
    </p>
  )
}
