import { Fragment } from 'react'
import styles from './unbroken.module.css'

const HYPHENATED = /(\p{L}+-\p{L}\b)/u

/** Words as they are, none of them broken before a letter that would stand alone: "GEL-T". */
export function Unbroken({ children }: { children: string }) {
  return children.split(HYPHENATED).map((part, index) => {
    const key = `${index} ${part}`
    if (index % 2 === 0) return <Fragment key={key}>{part}</Fragment>
    return (
      <span key={key} className={styles.word}>
        {part}
      </span>
    )
  })
}
