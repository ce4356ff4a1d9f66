import { open, readFile } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { fileKinds, undeclared } from './file-kinds.ts'
import { extensionOf } from './file-name.rules.ts'
import { FileRefusal } from './file-refusal.ts'
import type { StagedFile } from './file-store.ts'

/** How a text begins that a browser could take for a page or a drawing. */
const markup = /^\s*<(!|\?xml|html|head|body|script|svg|iframe|math)/i

/** Entries by which an office document carries macros; their names stand unpacked in the archive. */
const macroEntries = ['vbaProject.bin', 'Basic/script-lc.xml', 'Scripts/python/']

/**
 * The media type found in the content, once name and declared type agree with it.
 * @param name cleaned, with its extension
 * @param declared as the sender says; ignored where it says nothing
 * @throws FileRefusal FILE_EMPTY, FILE_TYPE_NOT_ALLOWED, FILE_TYPE_MISMATCH
 */
export async function sniffMediaType(
  { path, size }: StagedFile,
  name: string,
  declared: string,
): Promise<string> {
  if (size === 0) throw new FileRefusal('FILE_EMPTY')
  const kind = fileKinds[extensionOf(name)]
  if (!kind) throw new FileRefusal('FILE_TYPE_NOT_ALLOWED')
  const said = declared.split(';')[0]?.trim().toLowerCase() ?? ''
  if (![kind.mediaType, ...kind.aliases, ...undeclared].includes(said)) {
    throw new FileRefusal('FILE_TYPE_MISMATCH')
  }
  const found = await fileTypeFromFile(path)
  const fits = kind.isText ? await isPlainText(path, found?.mime) : found?.mime === kind.mediaType
  if (!fits) throw new FileRefusal('FILE_TYPE_MISMATCH')
  if (found?.mime.startsWith('application/vnd.') && (await hasMacros(path))) {
    throw new FileRefusal('FILE_TYPE_NOT_ALLOWED')
  }
  return kind.mediaType
}

/**
 * UTF-8 without NUL that isn't markup. A signature of an allowed kind is believed; others are not,
 * because two letters at the start of a text are enough for some.
 */
async function isPlainText(path: string, found: string | undefined): Promise<boolean> {
  if (Object.values(fileKinds).some((kind) => kind.mediaType === found)) return false
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const file = await open(path)
  try {
    let first = true
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      const text = decoder.decode(chunk, { stream: true })
      if (text.includes('\0') || (first && markup.test(text))) return false
      first = false
    }
    decoder.decode()
    return true
  } catch (error) {
    // What the decoder throws at bytes that are no UTF-8.
    if (error instanceof TypeError) return false
    throw error
  } finally {
    await file.close()
  }
}

async function hasMacros(path: string): Promise<boolean> {
  const content = await readFile(path)
  return macroEntries.some((entry) => content.includes(entry))
}
