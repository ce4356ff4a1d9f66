import type { PassageKind } from '../../gql/graphql.ts'

export interface ActPassage {
  /** Order of reading. */
  position: number
  kind: PassageKind
  /** Cells of a table row are parted by tabs. */
  text: string
}

/** The parts of an act, by what stands in them. */
export type ActPart =
  | 'RECITALS'
  | 'ARTICLES'
  | 'CLOSING'
  | 'FRAMEWORK'
  | 'OBJECTIVES'
  | 'AREAS'
  | 'TABLE'
  | 'SUPPORT'
  | 'INCENTIVES'

export interface ActSection {
  part: ActPart
  /** Headings above the section's own: the name of the annex. */
  above: ActPassage[]
  title: ActPassage | null
  body: ActPassage[]
}

interface ActOutline {
  /** All that stands above the first section's title. */
  letterhead: ActPassage[]
  sections: ActSection[]
}

const PARTS: Partial<Record<PassageKind, ActPart>> = {
  RECITAL: 'RECITALS',
  MINIMUM_CONTENT: 'RECITALS',
  ARTICLE: 'ARTICLES',
  CLOSING: 'CLOSING',
  VISION: 'FRAMEWORK',
  GENERAL_OBJECTIVE: 'FRAMEWORK',
  SPECIFIC_OBJECTIVE: 'OBJECTIVES',
  SUPPORT: 'SUPPORT',
  INCENTIVE: 'INCENTIVES',
}

export function isTabular({ text }: ActPassage): boolean {
  return text.includes('\t')
}

/** Passages in the order of reading, gathered under their headings. */
export function outlineOf(passages: readonly ActPassage[]): ActOutline {
  const letterhead: ActPassage[] = []
  const sections: ActSection[] = []
  let headings: ActPassage[] = []
  for (const passage of passages) {
    if (passage.kind === 'HEADING' || passage.kind === 'EPIGRAPH') {
      headings.push(passage)
      continue
    }
    const last = sections.at(-1)
    // The signature has no heading of its own.
    const isClosing = passage.kind === 'CLOSING' && last?.part !== 'CLOSING'
    if (last && headings.length === 0 && !isClosing) {
      last.body.push(passage)
      continue
    }
    const title = headings.pop() ?? null
    if (!last) letterhead.push(...headings)
    sections.push({ part: partOf(passage), above: last ? headings : [], title, body: [passage] })
    headings = []
  }
  return { letterhead: sections.length > 0 ? letterhead : headings, sections }
}

function partOf(passage: ActPassage): ActPart {
  return PARTS[passage.kind] ?? (isTabular(passage) ? 'TABLE' : 'AREAS')
}

/** A row of the table that holds something and no indicator: a cell that lost its row. */
export interface StrayRow {
  /** How many rows with an indicator stand above it. */
  after: number
  cells: string[]
}

const INDICATOR_CELL = 2

/** The table's own column names, and the rows that belong to none of its indicators. */
export function readTable(body: readonly ActPassage[]): { names: string[]; stray: StrayRow[] } {
  const [names = [], ...rows] = body.filter(isTabular).map(({ text }) => text.split('\t'))
  const stray: StrayRow[] = []
  let after = 0
  for (const cells of rows) {
    if (cells[INDICATOR_CELL]?.trim()) after += 1
    else if (cells.some((cell) => cell.trim())) stray.push({ after, cells })
  }
  return { names, stray }
}

/** `ARTÍCULO PRIMERO: Adoptar…` in its leading words and the rest; null: it has none. */
export function leadOf(text: string): { lead: string; rest: string } | null {
  const match = /^([\p{Lu} ]{4,40}:)\s+(.+)$/su.exec(text)
  return match?.[1] && match[2] ? { lead: match[1], rest: match[2] } : null
}
