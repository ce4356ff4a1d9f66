import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useMediaQuery } from '../../lib/page/use-media-query.ts'
import { inGuillemets } from '../../lib/quotes.ts'
import { Disclosure } from '../../ui/menu.tsx'
import * as messages from './act.messages.ts'
import styles from './margin-note.module.css'
import type { ActNote, PlacedNotes } from './place-notes.rules.ts'

/** Where there is a margin, and on paper, the notes stand open; elsewhere they open on demand. */
const HAS_MARGIN = '(min-width: 1100px), print'

export function useHasMargin(): boolean {
  return useMediaQuery(HAS_MARGIN)
}

/** What is unclear in the words beside it, and how they are read here. */
export function MarginNote({ note }: { note: ActNote }) {
  const text = useMessages(messages)
  const hasMargin = useHasMargin()
  const head = `${text.note(note.code)} · ${note.place}`
  const body = (
    <div lang="es">
      <p className={styles.source}>{inGuillemets(note.sourceText)}</p>
      <p>{note.question}</p>
      <p>
        <strong>{text.noteReading}</strong> {note.reading}
      </p>
    </div>
  )
  return (
    <div id={note.code} className={styles.note} role="note" aria-label={text.note(note.code)}>
      {hasMargin ? (
        <>
          <p className={styles.head}>{head}</p>
          {body}
        </>
      ) : (
        <Disclosure summary={head}>{body}</Disclosure>
      )}
    </div>
  )
}

export function MarginNotes({ notes }: { notes: readonly ActNote[] }) {
  return notes.map((note) => <MarginNote key={note.code} note={note} />)
}

/** Notes that stand here, and links to those that stand elsewhere and hold here too. */
export function PlacedMarginNotes({ placed }: { placed: PlacedNotes | undefined }) {
  const text = useMessages(messages)
  if (!placed) return null
  return (
    <>
      <MarginNotes notes={placed.notes} />
      {placed.seeAlso.length > 0 && (
        <p className={styles.seeAlso}>
          {text.seeAlso}{' '}
          {placed.seeAlso.map(({ code }, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <a href={`#${code}`}>{code}</a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
