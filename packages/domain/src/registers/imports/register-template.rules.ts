import { z } from 'zod'
import { plainText } from '../../core/text/plain-text.rules.ts'
import { optionalLine } from '../../core/text/text.input.ts'
import { issuesOfRow } from '../definitions/check-row.rules.ts'
import { fieldInput } from '../definitions/register.input.ts'
import type { RegisterDefinition, RowValues } from '../definitions/register-definition.ts'
import { REFERENCES_LIMIT, type RegisterField } from '../definitions/register-field.ts'
import { existenceIssues, spanOfRow } from '../definitions/row-span.rules.ts'
import { codeStart, isRowCode } from '../definitions/row-title.rules.ts'
import type { Codec, Reference } from './codec.ts'
import {
  dayCodec,
  figureCodec,
  isoDay,
  referenceCodec,
  referencesCodec,
  splitCodes,
  textCodec,
  wordCodec,
} from './codecs.rules.ts'
import {
  type Cells,
  type Column,
  type RegisterTemplate,
  type RowProblem,
  rowProblem,
} from './register-template.ts'

const yesNo = wordCodec({
  true: { es: ['sí'], en: ['yes'] },
  false: { es: ['no'], en: ['no'] },
})

/** A day that has to be a Monday is read as any other one and then refused by the form's own rule. */
function dayOf(field: RegisterField): Codec {
  const own = textCodec(fieldInput(field))
  return {
    ...dayCodec,
    read: (text, reference, isFigure) => own.read(isoDay(text), reference, isFigure),
  }
}

function codecOf(field: RegisterField): Codec {
  switch (field.type) {
    case 'DAY':
      return dayOf(field)
    case 'COUNT':
      return figureCodec({ maximum: field.maximum, decimals: 0 })
    case 'DECIMAL':
      return figureCodec(field)
    case 'FLAG':
      return yesNo
    case 'OPTION': {
      const words = Object.entries(field.options).map(
        ([option, { es, en }]) => [option, { es: [es], en: [en] }] as const,
      )
      return wordCodec(Object.fromEntries(words) as Parameters<typeof wordCodec>[0])
    }
    case 'REFERENCE':
      return referenceCodec(field.to)
    case 'REFERENCES':
      return referencesCodec(field.to, REFERENCES_LIMIT)
    default:
      return textCodec(fieldInput(field))
  }
}

const widths: Partial<Record<RegisterField['type'], number>> = {
  LINE: 30,
  PROSE: 44,
  URL: 30,
  EMAIL: 26,
  HASH: 20,
  OPTION: 18,
}

function columnOf(key: string, field: RegisterField): Column {
  const width = widths[field.type]
  return {
    ...{ key, headers: field.labels, codec: codecOf(field) },
    ...(field.automatic ? { readOnly: true } : {}),
    // An empty one says no.
    ...(field.type === 'FLAG' ? { blank: 'false' } : {}),
    ...(width ? { width } : {}),
  }
}

/** Codes as the register gives them: letters of its own, and digits. */
function codeCodec(definition: RegisterDefinition): Codec {
  return textCodec(
    z
      .string()
      .trim()
      .toUpperCase()
      .refine((text) => isRowCode(definition, text), { error: 'INVALID_VALUE' }),
  )
}

/** Key of the list with what of a list has ended: nothing new leads there. */
export function endedList(list: string): string {
  return `ended ${list}`
}

function valuesOf({ fields }: RegisterDefinition, cells: Cells): RowValues {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, cells[key] ?? null]))
}

function endedProblems(
  definition: RegisterDefinition,
  before: Cells | null,
  after: Cells,
  { lists, spans }: Reference,
): RowProblem[] {
  const span = spanOfRow(definition, valuesOf(definition, after))
  const was = before && spanOfRow(definition, valuesOf(definition, before))
  const sameDays = was?.from === span?.from && was?.to === span?.to
  return Object.entries(definition.fields).flatMap(([key, field]): RowProblem[] => {
    const code = after[key]
    if (code == null) return []
    if (field.type === 'REFERENCES') return endedParts(key, field.to, before?.[key], code, lists)
    if (field.type !== 'REFERENCE') return []
    // What led there before it ended may stay.
    const stays = code === before?.[key]
    const unit = spans[field.to]?.get(code)
    if (unit) {
      if (stays && sameDays) return []
      return existenceIssues(key, unit, span).map(rowProblem)
    }
    if (stays) return []
    if (!lists[endedList(field.to)]?.has(plainText(code))) return []
    return [{ column: key, code: 'REFERENCE_ENDED', params: { text: code, list: field.to } }]
  })
}

/** What several references lead to anew that has ended. */
function endedParts(
  column: string,
  list: string,
  before: string | null | undefined,
  after: string,
  lists: Reference['lists'],
): RowProblem[] {
  const stays = new Set(splitCodes(before))
  return splitCodes(after)
    .filter((code) => !stays.has(code) && lists[endedList(list)]?.has(plainText(code)))
    .slice(0, 1)
    .map((text) => ({ column, code: 'REFERENCE_ENDED', params: { text, list } }))
}

/** The code of a new row says the same as the field that it is made from. */
function codeProblems(
  definition: RegisterDefinition,
  before: Cells | null,
  after: Cells,
): RowProblem[] {
  if (before !== null) return []
  const fits = after.code?.startsWith(`${codeStart(definition, after)}-`) ?? true
  return fits ? [] : [{ column: 'code', code: 'INVALID_VALUE' }]
}

function checkRow(
  definition: RegisterDefinition,
  before: Cells | null,
  after: Cells,
  reference: Reference,
): RowProblem[] {
  const [was, becomes] = [before && valuesOf(definition, before), valuesOf(definition, after)]
  const same = was && Object.keys(was).every((key) => was[key] === becomes[key])
  if (same) return []
  if (before?.annulledReason != null) {
    return [{ column: 'code', code: 'WRONG_STATE', params: { reason: 'ROW_ANNULLED' } }]
  }
  if (before === null && definition.madeWith !== undefined) {
    // Rows that are made with others come by no file: whatever else the line says, it says of no row.
    const params = { text: after.code ?? '', list: definition.key }
    return [{ column: 'code', code: 'REFERENCE_UNKNOWN', params }]
  }
  const derived = { ...becomes, ...definition.derive?.(was, becomes) } as RowValues
  const issues = issuesOfRow(definition, was, derived, reference.today)
  return [
    ...codeProblems(definition, before, after),
    ...issues.map(rowProblem),
    ...endedProblems(definition, before, after, reference),
  ]
}

/** How a register of daily work goes to a file and comes back: all of it follows from its definition. */
export function registerTemplate(definition: RegisterDefinition): RegisterTemplate {
  const { key, nouns, fields, columns, unique = [] } = definition
  const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return {
    list: key,
    title: { es: capital(nouns.es.many), en: capital(nouns.en.many) },
    columns: [
      {
        key: 'code',
        headers: { es: 'Código', en: 'Code' },
        codec: codeCodec(definition),
        width: 10,
      },
      ...Object.entries(fields).map(([name, field]) => columnOf(name, field)),
      {
        key: 'annulledReason',
        headers: { es: 'Motivo de la anulación', en: 'Reason for annulling' },
        codec: textCodec(optionalLine(500)),
        readOnly: true,
        width: 24,
      },
      // What a sample exports says so in every line: a CSV file has no place for a note.
      {
        key: 'sample',
        headers: { es: 'Muestra', en: 'Sample' },
        codec: textCodec(optionalLine(40)),
        readOnly: true,
      },
    ],
    keyColumn: 'code',
    labelColumn: columns[0],
    needed: Object.entries(fields).flatMap(([name, { needed, automatic }]) =>
      needed && !automatic ? [name] : [],
    ),
    unique,
    settle: (before, given) => ({ ...before, ...given }),
    check: (before, after, reference) => checkRow(definition, before, after, reference),
  }
}
