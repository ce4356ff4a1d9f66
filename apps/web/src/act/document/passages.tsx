import { type CSSProperties, Fragment } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { type ActPassage, isTabular, leadOf } from './act-outline.rules.ts'
import { MarginNotes, useHasMargin } from './margin-note.tsx'
import styles from './passages.module.css'
import type { NotePlaces } from './place-notes.rules.ts'
import { type NotedBlock, type NoteStack, stackNotes } from './stack-notes.rules.ts'

interface PassagesProps {
  passages: readonly ActPassage[]
  places: NotePlaces
  /** What follows leaves its margin empty: the last notes may run on beside it. */
  mayOverhang?: boolean
}

const LISTED = new Set(['MINIMUM_CONTENT', 'SPECIFIC_OBJECTIVE'])
const NUMBERED = /^\d+\)\s/

/** Paragraphs and lists of the act, their notes in the margin; without one, each after its paragraph. */
export function Passages({ passages, places, mayOverhang = false }: PassagesProps) {
  const hasMargin = useHasMargin()
  const blocks = blocksOf(passages).map((block) => ({
    block,
    notes: block.flatMap(({ position }) => places.passages.get(position) ?? []),
  }))
  const lengths = blocks.map(({ block, notes }) => ({
    text: block.reduce((sum, { text }) => sum + text.length, 0),
    notes: notes.map(({ sourceText, question, reading }) =>
      [sourceText, question, reading].reduce((sum, words) => sum + (words?.length ?? 0), 0),
    ),
  }))
  const stacks = hasMargin ? stackNotes(lengths) : apart(lengths)
  return (
    <div
      className={classNames(styles.passages, stacks.length > 0 && styles.noted)}
      style={placed({ rows: blocks.length })}
    >
      {blocks.map(({ block }, row) => {
        const [first] = block
        const stack = stacks.find((one) => one.row === row)
        return (
          first && (
            <Fragment key={first.position}>
              <div lang="es" className={styles.text} style={placed({ row: row + 1 })}>
                <Block block={block} first={first} />
              </div>
              {stack && (
                <div
                  className={classNames(
                    styles.margin,
                    mayOverhang && stack === stacks.at(-1) && styles.overhang,
                  )}
                  style={placed({ row: row + 1, span: stack.span })}
                >
                  <MarginNotes notes={stack.from.flatMap((one) => blocks[one]?.notes ?? [])} />
                </div>
              )}
            </Fragment>
          )
        )
      })}
    </div>
  )
}

/** Numbers for the style sheet, which alone knows whether there are two columns. */
function placed(numbers: Record<string, number>): CSSProperties {
  return Object.fromEntries(Object.entries(numbers).map(([name, n]) => [`--${name}`, n]))
}

function apart(blocks: readonly NotedBlock[]): NoteStack[] {
  return blocks.flatMap(({ notes }, row) =>
    notes.length > 0 ? [{ row, span: 1, from: [row] }] : [],
  )
}

function Block({ block, first }: { block: readonly ActPassage[]; first: ActPassage }) {
  if (!isListed(first)) return <Paragraph passage={first} />
  return (
    <ul className={first.kind === 'AREA' ? styles.numbered : styles.list}>
      {block.map((passage) => (
        <li key={passage.position} id={anchorOf(passage)}>
          {passage.text}
        </li>
      ))}
    </ul>
  )
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
