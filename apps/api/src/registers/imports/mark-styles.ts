/** Light red, as spreadsheet programs mark what is wrong. */
const fill =
  'fill><{p}patternFill patternType="solid"><{p}fgColor rgb="FFFFC7CE"/><{p}bgColor indexed="64"/></{p}patternFill></{p}fill>'

export interface MarkedStyles {
  xml: string
  /** Index of the marked twin of a cell format. */
  markedOf: ReadonlyMap<number, number>
}

/**
 * Adds a marked twin of each of the cell formats used: the same but for its background.
 * @returns null for styles in a form that isn't known: cells are then only commented
 */
export function addMarkedStyles(xml: string, used: ReadonlySet<number>): MarkedStyles | null {
  const fills = section(xml, 'fills')
  const formats = section(xml, 'cellXfs')
  if (!fills || !formats) return null
  const { prefix } = fills
  const fillId = [...fills.content.matchAll(/<(?:\w+:)?fill\b/g)].length
  const twins: string[] = []
  const markedOf = new Map<number, number>()
  const known = [
    ...formats.content.matchAll(/<((?:\w+:)?)xf\b[^>]*?(?:\/>|>[\s\S]*?<\/\1xf>)/g),
  ].map(([element]) => element)
  for (const index of used) {
    const format = known[index] ?? known[0]
    if (!format) return null
    markedOf.set(index, known.length + twins.length)
    twins.push(
      format
        .replace(/\s(?:fillId|applyFill)="[^"]*"/g, '')
        .replace(/xf\b/, `xf fillId="${fillId}" applyFill="1"`),
    )
  }
  const newFill = `<${prefix}${fill.replaceAll('{p}', prefix)}`
  const changed = [
    { ...fills, added: newFill, count: fillId + 1 },
    { ...formats, added: twins.join(''), count: known.length + twins.length },
  ].sort((a, b) => b.start - a.start)
  let marked = xml
  for (const { start, end, open, content, close, added, count } of changed) {
    const counted = open.replace(/\scount="\d+"/, ` count="${count}"`)
    marked = marked.slice(0, start) + counted + content + added + close + marked.slice(end)
  }
  return { xml: marked, markedOf }
}

interface Section {
  prefix: string
  start: number
  end: number
  open: string
  content: string
  close: string
}

function section(xml: string, name: string): Section | null {
  const match = new RegExp(`(<((?:\\w+:)?)${name}\\b[^>]*[^/]>)([\\s\\S]*?)(</\\2${name}>)`).exec(
    xml,
  )
  const [whole, open, prefix, content, close] = match ?? []
  if (!match || !whole || !open || content === undefined || !close) return null
  const start = match.index
  return { prefix: prefix ?? '', start, end: start + whole.length, open, content, close }
}
