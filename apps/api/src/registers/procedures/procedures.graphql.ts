import type { Entity } from '@gelt/db'
import { REVIEW_MONTHS } from '@gelt/domain'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { decodeId } from '../../core/ids.ts'
import { refuseFilter } from '../../core/refusals.ts'
import { visibleEntity } from '../../directory/entities/visible-entity.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { cursorOf, placeShape } from '../../graphql/keyset-cursor.ts'
import { checkPage, type PageArgs, pageCost, pageLimits } from '../../graphql/page.ts'
import { readsAll } from '../facts/register-access.ts'
import { Procedure } from './procedure.graphql.ts'
import { findProcedure } from './procedure-access.ts'
import { type ProcedureAt, procedureAt } from './procedure-row.ts'
import {
  type PlacedProcedure,
  PROCEDURE_SORTS,
  type ProcedureFilter,
  type ProcedureSort,
  readProceduresPage,
} from './procedures-page.sql.ts'
import { placeOf } from './procedures-page.ts'
import { reviewMonthsOf } from './review-months.ts'
import {
  ActSetEnum,
  AttentionEnum,
  AutomationDegreeEnum,
  DecisionQuestionEnum,
  FeasibilityEnum,
  InventoryStateEnum,
  SuitClassEnum,
  SuitStateEnum,
} from './vocabulary.graphql.ts'

const DecisionFilter = builder.inputType('DecisionFilter', {
  description: 'How a question was answered by the day looked at.',
  fields: (t) => ({
    question: t.field({ type: DecisionQuestionEnum, required: true, description: 'Which one.' }),
    answers: t.field({ type: [FeasibilityEnum], required: true, description: 'Any of these.' }),
  }),
})

const ProcedureFilterInput = builder.inputType('ProcedureFilter', {
  description:
    'What the inventory is narrowed to, on the day looked at; all that is said holds together.',
  fields: (t) => ({
    actSet: t.field({ type: ActSetEnum, description: 'Procedures, services, or neither.' }),
    suitClasses: t.field({ type: [SuitClassEnum], description: 'Of one of these classes.' }),
    offices: t.idList({ description: 'Of one of these offices.' }),
    states: t.field({ type: [InventoryStateEnum], description: 'In one of these states.' }),
    suitStates: t.field({
      type: [SuitStateEnum],
      description: 'Whose registration stands at one of these.',
    }),
    onSite: t.boolean({ description: 'On the municipal site, or not.' }),
    inSuit: t.boolean({ description: 'Registered in the SUIT and not removed, or not.' }),
    published: t.boolean({ description: 'On the site or in the SUIT, or on neither.' }),
    automation: t.field({
      type: [AutomationDegreeEnum],
      description: 'Done online in one of these degrees.',
    }),
    decision: t.field({
      type: DecisionFilter,
      description: 'How a question was answered; for the entity’s own people.',
    }),
    improved: t.boolean({
      description:
        'With a completed improvement whose partner is named where it needs one, or without; for the entity’s own people.',
    }),
    attention: t.field({
      type: [AttentionEnum],
      description: 'That ask for attention by any of these; for the entity’s own people.',
    }),
    reviewMonths: t.int({
      description: `After how many months nobody having looked is too long: 1 to 120, ${REVIEW_MONTHS} unless said.`,
    }),
    retired: t.boolean({ description: 'True: those taken out, instead of those in force.' }),
  }),
})

const SortEnum = builder.enumType('ProcedureSortKey', {
  description: 'What the inventory is ordered by.',
  values: enumValues(PROCEDURE_SORTS, {
    NAME: 'Its name.',
    EFFICIENCY: 'Its efficiency; for the entity’s own people.',
    OFFICE: 'The name of its office.',
    UPDATED: 'When it was last edited.',
  }),
})

const ProcedureSortInput = builder.inputType('ProcedureSort', {
  description: 'The order of the inventory. Rows without efficiency come last either way.',
  fields: (t) => ({
    by: t.field({ type: SortEnum, required: true, description: 'What by.' }),
    descending: t.boolean({ description: 'The greatest first.' }),
  }),
})

interface Wanted extends PageArgs {
  search?: string | null | undefined
  filter?:
    | (Omit<ProcedureFilter, 'officeIds'> & { offices?: readonly string[] | null | undefined })
    | null
    | undefined
  sort?: { by: ProcedureSort; descending?: boolean | null | undefined } | null | undefined
  asOf?: string | null | undefined
}

/** Row ids; an id that is none of an office finds nothing. */
function officeIdsOf(offices: readonly string[] | null | undefined): string[] | null {
  if (!offices) return null
  return offices.flatMap((office) => {
    const decoded = decodeId(office)
    return decoded?.type === 'Office' ? [decoded.id] : []
  })
}

/** What an inventory is narrowed and ordered by only for those who read all of it. */
const ownFilters = ['decision', 'improved', 'attention', 'retired'] as const

/**
 * @param flat the filters stand beside each other, as in the address of an export
 * @throws AccessRefusal for an outsider who asks by what they may not see
 */
export function checkAsked(
  filter: Wanted['filter'],
  sort: ProcedureSort | null | undefined,
  own: boolean,
  flat = false,
): void {
  if (own) return
  for (const key of ownFilters)
    if (filter?.[key] != null) refuseFilter(flat ? key : `filter.${key}`)
  // Their order would say how efficient each is.
  if (sort === 'EFFICIENCY') refuseFilter(flat ? 'sort' : 'sort.by', 'EFFICIENCY')
}

/** @throws GraphQLError for months out of range */
export function filterOf(filter: Wanted['filter']): ProcedureFilter {
  const { offices, ...rest } = filter ?? {}
  const reviewMonths = reviewMonthsOf(rest.reviewMonths)
  return { ...rest, reviewMonths, officeIds: officeIdsOf(offices) }
}

interface ProcedureNode extends ProcedureAt {
  place: PlacedProcedure
}

async function proceduresPage(context: Context, entity: Entity, wanted: Wanted) {
  checkPage(wanted, placeShape)
  const own = readsAll(context, entity.id)
  const today = todayOf(entity)
  const asOf = wanted.asOf ?? today
  const asked = wanted.sort ?? { by: 'NAME' as const }
  const sort = asked.by
  checkAsked(wanted.filter, sort, own)
  const filter = filterOf(wanted.filter)
  let total = 0
  const connection = await resolveCursorConnection(
    { ...pageLimits, args: wanted, toCursor: (node: ProcedureNode) => cursorOf(node.place) },
    async ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) => {
      const page = await readProceduresPage(context.work.run, {
        entityId: entity.id,
        asOf,
        publishedOn: own ? null : today,
        search: wanted.search ?? null,
        filter,
        sort,
        descending: asked.descending ?? false,
        after: placeOf(after, sort),
        before: placeOf(before, sort),
        inverted,
        limit,
      })
      total = page.total
      const ids = page.rows.map(({ id }) => id)
      const rows = await context.db.prisma.procedure.findMany({
        where: { id: { in: ids }, entityId: entity.id },
      })
      const byId = new Map(rows.map((row) => [row.id, row]))
      return page.rows.flatMap((place): ProcedureNode[] => {
        const row = byId.get(place.id)
        return row ? [{ ...procedureAt(row, asOf), place }] : []
      })
    },
  )
  return { ...connection, totalCount: total }
}

const asOfArg = 'Day looked at. Default: the entity’s today.'

builder.queryFields((t) => ({
  procedures: t.connection(
    {
      type: Procedure,
      nullable: true,
      description:
        'The inventory of procedures and services. Outsiders find those that are published. Null: there is no such entity for this caller.',
      complexity: pageCost,
      args: {
        entity: t.arg.string({ required: true, description: 'For example `alvarado-tolima`.' }),
        search: t.arg.string({
          description:
            'Words, all of which occur in the names, the purpose, the result, the code or the SUIT number; accents and capitals don’t matter.',
        }),
        filter: t.arg({ type: ProcedureFilterInput, description: 'What it is narrowed to.' }),
        sort: t.arg({ type: ProcedureSortInput, description: 'Its order; by name unless said.' }),
        asOf: t.arg({ type: 'Date', description: asOfArg }),
      },
      resolve: async (_root, { entity: slug, ...wanted }, context) => {
        const entity = await visibleEntity(context, slug)
        return entity && proceduresPage(context, entity, wanted)
      },
    },
    {
      description: 'A page of the inventory.',
      fields: (c) => ({
        totalCount: c.exposeInt('totalCount', { description: 'Rows of the whole list.' }),
      }),
    },
  ),
  procedure: t.field({
    type: Procedure,
    nullable: true,
    description: 'The procedure with that code; null: there is none for this caller.',
    args: {
      entity: t.arg.string({ required: true, description: 'For example `alvarado-tolima`.' }),
      code: t.arg.string({ required: true, description: 'For example `T-014`.' }),
      asOf: t.arg({ type: 'Date', description: asOfArg }),
    },
    resolve: async (_root, { entity: slug, code, asOf }, context) => {
      const entity = await visibleEntity(context, slug)
      const where = entity && { entityId_code: { entityId: entity.id, code } }
      return where && findProcedure(context, where, asOf)
    },
  }),
}))
