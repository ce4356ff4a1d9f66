import { Link } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { useMay } from '../lib/session/use-session.ts'
import * as messages from './explanation.messages.ts'

/** To the register that is counted; the public reads what is published of it. */
export function InventoryLink({ entity }: { entity: string }) {
  const text = useMessages(messages).counted
  const readsAll = useMay(entity, 'register.readAll')
  return (
    <Link href={readsAll ? paths.inventory(entity) : paths.directory(entity)}>
      {readsAll ? text.inventory : text.directory}
    </Link>
  )
}
