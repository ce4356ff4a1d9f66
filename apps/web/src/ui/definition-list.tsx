import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

interface DefinitionListProps {
  items: readonly { term: string; value: ReactNode }[]
}

/** Terms on the left, what they are on the right; one above the other on a phone. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className={styles.list}>
      {items.map(({ term, value }) => (
        <div key={term} className={styles.row}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
