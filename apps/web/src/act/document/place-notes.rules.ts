import type { PassageKind } from '../../gql/graphql.ts'
import { type ActPart, type ActPassage, isTabular, outlineOf } from './act-outline.rules.ts'

export interface ActNote {
  /** `A-09`. */
  code: string
  /** Where in the act, in words. */
  place: string
  /** The act's words, in quotation marks, and what is between them. */
  sourceText: string
  question: string
  reading: string
  /** Empty: it touches no row. */
  rows: readonly number[]
}

export interface NotedArea {
  number: number
  rows: readonly number[]
}

/** A note stands once; elsewhere it is referred to. */
export interface PlacedNotes {
  notes: ActNote[]
  seeAlso: ActNote[]
}

export interface NotePlaces {
  /** By position of the passage. */
  passages: Map<number, ActNote[]>
  areas: Map<number, PlacedNotes>
  rows: Map<number, PlacedNotes>
  /** Of the operational table as a whole. */
  table: ActNote[]
  /** Of no passage that the act has here. */
  rest: ActNote[]
}

const PLACES: readonly [RegExp, PassageKind | ActPart][] = [
  [/contenido mínimo/i, 'MINIMUM_CONTENT'],
  [/considerando/i, 'RECITAL'],
  [/art[íi]culo/i, 'ARTICLE'],
  [/visión/i, 'VISION'],
  [/soporte/i, 'SUPPORT'],
  [/incentivo/i, 'INCENTIVE'],
  [/tabla/i, 'TABLE'],
]

/** Puts each note beside what it is about: a row, an area, a passage, or the end of the act. */
export function placeNotes(
  notes: readonly ActNote[],
  passages: readonly ActPassage[],
  areas: readonly NotedArea[],
): NotePlaces {
  const places: NotePlaces = {
    passages: new Map(),
    areas: new Map(),
    rows: new Map(),
    table: [],
    rest: [],
  }
  for (const note of notes) {
    if (note.rows.length > 0) placeByRows(note, areas, places)
    else placeByWords(note, passages, places)
  }
  return places
}

function placeByRows(note: ActNote, areas: readonly NotedArea[], places: NotePlaces): void {
  const touched = areas.filter(({ rows }) => rows.some((row) => note.rows.includes(row)))
  const areWhole = touched.every(({ rows }) => rows.every((row) => note.rows.includes(row)))
  if (areWhole && touched.length === areas.length) places.table.push(note)
  else if (areWhole)
    placeOnce(
      note,
      places.areas,
      touched.map(({ number }) => number),
    )
  else placeOnce(note, places.rows, note.rows)
}

/** At the first of its places; the others refer to it. */
function placeOnce(note: ActNote, at: Map<number, PlacedNotes>, keys: readonly number[]): void {
  keys.forEach((key, index) => {
    const placed = at.get(key) ?? { notes: [], seeAlso: [] }
    if (index === 0) placed.notes.push(note)
    else placed.seeAlso.push(note)
    at.set(key, placed)
  })
}

function placeByWords(note: ActNote, passages: readonly ActPassage[], places: NotePlaces): void {
  const kind = PLACES.find(([words]) => words.test(note.place))?.[1]
  const there = passages.filter((passage) => passage.kind === kind)
  const quotes = quotesOf(note.sourceText)
  const passage =
    find(quotes, passages) ?? find(quotes.flatMap(endingsOf), there) ?? there[0] ?? null
  if (!passage) {
    if (kind === 'TABLE') places.table.push(note)
    else places.rest.push(note)
    return
  }
  const anchor = isTabular(passage) ? sectionStart(passage, passages) : passage
  if (isTabular(anchor)) places.table.push(note)
  else places.passages.set(anchor.position, [...(places.passages.get(anchor.position) ?? []), note])
}

function find(quotes: readonly string[], passages: readonly ActPassage[]): ActPassage | undefined {
  return passages.find(({ text }) => quotes.some((quote) => normal(text).includes(quote)))
}

// A note may quote from memory: "por estos mismos medios" for "de estos mismos medios".
function endingsOf(quote: string): string[] {
  const words = quote.split(' ')
  return words.slice(0, -2).map((_, index) => words.slice(index).join(' '))
}

/** A table's row has no margin of its own: its notes stand where the section begins. */
function sectionStart(passage: ActPassage, passages: readonly ActPassage[]): ActPassage {
  const section = outlineOf(passages).sections.find(({ body }) => body.includes(passage))
  return section?.body[0] ?? passage
}

// Shorter ones ("GEL", "<p>") are found anywhere.
const SHORTEST_QUOTE = 5

function quotesOf(text: string): string[] {
  return [...text.matchAll(/["“]([^"”]+)["”]/g)]
    .flatMap(([, quote = '']) => quote.split(/\.{3}|…/))
    .map((quote) => normal(quote))
    .filter(({ length }) => length >= SHORTEST_QUOTE)
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
