import { isCounted, type RegisterDefinition } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import {
  type WriteRequest,
  type WriteScope,
  type Written,
  writeToEntity,
  writeToRegister,
} from '../../core/writing/write.ts'
import { todayIn } from '../../directory/entities/visible-entity.ts'
import type { RowsScope } from './row-hooks.ts'

/** A write to rows of a list: what figures are counted from makes the plans count anew, a kept list doesn't. */
export function writeToList(
  context: Context,
  definition: RegisterDefinition | null,
  request: WriteRequest,
  run: (scope: RowsScope) => Promise<Written>,
): Promise<Written> {
  const write = definition && !isCounted(definition) ? writeToEntity : writeToRegister
  return write(context, request, async (scope: WriteScope) => {
    const { entityId } = request
    return run({ ...scope, context, entityId, today: await todayIn(scope.tx, entityId) })
  })
}
