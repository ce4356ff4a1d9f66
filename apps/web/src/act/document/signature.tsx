import styles from './act.module.css'
import type { ActPassage } from './act-outline.rules.ts'
import { anchorOf, Lines } from './passages.tsx'

/**
 * The act's end: the formula, place and day, who signed, and the letter's foot. Addresses and numbers
 * in it are those of its day: text, no links.
 */
export function Signature({ passages }: { passages: readonly ActPassage[] }) {
  // The name stands over the post, in one passage of several lines; what follows is the paper's foot.
  const signed = passages.findIndex(({ text }) => text.includes('\n'))
  const end = signed < 0 ? passages.length : signed + 1
  return (
    <div lang="es" className={styles.signature}>
      {passages.slice(0, end).map((passage, index) => (
        <p
          key={passage.position}
          id={anchorOf(passage)}
          className={index === signed ? styles.signed : undefined}
        >
          <Lines text={passage.text} />
        </p>
      ))}
      {end < passages.length && (
        <p className={styles.foot}>
          {passages.slice(end).map((passage) => (
            <span key={passage.position} id={anchorOf(passage)}>
              {passage.text}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
