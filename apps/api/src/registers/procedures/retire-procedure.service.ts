import type { RestoreProcedureInput, RetireProcedureInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { StateRefusal } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { changeProcedure } from './change-procedure.ts'

/** Takes it out of the inventory from the day after its last one, with the reason. */
export function retireProcedure(context: Context, input: RetireProcedureInput): Promise<Written> {
  const { retiredOn, reason } = input
  const edit = { operation: 'retireProcedure', action: 'procedure.retire', input, reason } as const
  return changeProcedure(context, edit, () => ({ retiredOn, retiredReason: reason }))
}

/** Puts it back as if it had never been taken out. @throws StateRefusal when it is in the inventory. */
export function restoreProcedure(context: Context, input: RestoreProcedureInput): Promise<Written> {
  const { reason } = input
  const edit = {
    operation: 'restoreProcedure',
    action: 'procedure.restore',
    input,
    reason,
    evenRetired: true,
  } as const
  return changeProcedure(context, edit, ({ retiredOn }) => {
    if (retiredOn === null) throw new StateRefusal('WRONG_STATE', { reason: 'PROCEDURE_IN_FORCE' })
    return { retiredOn: null, retiredReason: null }
  })
}
