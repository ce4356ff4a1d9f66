import { useMessages } from '../lib/i18n/use-messages.ts'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'
import { InventoryLink } from './inventory-link.tsx'

/** Where nothing is typed: what to edit instead. */
export function CountedNote({ entity }: { entity: string }) {
  const text = useMessages(messages).counted
  return (
    <p className={styles.soft}>
      {text.note} <InventoryLink entity={entity} />
    </p>
  )
}
