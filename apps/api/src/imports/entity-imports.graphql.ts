import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { Entity } from '../entities/entity.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { checkPage, pageCost, pageLimits } from '../graphql/page.ts'
import { readBy } from '../graphql/readers.ts'
import { ImportRun } from './import.graphql.ts'
import { type ImportRunHead, readImportRuns } from './import-run.sql.ts'

builder.objectField(Entity, 'imports', (t) =>
  t.connection({
    ...readBy('register.import'),
    type: ImportRun,
    nullable: true,
    description:
      'Files that were brought in for its registers, the newest first. Null: for those who may import only.',
    args: {
      list: t.arg.string({
        description:
          'Files of that list alone, as its address names it: `procedures`. Default: of all.',
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
