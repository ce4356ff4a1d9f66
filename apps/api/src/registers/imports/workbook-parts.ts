import { posix } from 'node:path'
import type { Archive } from './archive.ts'
import { ImportRefusal } from './import-refusal.ts'
import { attributeOf, readXml } from './xml.ts'

/** Where the parts of a workbook lie in its archive. */
export interface WorkbookParts {
  workbook: string
  /** The first sheet that isn't hidden. */
  sheet: string
  sharedStrings: string | null
  styles: string | null
  /** Days are counted from 1904, as old programs for the Macintosh did. */
  from1904: boolean
}

interface Relation {
  id: string
  type: string
  /** Path in the archive. */
  target: string
}

/** @throws ImportRefusal FILE_BROKEN when it is no workbook, SHEET_EMPTY when it has no visible sheet. */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  const root = await readRelations(archive, '')
  const workbook = root.find(({ type }) => type.endsWith('/officeDocument'))?.target
  const types = (await archive.text('[Content_Types].xml')) ?? ''
  if (/macroEnabled/i.test(types)) throw new ImportRefusal('FILE_HAS_MACROS')
  const text = workbook ? await archive.text(workbook) : null
  if (!workbook || text === null) throw new ImportRefusal('FILE_BROKEN')
  const sheets: { id: string; hidden: boolean }[] = []
  let from1904 = false
  await readXml(text, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const hidden = (attributes.state ?? 'visible') !== 'visible'
      sheets.push({ id: attributeOf(attributes, 'id') ?? '', hidden })
    },
  })
  const relations = await readRelations(archive, workbook)
  const first = sheets.find(({ hidden }) => !hidden)
  const sheet = relations.find(({ id, type }) => id === first?.id && type.endsWith('/worksheet'))
  if (!sheet) throw new ImportRefusal('SHEET_EMPTY')
  const partOf = (kind: string) =>
    relations.find(({ type }) => type.endsWith(`/${kind}`))?.target ?? null
  return {
    workbook,
    sheet: sheet.target,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904,
  }
}

/** Path of the part that keeps what a part refers to; of the archive itself for an empty one. */
export function relationsPath(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

/** What a part refers to inside the archive. */
export async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const text = await archive.text(relationsPath(part))
  const relations: Relation[] = []
  if (text === null) return relations
  await readXml(text, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return
      const target = Target.startsWith('/')
        ? Target.slice(1)
        : posix.join(posix.dirname(part), Target)
      relations.push({ id: Id, type: Type, target })
    },
  })
  return relations
}
