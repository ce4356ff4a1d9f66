import type { AuditEvent as AuditEventRow } from '@gelt/db'
import { encodeId } from '../../core/ids.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { faults } from '../../graphql/faults.ts'
import { readBy } from '../../graphql/readers.ts'
import { type ChangedField, changedFields } from './changed-fields.rules.ts'

export const ChangedFieldType = builder.objectRef<ChangedField>('ChangedField').implement({
  description: 'A field that an event changed.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Way to the field with dots: `value`, `members.<member>.value`.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'As it was: text as it is, the rest as JSON. Null: nothing was there.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'As it became: text as it is, the rest as JSON. Null: nothing is there now.',
    }),
  }),
})

function jsonText(value: AuditEventRow['before']): string | null {
  return value === null ? null : JSON.stringify(value)
}

export const AuditEvent = builder.objectRef<AuditEventRow>('AuditEvent').implement({
  description:
    'Who did what, when, to what, and why. Appended only; each carries the hash of the one before.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: (e) => ({ type: 'AuditEvent', id: e.id }),
    }),
    seq: t.int({
      description: 'Place in the entity’s chain, from 1.',
      resolve: (e) => Number(e.seq),
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: (e) => e.at }),
    actorName: t.exposeString('actorName', { description: 'Who, by the name of that day.' }),
    actor: t.field({
      ...readBy('people.read'),
      type: Person,
      nullable: true,
      description: 'Who, as the person is today; null: no person wrote it.',
      resolve: (e, _args, { loaders }) => (e.actorId ? loaders.person.load(e.actorId) : null),
    }),
    action: t.exposeString('action', { description: 'Noun and verb: `measurement.approve`.' }),
    subjectType: t.exposeString('subjectType', {
      description: 'Type of what it was done to: `Measurement`.',
    }),
    // Not every subject is a type of the API, and an old log may hold what nothing here knows any more.
    subject: t.id({
      description:
        'Id of what it was done to, by which the log is narrowed. It may no longer exist, and not everything has a page of its own: `node` opens it where it can be opened.',
      resolve: (e) => encodeId(e.subjectType, e.subjectId),
    }),
    subjectLabel: t.exposeString('subjectLabel', { description: 'What it is called, for people.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why, where a reason was given.',
    }),
    changes: t.field({
      type: [ChangedFieldType],
      description: 'The fields that it changed.',
      resolve: (e) => changedFields(e.before, e.after),
    }),
    before: t.string({
      nullable: true,
      description: 'The whole state before, as JSON text; null: it was made.',
      resolve: (e) => jsonText(e.before),
    }),
    after: t.string({
      nullable: true,
      description: 'The whole state after, as JSON text; null: it was removed.',
      resolve: (e) => jsonText(e.after),
    }),
    requestId: t.exposeString('requestId', {
      nullable: true,
      description: 'Number of the request, as in the log of the server.',
    }),
    hash: t.exposeString('hash', {
      description: 'SHA-256 over this event and the hash of the one before, hexadecimal.',
    }),
    faults: t.stringList(faults),
  }),
})
