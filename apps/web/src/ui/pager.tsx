import { useMessages } from '../lib/i18n/use-messages.ts'
import { Button } from './button.tsx'
import styles from './pager.module.css'
import * as messages from './ui.messages.ts'

interface PagerProps {
  /** What is in sight, in words: "20 de 134 valores". */
  summary: string
  onPrevious: (() => void) | null
  onNext: (() => void) | null
}

/** Back and forth through a cursor connection; null where there is nothing further. */
export function Pager({ summary, onPrevious, onNext }: PagerProps) {
  const text = useMessages(messages)
  return (
    <nav className={styles.pager} aria-label={text.pages}>
      {(onPrevious || onNext) && (
        <>
          <Button small disabled={!onPrevious} onClick={onPrevious ?? undefined}>
            {text.previous}
          </Button>
          <Button small disabled={!onNext} onClick={onNext ?? undefined}>
            {text.next}
          </Button>
        </>
      )}
      <p className={styles.summary} aria-live="polite">
        {summary}
      </p>
    </nav>
  )
}
