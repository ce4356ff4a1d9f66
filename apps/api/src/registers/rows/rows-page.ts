import type { Entity } from '@gelt/db'
import type { RegisterDefinition } from '@gelt/domain'
import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { cursorOf, keysIn, placeShape } from '../../graphql/keyset-cursor.ts'
import { checkPage, type PageArgs, pageLimits } from '../../graphql/page.ts'
import { readsAll } from '../facts/register-access.ts'
import { fitsKeys } from './row-keys.sql.ts'
import { type AskedFilter, rowFilterOf, rowSortOf } from './rows-filter.graphql.ts'
import { type PlacedRow, type RowScope, readRowsPage } from './rows-page.sql.ts'

interface Wanted extends PageArgs {
  search?: string | null | undefined
  filter?: AskedFilter | null | undefined
  sort?: { field: string; descending?: boolean | null | undefined } | null | undefined
}

/** What the caller may look at of a register. */
export function scopeOf(
  context: Context,
  entity: Entity,
  definition: RegisterDefinition,
): RowScope {
  return {
    definition,
    entityId: entity.id,
    today: todayOf(entity),
    publicOnly: !readsAll(context, entity.id),
  }
}

/** A page of a register. One statement. */
export async function rowsPage(
  context: Context,
  entity: Entity,
  definition: RegisterDefinition,
  wanted: Wanted,
) {
  checkPage(wanted, placeShape)
  const scope = scopeOf(context, entity, definition)
  const filter = rowFilterOf(definition, wanted.filter, !scope.publicOnly)
  const sort = rowSortOf(definition, wanted.sort, !scope.publicOnly)
  // A cursor says of which order it is: the keys of another one may look the same.
  const order = `${sort.field} ${sort.descending}`
  const placeOf = (cursor: string | null | undefined) =>
    keysIn(
      cursor,
      ([first, ...keys]) => first === order && fitsKeys(definition, sort, keys),
    )?.slice(1) ?? null
  let total = 0
  const connection = await resolveCursorConnection(
    {
      ...pageLimits,
      args: wanted,
      toCursor: ({ keys }: PlacedRow) => cursorOf({ keys: [order, ...keys] }),
    },
    async ({ before, after, limit, inverted }: ResolveCursorConnectionArgs) => {
      const page = await readRowsPage(context.work.run, {
        ...scope,
        ...{ search: wanted.search ?? null, filter, sort, inverted, limit },
        after: placeOf(after),
        before: placeOf(before),
      })
      total = page.total
      return page.rows
    },
  )
  return { ...connection, totalCount: total }
}
