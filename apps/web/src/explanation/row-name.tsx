import { Link } from 'wouter'
import { readRowLabel } from '../lib/inventory/row-label.ts'
import { paths } from '../lib/paths.ts'
import styles from './explanation.module.css'

interface RowNameProps {
  /** The entity’s slug. */
  entity: string
  /** Code and name. */
  label: string
  /** Whoever may not read the row itself reads its name. */
  isReadable: boolean
}

/** A procedure by name, with the way to its page. */
export function RowName({ entity, label, isReadable }: RowNameProps) {
  const { code, name } = readRowLabel(label)
  return (
    <span className={styles.name}>
      {code && <span className={styles.code}>{code}</span>}
      {code && isReadable ? <Link href={paths.procedure(entity, code)}>{name}</Link> : name}
    </span>
  )
}
