import type { StoredFile } from '@gelt/db'
import type { Action } from '@gelt/domain'
import { encodeId } from '../../core/ids.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { faults } from '../../graphql/faults.ts'
import { readBy } from '../../graphql/readers.ts'

/** A file or a link with who attached it, whatever it proves. */
export interface ProofRow {
  id: string
  entityId: string
  kind: 'FILE' | 'LINK'
  title: string
  url: string | null
  fileId: string | null
  file: StoredFile | null
  attachedById: string
  attachedAt: Date
}

const EvidenceKindEnum = builder.enumType('EvidenceKind', {
  description: 'What proves something.',
  values: {
    FILE: { description: 'Its bytes lie here.' },
    LINK: { description: 'It leads to another site, which may change or vanish.' },
  },
})

/** Where the bytes of a stored file are served, as a path of this API's own origin. */
function filePath(fileId: string): string {
  return `/files/${encodeId('StoredFile', fileId)}`
}

/** What was recorded before addresses were checked may be a program; nobody gets that to click on. */
function webAddressOf(url: string | null): string {
  return url && /^https?:/i.test(url) ? url : ''
}

type Fields<Row extends ProofRow> = PothosSchemaTypes.ObjectFieldBuilder<
  typeof builder.$inferSchemaTypes,
  Row
>

/**
 * Fields of a proof.
 * @param action that whoever reads who attached it may do
 */
export function proofFields<Row extends ProofRow>(t: Fields<Row>, action: Action) {
  return {
    kind: t.field({
      type: EvidenceKindEnum,
      description: 'A file or a link.',
      resolve: (e) => e.kind,
    }),
    title: t.string({
      description: 'What it is, in the words of whoever attached it.',
      resolve: (e) => e.title,
    }),
    url: t.string({
      description:
        'Of a LINK the https address, empty where an old one is none; of a FILE the path under this API’s origin, seen by whoever sees what it proves.',
      resolve: (e) => (e.fileId ? filePath(e.fileId) : webAddressOf(e.url)),
    }),
    fileName: t.string({
      nullable: true,
      description: 'Name of the file; null: a link.',
      resolve: (e) => e.file?.name,
    }),
    mediaType: t.string({
      nullable: true,
      description: 'Media type found in the content, never believed from the sender; null: a link.',
      resolve: (e) => e.file?.mediaType,
    }),
    size: t.int({
      nullable: true,
      description: 'Bytes; null: a link.',
      resolve: (e) => e.file?.size,
    }),
    hash: t.string({
      nullable: true,
      description: 'SHA-256 of the content, hexadecimal; null: a link.',
      resolve: (e) => e.file?.hash,
    }),
    faults: t.stringList(faults),
    attachedAt: t.field({ type: 'DateTime', description: 'When.', resolve: (e) => e.attachedAt }),
    attachedBy: t.field({
      ...readBy(action),
      type: Person,
      nullable: true,
      description: 'Who; for the entity’s own people.',
      resolve: (e, _args, { loaders }) => loaders.person.load(e.attachedById),
    }),
  }
}
