import type {
  Body,
  Entity as EntityRow,
  Office as OfficeRow,
  Organisation as OrganisationRow,
} from '@gelt/db'
import { ROLES } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import { type Context, may, rolesIn } from '../../core/context.ts'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'

export const RoleEnum = builder.enumType('Role', {
  description: 'What a caller may do in an entity.',
  values: enumValues(ROLES, {
    PUBLIC: 'Everybody, signed in or not.',
    CONTRIBUTOR: 'Keeps the registers of an office and records the values of its rows.',
    COMMITTEE:
      'Of the GEL-T committee: plan, registers, values, approvals of what others recorded.',
    MAYOR: 'Sees everything, approves and returns values.',
    ACTING_MAYOR: 'What the mayor may, between two days; said on what is decided.',
    ADMINISTRATOR: 'Runs the entity: people, roles, offices.',
    AUDITOR: 'Reads all of the entity with its log, and writes nothing.',
    INTEGRATOR: 'A program: reads what everybody reads.',
  }),
})

/** Of a decision. */
export const actingMayor =
  'Decided in place of the mayor, by who acted as such that day (alcalde encargado).'

export const Entity = builder.objectRef<EntityRow>('Entity')

/** Archived entities exist for their own people only. */
export function isVisibleEntity(
  context: Context,
  entity: Pick<EntityRow, 'id' | 'archivedAt'>,
): boolean {
  return entity.archivedAt === null || may(context, entity.id, 'entity.readArchived')
}

export const Office = builder.objectRef<OfficeRow>('Office').implement({
  description: 'An office of the administration (dependencia).',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: (row) => ({ type: 'Office', id: row.id }),
    }),
    code: t.exposeString('code', { description: 'Short code, unique in the entity.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    activeFrom: t.field({
      type: 'Date',
      description: 'First day of activity.',
      resolve: (o) => plainDateOf(o.activeFrom),
    }),
    activeTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day of activity; null: it works.',
      resolve: (o) => optionalPlainDateOf(o.activeTo),
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})

export const Organisation = builder.objectRef<OrganisationRow>('Organisation').implement({
  description: 'Another organisation that takes part in the plan (otra entidad).',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: (row) => ({ type: 'Organisation', id: row.id }),
    }),
    code: t.exposeString('code', { description: 'Short code, unique in the entity.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    sector: t.exposeString('sector', {
      nullable: true,
      description: 'What it is: school, company, national entity.',
    }),
    activeFrom: t.field({
      type: 'Date',
      description: 'Since when it takes part.',
      resolve: (o) => plainDateOf(o.activeFrom),
    }),
    activeTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day; null: it still does.',
      resolve: (o) => optionalPlainDateOf(o.activeTo),
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})

export const GovernmentBody = builder.objectRef<Body>('Body').implement({
  description: 'A body of government with its own handover (ente): Concejo, Alcaldía.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque id.', resolve: (row) => ({ type: 'Body', id: row.id }) }),
    code: t.exposeString('code', { description: 'Short code, unique in the entity.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
})

builder.node(Entity, {
  description: 'A municipality that keeps its plan here (entidad territorial).',
  id: { description: 'Opaque global id.', resolve: (entity) => entity.id },
  loadOne: async (id, context) => {
    const entity = await context.db.prisma.entity.findUnique({ where: { id } })
    return entity && isVisibleEntity(context, entity) ? entity : null
  },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable key, for example `alvarado-tolima`.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    department: t.exposeString('department', { description: 'Department it lies in.' }),
    divipolaCode: t.exposeString('divipolaCode', {
      nullable: true,
      description: 'DIVIPOLA code, five digits as text.',
    }),
    nit: t.exposeString('nit', { nullable: true, description: 'NIT with its check digit.' }),
    address: t.exposeString('address', { nullable: true, description: 'Address.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone.' }),
    email: t.exposeString('email', { nullable: true, description: 'Institutional mail.' }),
    website: t.exposeString('website', { nullable: true, description: 'Municipal site.' }),
    currentContact: t.exposeString('currentContact', {
      nullable: true,
      description: 'A contact that answers today, beside the historical ones of the act.',
    }),
    isSample: t.exposeBoolean('isSample', {
      description: 'All that is recorded under it is sample: mark it so wherever it is shown.',
    }),
    archived: t.boolean({
      description: 'Kept, but no longer listed.',
      resolve: (entity) => entity.archivedAt !== null,
    }),
    today: t.field({
      type: 'Date',
      description: 'Its day: today in Bogotá, or the sample’s fixed one.',
      resolve: todayOf,
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
    viewerRoles: t.field({
      type: [RoleEnum],
      description: 'What the caller is here.',
      resolve: (entity, _args, context) => rolesIn(context, entity.id),
    }),
    offices: t.field({
      type: [Office],
      description: 'Its offices, those that ended included.',
      resolve: ({ id }, _args, { loaders }) => loaders.officesOf.load(id),
    }),
    organisations: t.field({
      type: [Organisation],
      description: 'Other organisations that take part.',
      resolve: ({ id }, _args, { loaders }) => loaders.organisationsOf.load(id),
    }),
    bodies: t.field({
      type: [GovernmentBody],
      description: 'Its bodies of government.',
      resolve: ({ id }, _args, { loaders }) => loaders.bodiesOf.load(id),
    }),
  }),
})

builder.queryField('entity', (t) =>
  t.field({
    type: Entity,
    nullable: true,
    description: 'The entity with that key; null: there is none for this caller.',
    args: { slug: t.arg.string({ required: true, description: 'For example `alvarado-tolima`.' }) },
    resolve: async (_root, { slug }, context) => {
      const entity = await context.db.prisma.entity.findUnique({ where: { slug } })
      return entity && isVisibleEntity(context, entity) ? entity : null
    },
  }),
)
