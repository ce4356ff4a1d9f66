import { type Ref, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { AskForm } from './ask.form.tsx'
import * as messages from './ask.messages.ts'
import type { Owner } from './data-notice.tsx'
import styles from './participation.module.css'

interface AskPanelProps {
  headingRef: Ref<HTMLHeadingElement>
  sessionId: string
  /** False: it closed while somebody was here. */
  isOpen: boolean
  /** Name of the office that looks at the questions. */
  office: string
  owner: Owner
}

/** Where one asks; after sending, what happens next. */
export function AskPanel({ headingRef, sessionId, isOpen, office, owner }: AskPanelProps) {
  const text = useMessages(messages)
  const [hasSent, setHasSent] = useState(false)
  return (
    <section className={styles.ask}>
      <h2 ref={headingRef} tabIndex={-1} className={styles.askTitle}>
        {text.title}
      </h2>
      {!isOpen && <p role="status">{text.closed}</p>}
      {hasSent ? (
        <Arrived office={office} onAnother={isOpen ? () => setHasSent(false) : null} />
      ) : (
        <AskForm sessionId={sessionId} owner={owner} onSent={() => setHasSent(true)} />
      )}
    </section>
  )
}

function Arrived({ office, onAnother }: { office: string; onAnother: (() => void) | null }) {
  const text = useMessages(messages)
  const heading = useRef<HTMLHeadingElement>(null)
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.arrived}>
      <h3 ref={heading} tabIndex={-1}>
        {text.arrivedTitle}
      </h3>
      <p>{text.arrived(office)}</p>
      {onAnother && <Button onClick={onAnother}>{text.another}</Button>}
    </div>
  )
}
