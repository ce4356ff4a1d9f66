import { useMessages } from '../lib/i18n/use-messages.ts'
import { useOnline } from '../lib/network/use-online.ts'
import styles from './offline-banner.module.css'
import * as messages from './ui.messages.ts'

/** Says that there is no network, and that nothing typed is lost. */
export function OfflineBanner() {
  const text = useMessages(messages)
  const online = useOnline()
  return <div role="status">{!online && <p className={styles.banner}>{text.offline}</p>}</div>
}
