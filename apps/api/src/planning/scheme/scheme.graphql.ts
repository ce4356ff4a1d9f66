import { COVERAGES, type Coverage, dailyRegister, isLateAction, stateOfRow } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import { personIn } from '../../core/context.ts'
import { encodeId } from '../../core/ids.ts'
import { Office } from '../../directory/entities/entity.graphql.ts'
import { visibleEntity } from '../../directory/entities/visible-entity.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { clockArgs } from '../../graphql/clock-args.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { readBy } from '../../graphql/readers.ts'
import { mayEdit } from '../../registers/facts/register-access.ts'
import { stateEnumOf } from '../../registers/rows/vocabulary.graphql.ts'
import { AssessedCriterion } from '../diagnosis/criterion.graphql.ts'
import { RoundOutcome } from '../diagnosis/diagnosis.graphql.ts'
import { type Action, type Gap, type Scheme, schemeOf } from './scheme.ts'

const definition = dailyRegister('actions')

const CoverageEnum = builder.enumType('SchemeCoverage', {
  description: 'What the scheme has for a criterion that isn’t met.',
  values: enumValues(COVERAGES, {
    COVERED: 'An action that isn’t late is due by the deadline of its phase.',
    COVERED_LATE: 'Actions only that are late, or due after the deadline.',
    WITHOUT_ACTION: 'No action serves it, or all were dropped.',
    DONE_STILL_NOT_MET: 'All that was planned is done, and it isn’t met.',
  }),
})

export const ActionType = builder.objectRef<Action>('SchemeAction').implement({
  description: 'An action of the scheme, on the day and as known at the moment asked for.',
  fields: (t) => ({
    id: t.id({
      description: 'Of its row, a PlannedAction.',
      resolve: ({ id }) => encodeId('PlannedAction', id),
    }),
    code: t.exposeString('code', { description: '`AC-001`' }),
    words: t.exposeString('words', { description: 'What will be done.' }),
    state: t.field({
      type: stateEnumOf(definition),
      description: 'Its state on the day.',
      resolve: ({ asOf, startedOn, doneOn, droppedOn }) =>
        stateOfRow(definition, { startedOn, doneOn, droppedOn }, asOf) as never,
    }),
    isLate: t.boolean({
      description: 'Due before the day, not done by it and not dropped.',
      resolve: (action) => isLateAction(action, action.asOf),
    }),
    startsOn: t.field({
      type: 'Date',
      description: 'First day of its term.',
      resolve: ({ startsOn }) => startsOn,
    }),
    dueOn: t.field({
      type: 'Date',
      description: 'Last day of its term.',
      resolve: ({ dueOn }) => dueOn,
    }),
    startedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day since when it is under way.',
      resolve: ({ startedOn }) => startedOn,
    }),
    doneOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was done.',
      resolve: ({ doneOn }) => doneOn,
    }),
    droppedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was dropped.',
      resolve: ({ droppedOn }) => droppedOn,
    }),
    proof: t.exposeString('proof', {
      nullable: true,
      description: 'What proves that it was done.',
    }),
    dropReason: t.exposeString('dropReason', {
      nullable: true,
      description: 'Why it was dropped.',
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office that answers for it; null: the committee.',
      resolve: ({ officeId }, _args, { loaders }) =>
        officeId ? loaders.office.load(officeId) : null,
    }),
    answerable: t.field({
      ...readBy('register.readAll'),
      type: Person,
      nullable: true,
      description: 'The person who answers for it; for the entity’s own people.',
      resolve: ({ answerableId }, _args, { loaders }) =>
        answerableId ? loaders.person.load(answerableId) : null,
    }),
    criteria: t.stringList({
      description: 'Codes of the criteria that it serves.',
      resolve: ({ codes }) => codes,
    }),
    planRows: t.intList({
      description: 'Numbers of the rows of the plan that it belongs to.',
      resolve: ({ rows }) => rows,
    }),
    mayEdit: t.boolean({
      description: 'The caller may edit it: their own office’s, or any for the committee.',
      resolve: ({ entityId, officeId }, _args, context) => {
        const person = personIn(context, entityId)
        return person !== null && mayEdit(person, officeId)
      },
    }),
  }),
})

const GapType = builder.objectRef<Gap>('SchemeGap').implement({
  description:
    'A criterion that the last approved round found not met, with the actions that serve it.',
  fields: (t) => ({
    criterion: t.field({
      type: AssessedCriterion,
      description: 'The criterion, in the words of the round.',
      resolve: ({ criterion }) => criterion,
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description: 'Deadline of its phase by the plan in force.',
      resolve: ({ deadline }) => deadline,
    }),
    coverage: t.field({
      type: CoverageEnum,
      description: 'What its actions come to.',
      resolve: ({ coverage }) => coverage,
    }),
    actions: t.field({
      type: [ActionType],
      complexity: { multiplier: 3 },
      description: 'Actions that serve it, the first due at the beginning.',
      resolve: ({ actions }) => actions,
    }),
  }),
})

const countOf = ({ gaps }: Scheme, wanted: Coverage) =>
  gaps.filter(({ coverage }) => coverage === wanted).length

const SchemeType = builder.objectRef<Scheme>('Scheme').implement({
  description: 'The scheme of actions: what will be done for each criterion that isn’t met.',
  fields: (t) => ({
    asOf: t.field({
      type: 'Date',
      description: 'Day that it is looked at on.',
      resolve: ({ asOf }) => asOf,
    }),
    round: t.field({
      type: RoundOutcome,
      nullable: true,
      description: 'The last approved round by that day; null: none, and so no gaps are known.',
      resolve: ({ round }) => round,
    }),
    gaps: t.field({
      type: [GapType],
      complexity: { multiplier: 40 },
      description: 'Criteria that it found not met, or in part, by code.',
      resolve: ({ gaps }) => gaps,
    }),
    actions: t.field({
      type: [ActionType],
      complexity: { multiplier: 40 },
      description: 'All actions that stand, the first due at the beginning.',
      resolve: ({ actions }) => actions,
    }),
    withoutCriterion: t.field({
      type: [ActionType],
      complexity: { multiplier: 10 },
      description: 'Those that serve no criterion.',
      resolve: ({ actions }) => actions.filter(({ criteria }) => criteria.length === 0),
    }),
    covered: t.int({
      description: 'Gaps that are covered.',
      resolve: (scheme) => countOf(scheme, 'COVERED'),
    }),
    coveredLate: t.int({
      description: 'Gaps that are covered late.',
      resolve: (scheme) => countOf(scheme, 'COVERED_LATE'),
    }),
    withoutAction: t.int({
      description: 'Gaps without action.',
      resolve: (scheme) => countOf(scheme, 'WITHOUT_ACTION'),
    }),
    doneStillNotMet: t.int({
      description: 'Gaps of which all that was planned is done.',
      resolve: (scheme) => countOf(scheme, 'DONE_STILL_NOT_MET'),
    }),
    late: t.int({
      description: 'Actions that are late.',
      resolve: ({ actions, asOf }) => actions.filter((one) => isLateAction(one, asOf)).length,
    }),
  }),
})

builder.queryField('scheme', (t) =>
  t.field({
    type: SchemeType,
    nullable: true,
    description: 'The scheme of actions; null: there is no such entity for this caller.',
    args: {
      entity: t.arg.string({ required: true, description: 'For example `alvarado-tolima`.' }),
      asOf: t.arg({ type: 'Date', description: 'Day looked at. Default: the entity’s today.' }),
      knownAt: clockArgs.knownAt,
    },
    resolve: async (_root, { entity: slug, asOf, knownAt }, context) => {
      const entity = await visibleEntity(context, slug)
      return entity && schemeOf(context, entity, asOf ?? todayOf(entity), knownAt ?? null)
    },
  }),
)
