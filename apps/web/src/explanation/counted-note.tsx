import { Link } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { useMay } from '../lib/session/use-session.ts'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'

/** Where nothing is typed: what to edit instead. The public reads what is published. */
export function CountedNote({ entity }: { entity: string }) {
  const text = useMessages(messages).counted
  const readsAll = useMay(entity, 'register.readAll')
  return (
    <p className={styles.soft}>
      {text.note}{' '}
      <Link href={readsAll ? paths.inventory(entity) : paths.directory(entity)}>
        {readsAll ? text.inventory : text.directory}
      </Link>
    </p>
  )
}
