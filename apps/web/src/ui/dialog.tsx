import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Button } from './button.tsx'
import styles from './dialog.module.css'
import * as messages from './ui.messages.ts'

interface DialogProps {
  title: string
  open: boolean
  /** Escape, the close button, or a click on the backdrop. */
  onClose: () => void
  children: ReactNode
  /** Buttons, the main one first. */
  actions?: ReactNode
}

/** The browser's own modal dialog: it keeps the focus and gives it back. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const text = useMessages(messages)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])

  // On the element and not as a prop: the backdrop is no control, Escape and the button are.
  useEffect(() => {
    const element = dialog.current
    const onBackdrop = (event: MouseEvent) => {
      if (event.target === element) onClose()
    }
    element?.addEventListener('mousedown', onBackdrop)
    return () => element?.removeEventListener('mousedown', onBackdrop)
  }, [onClose])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.inside}>
        <div className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <Button kind="quiet" small onClick={onClose}>
            {text.close}
          </Button>
        </div>
        {open && children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  )
}
