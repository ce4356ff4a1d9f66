import { createWriteStream } from 'node:fs'
import { posix } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { type Archive, openArchive } from './archive.ts'
import type { Mark, MarkJob } from './file-job.ts'
import { ImportRefusal } from './import-refusal.ts'
import { addCommentBoxes, addComments } from './mark-comments.ts'
import { formatCells, formatsOf, referToDrawing } from './mark-sheet.ts'
import { addMarkedStyles } from './mark-styles.ts'
import { findParts, readRelations, relationsPath } from './workbook-parts.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The person's own workbook with refused cells coloured and the reason in a comment. Everything else is copied
 * byte for byte: a library that read and wrote it again would lose what it doesn't know.
 */
export async function markWorkbook({ path, marks, target }: MarkJob): Promise<void> {
  const archive = await openArchive(path)
  try {
    const changed = await markedParts(archive, onePerCell(marks))
    const zip = new ZipFile()
    for (const [name, entry] of archive.entries) {
      const text = changed.get(name)
      changed.delete(name)
      if (text !== undefined) zip.addBuffer(Buffer.from(text), name)
      else if (!name.endsWith('/')) {
        zip.addReadStreamLazy(name, (done) => {
          archive.stream(entry).then(
            (stream) => done(null, stream),
            (error: unknown) => done(error, Readable.from([])),
          )
        })
      }
    }
    for (const [name, text] of changed) zip.addBuffer(Buffer.from(text), name)
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(target))
  } finally {
    archive.close()
  }
}

function onePerCell(marks: readonly Mark[]): Mark[] {
  const texts = new Map<string, string>()
  for (const { cell, text } of marks) {
    const known = texts.get(cell)
    texts.set(cell, known === undefined ? text : `${known}\n${text}`)
  }
  return [...texts].map(([cell, text]) => ({ cell, text }))
}

async function markedParts(archive: Archive, marks: Mark[]): Promise<Map<string, string>> {
  const parts = await findParts(archive)
  const changed = new Map<string, string>()
  let sheet = await textOf(archive, parts.sheet)
  const formats = formatsOf(sheet, new Set(marks.map(({ cell }) => cell)))
  const styles = parts.styles ? await archive.text(parts.styles) : null
  const marked = styles ? addMarkedStyles(styles, new Set(formats.values())) : null
  if (marked && parts.styles) {
    changed.set(parts.styles, marked.xml)
    sheet = formatCells(
      sheet,
      new Map([...formats].map(([cell, format]) => [cell, marked.markedOf.get(format) ?? format])),
    )
  }
  const relations = await readRelations(archive, parts.sheet)
  const pathOf = (type: string) => relations.find((one) => one.type.endsWith(`/${type}`))?.target
  const folder = posix.dirname(parts.workbook)
  const comments = pathOf('comments') ?? posix.join(folder, 'comments9001.xml')
  const drawing = pathOf('vmlDrawing') ?? posix.join(folder, 'drawings/vmlDrawing9001.vml')
  changed.set(comments, addComments(await archive.text(comments), marks))
  changed.set(drawing, addCommentBoxes(await archive.text(drawing), marks))
  const added = [
    ...(pathOf('comments') ? [] : [relation('rIdGeltComments', 'comments', parts.sheet, comments)]),
    ...(pathOf('vmlDrawing')
      ? []
      : [relation('rIdGeltDrawing', 'vmlDrawing', parts.sheet, drawing)]),
  ]
  if (added.length > 0) {
    const place = relationsPath(parts.sheet)
    changed.set(place, addRelations(await archive.text(place), added))
    changed.set(
      '[Content_Types].xml',
      addTypes(await textOf(archive, '[Content_Types].xml'), comments),
    )
  }
  if (!pathOf('vmlDrawing')) sheet = referToDrawing(sheet, 'rIdGeltDrawing')
  changed.set(parts.sheet, sheet)
  return changed
}

async function textOf(archive: Archive, name: string): Promise<string> {
  const text = await archive.text(name)
  if (text === null) throw new ImportRefusal('FILE_BROKEN')
  return text
}

function relation(id: string, type: string, from: string, to: string): string {
  const target = posix.relative(posix.dirname(from), to)
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
}

function addRelations(xml: string | null, added: readonly string[]): string {
  const text =
    xml ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const opened = text.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>')
  return opened.replace('</Relationships>', `${added.join('')}</Relationships>`)
}

function addTypes(xml: string, comments: string): string {
  const vml = /Extension="vml"/i.test(xml)
    ? ''
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
  const own = xml.includes(`"/${comments}"`)
    ? ''
    : `<Override PartName="/${comments}" ContentType="${sheetml}.comments+xml"/>`
  return xml.replace(/(<Types\b[^>]*>)/, `$1${vml}`).replace('</Types>', `${own}</Types>`)
}
