import { Readable } from 'node:stream'
import { headersOf, type Language, LISTS, parseInput } from '@gelt/domain'
import { stringify } from 'csv-stringify/sync'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Refusal } from '../../core/refusals.ts'
import { visibleEntity } from '../../directory/entities/visible-entity.ts'
import { exportMilliseconds } from '../../graphql/limits.ts'
import { languageOf } from '../../http/language.ts'
import { replyWithRefusal } from '../../http/refusal-reply.ts'
import { disposition } from '../../trace/files/disposition.ts'
import type { ContextOf } from '../../trace/files/receive-file.ts'
import { proceduresExport } from './export-procedures.ts'
import { registerExport } from './export-register.ts'
import { fileNameOf, helpNotes, notesOf } from './export-words.ts'
import type { FileFormat } from './file-job.ts'
import { mediaTypes } from './import-file-kind.ts'
import type { ListExport, OpenExport } from './list-export.ts'
import { writeWorkbook } from './write-workbook.ts'

const contentTypes = { ...mediaTypes, CSV: `${mediaTypes.CSV}; charset=utf-8` }

/** Name of a list in addresses: `connection-points`. */
function addressName({ template }: ListExport): string {
  return template.list.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/**
 * `GET /api/exports/<list>.csv|xlsx?entity=<key>`: the inventory (`procedures`) or a register of daily work
 * (`connection-points`) as the caller finds it, with the filters of the list. `GET
 * /api/exports/<list>-template.csv|xlsx`: the columns alone, of what is read again.
 * @param others what upper floors give as files
 */
export function registerExportRoutes(
  app: FastifyInstance,
  contextOf: ContextOf,
  others: readonly ListExport[],
): void {
  const all = [proceduresExport, ...LISTS.map(registerExport), ...others]
  const lists = new Map(all.map((list) => [addressName(list), list]))
  app.get<{ Params: { file: string } }>('/api/exports/:file', async (request, reply) => {
    const [, name = '', empty, extension] =
      /^([a-z-]+?)(-template)?\.(csv|xlsx)$/.exec(request.params.file) ?? []
    const list = lists.get(name)
    if (!list || (empty && !list.templateNames)) {
      return replyWithRefusal(request, reply, 'NOT_FOUND')
    }
    const format: FileFormat = extension === 'xlsx' ? 'XLSX' : 'CSV'
    const parsed = parseInput(
      list.query,
      empty ? { entity: '', ...lang(request.query) } : request.query,
    )
    if (!parsed.ok) {
      const field = parsed.issues[0]?.path.join('.') ?? ''
      return replyWithRefusal(request, reply, 'INVALID_VALUE', { params: { field } })
    }
    const asked = parsed.value
    const language = asked.lang ?? languageOf(request)
    if (empty) return sendTemplate(reply, list, format, language)
    const context = await contextOf(request, exportMilliseconds)
    reply.raw.once('close', () => context.work.end())
    const entity = await visibleEntity(context, asked.entity)
    const open = entity && openOrRefused(() => list.open(context, entity, asked))
    if (!entity || !open) return replyWithRefusal(request, reply, 'NOT_FOUND')
    if (open instanceof Refusal) {
      return replyWithRefusal(request, reply, open.code, { params: open.params })
    }
    const { template, day } = open
    // What cannot be read is refused while it still can be: not with half a file.
    const rows = await begun(open.rows({ template, language }))
    const headers = headersOf(template, language)
    const fileName = fileNameOf(list, entity, day, language)
    const notes = notesOf(list, entity, day, language)
    const content =
      format === 'XLSX'
        ? writeWorkbook({ template, language, headers, rows, notes })
        : Readable.from(csv(headers, rows), { highWaterMark: 1 })
    // An answer that ends in the middle ends its connection: nobody takes it for a whole file.
    context.work.whenExpired((error) => content.destroy(error))
    return send(reply, format, fileName, content)
  })
}

/** The same rows, of which the first has been read. @throws whatever reading it throws */
async function begun<Row>(rows: AsyncGenerator<Row>): Promise<AsyncGenerator<Row>> {
  const first = await rows.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* rows
  })()
}

function openOrRefused(open: () => OpenExport | null): OpenExport | Refusal | null {
  try {
    return open()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function lang(query: unknown): object {
  const { lang } = (query ?? {}) as { lang?: unknown }
  return lang === undefined ? {} : { lang }
}

function sendTemplate(
  reply: FastifyReply,
  list: ListExport,
  format: FileFormat,
  language: Language,
): FastifyReply {
  const columns = list.template.columns.filter(({ readOnly }) => !readOnly)
  const template = { ...list.template, columns }
  const headers = headersOf(template, language)
  const rows = Readable.from([]) as AsyncIterable<string[]>
  const notes = helpNotes(list, language)
  const content =
    format === 'XLSX'
      ? writeWorkbook({ template, language, headers, rows, notes })
      : Readable.from([`\ufeff${stringify([headers], csvForm)}`])
  return send(reply, format, list.templateNames?.[language] ?? '', content)
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
