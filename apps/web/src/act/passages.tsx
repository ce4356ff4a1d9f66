import { Fragment } from 'react'
import { type ActPassage, isTabular, leadOf } from './act-outline.rules.ts'
import { MarginNotes } from './margin-note.tsx'
import styles from './passages.module.css'
import type { NotePlaces } from './place-notes.rules.ts'

interface PassagesProps {
  passages: readonly ActPassage[]
  places: NotePlaces
}

const LISTED = new Set(['MINIMUM_CONTENT', 'SPECIFIC_OBJECTIVE'])
const NUMBERED = /^\d+\)\s/

/** Paragraphs and lists of the act, each with its notes in the margin. */
export function Passages({ passages, places }: PassagesProps) {
  return blocksOf(passages).map((block) => {
    const [first] = block
    if (!first) return null
    const notes = block.flatMap(({ position }) => places.passages.get(position) ?? [])
    return (
      <div key={first.position} className={styles.block}>
        <div lang="es" className={styles.text}>
          {isListed(first) ? (
            <ul className={first.kind === 'AREA' ? styles.numbered : styles.list}>
              {block.map((passage) => (
                <li key={passage.position} id={anchorOf(passage)}>
                  {passage.text}
                </li>
              ))}
            </ul>
          ) : (
            <Paragraph passage={first} />
          )}
        </div>
        {notes.length > 0 && (
          <div className={styles.margin}>
            <MarginNotes notes={notes} />
          </div>
        )}
      </div>
    )
  })
}

export function anchorOf({ position }: ActPassage): string {
  return `pasaje-${position}`
}

function Paragraph({ passage }: { passage: ActPassage }) {
  const lead = leadOf(passage.text)
  return (
    <p id={anchorOf(passage)}>
      {lead ? (
        <>
          <strong className={styles.lead}>{lead.lead}</strong> {lead.rest}
        </>
      ) : (
        <Lines text={passage.text} />
      )}
    </p>
  )
}

/** Line breaks of the act are its own: a name and the post beneath it. */
export function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={line}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
}

function isListed({ kind, text }: ActPassage): boolean {
  return LISTED.has(kind) || (kind === 'AREA' && NUMBERED.test(text))
}

/** Items that follow each other make one list; the rows of a table are left to the table. */
function blocksOf(passages: readonly ActPassage[]): ActPassage[][] {
  const blocks: ActPassage[][] = []
  for (const passage of passages.filter((one) => !isTabular(one))) {
    const last = blocks.at(-1)
    const before = last?.at(-1)
    const goesOn = before && isListed(before) && isListed(passage) && before.kind === passage.kind
    if (last && goesOn) last.push(passage)
    else blocks.push([passage])
  }
  return blocks
}
