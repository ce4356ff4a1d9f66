import { type OwedPart, owedParts } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import type { Explanation } from './explanation.ts'

/** Of what is owed, as much is named. */
export const namedOwed = 50

export const OwedPartType = builder.objectRef<OwedPart>('OwedPart').implement({
  description: 'What a member, or the target as a whole, fell short of.',
  fields: (t) => ({
    memberName: t.string({
      nullable: true,
      description: 'Office, account, phase or body that owes it; null: the target as a whole.',
      resolve: (part) => part.member,
    }),
    periodKey: t.string({
      nullable: true,
      description: 'Of a QUOTA, the period that ended; null: by the day looked at.',
      resolve: (part) => part.period?.key ?? null,
    }),
    periodStartsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its first day.',
      resolve: (part) => part.period?.startsOn ?? null,
    }),
    periodEndsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its last day.',
      resolve: (part) => part.period?.endsOn ?? null,
    }),
    done: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What was done, in the target’s unit; null: nobody reported it.',
      resolve: (part) => part.done,
    }),
    owed: t.field({
      type: 'Decimal',
      description: 'What was owed: the goal, or less where a reading says so.',
      resolve: (part) => part.owed,
    }),
  }),
})

export function owedOf({ terms, evaluated, asOf }: Explanation): OwedPart[] {
  return owedParts(terms, evaluated, asOf)
}
