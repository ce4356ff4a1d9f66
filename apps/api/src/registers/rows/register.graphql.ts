import type { Entity } from '@gelt/db'
import {
  dailyRegister,
  isCounted,
  isRowCode,
  LISTS,
  type ListKey,
  type RegisterDefinition,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { Office } from '../../directory/entities/entity.graphql.ts'
import { visibleEntity } from '../../directory/entities/visible-entity.ts'
import { builder } from '../../graphql/builder.ts'
import { pageCost } from '../../graphql/page.ts'
import { readBy } from '../../graphql/readers.ts'
import { readsAll } from '../facts/register-access.ts'
import { Attestation } from './attestation.graphql.ts'
import { readStanding } from './attestations.sql.ts'
import { seesRow } from './find-row.ts'
import {
  type OfficeMonth,
  type RegisterPeriod,
  readOfficeMonths,
  readOpenPeriods,
} from './register-periods.sql.ts'
import { RegisterRow } from './register-row.graphql.ts'
import type { RegisterRowNode } from './register-row.ts'
import { RegisterFilterInput, RegisterSortInput } from './rows-filter.graphql.ts'
import { rowsPage, scopeOf } from './rows-page.ts'
import { readRows } from './stored-row.sql.ts'
import { RegisterKeyEnum } from './vocabulary.graphql.ts'

/** A register of one entity. */
export interface RegisterOfEntity {
  entity: Entity
  definition: RegisterDefinition
}

const RegisterPeriodType = builder.objectRef<RegisterPeriod>('RegisterPeriod').implement({
  description: 'A period of a register that has ended, of an office or of the whole municipality.',
  fields: (t) => ({
    periodKey: t.string({
      description: 'In the register’s own unit: `2010-05`, `2010-S1`.',
      resolve: ({ period }) => period.key,
    }),
    startsOn: t.field({
      type: 'Date',
      description: 'Its first day.',
      resolve: ({ period }) => period.startsOn,
    }),
    endsOn: t.field({
      type: 'Date',
      description: 'Its last day.',
      resolve: ({ period }) => period.endsOn,
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'Whose rows; null: all of the municipality’s.',
      resolve: ({ officeId }, _args, { loaders }) =>
        officeId ? loaders.office.load(officeId) : null,
    }),
    isAttested: t.exposeBoolean('isAttested', {
      description: 'Somebody has said that it is complete: the office, or the committee for all.',
    }),
    rows: t.exposeInt('rows', {
      description: 'Rows whose day lies in it, annulled ones left out.',
    }),
  }),
})

const OfficeMonthCountType = builder.objectRef<OfficeMonth>('OfficeMonthCount').implement({
  description: 'How many rows an office has in a month, by the register’s own day.',
  fields: (t) => ({
    office: t.field({
      type: Office,
      description: 'The office.',
      resolve: async ({ officeId }, _args, { loaders }) => {
        const office = await loaders.office.load(officeId)
        if (!office) throw new Error(`No office ${officeId}`)
        return office
      },
    }),
    month: t.exposeString('month', { description: '`2010-05`' }),
    count: t.exposeInt('count', { description: 'Rows, annulled ones left out.' }),
  }),
})

export const Register = builder.objectRef<RegisterOfEntity>('Register').implement({
  description: 'A register of daily work of one entity.',
  fields: (t) => ({
    key: t.field({
      type: RegisterKeyEnum,
      description: 'Which one.',
      resolve: ({ definition }) => definition.key as ListKey,
    }),
    rows: t.connection(
      {
        type: RegisterRow,
        description: 'Its rows, the newest day first unless said. Outsiders find what is public.',
        complexity: pageCost,
        args: {
          search: t.arg.string({
            description:
              'Words, all of which occur in its texts or its code; accents and capitals don’t matter.',
          }),
          filter: t.arg({ type: RegisterFilterInput, description: 'What it is narrowed to.' }),
          sort: t.arg({ type: RegisterSortInput, description: 'Its order.' }),
        },
        resolve: ({ entity, definition }, args, context) =>
          rowsPage(context, entity, definition, args),
      },
      {
        description: 'A page of a register.',
        fields: (c) => ({
          totalCount: c.int({
            description: 'Rows of the whole list.',
            resolve: (connection) => (connection as unknown as { totalCount: number }).totalCount,
          }),
        }),
      },
    ),
    attestations: t.field({
      type: [Attestation],
      description: 'Periods said to be complete, the newest first; those taken back are left out.',
      args: {
        from: t.arg({ type: 'Date', description: 'Periods that reach this day or a later one.' }),
        to: t.arg({ type: 'Date', description: 'Periods that begin on this day or before.' }),
      },
      resolve: ({ entity, definition }, { from, to }, { work }) =>
        readStanding(work.run, {
          ...{ entityId: entity.id, register: definition.key },
          ...{ from: from ?? null, to: to ?? null },
        }),
    }),
    openPeriods: t.field({
      ...readBy('register.readAll'),
      type: [RegisterPeriodType],
      complexity: { multiplier: 24 },
      description:
        'Its last periods that ended since the plan began, 12 at most, the newest first: of the whole municipality, and of each office where rows have one. Empty for all but the entity’s own people.',
      resolve: ({ entity, definition }, _args, context) =>
        isCounted(definition)
          ? readOpenPeriods(context.work.run, scopeOf(context, entity, definition))
          : [],
    }),
    countsByOffice: t.field({
      type: [OfficeMonthCountType],
      complexity: { multiplier: 24 },
      description: 'How many rows each office has in each month, both days included.',
      args: {
        from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
        to: t.arg({ type: 'Date', required: true, description: 'Last day.' }),
      },
      resolve: ({ entity, definition }, { from, to }, context) =>
        readOfficeMonths(context.work.run, scopeOf(context, entity, definition), from, to),
    }),
  }),
})

/** Whether the caller may look at a register at all. */
export function readsRegister(
  context: Pick<Context, 'viewer'>,
  entityId: string,
  { readers }: RegisterDefinition,
): boolean {
  return readers === 'PUBLIC' || readsAll(context, entityId)
}

/** The register that a code is of, by the letters before its number. */
function registerOfCode(code: string): RegisterDefinition | null {
  return LISTS.find((definition) => isRowCode(definition, code)) ?? null
}

const entityArg = 'For example `alvarado-tolima`.'

builder.queryFields((t) => ({
  register: t.field({
    type: Register,
    nullable: true,
    description: 'A register of daily work; null: there is none for this caller.',
    args: {
      entity: t.arg.string({ required: true, description: entityArg }),
      key: t.arg({ type: RegisterKeyEnum, required: true, description: 'Which one.' }),
    },
    resolve: async (_root, { entity: slug, key }, context) => {
      const definition = dailyRegister(key)
      const entity = await visibleEntity(context, slug)
      return entity && readsRegister(context, entity.id, definition) ? { entity, definition } : null
    },
  }),
  registerRow: t.field({
    type: RegisterRow,
    nullable: true,
    description: 'The row with that code; null: there is none for this caller.',
    args: {
      entity: t.arg.string({ required: true, description: entityArg }),
      code: t.arg.string({ required: true, description: 'For example `PC-004`.' }),
    },
    resolve: async (_root, { entity: slug, code }, context): Promise<RegisterRowNode | null> => {
      const definition = registerOfCode(code)
      const entity = definition && (await visibleEntity(context, slug))
      if (!definition || !entity) return null
      const condition = 'r.entity_id = $1::uuid AND r.code = $2'
      const [row] = await readRows(context.work.run, definition, condition, [entity.id, code])
      return row && seesRow(context, entity, row) ? row : null
    },
  }),
}))
