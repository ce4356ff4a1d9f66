import { builder } from '../../graphql/builder.ts'
import { ProvenanceEnum } from '../../graphql/vocabulary.graphql.ts'
import type { SnapshotDeadline } from '../structure/plan-structure.sql.ts'

export const DeadlineRuleEnum = builder.enumType('DeadlineRule', {
  description: 'How a deadline is read from the act’s words.',
  values: {
    NONE: { description: 'The act sets none.' },
    MONTHS: { description: 'So many months from the plan’s start.' },
    YEARS: { description: 'So many years from the plan’s start.' },
    DATE: { description: 'A day that the act names.' },
    YEAR_END: { description: 'The end of a year that the act names.' },
  },
})

const DeadlineStateEnum = builder.enumType('DeadlineState', {
  description: 'Whether a deadline holds.',
  values: {
    ACCEPTED: { description: 'It holds.' },
    PROPOSED: { description: 'Read or asked for, and accepted by nobody: it counts for nothing.' },
    REPLACED: { description: 'It held until another one was accepted.' },
  },
})

export const Deadline = builder.objectRef<SnapshotDeadline>('Deadline').implement({
  description:
    'When a row is due: the act’s words, the rule read from them, the day it gives, and where it came from.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque id.', resolve: (d) => ({ type: 'Deadline', id: d.id }) }),
    cellText: t.exposeString('cellText', {
      nullable: true,
      description: 'Words of the row’s own cell; null: the cell is empty.',
    }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'Words that hold for the row, its own or inherited; null: none.',
    }),
    provenance: t.field({
      type: ProvenanceEnum,
      description: 'Where the words come from.',
      resolve: (d) => d.provenance,
    }),
    provenanceNote: t.exposeString('provenanceNote', {
      nullable: true,
      description: 'Where they stand in the act.',
    }),
    rule: t.field({ type: DeadlineRuleEnum, description: 'The rule.', resolve: (d) => d.rule }),
    amount: t.exposeInt('amount', {
      nullable: true,
      description: 'Months, years or the year of the rule.',
    }),
    statedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of a DATE rule.',
      resolve: (d) => d.statedOn,
    }),
    computedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day that the rule gives.',
      resolve: (d) => d.computedOn,
    }),
    resolvedOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day that holds: the computed one or the next working day. Null: no deadline.',
      resolve: (d) => d.resolvedOn,
    }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of the row’s horizon; null: the plan’s start.',
      resolve: (d) => d.startsOn,
    }),
    state: t.field({
      type: DeadlineStateEnum,
      description: 'Accepted, proposed or replaced.',
      resolve: (d) => d.state,
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})
