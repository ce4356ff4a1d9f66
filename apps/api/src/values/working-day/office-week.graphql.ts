import type { OwedEvaluation } from '@gelt/domain'
import { encodeId } from '../../core/ids.ts'
import { Office } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { nodeTypeOf } from '../../registers/facts/register-facts.sql.ts'
import { ActSetEnum } from '../../registers/procedures/vocabulary.graphql.ts'
import { OpenAttestationType } from '../sources/open-attestation.graphql.ts'
import { type OfficeWeek, officeWeekOf } from './office-week.ts'

/** Rows of the inventory that a list names; the others are counted. */
const namedEvaluations = 5

const OwedDeliveriesType = builder
  .objectRef<OfficeWeek['deliveries'][number]>('OwedDeliveries')
  .implement({
    description: 'A month in which an office is below the deliveries that the plan asks for.',
    fields: (t) => ({
      office: t.field({ type: Office, description: 'Which one.', resolve: (d) => d.office }),
      month: t.string({ description: 'The month: `2010-06`.', resolve: (d) => d.month.key }),
      startsOn: t.field({
        type: 'Date',
        description: 'Its first day.',
        resolve: (d) => d.month.startsOn,
      }),
      dueOn: t.field({
        type: 'Date',
        description: 'Its last day: deliveries count in the month in which they are handed in.',
        resolve: (d) => d.month.endsOn,
      }),
      done: t.exposeInt('done', { description: 'Deliveries recorded in it.' }),
      goal: t.exposeInt('goal', { description: 'Deliveries that the plan asks for in it.' }),
      running: t.exposeBoolean('running', { description: 'The month runs: there is time.' }),
    }),
  })

const OwedMailUseType = builder.objectRef<OfficeWeek['mailUses'][number]>('OwedMailUse').implement({
  description: 'A week of a mail account of which nobody recorded the days of use.',
  fields: (t) => ({
    accountId: t.id({
      description: 'Global id of the account.',
      resolve: ({ accountId }) => encodeId(nodeTypeOf('mailAccounts'), accountId),
    }),
    name: t.exposeString('name', { description: 'What the account is called.' }),
    office: t.field({ type: Office, description: 'Who uses it.', resolve: (u) => u.office }),
    weekStartsOn: t.field({
      type: 'Date',
      description: 'Monday of the week.',
      resolve: (u) => u.week.startsOn,
    }),
    dueOn: t.field({
      type: 'Date',
      description: 'Its Sunday.',
      resolve: (u) => u.week.endsOn,
    }),
    running: t.exposeBoolean('running', { description: 'The week runs.' }),
    daysBefore: t.string({
      nullable: true,
      description:
        'Days of use of the week before, as ISO digits: "12345"; empty: none; null: not recorded.',
      resolve: (u) => u.daysBefore,
    }),
  }),
})

const OwedEvaluationType = builder.objectRef<OwedEvaluation>('OwedEvaluation').implement({
  description: 'A procedure or service that waits to be identified or studied.',
  fields: (t) => ({
    procedureId: t.id({
      description: 'Global id.',
      resolve: (e) => encodeId(nodeTypeOf('procedures'), e.procedureId),
    }),
    label: t.exposeString('label', { description: 'Code and name: `T-001 · Impuesto predial`.' }),
    identified: t.boolean({
      description: 'It is identified and waits for its study; no: it is a candidate still.',
      resolve: (e) => e.state === 'IDENTIFIED',
    }),
  }),
})

const OfficeEvaluationsType = builder
  .objectRef<OfficeWeek['evaluations'][number]>('OfficeEvaluations')
  .implement({
    description: 'What of the inventory’s services or procedures an office has not studied.',
    fields: (t) => ({
      office: t.field({ type: Office, description: 'Which one.', resolve: (e) => e.office }),
      actSet: t.field({
        type: ActSetEnum,
        description: 'Services or procedures.',
        resolve: (e) => e.actSet,
      }),
      count: t.int({ description: 'How many there are.', resolve: (e) => e.waiting.length }),
      first: t.field({
        type: [OwedEvaluationType],
        description: `The first ${namedEvaluations}, those that wait for their study alone before the candidates.`,
        resolve: (e) => e.waiting.slice(0, namedEvaluations),
      }),
    }),
  })

const DueKindEnum = builder.enumType('DueKind', {
  description: 'What falls due.',
  values: {
    DELIVERIES: { description: 'Deliveries of a month.' },
    MAIL_USE: { description: 'The days of use of mail accounts of a week.' },
    ATTESTATION: { description: 'The word that a register is complete.' },
  },
})

const NextDueType = builder.objectRef<NonNullable<OfficeWeek['next']>>('NextDue').implement({
  description: 'What falls due first once nothing is owed.',
  fields: (t) => ({
    kind: t.field({ type: DueKindEnum, description: 'What.', resolve: (n) => n.kind }),
    on: t.field({ type: 'Date', description: 'When.', resolve: (n) => n.on }),
  }),
})

const OfficeWeekType = builder.objectRef<OfficeWeek>('OfficeWeek').implement({
  description: 'What offices owe to the registers that the plan is counted from, in this week.',
  fields: (t) => ({
    today: t.field({ type: 'Date', description: 'The entity’s day.', resolve: (w) => w.today }),
    weekKey: t.string({ description: 'ISO week: `2010-W26`.', resolve: (w) => w.week.key }),
    weekStartsOn: t.field({
      type: 'Date',
      description: 'Its Monday.',
      resolve: (w) => w.week.startsOn,
    }),
    weekEndsOn: t.field({
      type: 'Date',
      description: 'Its Sunday.',
      resolve: (w) => w.week.endsOn,
    }),
    offices: t.field({
      type: [Office],
      description: 'The offices looked at, by name.',
      resolve: (w) => w.offices,
    }),
    deliveries: t.field({
      type: [OwedDeliveriesType],
      description: 'Of the running month, and of the last one unless it was said to be complete.',
      resolve: (w) => w.deliveries,
    }),
    mailUses: t.field({
      type: [OwedMailUseType],
      description: 'Of the last week that ended, then of the running one.',
      resolve: (w) => w.mailUses,
    }),
    attestations: t.field({
      type: [OpenAttestationType],
      description: 'Periods that ended in this half-year or the one before.',
      resolve: (w) => w.attestations,
    }),
    evaluations: t.field({
      type: [OfficeEvaluationsType],
      description:
        'By office, its services, then its procedures: what of the inventory nobody has studied.',
      resolve: (w) => w.evaluations,
    }),
    next: t.field({
      type: NextDueType,
      nullable: true,
      description: 'What falls due first after all this; null: nothing is kept.',
      resolve: (w) => w.next,
    }),
  }),
})

builder.queryField('officeWeek', (t) =>
  t.field({
    ...readBy('CALLER'),
    type: OfficeWeekType,
    nullable: true,
    description:
      'What the signed-in person’s offices owe this week; for the committee every office’s, with what it owes itself. Null: no plan is in force, or the caller keeps no registers in it.',
    args: {
      entity: t.arg.string({ required: true, description: 'The entity’s key.' }),
      offices: t.arg.idList({
        description: 'These offices only, of those that the caller keeps.',
      }),
    },
    resolve: (_root, { entity, offices }, context) =>
      officeWeekOf(context, entity, offices?.map(String) ?? null),
  }),
)
