import type { ButtonHTMLAttributes, Ref } from 'react'
import { Link } from 'wouter'
import { classNames } from '../lib/class-names.ts'
import styles from './button.module.css'

type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind
  /** Says that the work is going on; the button keeps its focus and answers no second click. */
  busy?: boolean
  small?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function Button({ kind = 'secondary', busy, small, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      // Not `disabled`: that would drop the focus to the top of the page.
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
      className={classNames(styles.button, styles[kind], small && styles.small, className)}
    >
      {busy && <span className={styles.spinner} aria-hidden="true" />}
      {rest.children}
    </button>
  )
}

interface LinkButtonProps {
  href: string
  kind?: ButtonKind
  small?: boolean
  children: React.ReactNode
}

/** A link within the app that looks like a button: for going somewhere, never for doing. */
export function LinkButton({ href, kind = 'secondary', small, children }: LinkButtonProps) {
  return (
    <Link href={href} className={classNames(styles.button, styles[kind], small && styles.small)}>
      {children}
    </Link>
  )
}
