import { registerCountedBy } from '@gelt/domain'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'
import { RegisterLink } from './register-link.tsx'

interface CountedNoteProps {
  /** The entity’s slug. */
  entity: string
  /** Definition that counts it. */
  sourceKey: string
}

/** Where nothing is typed: what to edit instead. */
export function CountedNote({ entity, sourceKey }: CountedNoteProps) {
  const text = useMessages(messages).counted
  return (
    <p className={styles.soft}>
      {text.note} <RegisterLink entity={entity} register={registerCountedBy(sourceKey)?.key} />
    </p>
  )
}
