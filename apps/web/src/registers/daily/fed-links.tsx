import type { RegisterDefinition } from '@gelt/domain'
import { Link } from 'wouter'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import * as messages from './register.messages.ts'
import styles from './registers.module.css'
import { fedRows, type PlacePlan } from './use-place.ts'

interface FedLinksProps {
  entity: string
  definition: RegisterDefinition
  /** Null: not known yet, or there is none. */
  plan: PlacePlan | null
}

/** The rows of the plan that are counted from a register, each leading to its page; none says so. */
export function FedLinks({ entity, definition, plan }: FedLinksProps) {
  const text = useMessages(messages)
  const rows = fedRows(plan, definition)
  if (!plan) return null
  if (rows.length === 0) return <p className={styles.feeds}>{text.feedsNothing}</p>
  return (
    <p className={styles.feeds}>
      <span>{text.feeds}</span>
      {rows.map(({ row, shortName }) => (
        <Link key={row} href={paths.indicator(entity, row)}>
          {text.feedsRow(row, shortName)}
        </Link>
      ))}
    </p>
  )
}
