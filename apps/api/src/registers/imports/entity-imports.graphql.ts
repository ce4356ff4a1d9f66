import { LISTS } from '@gelt/domain'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { Entity } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { checkPage, pageCost, pageLimits } from '../../graphql/page.ts'
import { readBy } from '../../graphql/readers.ts'
import { screamingSnake } from '../rows/register-row.ts'
import { ImportRun } from './import.graphql.ts'
import { type ImportRunHead, readImportRuns } from './import-run.sql.ts'

const ImportedListEnum = builder.enumType('ImportedList', {
  description: 'Lists that files are brought into: the inventory, and the registers of daily work.',
  values: {
    PROCEDURES: {
      value: 'procedures',
      description: 'The inventory of procedures and services.',
    },
    ...Object.fromEntries(
      LISTS.map(({ key, nouns }) => [
        screamingSnake(key),
        { value: key, description: `The register of ${nouns.en.many}.` },
      ]),
    ),
  },
})

builder.objectField(Entity, 'imports', (t) =>
  t.connection({
    ...readBy('register.import'),
    type: ImportRun,
    nullable: true,
    description:
      'Files that were brought in for its registers, the newest first. Null: for those who may import only.',
    args: {
      list: t.arg({
        type: ImportedListEnum,
        description: 'Files of that list alone. Default: of all.',
      }),
    },
    complexity: pageCost,
    resolve: (entity, args, context) => {
      checkPage(args)
      return resolveCursorConnection(
        { ...pageLimits, args, toCursor: ({ id }: ImportRunHead) => id },
        ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) =>
          readImportRuns(context.db, entity.id, {
            ...{ list: args.list ?? null, before, after, limit, inverted },
          }),
      )
    },
  }),
)
