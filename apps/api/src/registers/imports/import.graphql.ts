import {
  IMPORT_KINDS,
  type ImportCell,
  type ImportKind,
  type ImportProblem,
  type ImportRow,
  importMessage,
  type RegisterTemplate,
  type SuggestedRow,
  shownValue,
} from '@gelt/domain'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { type Context, may } from '../../core/context.ts'
import { decodeId } from '../../core/ids.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { checkPage, pageCost, pageLimits } from '../../graphql/page.ts'
import { readBy } from '../../graphql/readers.ts'
import { findImportRun, type ImportRunHead, readImportRows } from './import-run.sql.ts'
import { registerStore } from './register-stores.ts'

const ImportStateEnum = builder.enumType('ImportState', {
  description: 'How far a file got.',
  values: {
    READING: { description: 'It is being read.' },
    READY: { description: 'Read: it says what it would change, and waits to be applied.' },
    APPLYING: { description: 'It is being written.' },
    APPLIED: { description: 'Written.' },
    REFUSED: { description: 'The file can’t be read, for the reason given. Nothing was written.' },
    FAILED: { description: 'It broke off. Nothing was written.' },
  },
})

const ImportKindEnum = builder.enumType('ImportRowKind', {
  description: 'What an import does with a row.',
  values: enumValues(IMPORT_KINDS, {
    ADDED: 'It is new.',
    CHANGED: 'Something of it changes.',
    UNCHANGED: 'It stays as it is.',
    REFUSED: 'A cell of it isn’t taken.',
    UNDECIDED: 'A person says first which row it is.',
  }),
})

/** Something with the template that has the words for it. */
interface Worded<Of> {
  of: Of
  template: RegisterTemplate
}

const ImportProblemType = builder
  .objectRef<Worded<ImportProblem> & { at?: ImportCell }>('ImportProblem')
  .implement({
    description: 'Why a file or one of its cells isn’t taken.',
    fields: (t) => ({
      errorCode: t.string({ description: 'Closed code.', resolve: ({ of }) => of.code }),
      message: t.string({
        description: 'The cell, the reason and the way out, in the language asked for.',
        resolve: ({ of, template, at }, _args, { language }) =>
          importMessage(of, language, template, at),
      }),
    }),
  })

const ImportCellType = builder.objectRef<Worded<ImportCell>>('ImportCell').implement({
  description: 'A cell that would change, or is refused.',
  fields: (t) => ({
    column: t.string({ description: 'Key of the column.', resolve: ({ of }) => of.column }),
    header: t.string({
      description: 'Its title, in the language asked for.',
      resolve: ({ of, template }, _args, { language }) =>
        template.columns.find(({ key }) => key === of.column)?.headers[language] ?? of.column,
    }),
    cell: t.string({
      nullable: true,
      description: 'Where it stands in the sheet: `F12`; null: the file has no such column.',
      resolve: ({ of }) => of.cell,
    }),
    before: t.string({
      nullable: true,
      description: 'Stored when the file was read; null: empty.',
      resolve: ({ of, template }, _args, { language }) =>
        shownValue(template, of.column, of.before, language),
    }),
    after: t.string({
      nullable: true,
      description: 'What it becomes; of a refused cell, what the file says. Null: empty.',
      resolve: ({ of, template }, _args, { language }) =>
        of.problem ? of.after : shownValue(template, of.column, of.after, language),
    }),
    problem: t.field({
      type: ImportProblemType,
      nullable: true,
      description: 'Why it is refused; null: it isn’t.',
      resolve: ({ of, template }) => (of.problem ? { of: of.problem, template, at: of } : null),
    }),
  }),
})

const SuggestionType = builder.objectRef<SuggestedRow>('ImportSuggestion').implement({
  description: 'A stored row that a row of a file may be.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
})

const ImportRowType = builder
  .objectRef<Worded<ImportRow> & { place: number }>('ImportRow')
  .implement({
    description: 'A row of a file that would change something, or is refused.',
    fields: (t) => ({
      line: t.int({ description: 'Row of the sheet, from 1.', resolve: ({ of }) => of.line }),
      kind: t.field({
        type: ImportKindEnum,
        description: 'What becomes of it.',
        resolve: ({ of }) => of.kind,
      }),
      code: t.string({ nullable: true, description: 'Its code.', resolve: ({ of }) => of.code }),
      label: t.string({ description: 'What people call it.', resolve: ({ of }) => of.label }),
      suitNumber: t.string({
        nullable: true,
        description: 'Its number in the SUIT dataset; null: the file is none.',
        resolve: ({ of }) => of.suit?.number ?? null,
      }),
      suggestions: t.field({
        type: [SuggestionType],
        description:
          'Stored rows of nearly the same name, the nearest first; a person says if it is one of them.',
        resolve: ({ of }) => of.suit?.suggestions ?? [],
      }),
      cells: t.field({
        type: [ImportCellType],
        description: 'Cells that would change; of a refused row those to mend.',
        resolve: ({ of, template }) => of.cells.map((cell) => ({ of: cell, template })),
      }),
    }),
  })

const ImportSummaryType = builder.objectRef<Worded<ImportRunHead>>('ImportSummary').implement({
  description: 'What a file would change, in numbers.',
  fields: (t) => ({
    added: t.int({ description: 'New rows.', resolve: ({ of }) => of.summary?.added ?? 0 }),
    changed: t.int({
      description: 'Rows that change.',
      resolve: ({ of }) => of.summary?.changed ?? 0,
    }),
    unchanged: t.int({
      description: 'Rows that are as they are stored.',
      resolve: ({ of }) => of.summary?.unchanged ?? 0,
    }),
    refused: t.int({
      description: 'Rows that are left out until their cells are mended.',
      resolve: ({ of }) => of.summary?.refused ?? 0,
    }),
    undecided: t.int({
      description: 'Rows of which nobody has said yet which stored one they are.',
      resolve: ({ of }) => of.summary?.undecided ?? 0,
    }),
    absentColumns: t.stringList({
      description: 'Titles of the columns that the file doesn’t have; what they hold stays.',
      resolve: ({ of, template }, _args, { language }) =>
        (of.summary?.absent ?? []).map(
          (key) => template.columns.find((column) => column.key === key)?.headers[language] ?? key,
        ),
    }),
  }),
})

export const ImportRun = builder.objectRef<ImportRunHead>('ImportRun')

/** The run with the words of its register. */
function worded<Of>(run: ImportRunHead, of: Of): Worded<Of> {
  const store = registerStore(run.list)
  if (!store) throw new Error(`No register ${run.list}`)
  return { of, template: store.template }
}

const place = /^[1-9]\d{0,5}$/

ImportRun.implement({
  description: 'A file brought in for a register: first tried dry, then applied as a whole.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque id.', resolve: ({ id }) => ({ type: 'ImportRun', id }) }),
    list: t.exposeString('list', { description: 'The register: `procedures`.' }),
    format: t.exposeString('format', {
      description: '`TEMPLATE`: our own columns. `SUIT`: those of the public dataset.',
    }),
    state: t.field({
      type: ImportStateEnum,
      description: 'How far it got.',
      resolve: ({ state }) => state,
    }),
    fileName: t.exposeString('fileName', { description: 'Name of the file, with its extension.' }),
    done: t.exposeInt('done', { description: 'Rows gone through in the present state.' }),
    total: t.exposeInt('total', { description: 'Rows to go through; 0 while nobody knows yet.' }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who sent it.',
      resolve: (run, _args, { loaders }) => loaders.person.load(run.personId),
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When it was sent.',
      resolve: ({ createdAt }) => createdAt,
    }),
    appliedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was written; null: not yet.',
      resolve: ({ appliedAt }) => appliedAt,
    }),
    refusal: t.field({
      type: ImportProblemType,
      nullable: true,
      description: 'Why the file is refused; null: it isn’t.',
      resolve: (run) => run.refusal && worded(run, run.refusal),
    }),
    summary: t.field({
      type: ImportSummaryType,
      nullable: true,
      description: 'What it changes; null until it is read.',
      resolve: (run) => run.summary && worded(run, run),
    }),
    rows: t.connection({
      type: ImportRowType,
      description: 'Rows that would change something or are refused, in the order of the file.',
      complexity: pageCost,
      args: {
        kinds: t.arg({ type: [ImportKindEnum], description: 'Of these kinds; default: all.' }),
      },
      resolve: (run, args, context) => importRows(context, run, args),
    }),
  }),
})

interface RowArgs {
  kinds?: readonly ImportKind[] | null | undefined
  first?: number | null | undefined
  last?: number | null | undefined
  after?: string | null | undefined
  before?: string | null | undefined
}

function importRows({ db }: Context, run: ImportRunHead, { kinds, ...args }: RowArgs) {
  checkPage(args, place)
  return resolveCursorConnection(
    { ...pageLimits, args, toCursor: (row: { place: number }) => String(row.place) },
    async ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) => {
      const rows = await readImportRows(db, run.id, {
        kinds: kinds ?? IMPORT_KINDS,
        after: Number(after ?? 0),
        before: Number(before ?? Number.MAX_SAFE_INTEGER),
        limit,
        inverted,
      })
      return rows.map(({ row, place }) => ({ ...worded(run, row), place }))
    },
  )
}

/** The run, or null where it doesn't exist for the caller. */
export async function visibleImportRun(
  context: Context,
  globalId: string,
): Promise<ImportRunHead | null> {
  const id = decodeId(globalId)
  if (id?.type !== 'ImportRun') return null
  const run = await findImportRun(context.db, id.id)
  return run && may(context, run.entityId, 'register.import') ? run : null
}

builder.queryField('importRun', (t) =>
  t.field({
    ...readBy('register.import'),
    type: ImportRun,
    nullable: true,
    description: 'A file that was brought in; null: there is none for this caller.',
    args: { id: t.arg.id({ required: true, description: 'As the upload answered.' }) },
    resolve: (_root, { id }, context) => visibleImportRun(context, id),
  }),
)
