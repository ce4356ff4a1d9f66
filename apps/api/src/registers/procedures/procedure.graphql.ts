import { inventoryStateAt, isInForce, isInSuit, isOnSite, isPublished } from '@gelt/domain'
import { personIn } from '../../core/context.ts'
import { Office } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { mayEdit } from '../facts/register-access.ts'
import { findProcedure } from './procedure-access.ts'
import type { ProcedureAt } from './procedure-row.ts'
import { LegalBasisType, RequirementMomentType, ServicePointType } from './sheet.graphql.ts'
import {
  ActSetEnum,
  AnswerUnitEnum,
  AutomationDegreeEnum,
  InventoryStateEnum,
  ServiceChannelEnum,
  SuitClassEnum,
  SuitStateEnum,
} from './vocabulary.graphql.ts'

export const Procedure = builder.objectRef<ProcedureAt>('Procedure')

export const ownOnly = 'Null: for the entity’s own people only.'

builder.node(Procedure, {
  description:
    'A procedure or service of the municipality (trámite, OPA, consulta), as the inventory knows it.',
  id: { description: 'Opaque global id.', resolve: (p) => p.id },
  loadOne: (id, context) => findProcedure(context, { id }),
  fields: (t) => ({
    code: t.string({
      description: 'Stable key, unique in the entity: `T-014`.',
      resolve: (p) => p.fields.code,
    }),
    actSet: t.field({
      type: ActSetEnum,
      description: 'Which area of the act it belongs to.',
      resolve: (p) => p.fields.actSet,
    }),
    suitClass: t.field({
      type: SuitClassEnum,
      nullable: true,
      description: 'Class in the SUIT; null: not known.',
      resolve: (p) => p.fields.suitClass,
    }),
    name: t.string({ description: 'Official name.', resolve: (p) => p.fields.name }),
    commonName: t.string({
      nullable: true,
      description: 'What people call it.',
      resolve: (p) => p.fields.commonName,
    }),
    purpose: t.string({
      nullable: true,
      description: 'What it is for.',
      resolve: (p) => p.fields.purpose,
    }),
    result: t.string({
      nullable: true,
      description: 'Name of what the citizen gets.',
      resolve: (p) => p.fields.result,
    }),
    audience: t.string({
      nullable: true,
      description: 'Whom it is for.',
      resolve: (p) => p.fields.audience,
    }),
    requirements: t.field({
      type: [RequirementMomentType],
      complexity: { multiplier: 2 },
      description: 'What is asked for, moment by moment.',
      resolve: (p) => p.fields.requirements,
    }),
    legalBasis: t.field({
      type: [LegalBasisType],
      complexity: { multiplier: 2 },
      description: 'Norms that it rests on.',
      resolve: (p) => p.fields.legalBasis,
    }),
    servicePoints: t.field({
      type: [ServicePointType],
      complexity: { multiplier: 2 },
      description: 'Where it is attended.',
      resolve: (p) => p.fields.servicePoints,
    }),
    channels: t.field({
      type: [ServiceChannelEnum],
      description: 'How people come to it.',
      resolve: (p) => p.fields.channels,
    }),
    cost: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Pesos that a citizen pays; "0": free; null: not known.',
      resolve: (p) => p.fields.cost,
    }),
    costNote: t.string({
      nullable: true,
      description: 'How the cost is fixed, where it isn’t one sum.',
      resolve: (p) => p.fields.costNote,
    }),
    answerDays: t.int({
      nullable: true,
      description: 'Time to answer, in the days of `answerUnit`.',
      resolve: (p) => p.fields.answerDays,
    }),
    answerUnit: t.field({
      type: AnswerUnitEnum,
      nullable: true,
      description: 'What the time to answer is counted in; null: not known.',
      resolve: (p) => p.fields.answerUnit,
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office that answers for it.',
      resolve: (p, _args, { loaders }) => loaders.office.load(p.fields.officeId),
    }),
    declaredOn: t.field({
      type: 'Date',
      description: 'Day on which its office declared it; from then on it is in the denominators.',
      resolve: (p) => p.fields.declaredOn,
    }),
    identifiedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was confirmed to exist.',
      resolve: (p) => p.fields.identifiedOn,
    }),
    studiedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which its evaluation was complete.',
      resolve: (p) => p.fields.studiedOn,
    }),
    reviewedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last time that somebody checked that all of it is still so.',
      resolve: (p) => p.fields.reviewedOn,
    }),
    retiredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day that it counts; null while it exists.',
      resolve: (p) => p.fields.retiredOn,
    }),
    retiredReason: t.string({
      ...readBy('register.readAll'),
      nullable: true,
      description: `Why it was taken out. ${ownOnly}`,
      resolve: (p) => p.fields.retiredReason,
    }),
    state: t.field({
      type: InventoryStateEnum,
      nullable: true,
      description: 'Where it stands on the day looked at; null: it was not declared yet.',
      resolve: (p) => inventoryStateAt(p.fields, p.asOf),
    }),
    inForce: t.boolean({
      description: 'Declared and not taken out on the day looked at.',
      resolve: (p) => isInForce(p.fields, p.asOf),
    }),
    published: t.boolean({
      description: 'On the site or in the SUIT on the day looked at: everybody reads it.',
      resolve: (p) => isPublished(p.fields, p.asOf),
    }),
    onSite: t.boolean({
      description: 'On the municipal site on the day looked at.',
      resolve: (p) => isOnSite(p.fields, p.asOf),
    }),
    inSuit: t.boolean({
      description: 'Registered in the SUIT on the day looked at, and not removed from it.',
      resolve: (p) => isInSuit(p.fields, p.asOf),
    }),
    siteOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of publication on the municipal site.',
      resolve: (p) => p.fields.siteOn,
    }),
    siteUrl: t.string({
      nullable: true,
      description: 'Its page on the site.',
      resolve: (p) => p.fields.siteUrl,
    }),
    suitState: t.field({
      type: SuitStateEnum,
      description: 'Where its registration in the SUIT stands.',
      resolve: (p) => p.fields.suitState,
    }),
    suitOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which the SUIT registered it.',
      resolve: (p) => p.fields.suitOn,
    }),
    suitRemovedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which the SUIT removed it.',
      resolve: (p) => p.fields.suitRemovedOn,
    }),
    suitNumber: t.string({
      nullable: true,
      description: 'Its number in the SUIT.',
      resolve: (p) => p.fields.suitNumber,
    }),
    suitUrl: t.string({
      nullable: true,
      description: 'Its page in the SUIT.',
      resolve: (p) => p.fields.suitUrl,
    }),
    automation: t.field({
      type: AutomationDegreeEnum,
      description: 'How much of it is done online.',
      resolve: (p) => p.fields.automation,
    }),
    automationOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day from which that degree holds.',
      resolve: (p) => p.fields.automationOn,
    }),
    onlineUrl: t.string({
      nullable: true,
      description: 'Where it is done online.',
      resolve: (p) => p.fields.onlineUrl,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Moment at which it was last edited.',
      resolve: (p, _args, { loaders }) => loaders.procedureRecordedAt.load(p.id),
    }),
    version: t.int({ description: 'Send it with an edit.', resolve: (p) => p.version }),
    viewerMayEdit: t.boolean({
      description: 'The caller may edit it: their own office’s, or any for the committee.',
      resolve: (p, _args, context) => {
        const person = personIn(context, p.entityId)
        return person !== null && mayEdit(person, p.fields.officeId)
      },
    }),
  }),
})
