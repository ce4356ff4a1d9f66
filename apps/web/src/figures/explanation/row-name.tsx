import { Link } from 'wouter'
import { readRowLabel } from '../../lib/inventory/row-label.ts'
import styles from './explanation.module.css'

interface RowNameProps {
  /** Code and name. */
  label: string
  /** The row’s own page; null where the person may not read it, and where there is none. */
  href: string | null
}

/** A register’s row by name, with the way to its page. */
export function RowName({ label, href }: RowNameProps) {
  const { code, name } = readRowLabel(label)
  return (
    <span className={styles.name}>
      {code && <span className={styles.code}>{code}</span>}
      {href ? <Link href={href}>{name}</Link> : name}
    </span>
  )
}
