import type { RegisterDefinition } from '@gelt/domain'
import { Link } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import * as messages from './register.messages.ts'
import styles from './registers.module.css'
import type { PlacePlan } from './use-place.ts'

interface FedLinksProps {
  entity: string
  definition: RegisterDefinition
  /** Null: not known yet, or there is none. */
  plan: PlacePlan | null
}

/** The rows of the plan that are counted from a register, each leading to its page. */
export function FedLinks({ entity, definition, plan }: FedLinksProps) {
  const text = useMessages(messages)
  return (
    <p className={styles.feeds}>
      <span>{text.feeds}</span>
      {definition.rows.map((row) => (
        <Link key={row} href={paths.indicator(entity, row)}>
          {text.feedsRow(row, plan?.indicators.find((one) => one.row === row)?.shortName ?? null)}
        </Link>
      ))}
    </p>
  )
}
