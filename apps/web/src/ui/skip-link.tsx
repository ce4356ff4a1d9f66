import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './skip-link.module.css'
import * as messages from './ui.messages.ts'

/** First stop of the Tab key: over the navigation, to `#contenido`. */
export function SkipLink() {
  const text = useMessages(messages)
  return (
    <a href="#contenido" className={styles.skip}>
      {text.skipToContent}
    </a>
  )
}
