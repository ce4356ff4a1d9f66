import { crc32 } from 'node:zlib'

/** A ZIP archive of texts, stored without packing. */
export function zipOf(entries: Record<string, string>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const made = Buffer.from([20, 0])
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), made, common, place, Buffer.from(name)]),
    )
    bodies.push(body)
    offset += body.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06'), end])
}

function officeFile(contentType: string, extra: Record<string, string> = {}): Buffer {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${contentType}"/></Types>`
  return zipOf({ '[Content_Types].xml': types, 'main.xml': '<x/>', ...extra })
}

const office = 'application/vnd.openxmlformats-officedocument'
const word = `${office}.wordprocessingml.document.main+xml`

/** Smallest contents that carry the signature of their kind. */
export const sampleFiles = {
  pdf: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  webp: Buffer.concat([
    Buffer.from('RIFF'),
    Buffer.from([26, 0, 0, 0]),
    Buffer.from('WEBPVP8L'),
    Buffer.alloc(14),
  ]),
  docx: officeFile(word),
  xlsx: officeFile(`${office}.spreadsheetml.sheet.main+xml`),
  odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  ods: zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  docxWithMacro: officeFile(word, { 'word/vbaProject.bin': 'macro' }),
  docm: officeFile('application/vnd.ms-word.document.macroEnabled.main+xml'),
  odtWithMacro: zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'Basic/script-lc.xml': '<x/>',
  }),
  zip: zipOf({ 'hola.txt': 'hola' }),
  csv: Buffer.from('\ufefftrámite;cantidad\nCertificado de residencia;12\n'),
  txt: Buffer.from('Acta del comité, año 2010\n'),
  latin1: Buffer.from('A\xf1o 2010', 'latin1'),
  textWithNul: Buffer.from('hola\0mundo'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  html: Buffer.from('\n<!doctype html><script>alert(1)</script>'),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  empty: Buffer.alloc(0),
} satisfies Record<string, Buffer>

export type SampleFile = keyof typeof sampleFiles
