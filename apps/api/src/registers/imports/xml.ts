import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { SaxesParser } from 'saxes'
import { ImportRefusal } from './import-refusal.ts'

export type Attributes = Readonly<Record<string, string>>

/** What reads an XML part as it streams by; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** @throws ImportRefusal FILE_BROKEN for what isn't well-formed, or declares entities of its own. */
export async function readXml(source: Readable | string, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser()
  const broken = () => {
    throw new ImportRefusal('FILE_BROKEN')
  }
  parser.on('error', broken)
  parser.on('doctype', broken)
  parser.on('opentag', ({ name, attributes }) => reader.open?.(localName(name), attributes))
  parser.on('closetag', ({ name }) => reader.close?.(localName(name)))
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  if (typeof source === 'string') parser.write(source)
  else {
    const decoder = new StringDecoder('utf8')
    for await (const chunk of source) parser.write(decoder.write(chunk))
    parser.write(decoder.end())
  }
  parser.close()
}

/** An attribute whatever its prefix: `r:id` is `id`. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  return (
    attributes[name] ?? Object.entries(attributes).find(([key]) => localName(key) === name)?.[1]
  )
}

/** Text as it stands in XML; what XML can't hold is left out. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
