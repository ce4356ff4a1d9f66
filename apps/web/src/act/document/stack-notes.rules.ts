/** A paragraph or list of the act, in characters, with the lengths of the notes that begin beside it. */
export interface NotedBlock {
  text: number
  notes: readonly number[]
}

/** Notes that stand one under the other in the margin. */
export interface NoteStack {
  /** Of the block it begins beside, from 0. */
  row: number
  /** Blocks that it may run along, its own included. */
  span: number
  /** The blocks whose notes it holds, in their order. */
  from: readonly number[]
}

// Pixels that a thing takes, near enough to tell what fits beside what: 88 and 44 letters to the line.
const GAP = 16
const heightOfText = (letters: number) => Math.ceil(letters / 88) * 28 + GAP
const heightOfNotes = (notes: readonly number[]) =>
  notes.reduce((sum, letters) => sum + 24 + Math.ceil(letters / 44) * 20 + GAP, 0)

/**
 * Where the notes go so that none tears a gap into the text: each runs on beside the blocks after its
 * own, and one that would begin before the note above it ends stands right under that one.
 */
export function stackNotes(blocks: readonly NotedBlock[]): NoteStack[] {
  const stacks: { row: number; from: number[]; end: number }[] = []
  let top = 0
  for (const [row, { text, notes }] of blocks.entries()) {
    const last = stacks.at(-1)
    const height = heightOfNotes(notes)
    if (notes.length > 0) {
      if (last && last.end > top) {
        last.from.push(row)
        last.end += height
      } else stacks.push({ row, from: [row], end: top + height })
    }
    top += heightOfText(text)
  }
  return stacks.map(({ row, from }, index) => ({
    row,
    from,
    // The last one ends beside nothing, below the text if need be.
    span: (stacks[index + 1]?.row ?? blocks.length + 1) - row,
  }))
}
