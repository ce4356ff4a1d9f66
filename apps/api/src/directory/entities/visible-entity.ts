import type { Entity } from '@gelt/db'
import type { PlainDate } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import type { Transaction } from '../../core/writing/transaction.ts'
import { isVisibleEntity } from './entity.graphql.ts'

/** The entity of that key, where it exists for the caller. */
export async function visibleEntity(context: Context, slug: string): Promise<Entity | null> {
  const entity = await context.db.prisma.entity.findUnique({ where: { slug } })
  if (!entity || !isVisibleEntity(context, entity)) return null
  context.loaders.entity.prime(entity.id, entity)
  return entity
}

/** The entity's day, read under the lock. */
export async function todayIn(tx: Transaction, entityId: string): Promise<PlainDate> {
  return todayOf(await tx.entity.findUniqueOrThrow({ where: { id: entityId } }))
}
