import {
  CURRENT_RULES,
  type Language,
  type RowAmount,
  rowAmount,
  sentenceFactsOf,
  typedSentence,
  VERDICTS,
} from '@gelt/domain'
import { resolveArrayConnection } from '@pothos/plugin-relay'
import { Target } from '../../act/indicators/target.graphql.ts'
import type { Context } from '../../core/context.ts'
import { decodeId } from '../../core/ids.ts'
import { builder } from '../../graphql/builder.ts'
import { figureArgs } from '../../graphql/clock-args.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { checkPage, pageCost, pageLimits } from '../../graphql/page.ts'
import { readBy } from '../../graphql/readers.ts'
import { BasisEnum } from '../../graphql/vocabulary.graphql.ts'
import { TargetFigureType } from '../progress/figure.graphql.ts'
import { type ExplainedRow, tallyOf } from './explained-row.ts'
import { type Explanation, explanationOf } from './explanation.ts'
import { openableId, rowIdRule } from './openable-row.ts'
import { namedOwed, OwedPartType, owedOf } from './owed-part.graphql.ts'

export const VerdictEnum = builder.enumType('Verdict', {
  description: 'What a source says of a row on a day.',
  values: enumValues(VERDICTS, {
    COUNTS: 'Above and below the line.',
    MISSING: 'Below it alone.',
    EXCLUDED: 'Taken out of it, with a justification.',
  }),
})

/** Every row of a register is judged again, or what was frozen of it is read. */
export const explanationCost = 30

/** A row with what says it in words. */
type SpokenRow = ExplainedRow & { explanation: Explanation }

export const ExplainedRowType = builder.objectRef<SpokenRow>('ExplainedRow').implement({
  description: 'A register’s row as the figure saw it.',
  fields: (t) => ({
    rowId: t.id({
      nullable: true,
      description: `The row: of an inventory figure a Procedure. ${rowIdRule}`,
      resolve: ({ explanation: { entityId, source }, id }, _args, context) =>
        openableId(context, { entityId, register: source?.register ?? null, id }),
    }),
    label: t.exposeString('label', { description: 'Code and name, as recorded by then.' }),
    officeName: t.exposeString('officeName', {
      nullable: true,
      description: 'Its office, as recorded by then.',
    }),
    verdict: t.field({
      type: VerdictEnum,
      description: 'Whether it counts.',
      resolve: (r) => r.verdict,
    }),
    reasonKey: t.exposeString('reason', { description: 'Why, as a stable key.' }),
    reason: t.string({
      description: 'Why, in the language asked for.',
      resolve: (r, _args, { language }) => reasonOf(r.explanation, r.reason, language),
    }),
    note: t.exposeString('note', {
      ...readBy('register.readAll'),
      nullable: true,
      description:
        'The written justification that the verdict rests on, where there is one. Null: for the entity’s own people only.',
    }),
    on: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day since when this is so; null: not dated.',
      resolve: (r) => r.on,
    }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'What it adds to the figure by the day, in the target’s unit: hours, 1 for what is counted; of a mail account the days of use of the week that its verdict speaks of. Null: of a share, or no week is spoken of.',
      resolve: (r) => decimalOf(amountOf(r)?.amount),
    }),
    owed: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'What of that it owes: hours of a group, days of an account in that week. Null: nothing by itself.',
      resolve: (r) => decimalOf(amountOf(r)?.owed),
    }),
    periodKey: t.string({
      nullable: true,
      description:
        'The period that its verdict and its amounts speak of, as `2010-W25`; null: the whole time by the day.',
      resolve: (r) => amountOf(r)?.period?.key ?? null,
    }),
  }),
})

function amountOf({ explanation, ...row }: SpokenRow): RowAmount | null {
  const { source, terms, asOf } = explanation
  return source && rowAmount(source, terms, row, asOf)
}

function decimalOf(amount: number | null | undefined): string | null {
  return amount == null ? null : String(amount)
}

interface OfficeTally {
  officeName: string | null
  rows: ExplainedRow[]
}

const OfficeTallyType = builder.objectRef<OfficeTally>('OfficeTally').implement({
  description: 'The rows of one office, counted.',
  fields: (t) => ({
    officeName: t.exposeString('officeName', { nullable: true, description: 'The office.' }),
    counts: t.int({ description: 'Rows that count.', resolve: (o) => tallyOf(o.rows).counts }),
    missing: t.int({ description: 'Rows missing.', resolve: (o) => tallyOf(o.rows).missing }),
  }),
})

/** The row of that global id, where the caller may open it: what an id leads to is told by one rule. */
async function openedRow(
  context: Context,
  { entityId, source }: Explanation,
  wanted: string,
): Promise<string | null> {
  const id = decodeId(wanted)?.id
  const register = source?.register ?? null
  const opened = id && (await openableId(context, { entityId, register, id }))
  return id && opened === wanted ? id : null
}

function reasonOf({ source }: Explanation, reason: string, language: Language): string {
  return source?.words[language].reasons[reason] ?? reason
}

function sentenceOf(explanation: Explanation, language: Language): string {
  const { source, rows, readings } = explanation
  if (source) return source.words[language].sentence(sentenceFactsOf(rows, explanation))
  return typedSentence(language, readings.length, readings.at(-1)?.cutoff ?? null)
}

export const ExplanationType = builder.objectRef<Explanation>('Explanation').implement({
  description: 'What a figure is made of: the rows that count, those that don’t, and why.',
  fields: (t) => ({
    asOf: t.field({
      type: 'Date',
      description: 'Day at whose end it holds.',
      resolve: (e) => e.asOf,
    }),
    basis: t.field({
      type: BasisEnum,
      description: 'RECORDED: typed, or frozen when its period was closed. LIVE: counted now.',
      resolve: (e) => e.basis,
    }),
    sourceKey: t.string({
      nullable: true,
      description: 'Definition that counted it; null: typed.',
      resolve: (e) => e.source?.key ?? null,
    }),
    register: t.string({
      nullable: true,
      description:
        'Register that its rows are of: `procedures`, or the key of a register of daily work; null: typed.',
      resolve: (e) => e.source?.register ?? null,
    }),
    definitionVersion: t.exposeInt('definitionVersion', {
      nullable: true,
      description: 'Version of the definition that counted it; null: typed.',
    }),
    rulesVersion: t.int({
      description:
        'Version of the rules that made its figure of what was counted: of a closed value the one that it was closed by, else the current one.',
      resolve: ({ terms }) => terms.rulesVersion ?? CURRENT_RULES,
    }),
    sentence: t.string({
      description: 'The whole in one sentence, in the language asked for.',
      resolve: (e, _args, { language }) => sentenceOf(e, language),
    }),
    counted: t.string({
      nullable: true,
      description: 'What is counted above the line, in words; null: typed.',
      resolve: (e, _args, { language }) => e.source?.words[language].counted ?? null,
    }),
    outOf: t.string({
      nullable: true,
      description: 'What is counted below the line, in words; null: typed.',
      resolve: (e, _args, { language }) => e.source?.words[language].outOf ?? null,
    }),
    figure: t.field({
      type: TargetFigureType,
      description: 'The figure explained, with its formula.',
      resolve: (e) => ({ ...e.figure, asOf: e.asOf, knownAt: e.knownAt }),
    }),
    owed: t.field({
      type: [OwedPartType],
      description: `What is owed by name, of a QUOTA by ended period, the latest first: the first ${namedOwed}. Of a share and a total none: their rows say it.`,
      resolve: (e) => owedOf(e).slice(0, namedOwed),
    }),
    owedCount: t.int({
      description: 'How many parts of it are owed.',
      resolve: (e) => owedOf(e).length,
    }),
    counts: t.int({ description: 'Rows that count.', resolve: (e) => e.tally.counts }),
    missing: t.int({
      description: 'Rows that are owed and don’t count.',
      resolve: (e) => e.tally.missing,
    }),
    excluded: t.int({
      description: 'Rows taken out of the denominator with a justification.',
      resolve: (e) => e.tally.excluded,
    }),
    offices: t.field({
      type: [OfficeTallyType],
      description: 'Rows by office, those that miss most first.',
      resolve: ({ rows }) =>
        [...Map.groupBy(rows, ({ officeName }) => officeName)]
          .map(([officeName, own]) => ({ officeName, rows: own }))
          .sort((a, b) => tallyOf(b.rows).missing - tallyOf(a.rows).missing),
    }),
    rows: t.connection({
      type: ExplainedRowType,
      description: 'The rows, in the register’s order.',
      complexity: pageCost,
      args: {
        verdict: t.arg({ type: VerdictEnum, description: 'Only these; by default all.' }),
        office: t.arg.string({ description: 'Only of the office of that name.' }),
        row: t.arg.id({
          description:
            'Only that row of the register, by its id; whoever may not open it finds none.',
        }),
      },
      resolve: async (explanation, { verdict, office, row: wanted, ...args }, context) => {
        checkPage(args, /^[\w+/=]{1,60}$/)
        const only = wanted && (await openedRow(context, explanation, wanted))
        const rows = explanation.rows
          .filter((row) => !verdict || row.verdict === verdict)
          .filter((row) => !office || row.officeName === office)
          .filter((row) => !wanted || row.id === only)
          .map((row) => ({ ...row, explanation }))
        return resolveArrayConnection({ args, ...pageLimits }, rows)
      },
    }),
  }),
})

builder.objectField(Target, 'explanation', (t) =>
  t.field({
    type: ExplanationType,
    nullable: true,
    args: figureArgs,
    complexity: explanationCost,
    description:
      'What its figure is made of at both clocks; null: not recorded by then. One statement beyond those of the figure at most.',
    resolve: (part, args, context) => explanationOf(context, part, args),
  }),
)
