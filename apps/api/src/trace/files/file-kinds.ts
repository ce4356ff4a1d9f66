/** A kind of file that evidence may be. */
interface FileKind {
  mediaType: string
  /** What browsers and systems declare for it, beside the type itself. */
  aliases: readonly string[]
  /** Shown in the browser; the others are always saved to disk. */
  inline: boolean
  /** Told by its being text, having no signature. */
  isText: boolean
}

const binary = (mediaType: string, inline: boolean, aliases: readonly string[] = []): FileKind => ({
  mediaType,
  aliases,
  inline,
  isText: false,
})

const text = (mediaType: string, aliases: readonly string[]): FileKind => ({
  mediaType,
  aliases,
  inline: false,
  isText: true,
})

const jpeg = binary('image/jpeg', true, ['image/jpg', 'image/pjpeg'])
const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** The allow-list, by extension. Nothing that a browser would run, no archives, no macros. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  pdf: binary('application/pdf', true, ['application/x-pdf']),
  png: binary('image/png', true, ['image/x-png']),
  jpg: jpeg,
  jpeg,
  webp: binary('image/webp', true),
  odt: binary(`${openDocument}.text`, false),
  ods: binary(`${openDocument}.spreadsheet`, false),
  docx: binary(`${office}.wordprocessingml.document`, false),
  xlsx: binary(`${office}.spreadsheetml.sheet`, false),
  // Windows with a spreadsheet program declares its type for CSV.
  csv: text('text/csv', [
    'application/csv',
    'application/vnd.ms-excel',
    'text/comma-separated-values',
    'text/plain',
  ]),
  txt: text('text/plain', []),
}

/** What a sender declares who doesn't know. */
export const undeclared: readonly string[] = ['', 'application/octet-stream']

/** Types that a browser may show inline. */
export const inlineTypes: ReadonlySet<string> = new Set(
  Object.values(fileKinds).flatMap((kind) => (kind.inline ? [kind.mediaType] : [])),
)
