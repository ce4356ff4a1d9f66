import type { ReactNode } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Button } from './button.tsx'
import styles from './states.module.css'
import * as messages from './ui.messages.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

interface EmptyStateProps {
  title: string
  /** What to do next. */
  children?: ReactNode
  action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.body}>{children}</div>}
      {action}
    </div>
  )
}

interface ErrorStateProps {
  title?: string
  /** The number under which the server has written down what happened. */
  requestId?: string | null
  onRetry?: () => void
}

export function ErrorState({ title, requestId, onRetry }: ErrorStateProps) {
  const text = useMessages(messages)
  return (
    <div className={styles.error} role="alert">
      <p className={styles.title}>{title ?? text.errorTitle}</p>
      <p className={styles.body}>
        {requestId ? (
          <>
            {text.errorHelp} <code className={styles.id}>{requestId}</code>
          </>
        ) : (
          text.errorHelpPlain
        )}
      </p>
      {onRetry && <Button onClick={onRetry}>{text.retry}</Button>}
    </div>
  )
}

const BARS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const

interface SkeletonProps {
  /** Lines of text to come, up to 8. */
  lines?: number
  /** Height in pixels of one block to come, instead of lines. */
  height?: number
}

/** Holds the place of what is loading, so that nothing jumps. */
export function Skeleton({ lines = 3, height }: SkeletonProps) {
  const text = useMessages(messages)
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{text.loading}</VisuallyHidden>
      {height ? (
        <span className={styles.block} style={{ height }} />
      ) : (
        BARS.slice(0, lines).map((bar) => <span key={bar} className={styles.bar} />)
      )}
    </div>
  )
}
