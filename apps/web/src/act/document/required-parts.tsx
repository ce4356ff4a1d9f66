import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './act.messages.ts'
import styles from './act.module.css'
import { MISSING_ID } from './act-sections.ts'
import { anchorOf } from './passages.tsx'
import type { RequiredPart } from './required-parts.rules.ts'

/** What the act asks of the plan and the plan doesn't have: said, not filled in. */
export function MissingParts({ missing }: { missing: readonly RequiredPart[] }) {
  const text = useMessages(messages).required
  return (
    <section className={styles.section}>
      <h2 id={MISSING_ID}>{text.title(missing.length)}</h2>
      <p className={styles.explain}>
        {text.explain} <a href="#A-20">A-20</a>
      </p>
      <ul className={styles.missing}>
        {missing.map(({ passage, name }) => (
          <li key={passage.position}>
            <span className={styles.missingMark}>{text.missing}</span>
            <a href={`#${anchorOf(passage)}`} lang="es">
              {name}
            </a>
            <span lang="es" className={styles.missingText}>
              {passage.text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
