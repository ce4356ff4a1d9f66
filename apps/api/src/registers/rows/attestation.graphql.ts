import type { ListKey } from '@gelt/domain'
import { Office } from '../../directory/entities/entity.graphql.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { faults } from '../../graphql/faults.ts'
import { readBy } from '../../graphql/readers.ts'
import type { AttestationRow } from './attestations.sql.ts'
import { RegisterKeyEnum } from './vocabulary.graphql.ts'

export const Attestation = builder.objectRef<AttestationRow>('Attestation').implement({
  description:
    'Somebody’s word that a register is complete for a period: from then on nothing recorded means zero.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: ({ id }) => ({ type: 'Attestation', id }),
    }),
    register: t.field({
      type: RegisterKeyEnum,
      description: 'Which register.',
      resolve: ({ register }) => register as ListKey,
    }),
    periodKey: t.exposeString('periodKey', {
      description: 'The period in the register’s own unit: `2010-05`, `2010-S1`.',
    }),
    periodStartsOn: t.field({
      type: 'Date',
      description: 'Its first day.',
      resolve: ({ periodStartsOn }) => periodStartsOn,
    }),
    periodEndsOn: t.field({
      type: 'Date',
      description: 'Its last day.',
      resolve: ({ periodEndsOn }) => periodEndsOn,
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office that says it of its own rows; null: the committee, of all.',
      resolve: ({ officeId }, _args, { loaders }) =>
        officeId ? loaders.office.load(officeId) : null,
    }),
    note: t.exposeString('note', {
      ...readBy('register.readAll'),
      nullable: true,
      description: 'What was added to it; for the entity’s own people.',
    }),
    attestedBy: t.field({
      ...readBy('register.readAll'),
      type: Person,
      nullable: true,
      description: 'Who said it; for the entity’s own people.',
      resolve: ({ attestedById }, _args, { loaders }) => loaders.person.load(attestedById),
    }),
    attestedAt: t.field({
      type: 'DateTime',
      description: 'When.',
      resolve: ({ attestedAt }) => new Date(attestedAt),
    }),
    faults: t.stringList(faults),
  }),
})
