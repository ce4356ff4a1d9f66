import { formatDate } from '@gelt/domain'
import { useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../button.tsx'
import * as messages from './figures-ui.messages.ts'
import styles from './known-notice.module.css'

/** Says that the page looks with the knowledge of another day; nothing when it does not. */
export function KnownNotice() {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks, setClocks] = useClocks()
  if (!clocks.knownAt) return null
  return (
    <div className={styles.notice} role="note">
      <p>{text.knownNotice(formatDate(clocks.knownAt, language))}</p>
      <Button small onClick={() => setClocks({ ...clocks, knownAt: null })}>
        {text.knownNow}
      </Button>
    </div>
  )
}
