import type { Person as PersonRow } from '@gelt/db'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'

/** A person as whoever may read the entity's people sees it. */
export const Person = builder.objectRef<PersonRow>('Person').implement({
  description: 'An official who works on the plan. Seen by the entity’s own people.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque id.', resolve: (p) => ({ type: 'Person', id: p.id }) }),
    name: t.exposeString('name', { description: 'Name.' }),
    post: t.exposeString('post', { nullable: true, description: 'Post held (cargo).' }),
    email: t.exposeString('email', {
      ...readBy('people.read'),
      nullable: true,
      description: 'Mail address; for those who may read the entity’s people.',
    }),
    hasAccount: t.boolean({
      description: 'The person can sign in.',
      resolve: (p) => p.userId !== null,
    }),
    archived: t.boolean({
      description: 'No longer works on the plan.',
      resolve: (p) => p.archivedAt !== null,
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})
