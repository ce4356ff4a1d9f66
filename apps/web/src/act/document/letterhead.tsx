import { classNames } from '../../lib/class-names.ts'
import styles from './act.module.css'
import type { ActPassage } from './act-outline.rules.ts'
import { LETTERHEAD_ID } from './act-sections.ts'
import { MarginNotes } from './margin-note.tsx'
import { anchorOf, Lines } from './passages.tsx'
import type { NotePlaces } from './place-notes.rules.ts'

interface LetterheadProps {
  passages: readonly ActPassage[]
  places: NotePlaces
}

/** Who speaks, the act's number and day, and what it is about, centred as on the paper. */
export function Letterhead({ passages, places }: LetterheadProps) {
  if (passages.length === 0) return null
  const notes = passages.flatMap(({ position }) => places.passages.get(position) ?? [])
  return (
    <div id={LETTERHEAD_ID} className={styles.opening}>
      <div lang="es" className={styles.letterhead}>
        {passages.map((passage) => (
          <p
            key={passage.position}
            id={anchorOf(passage)}
            className={classNames(
              passage.kind === 'EPIGRAPH' && styles.epigraph,
              /^resoluci[oó]n/i.test(passage.text) && styles.number,
            )}
          >
            <Lines text={passage.text} />
          </p>
        ))}
      </div>
      {notes.length > 0 && (
        <div className={styles.openingNotes}>
          <MarginNotes notes={notes} />
        </div>
      )}
    </div>
  )
}
