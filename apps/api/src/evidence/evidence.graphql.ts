import { can } from '@gelt/domain'
import { rolesIn } from '../context.ts'
import { builder } from '../graphql/builder.ts'
import { encodeId } from '../graphql/ids.ts'
import { Measurement } from '../measurements/measurement.graphql.ts'
import type { MeasurementRow } from '../measurements/measurement-row.ts'
import { Person } from '../people/person.graphql.ts'

type EvidenceRow = MeasurementRow['evidence'][number]

const EvidenceKindEnum = builder.enumType('EvidenceKind', {
  description: 'A FILE lies here; a LINK leads to another site, which may change or vanish.',
  values: ['FILE', 'LINK'] as const,
})

/** Where the bytes of a stored file are served, as a path of this API's own origin. */
function filePath(fileId: string): string {
  return `/files/${encodeId('StoredFile', fileId)}`
}

const Evidence = builder.objectRef<EvidenceRow>('Evidence').implement({
  description: 'What proves a value: a file or a link. Appended, never changed or taken away.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque id.', resolve: (e) => ({ type: 'Evidence', id: e.id }) }),
    kind: t.field({
      type: EvidenceKindEnum,
      description: 'A file or a link.',
      resolve: (e) => e.kind,
    }),
    title: t.exposeString('title', {
      description: 'What it is, in the words of whoever attached it.',
    }),
    url: t.string({
      description:
        'Of a LINK the https address; of a FILE the path under this API’s origin, seen by whoever sees the value.',
      resolve: (e) => (e.fileId ? filePath(e.fileId) : (e.url ?? '')),
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
    attachedAt: t.field({ type: 'DateTime', description: 'When.', resolve: (e) => e.attachedAt }),
    attachedBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who; for the entity’s own people.',
      resolve: (e, _args, context) =>
        can(rolesIn(context, e.entityId), 'measurement.readPending')
          ? context.loaders.person.load(e.attachedById)
          : null,
    }),
  }),
})

builder.objectField(Measurement, 'evidence', (t) =>
  t.field({
    type: [Evidence],
    complexity: { multiplier: 2 },
    description: 'What proves it, in the order of attaching.',
    resolve: (measurement) => measurement.evidence,
  }),
)
