import {
  ATTENTIONS,
  type Attention,
  attentionOf,
  type BarTally,
  inventoryBars,
  isInForce,
  type PlainDate,
  REVIEW_MONTHS,
  type Saving,
  savingsOf,
} from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { visibleEntity } from '../../directory/entities/visible-entity.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { readInventoryFacts } from './inventory-facts.sql.ts'
import { reviewMonthsOf } from './review-months.ts'
import { ActSetEnum, AttentionEnum, InventoryBarEnum, SavedUnitEnum } from './vocabulary.graphql.ts'

const BarType = builder.objectRef<BarTally>('InventoryBarTally').implement({
  description:
    'So many of so many: by the judgements that rows 6 to 12 of the plan are counted with.',
  fields: (t) => ({
    bar: t.field({ type: InventoryBarEnum, description: 'Which bar.', resolve: (b) => b.bar }),
    counts: t.exposeInt('counts', { description: 'Rows that count.' }),
    outOf: t.exposeInt('outOf', { description: 'Out of how many; undecided ones are among them.' }),
    excluded: t.exposeInt('excluded', {
      description: 'Rows left out of the latter with a written justification.',
    }),
  }),
})

const SavingType = builder.objectRef<Saving>('InventorySaving').implement({
  description:
    'What citizens spend in a year on what was improved, before and after: Σ each time × yearly demand.',
  fields: (t) => ({
    unit: t.field({ type: SavedUnitEnum, description: 'Of what.', resolve: (s) => s.unit }),
    before: t.field({ type: 'Decimal', description: 'A year before.', resolve: (s) => s.before }),
    after: t.field({ type: 'Decimal', description: 'A year after.', resolve: (s) => s.after }),
    saved: t.field({
      type: 'Decimal',
      description: 'before − after; below 0 where it got worse.',
      resolve: (s) => s.saved,
    }),
    improvements: t.exposeInt('improvements', { description: 'Improvements that changed it.' }),
    unmeasured: t.exposeInt('unmeasured', {
      description: 'Completed improvements left out: without demand, or without both amounts.',
    }),
  }),
})

interface AttentionCount {
  attention: Attention
  rows: number
}

const AttentionCountType = builder.objectRef<AttentionCount>('AttentionCount').implement({
  description: 'How many rows ask for attention by one reason.',
  fields: (t) => ({
    attention: t.field({ type: AttentionEnum, description: 'Why.', resolve: (a) => a.attention }),
    rows: t.exposeInt('rows', { description: 'How many.' }),
  }),
})

interface Summary {
  entityId: string
  asOf: PlainDate
  rows: number
  bars: BarTally[]
  savings: Saving[]
  attention: AttentionCount[]
}

const SummaryType = builder.objectRef<Summary>('InventorySummary').implement({
  description: 'The inventory in a few figures.',
  fields: (t) => ({
    asOf: t.field({ type: 'Date', description: 'Day looked at.', resolve: (s) => s.asOf }),
    rows: t.exposeInt('rows', { description: 'Rows in force.' }),
    bars: t.field({
      type: [BarType],
      description: 'Identified, studied, in the SUIT, improved, fully online.',
      resolve: (s) => s.bars,
    }),
    savings: t.field({
      type: [SavingType],
      description:
        'What completed improvements save citizens in a year: steps, days, pesos, documents.',
      resolve: (s) => s.savings,
    }),
    attention: t.field({
      ...readBy('register.readAll'),
      type: [AttentionCountType],
      nullable: true,
      description: 'What asks for attention. Null: for the entity’s own people only.',
      resolve: (s) => s.attention,
    }),
  }),
})

interface Wanted {
  entityId: string
  actSet: string | null
  asOf: PlainDate
  reviewMonths: number
}

async function summaryOf(context: Context, wanted: Wanted): Promise<Summary> {
  const { asOf, reviewMonths } = wanted
  const { facts, improvements } = await readInventoryFacts(
    context.work.run,
    wanted.entityId,
    wanted.actSet,
  )
  await context.work.turn()
  const inForce = facts.filter((fact) => isInForce(fact, asOf))
  const made = inForce.flatMap(({ id, yearlyDemand }) =>
    (improvements.get(id) ?? []).map((improvement) => ({ ...improvement, yearlyDemand })),
  )
  const flags = inForce.flatMap((fact) =>
    attentionOf({ ...fact, improvements: improvements.get(fact.id) ?? [] }, asOf, reviewMonths),
  )
  return {
    entityId: wanted.entityId,
    asOf,
    rows: inForce.length,
    bars: inventoryBars(inForce, asOf),
    savings: savingsOf(made, asOf),
    attention: ATTENTIONS.map((attention) => ({
      attention,
      rows: flags.filter((flag) => flag === attention).length,
    })),
  }
}

builder.queryField('inventorySummary', (t) =>
  t.field({
    type: SummaryType,
    nullable: true,
    description:
      'The whole inventory in a few figures, as the plan counts it. Null: there is no such entity for this caller.',
    complexity: { field: 50 },
    args: {
      entity: t.arg.string({ required: true, description: 'For example `alvarado-tolima`.' }),
      actSet: t.arg({ type: ActSetEnum, description: 'Of one set; null: of all.' }),
      asOf: t.arg({ type: 'Date', description: 'Day looked at. Default: the entity’s today.' }),
      reviewMonths: t.arg.int({
        defaultValue: REVIEW_MONTHS,
        description: 'After how many months nobody having looked is too long: 1 to 120.',
      }),
    },
    resolve: async (_root, args, context) => {
      const entity = await visibleEntity(context, args.entity)
      if (!entity) return null
      return summaryOf(context, {
        entityId: entity.id,
        actSet: args.actSet ?? null,
        asOf: args.asOf ?? todayOf(entity),
        reviewMonths: reviewMonthsOf(args.reviewMonths),
      })
    },
  }),
)
