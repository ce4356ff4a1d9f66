import { plainText } from '../../core/text/plain-text.rules.ts'
import { cellAddress } from './cell-address.rules.ts'
import type { Reference } from './codec.ts'
import type { ImportCell } from './import-row.ts'
import type { Cells, RegisterTemplate } from './register-template.ts'
import type { SourceSheet } from './source-cell.ts'
import { type SuitColumn, type SuitHeader, suitText } from './suit-columns.ts'

/** A procedure of the SUIT dataset, put together from its lines. */
export interface SuitProcedure {
  /** Its first row in the sheet, from 1. */
  line: number
  /** How many rows of the sheet speak of it. */
  lines: number
  number: string
  name: string
  /** What the dataset says of it, by our columns; what it leaves out isn't there. */
  cells: Cells
  refused: ImportCell[]
  /** Day of its last update in the SUIT: it was registered by then. */
  updatedOn: string | null
}

/** Procedures of a dataset: one line each for a step or condition, in any order. */
export function suitProcedures(
  template: RegisterTemplate,
  sheet: SourceSheet,
  header: SuitHeader,
  reference: Reference,
): SuitProcedure[] {
  const text = (row: number, column: SuitColumn) => suitText(sheet, row, header, column)
  const groups = new Map<string, number[]>()
  for (let row = 1; row < sheet.length; row += 1) {
    const number = text(row, 'number')
    if (number !== null) groups.set(number, [...(groups.get(number) ?? []), row])
  }
  return [...groups].map(([number, rows]) => {
    const [first = 0] = rows
    const at = (column: SuitColumn) => text(first, column)
    const time = answerTime([at('time'), at('timeNote')].join(' '))
    const given: [key: string, from: SuitColumn, text: string | null][] = [
      ['name', 'name', at('name')],
      ['commonName', 'commonName', at('commonName')],
      ['purpose', 'purpose', at('purpose')],
      ['result', 'result', at('result')],
      ['suitClass', 'suitClass', at('suitClass')],
      ['channels', 'channels', channelsOf(at('channels'))],
      ['answerDays', 'time', time?.days ?? null],
      ['answerUnit', 'time', time?.unit ?? null],
      ['suitNumber', 'number', number],
      ['suitUrl', 'suitUrl', at('suitUrl')],
      ['onlineUrl', 'onlineUrl', at('onlineUrl')],
      ['updatedOn', 'updatedOn', at('updatedOn')],
    ]
    const cells: Record<string, string | null> = { suitState: 'REGISTERED' }
    const refused: ImportCell[] = []
    for (const [key, from, written] of given) {
      const name = key === 'updatedOn' ? 'suitOn' : key
      const column = template.columns.find((one) => one.key === name)
      if (written === null || !column) continue
      const reading = column.codec.read(written, reference, false)
      if ('value' in reading) cells[key] = reading.value
      else {
        const cell = cellAddress(header.get(from) ?? 0, first + 1)
        refused.push({
          column: name,
          cell,
          before: null,
          after: written.slice(0, 200),
          problem: reading.problem,
        })
      }
    }
    const requirements = requirementsOf(rows, text)
    if (requirements.length > 0) cells.requirements = JSON.stringify(requirements)
    const { updatedOn = null, ...own } = cells
    const place = { line: first + 1, lines: rows.length, number, name: at('name') ?? number }
    return { ...place, cells: own, refused, updatedOn }
  })
}

/** «15 Día - hábil», «Inmediata», «3 mes»: days where the words say so, otherwise nothing. */
function answerTime(text: string): { days: string; unit: string } | null {
  const plain = plainText(text)
  if (/inmediat/.test(plain)) return { days: '0', unit: 'IMMEDIATE' }
  const days = /(\d{1,4})\s*(?:\(s\))?\s*dia/.exec(plain)?.[1]
  if (!days) return null
  return { days, unit: /calendario/.test(plain) ? 'CALENDAR_DAYS' : 'WORKING_DAYS' }
}

function channelsOf(text: string | null): string | null {
  const plain = plainText(text ?? '')
  const found = [
    /presencial/.test(plain) ? 'IN_PERSON' : '',
    /telef/.test(plain) ? 'PHONE' : '',
    /correo electr/.test(plain) ? 'MAIL' : '',
    /en linea|web|virtual/.test(plain) ? 'WEB' : '',
  ].filter(Boolean)
  return found.length > 0 ? found.join('|') : null
}

type Text = (row: number, column: SuitColumn) => string | null

/** Steps in their order, each with what it asks for in its order, once. */
function requirementsOf(rows: readonly number[], text: Text) {
  const order = (row: number, column: SuitColumn) => Number(text(row, column) ?? 0) || 0
  const sorted = rows.toSorted(
    (a, b) =>
      order(a, 'stepOrder') - order(b, 'stepOrder') ||
      order(a, 'conditionOrder') - order(b, 'conditionOrder'),
  )
  const moments: { name: string; items: { kind: string; text: string; exception: null }[] }[] = []
  for (const row of sorted) {
    const name = text(row, 'step')?.replaceAll(/\s+/g, ' ').slice(0, 200)
    if (!name) continue
    let moment = moments.at(-1)
    if (moment?.name !== name) {
      moment = { name, items: [] }
      moments.push(moment)
    }
    const item = itemOf(row, text)
    if (item && !moment.items.some((one) => one.kind === item.kind && one.text === item.text)) {
      moment.items.push(item)
    }
  }
  return moments
}

function itemOf(row: number, text: Text) {
  const [kind, document, payment] = [
    text(row, 'conditionKind'),
    text(row, 'document'),
    text(row, 'payment'),
  ]
  const said = document ?? payment ?? kind
  if (!said) return null
  return {
    kind: kindOf(plainText(kind ?? ''), document, payment),
    text: said.slice(0, 1000),
    exception: null,
  }
}

function kindOf(kind: string, document: string | null, payment: string | null): string {
  if (/formulario/.test(kind)) return 'FORM'
  if (/verific/.test(kind)) return 'VERIFICATION'
  if (document) return 'DOCUMENT'
  return payment || /pago/.test(kind) ? 'PAYMENT' : 'CONDITION'
}
