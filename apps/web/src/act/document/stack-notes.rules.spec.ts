import { describe, expect, it } from 'vitest'
import { stackNotes } from './stack-notes.rules.ts'

const short = { text: 80, notes: [] }
const long = { text: 4_000, notes: [] }

describe('the notes in the margin', () => {
  it('run on beside the blocks after their own, the last one past the end', () => {
    const blocks = [short, { ...short, notes: [400] }, long, { ...long, notes: [200] }]
    expect(stackNotes(blocks)).toEqual([
      { row: 1, span: 2, from: [1] },
      { row: 3, span: 2, from: [3] },
    ])
  })

  it('stand under the note above where that one is not over yet', () => {
    const blocks = [{ ...short, notes: [400] }, { ...short, notes: [300] }, long]
    expect(stackNotes(blocks)).toEqual([{ row: 0, span: 4, from: [0, 1] }])
  })

  it('begin beside their own block once the one above has ended', () => {
    const blocks = [
      { ...long, notes: [400] },
      { ...short, notes: [300] },
    ]
    expect(stackNotes(blocks).map(({ row }) => row)).toEqual([0, 1])
  })

  it('are none where nothing is unclear', () => {
    expect(stackNotes([short, long])).toEqual([])
  })
})
