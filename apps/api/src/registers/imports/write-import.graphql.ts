import { applyImportInput, confirmMatchesInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refusalTypes } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { builder } from '../../graphql/builder.ts'
import { key } from '../../graphql/input-words.ts'
import { parseInput } from '../../graphql/parse-input.ts'
import { applyImport } from './apply-import.service.ts'
import { confirmMatches } from './confirm-matches.service.ts'
import { ImportRun } from './import.graphql.ts'
import { findImportRun, type ImportRunHead } from './import-run.sql.ts'

const ApplyImportInput = builder.inputType('ApplyImportInput', {
  description: 'A file that was read, to be written.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The run, READY.' }),
    idempotencyKey: t.string({
      required: true,
      description: key,
    }),
  }),
})

const MatchInput = builder.inputType('ImportMatchInput', {
  description:
    'Which stored row a row of the SUIT dataset is, or whose new one: exactly one of the two.',
  fields: (t) => ({
    line: t.int({ required: true, description: 'Row of the sheet, as the run names it.' }),
    code: t.string({ description: 'Code of the stored row that it is.' }),
    officeId: t.id({ description: 'Office of which it is a new one.' }),
  }),
})

const ConfirmMatchesInput = builder.inputType('ConfirmMatchesInput', {
  description: 'What a person says of rows that the numbers of the SUIT don’t tell.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The run, READY.' }),
    matches: t.field({
      type: [MatchInput],
      required: true,
      description: '1 to 500; the others stay as they are.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

async function importRun({ db }: Context, { id }: Written): Promise<ImportRunHead> {
  const run = await findImportRun(db, id)
  if (!run) throw new Error('The run is gone')
  return run
}

builder.mutationFields((t) => ({
  applyImport: t.field({
    type: ImportRun,
    description:
      'Writes what a file would change, all of it or nothing; refused and undecided rows are left out. Answers when it is done: ask for `done` and `total` of the run meanwhile.',
    args: {
      input: t.arg({ type: ApplyImportInput, required: true, description: 'Which file.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The run, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      importRun(context, await applyImport(context, parseInput(applyImportInput, input))),
  }),
  confirmMatches: t.field({
    type: ImportRun,
    description:
      'Says which rows of the SUIT dataset are which of ours. The register changes only when the run is applied.',
    args: {
      input: t.arg({ type: ConfirmMatchesInput, required: true, description: 'The matches.' }),
    },
    errors: {
      types: refusalTypes,
      union: { description: 'The run, or why it was refused.' },
    },
    resolve: async (_root, { input }, context) =>
      importRun(context, await confirmMatches(context, parseInput(confirmMatchesInput, input))),
  }),
}))
