import { useEffect, useRef } from 'react'
import styles from './session.module.css'

interface RefusalMessageProps {
  /** In words, with the way out; null: nothing was refused. */
  message: string | null
  /** Counts the tries: the same refusal twice is said twice. */
  attempt: number
}

/** Why it did not work, above the form; the focus goes there after each try. */
export function RefusalMessage({ message, attempt }: RefusalMessageProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0 && message) box.current?.focus()
  }, [attempt, message])
  if (!message) return null
  return (
    <div ref={box} className={styles.refusal} role="alert" tabIndex={-1}>
      {message}
    </div>
  )
}
