import { Link } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import styles from './breadcrumb.module.css'
import * as messages from './ui.messages.ts'

interface BreadcrumbProps {
  /** From the top down, without the page itself: its title stands right beneath. */
  trail: readonly { href: string; label: string }[]
}

export function Breadcrumb({ trail }: BreadcrumbProps) {
  const text = useMessages(messages)
  return (
    <nav aria-label={text.breadcrumb} className={styles.nav}>
      <ol className={styles.list}>
        {trail.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
