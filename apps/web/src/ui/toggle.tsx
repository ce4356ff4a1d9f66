import type { ReactNode } from 'react'
import styles from './toggle.module.css'

interface ToggleProps {
  isOpen: boolean
  /** Id of what it opens. */
  controls: string
  onToggle: () => void
  children: ReactNode
}

/** A quiet button that opens something in its place; it keeps the focus. */
export function Toggle({ isOpen, controls, onToggle, children }: ToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <svg className={styles.arrow} width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
        <path d="M1 0l7 5-7 5z" fill="currentColor" />
      </svg>
      {/* One element, so that words and names beside each other keep their spaces. */}
      <span>{children}</span>
    </button>
  )
}
