import { type ReactNode, useId } from 'react'
import styles from './form-section.module.css'

interface FormSectionProps {
  title: string
  /** What it is for, or what a change does. */
  help?: ReactNode
  children: ReactNode
}

/** A part of a page of forms: what it is on the left, the fields on the right; a phone stacks them. */
export function FormSection({ title, help, children }: FormSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {help && <div className={styles.help}>{help}</div>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
