import { Link } from 'wouter'
import styles from './sibling-nav.module.css'

interface Sibling {
  href: string
  label: string
}

interface SiblingNavProps {
  label: string
  previous: Sibling | null
  next: Sibling | null
}

/** To the one before and the one after, in the order of the act. */
export function SiblingNav({ label, previous, next }: SiblingNavProps) {
  return (
    <nav className={styles.nav} aria-label={label}>
      {previous && (
        <Link href={previous.href} className={styles.previous}>
          <span aria-hidden="true">←</span> {previous.label}
        </Link>
      )}
      {next && (
        <Link href={next.href} className={styles.next}>
          {next.label} <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  )
}
