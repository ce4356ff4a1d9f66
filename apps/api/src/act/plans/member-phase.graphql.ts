import { builder } from '../../graphql/builder.ts'
import { TargetMember } from '../indicators/target.graphql.ts'
import { Phase } from './act.graphql.ts'

builder.objectField(TargetMember, 'phase', (t) =>
  t.field({
    type: Phase,
    nullable: true,
    description:
      'The phase of the strategy that it is, with its number; null: it is something else. Phases named twice in an answer are read once.',
    resolve: ({ member }, _args, { loaders }) =>
      member.phaseId ? loaders.phase.load(member.phaseId) : null,
  }),
)
