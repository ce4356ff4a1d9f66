import { parseAddress } from '@gelt/domain'

/** A row element of a sheet's XML. */
interface RowPart {
  prefix: string
  /** Where its cells begin and end in the text. */
  start: number
  end: number
  /** `<row …/>`: it has no cells. */
  empty: boolean
}

const cellPattern = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>[\s\S]*?<\/\1c>)/g

/** Formats of the given cells; 0 for those that the sheet doesn't have. */
export function formatsOf(xml: string, cells: ReadonlySet<string>): Map<string, number> {
  const formats = new Map<string, number>([...cells].map((cell) => [cell, 0]))
  for (const { start, end } of rowsOf(xml, rowNumbers(cells)).values()) {
    for (const [, , attributes = ''] of xml.slice(start, end).matchAll(cellPattern)) {
      const cell = attribute(attributes, 'r')
      if (cell && cells.has(cell)) formats.set(cell, Number(attribute(attributes, 's') ?? 0))
    }
  }
  return formats
}

/** Gives cells another format; those that the sheet doesn't have are put in their place. */
export function formatCells(xml: string, formats: ReadonlyMap<string, number>): string {
  const byRow = Map.groupBy(formats, ([cell]) => parseAddress(cell)?.row ?? 0)
  let text = ''
  let at = 0
  for (const [number, row] of rowsOf(xml, new Set(byRow.keys()))) {
    if (row.empty) continue
    text += xml.slice(at, row.start)
    text += formatRow(xml.slice(row.start, row.end), row.prefix, new Map(byRow.get(number)))
    at = row.end
  }
  return text + xml.slice(at)
}

function formatRow(xml: string, prefix: string, formats: Map<string, number>): string {
  const missing = new Map(formats)
  const formatted = xml.replaceAll(cellPattern, (element, _prefix, attributes: string) => {
    const cell = attribute(attributes, 'r')
    const format = cell ? formats.get(cell) : undefined
    if (!cell || format === undefined) return element
    missing.delete(cell)
    const bare = attributes.replace(/\ss="[^"]*"/, '')
    return element.replace(attributes, `${bare.replace(/\s$/, '')} s="${format}"`)
  })
  return [...missing].reduce(
    (row, [cell, format]) => insertCell(row, prefix, cell, format),
    formatted,
  )
}

function insertCell(row: string, prefix: string, cell: string, format: number): string {
  const column = parseAddress(cell)?.column ?? 0
  const after = [...row.matchAll(cellPattern)].find(([, , attributes = '']) => {
    const other = parseAddress(attribute(attributes, 'r') ?? '')
    return other !== null && other.column > column
  })
  const at = after?.index ?? row.length
  return `${row.slice(0, at)}<${prefix}c r="${cell}" s="${format}"/>${row.slice(at)}`
}

function rowNumbers(cells: ReadonlySet<string>): Set<number> {
  return new Set([...cells].map((cell) => parseAddress(cell)?.row ?? 0))
}

/** The rows asked for, in the order of the sheet. */
function rowsOf(xml: string, numbers: ReadonlySet<number>): Map<number, RowPart> {
  const rows = new Map<number, RowPart>()
  let number = 0
  for (const match of xml.matchAll(/<((?:\w+:)?)row\b([^>]*?)(\/?)>/g)) {
    const [element, prefix = '', attributes = '', slash] = match
    number = Number(attribute(attributes, 'r') ?? number + 1)
    if (!numbers.has(number)) continue
    const start = match.index + element.length
    const end = slash ? start : xml.indexOf(`</${prefix}row>`, start)
    rows.set(number, { prefix, start, end, empty: slash === '/' })
  }
  return rows
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
}

/** What stands after the reference to a sheet's comments, by the order that the format sets. */
const afterComments =
  /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts)\b/

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Refers the sheet to the drawing that shows its comments. */
export function referToDrawing(xml: string, relation: string): string {
  const prefix = /<((?:\w+:)?)worksheet\b/.exec(xml)?.[1] ?? ''
  const from = Math.max(0, xml.indexOf(`</${prefix}sheetData>`))
  const next = afterComments.exec(xml.slice(from))
  const end = xml.lastIndexOf(`</${prefix}worksheet>`)
  const extensions = xml.slice(from, end).trimEnd().endsWith(`</${prefix}extLst>`)
    ? xml.lastIndexOf(`<${prefix}extLst`)
    : end
  const at = next ? from + next.index : extensions
  const element = `<${prefix}legacyDrawing xmlns:r="${relations}" r:id="${relation}"/>`
  return xml.slice(0, at) + element + xml.slice(at)
}
