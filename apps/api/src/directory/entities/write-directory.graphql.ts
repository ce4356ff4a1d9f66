import {
  archiveBodyInput,
  archiveOfficeInput,
  archiveOrganisationInput,
  createOrganisationInput,
  createUnitInput,
  updateBodyInput,
  updateOfficeInput,
  updateOrganisationInput,
} from '@gelt/domain'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import { refusalTypes } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { bodies, offices, organisations } from './directory-table.ts'
import { GovernmentBody, Office, Organisation } from './entity.graphql.ts'
import { archiveUnit, createUnit, updateUnit } from './write-unit.service.ts'

builder.objectFields(GovernmentBody, (t) => ({
  activeFrom: t.field({
    type: 'Date',
    description: 'First day of activity.',
    resolve: (body) => plainDateOf(body.activeFrom),
  }),
  activeTo: t.field({
    type: 'Date',
    nullable: true,
    description: 'Last day of activity; null: it works.',
    resolve: (body) => optionalPlainDateOf(body.activeTo),
  }),
  version: t.exposeInt('version', { description: 'Send it with an edit.' }),
}))

/** The three kinds of inputs of one list, which differ in the id's name and the sector alone. */
function inputTypes(noun: 'Office' | 'Body' | 'Organisation', what: string) {
  const Create = builder.inputType(`Create${noun}Input`, {
    description: `A new ${what}.`,
    fields: (t) => ({
      entityId: t.id({ required: true, description: 'The entity.' }),
      code: t.string({
        required: true,
        description: 'Short code, unique in the entity, up to 20 characters.',
      }),
      name: t.string({ required: true, description: 'Its name, up to 200 characters.' }),
      activeFrom: t.field({
        type: 'Date',
        required: true,
        description: 'First day of activity: "2008-09-03".',
      }),
      ...(noun === 'Organisation' && {
        sector: t.string({
          description: 'School, company, national entity: up to 100 characters.',
        }),
      }),
      idempotencyKey: t.string({ required: true, description: key }),
    }),
  })
  const idField = `${noun.toLowerCase()}Id`
  const Update = builder.inputType(`Update${noun}Input`, {
    description: `An edit of an ${what}.`,
    fields: (t) => ({
      [idField]: t.id({ required: true, description: 'Which one.' }),
      version: t.int({ required: true, description: 'The version that the edit saw.' }),
      code: t.string({ description: 'Short code. Left out: unchanged.' }),
      name: t.string({ description: 'Its name. Left out: unchanged.' }),
      activeFrom: t.field({
        type: 'Date',
        description: 'First day of activity. Left out: unchanged.',
      }),
      ...(noun === 'Organisation' && {
        sector: t.string({
          description: 'What it is. Left out: unchanged; null or blank: cleared.',
        }),
      }),
      idempotencyKey: t.string({ required: true, description: key }),
    }),
  })
  const Archive = builder.inputType(`Archive${noun}Input`, {
    description: `The end of an ${what}. Members of targets that it is end with it.`,
    fields: (t) => ({
      [idField]: t.id({ required: true, description: 'Which one.' }),
      version: t.int({ required: true, description: 'The version that the edit saw.' }),
      activeTo: t.field({
        type: 'Date',
        required: true,
        description: 'Last day of activity: "2010-06-30".',
      }),
      reason: t.string({ required: true, description: 'Why: 3 to 500 characters.' }),
      idempotencyKey: t.string({ required: true, description: key }),
    }),
  })
  return { Create, Update, Archive }
}

const office = inputTypes('Office', 'office of the administration (dependencia)')
const body = inputTypes('Body', 'ente, a body of government')
const organisation = inputTypes('Organisation', 'organisation that takes part in the plan')

function answer(what: string) {
  return { types: refusalTypes, union: { description: `The ${what}, or why it was refused.` } }
}

builder.mutationFields((t) => ({
  createOffice: t.field({
    type: Office,
    description: 'Adds an office.',
    args: { input: t.arg({ type: office.Create, required: true, description: 'The office.' }) },
    errors: answer('office'),
    resolve: async (_root, { input }, context) => {
      const { id } = await createUnit(context, offices, parseInput(createUnitInput, input))
      return context.db.prisma.office.findUniqueOrThrow({ where: { id } })
    },
  }),
  updateOffice: t.field({
    type: Office,
    description: 'Edits an office.',
    args: { input: t.arg({ type: office.Update, required: true, description: 'The edit.' }) },
    errors: answer('office'),
    resolve: async (_root, { input }, context) => {
      const edit = parseInput(updateOfficeInput, input)
      const { id } = await updateUnit(context, offices, edit.officeId, edit)
      return context.db.prisma.office.findUniqueOrThrow({ where: { id } })
    },
  }),
  archiveOffice: t.field({
    type: Office,
    description: 'Ends an office on a day; it leaves the denominators from the next day on.',
    args: { input: t.arg({ type: office.Archive, required: true, description: 'The end.' }) },
    errors: answer('office'),
    resolve: async (_root, { input }, context) => {
      const end = parseInput(archiveOfficeInput, input)
      const { id } = await archiveUnit(context, offices, end.officeId, end)
      return context.db.prisma.office.findUniqueOrThrow({ where: { id } })
    },
  }),
  createBody: t.field({
    type: GovernmentBody,
    description: 'Adds a body of government.',
    args: { input: t.arg({ type: body.Create, required: true, description: 'The body.' }) },
    errors: answer('body'),
    resolve: async (_root, { input }, context) => {
      const { id } = await createUnit(context, bodies, parseInput(createUnitInput, input))
      return context.db.prisma.body.findUniqueOrThrow({ where: { id } })
    },
  }),
  updateBody: t.field({
    type: GovernmentBody,
    description: 'Edits a body of government.',
    args: { input: t.arg({ type: body.Update, required: true, description: 'The edit.' }) },
    errors: answer('body'),
    resolve: async (_root, { input }, context) => {
      const edit = parseInput(updateBodyInput, input)
      const { id } = await updateUnit(context, bodies, edit.bodyId, edit)
      return context.db.prisma.body.findUniqueOrThrow({ where: { id } })
    },
  }),
  archiveBody: t.field({
    type: GovernmentBody,
    description: 'Ends a body of government on a day.',
    args: { input: t.arg({ type: body.Archive, required: true, description: 'The end.' }) },
    errors: answer('body'),
    resolve: async (_root, { input }, context) => {
      const end = parseInput(archiveBodyInput, input)
      const { id } = await archiveUnit(context, bodies, end.bodyId, end)
      return context.db.prisma.body.findUniqueOrThrow({ where: { id } })
    },
  }),
  createOrganisation: t.field({
    type: Organisation,
    description: 'Adds another organisation that takes part in the plan.',
    args: {
      input: t.arg({ type: organisation.Create, required: true, description: 'The organisation.' }),
    },
    errors: answer('organisation'),
    resolve: async (_root, { input }, context) => {
      const unit = parseInput(createOrganisationInput, input)
      const { id } = await createUnit(context, organisations, unit)
      return context.db.prisma.organisation.findUniqueOrThrow({ where: { id } })
    },
  }),
  updateOrganisation: t.field({
    type: Organisation,
    description: 'Edits an organisation.',
    args: { input: t.arg({ type: organisation.Update, required: true, description: 'The edit.' }) },
    errors: answer('organisation'),
    resolve: async (_root, { input }, context) => {
      const edit = parseInput(updateOrganisationInput, input)
      const { id } = await updateUnit(context, organisations, edit.organisationId, edit)
      return context.db.prisma.organisation.findUniqueOrThrow({ where: { id } })
    },
  }),
  archiveOrganisation: t.field({
    type: Organisation,
    description: 'Ends an organisation’s part in the plan on a day.',
    args: { input: t.arg({ type: organisation.Archive, required: true, description: 'The end.' }) },
    errors: answer('organisation'),
    resolve: async (_root, { input }, context) => {
      const end = parseInput(archiveOrganisationInput, input)
      const { id } = await archiveUnit(context, organisations, end.organisationId, end)
      return context.db.prisma.organisation.findUniqueOrThrow({ where: { id } })
    },
  }),
}))
