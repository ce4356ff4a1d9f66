import type { Entity as EntityRow } from '@gelt/db'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import type { Context } from '../../core/context.ts'
import { idShape } from '../../core/ids.ts'
import { builder } from '../../graphql/builder.ts'
import { cursorOf, keysIn, placeShape } from '../../graphql/keyset-cursor.ts'
import { checkPage, type PageArgs, pageCost, pageLimits } from '../../graphql/page.ts'
import { keyCount, readEntitiesPage } from './entities-page.sql.ts'
import { Entity } from './entity.graphql.ts'

interface Wanted extends PageArgs {
  search?: string | null | undefined
  sample?: boolean | null | undefined
}

type Node = EntityRow & { keys: readonly string[] }

const fits = (keys: readonly string[]) =>
  keys.length === keyCount &&
  /^(true|false)$/.test(keys[0] ?? '') &&
  idShape.test(keys.at(-1) ?? '')

async function entitiesPage(context: Context, wanted: Wanted) {
  checkPage(wanted, placeShape)
  let total = 0
  const connection = await resolveCursorConnection(
    { ...pageLimits, args: wanted, toCursor: (node: Node) => cursorOf(node) },
    async ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) => {
      const page = await readEntitiesPage(context, {
        search: wanted.search ?? null,
        sample: wanted.sample ?? null,
        after: keysIn(after, fits),
        before: keysIn(before, fits),
        inverted,
        limit,
      })
      total = page.total
      return page.rows.map(({ entity, keys }): Node => ({ ...entity, keys }))
    },
  )
  return { ...connection, totalCount: total }
}

builder.queryField('entities', (t) =>
  t.connection(
    {
      type: Entity,
      description:
        'The entities of this installation that are not archived: official ones first, by name.',
      complexity: pageCost,
      args: {
        search: t.arg.string({
          description:
            'Words, all of which occur in the name, the department or the DIVIPOLA code; accents and capitals don’t matter.',
        }),
        sample: t.arg.boolean({ description: 'True: samples alone; false: official ones alone.' }),
      },
      resolve: (_root, wanted, context) => entitiesPage(context, wanted),
    },
    {
      description: 'A page of entities.',
      fields: (c) => ({
        totalCount: c.exposeInt('totalCount', { description: 'Entities of the whole list.' }),
      }),
    },
  ),
)
