import { describe, expect, test } from 'vitest'
import { addCommentBoxes, addComments } from './mark-comments.ts'
import { formatCells, formatsOf, referToDrawing } from './mark-sheet.ts'
import { addMarkedStyles } from './mark-styles.ts'

const sheet =
  '<x:worksheet><x:sheetData><x:row r="2"><x:c r="A2" s="3"><x:v>1</x:v></x:c><x:c r="D2"/></x:row>' +
  '<x:row r="5"><x:c r="B5" t="s"><x:v>7</x:v></x:c></x:row></x:sheetData>' +
  '<x:pageMargins/><x:tableParts/><x:extLst><x:ext/></x:extLst></x:worksheet>'

describe('cells of a sheet', () => {
  test('tell their format, 0 where they aren’t there', () => {
    expect([...formatsOf(sheet, new Set(['A2', 'B5', 'C5', 'Z9']))]).toEqual([
      ['A2', 3],
      ['B5', 0],
      ['C5', 0],
      ['Z9', 0],
    ])
  })

  test('get another one; what is missing is put in its place, everything else stays', () => {
    const formats = new Map([
      ['A2', 9],
      ['B2', 8],
      ['E2', 8],
      ['B5', 8],
    ])
    expect(formatCells(sheet, formats)).toBe(
      sheet
        .replace('<x:c r="A2" s="3">', '<x:c r="A2" s="9">')
        .replace('<x:c r="D2"/>', '<x:c r="B2" s="8"/><x:c r="D2"/><x:c r="E2" s="8"/>')
        .replace('<x:c r="B5" t="s">', '<x:c r="B5" t="s" s="8">'),
    )
  })

  test('refer to their comments before tables and extensions', () => {
    const element = /<x:pageMargins\/><x:legacyDrawing [^>]*r:id="rId7"\/><x:tableParts\/>/
    expect(referToDrawing(sheet, 'rId7')).toMatch(element)
    const plain = sheet.replace('<x:tableParts/>', '')
    expect(referToDrawing(plain, 'rId7')).toMatch(/r:id="rId7"\/><x:extLst>/)
  })
})

test('each format gets a twin that differs by its background alone', () => {
  const styles =
    '<styleSheet><fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf numFmtId="0"/>' +
    '<xf numFmtId="14" fillId="1"><alignment/></xf></cellXfs></styleSheet>'
  const marked = addMarkedStyles(styles, new Set([1, 0]))
  expect([...(marked?.markedOf ?? [])]).toEqual([
    [1, 2],
    [0, 3],
  ])
  expect(marked?.xml).toContain('<fills count="3"><fill/><fill/><fill><patternFill')
  expect(marked?.xml).toContain(
    '<xf fillId="2" applyFill="1" numFmtId="14"><alignment/></xf><xf fillId="2" applyFill="1" numFmtId="0"/></cellXfs>',
  )
  expect(marked?.xml).toContain('<cellXfs count="4">')
  expect(addMarkedStyles('<styleSheet/>', new Set([0]))).toBeNull()
})

describe('comments', () => {
  const own =
    '<comments><authors><author>Ana</author></authors><commentList><comment ref="B2" authorId="0"><text><t>ojo</t></text></comment></commentList></comments>'

  test('follow what somebody wrote at the same cell, and stand at the others', () => {
    const xml = addComments(own, [
      { cell: 'B2', text: 'B2: no & no' },
      { cell: 'C3', text: 'falta' },
    ])
    expect(xml).toContain(
      '<t>ojo</t><r><t xml:space="preserve">\nB2: no &amp; no</t></r></text></comment><comment ref="C3"',
    )
    expect(xml.match(/<comment /g)).toHaveLength(2)
  })

  test('have one box each', () => {
    const first = addCommentBoxes(null, [{ cell: 'B2', text: '' }])
    const second = addCommentBoxes(first, [
      { cell: 'B2', text: '' },
      { cell: 'C3', text: '' },
    ])
    expect(second.match(/<v:shape /g)).toHaveLength(2)
    expect(second).toContain('<x:Row>2</x:Row><x:Column>2</x:Column>')
  })
})
