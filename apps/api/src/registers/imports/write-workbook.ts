import { type PassThrough, Readable } from 'node:stream'
import { columnLetters, type Language, type SheetTemplate } from '@gelt/domain'
import { ZipFile } from 'yazl'
import { xmlText } from './xml.ts'

const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Cell formats of {@link styles}, by index. */
const format = { text: 0, day: 1, header: 2, wrapped: 3, number: 4 } as const

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`

interface WorkbookContent {
  template: SheetTemplate
  language: Language
  headers: readonly string[]
  /** Rows as the template writes them, in its order of columns. */
  rows: AsyncIterable<readonly string[]>
  /** Lines of the second sheet, for people. */
  notes: readonly string[]
}

/** A workbook as it is written: days as days, figures as figures, the rest as text that no program runs. */
export function writeWorkbook(content: WorkbookContent): Readable {
  const { template, language, notes } = content
  const zip = new ZipFile()
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name)
  add(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetml}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${sheetml}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetml}.styles+xml"/></Types>`,
  )
  add(
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  const names = [template.title[language], language === 'es' ? 'Notas' : 'Notes']
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${xmlText(name.slice(0, 31))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  add(
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
  )
  add(
    'xl/_rels/workbook.xml.rels',
    `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  )
  add('xl/styles.xml', styles)
  add('xl/worksheets/sheet2.xml', notesXml(notes))
  const sheet = Readable.from(sheetXml(content))
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml')
  zip.end()
  const file = zip.outputStream as PassThrough
  // The archive tells neither of what happens to the other.
  sheet.once('error', (error) => file.destroy(error))
  file.once('close', () => sheet.destroy())
  return file
}

function notesXml(notes: readonly string[]): string {
  const rows = notes.map(
    (note, index) =>
      `<row r="${index + 1}">${textCell(`A${index + 1}`, note, format.wrapped)}</row>`,
  )
  return `${declaration}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`
}

/** Rows in one piece of text, so that the server answers others between them. */
const rowsAtOnce = 100

async function* sheetXml({ template, headers, rows }: WorkbookContent): AsyncGenerator<string> {
  const columns = headers.map((_, index) => {
    const width = template.columns[index]?.width ?? 14
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  const titles = headers.map((header, index) =>
    textCell(`${columnLetters(index)}1`, header, format.header),
  )
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row r="1">${titles.join('')}</row>`
  let number = 1
  let text = ''
  for await (const row of rows) {
    number += 1
    const cells = row.map((cell, index) =>
      cellXml(template, `${columnLetters(index)}${number}`, index, cell),
    )
    text += `<row r="${number}">${cells.join('')}</row>`
    if (number % rowsAtOnce !== 0) continue
    yield text
    text = ''
  }
  yield `${text}</sheetData><autoFilter ref="A1:${columnLetters(headers.length - 1)}${number}"/></worksheet>`
}

function cellXml(template: SheetTemplate, address: string, index: number, text: string): string {
  if (text === '') return ''
  const kind = template.columns[index]?.codec.cell ?? 'TEXT'
  if (kind === 'NUMBER') return `<c r="${address}" s="${format.number}"><v>${xmlText(text)}</v></c>`
  if (kind === 'DATE') {
    // Days since 30 December 1899, as spreadsheets count from March 1900 on.
    const serial = Math.round(
      (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000,
    )
    return `<c r="${address}" s="${format.day}"><v>${serial}</v></c>`
  }
  return textCell(address, text, format.text)
}

function textCell(address: string, text: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}
