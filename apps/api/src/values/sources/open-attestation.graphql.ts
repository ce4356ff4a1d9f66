import type { OpenAttestation } from '@gelt/domain'
import { Office } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import type { OfficeRow } from './kept-registers.ts'

/** With the office that owes it. */
export type OwedAttestation = OpenAttestation & { office: OfficeRow | null }

/** Names the offices of open attestations. */
export function withOffices(
  open: readonly OpenAttestation[],
  offices: readonly OfficeRow[],
): OwedAttestation[] {
  const byId = new Map(offices.map((office) => [office.id, office]))
  return open.map((one) => ({ ...one, office: byId.get(one.officeId ?? '') ?? null }))
}

export const OpenAttestationType = builder.objectRef<OwedAttestation>('OpenAttestation').implement({
  description: 'A period of a register that ended and that nobody said to be complete.',
  fields: (t) => ({
    register: t.exposeString('register', { description: 'Key of the register: `deliveries`.' }),
    periodKey: t.string({
      description: 'The period in the register’s own unit: `2010-05`, `2010-S1`.',
      resolve: ({ period }) => period.key,
    }),
    periodStartsOn: t.field({
      type: 'Date',
      description: 'Its first day.',
      resolve: ({ period }) => period.startsOn,
    }),
    periodEndsOn: t.field({
      type: 'Date',
      description: 'Its last day.',
      resolve: ({ period }) => period.endsOn,
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description:
        'The office that owes it: it has rows there, or a target asks for it by name. Null: the committee, for the whole municipality.',
      resolve: ({ office }) => office,
    }),
  }),
})
