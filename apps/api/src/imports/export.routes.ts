import { Readable } from 'node:stream'
import type { Entity } from '@gelt/db'
import { formatDate, headersOf, type Language, parseInput, proceduresTemplate } from '@gelt/domain'
import { stringify } from 'csv-stringify/sync'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { disposition } from '../evidence/disposition.ts'
import type { ContextOf } from '../evidence/receive-file.ts'
import { languageOf } from '../http/language.ts'
import { replyWithRefusal } from '../http/refusal-reply.ts'
import { visibleEntity } from '../procedures/procedures.graphql.ts'
import { exportDay, exportedRows, exportedTemplate } from './export-procedures.ts'
import { type ExportQuery, exportQuery } from './export-query.ts'
import type { FileFormat } from './file-job.ts'
import { mediaTypes } from './import-file-kind.ts'
import { writeWorkbook } from './write-workbook.ts'

const contentTypes = { ...mediaTypes, CSV: `${mediaTypes.CSV}; charset=utf-8` }

/**
 * `GET /api/exports/procedures.csv|xlsx?entity=<key>`: the inventory as the caller finds it, with the filters of the
 * list. `GET /api/exports/procedures-template.csv|xlsx`: the columns alone.
 */
export function registerExportRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { file: string } }>('/api/exports/:file', async (request, reply) => {
    const [, empty, extension] =
      /^procedures(-template)?\.(csv|xlsx)$/.exec(request.params.file) ?? []
    if (!extension) return replyWithRefusal(request, reply, 'NOT_FOUND')
    const format: FileFormat = extension === 'xlsx' ? 'XLSX' : 'CSV'
    const parsed = parseInput(
      exportQuery,
      empty ? { entity: '', ...lang(request.query) } : request.query,
    )
    if (!parsed.ok) {
      const field = parsed.issues[0]?.path.join('.') ?? ''
      return replyWithRefusal(request, reply, 'INVALID_VALUE', { params: { field } })
    }
    const asked = parsed.value
    const language = asked.lang ?? languageOf(request)
    if (empty) return sendTemplate(reply, format, language)
    const context = await contextOf(request)
    const entity = await visibleEntity(context, asked.entity)
    if (!entity) return replyWithRefusal(request, reply, 'NOT_FOUND')
    const template = exportedTemplate(context, entity)
    const rows = exportedRows(context, entity, asked, { template, language })
    const name = fileName(entity, asked, language)
    if (format === 'XLSX') {
      const headers = headersOf(template, language)
      const notes = notesOf(entity, asked, language)
      return send(reply, format, name, writeWorkbook({ template, language, headers, rows, notes }))
    }
    return send(reply, format, name, Readable.from(csv(headersOf(template, language), rows)))
  })
}

function lang(query: unknown): object {
  const { lang } = (query ?? {}) as { lang?: unknown }
  return lang === undefined ? {} : { lang }
}

function sendTemplate(reply: FastifyReply, format: FileFormat, language: Language): FastifyReply {
  const template = proceduresTemplate
  const columns = template.columns.filter(({ readOnly }) => !readOnly)
  const headers = headersOf({ ...template, columns }, language)
  const name = language === 'es' ? 'plantilla-de-trámites' : 'procedures-template'
  const rows = Readable.from([]) as AsyncIterable<string[]>
  const content =
    format === 'XLSX'
      ? writeWorkbook({
          template: { ...template, columns },
          language,
          headers,
          rows,
          notes: helpNotes(language),
        })
      : Readable.from([`\ufeff${stringify([headers], csvForm)}`])
  return send(reply, format, name, content)
}

function send(
  reply: FastifyReply,
  format: FileFormat,
  name: string,
  content: Readable,
): FastifyReply {
  return reply
    .headers({
      'content-type': contentTypes[format],
      'content-disposition': disposition('attachment', `${name}.${format.toLowerCase()}`),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(content)
}

// A semicolon is what spreadsheet programs set to Colombia expect; the mark tells them that it is UTF-8.
const csvForm = { delimiter: ';', record_delimiter: 'windows' } as const

const rowsAtOnce = 200

async function* csv(
  headers: readonly string[],
  rows: AsyncIterable<string[]>,
): AsyncGenerator<string> {
  yield `\ufeff${stringify([[...headers]], csvForm)}`
  let batch: string[][] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < rowsAtOnce) continue
    yield stringify(batch, csvForm)
    batch = []
  }
  yield stringify(batch, csvForm)
}

const sampleMark: Record<Language, string> = { es: 'Muestra', en: 'Sample' }

function fileName(entity: Entity, asked: ExportQuery, language: Language): string {
  const subject = language === 'es' ? 'trámites-y-servicios' : 'procedures-and-services'
  const sample = entity.isSample ? `${sampleMark[language].toLowerCase()}-` : ''
  return `${sample}${subject}-${entity.slug}-${exportDay(entity, asked)}`
}

function notesOf(entity: Entity, asked: ExportQuery, language: Language): string[] {
  const day = formatDate(exportDay(entity, asked), language)
  const sample = {
    es: 'MUESTRA: son datos de ejemplo, no los del municipio.',
    en: 'SAMPLE: these are example data, not those of the municipality.',
  }
  const title = language === 'es' ? `${entity.name}, al ${day}` : `${entity.name}, as of ${day}`
  return [...(entity.isSample ? [sample[language]] : []), title, ...helpNotes(language)]
}

function helpNotes(language: Language): string[] {
  return language === 'es'
    ? [
        'Este archivo se puede editar e importar de nuevo: solo cambia lo que usted cambie. No renombre las columnas; puede quitar las que no necesite, menos «Código».',
        'Fechas: 2010-06-30 o 30/06/2010. Varios valores en una celda: sepárelos con |. En listas, las partes de cada elemento se separan con ;',
        'Requisitos: momento; tipo (Documento, Formulario, Pago, Condición, Verificación); texto; excepción. Fundamento legal: norma; artículos; enlace. Puntos de atención: nombre; dirección; horario.',
        'Una celda que empieza por =, +, - o @ se rechaza; los textos así llevan delante un apóstrofo.',
      ]
    : [
        'This file can be edited and imported again: only what you change changes. Don’t rename the columns; you may remove those that you don’t need, except “Code”.',
        'Dates: 2010-06-30 or 30/06/2010. Several values in a cell: separate them with |. In lists, the parts of each item are separated with ;',
        'Requirements: moment; kind (Document, Form, Payment, Condition, Verification); text; exception. Legal basis: norm; articles; link. Service points: name; address; hours.',
        'A cell that begins with =, +, - or @ is refused; such texts carry an apostrophe in front.',
      ]
}
