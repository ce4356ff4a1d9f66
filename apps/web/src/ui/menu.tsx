import { type ReactNode, useEffect, useRef } from 'react'
import styles from './menu.module.css'

interface MenuProps {
  label: ReactNode
  children: ReactNode
  /** Which edge of the button the panel hangs from. */
  align?: 'start' | 'end'
  /** Called when it opens, for what is read only then. */
  onOpen?: () => void
}

/** A button that opens a small panel of links and controls; Escape and a click outside close it. */
export function Menu({ label, children, align = 'start', onOpen }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const element = details.current
    if (!element) return
    const close = () => {
      element.open = false
    }
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.contains(event.target)) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return
      close()
      element.querySelector('summary')?.focus()
    }
    const onFocusOut = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) close()
    }
    const onFollow = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('a')) close()
    }
    document.addEventListener('pointerdown', onPointer)
    element.addEventListener('keydown', onKey)
    element.addEventListener('focusout', onFocusOut)
    element.addEventListener('click', onFollow)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      element.removeEventListener('keydown', onKey)
      element.removeEventListener('focusout', onFocusOut)
      element.removeEventListener('click', onFollow)
    }
  }, [])

  return (
    <details
      ref={details}
      className={styles.menu}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary className={styles.button}>
        {label}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <div className={align === 'end' ? styles.panelEnd : styles.panel}>{children}</div>
    </details>
  )
}

interface DisclosureProps {
  summary: ReactNode
  children: ReactNode
  /** Called when it opens, for what is read only then. */
  onOpen?: () => void
  /** To begin with. */
  isOpen?: boolean
}

/** More of the same, for whoever wants it; the browser finds text inside it when searching. */
export function Disclosure({ summary, children, onOpen, isOpen }: DisclosureProps) {
  return (
    <details
      className={styles.disclosure}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary>{summary}</summary>
      <div className={styles.more}>{children}</div>
    </details>
  )
}
