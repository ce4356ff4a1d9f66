import { useMessages } from '../lib/i18n/use-messages.ts'
import * as messages from './app.messages.ts'
import { MAIN_NAV } from './main-nav.tsx'
import styles from './nav-toggle.module.css'

interface NavToggleProps {
  opened: boolean
  onToggle: () => void
}

/** Opens the pages as a list, on a phone. */
export function NavToggle({ opened, onToggle }: NavToggleProps) {
  const text = useMessages(messages)
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={opened}
      aria-controls={MAIN_NAV}
      onClick={onToggle}
    >
      <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
        <path
          d={opened ? 'M3 1l12 12M15 1L3 13' : 'M0 1h18M0 7h18M0 13h18'}
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      {text.menu}
    </button>
  )
}
