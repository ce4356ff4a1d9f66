import type {
  IdentifyProcedureInput,
  ProcedurePatch,
  StudyProcedureInput,
  UpdateProcedureInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { changeProcedure } from './change-procedure.ts'

/** Edits a procedure section by section; what is left out stays as it is. */
export function updateProcedure(context: Context, input: UpdateProcedureInput): Promise<Written> {
  const { identity, sheet, evaluation, decisions, publication, automation, reviewedOn } = input
  const edit = {
    operation: 'updateProcedure',
    action: 'procedure.update',
    input,
    bySection: true,
  } as const
  const officeId = identity?.officeId === undefined ? undefined : idOf('Office', identity.officeId)
  const sections = { ...identity, ...sheet, ...evaluation, ...decisions, ...publication }
  const patch: ProcedurePatch = { ...sections, ...automation, reviewedOn, officeId }
  return changeProcedure(context, edit, () => patch)
}

/** Confirms that it exists, with its purpose and result; again to correct the day. */
export function identifyProcedure(
  context: Context,
  input: IdentifyProcedureInput,
): Promise<Written> {
  const edit = { operation: 'identifyProcedure', action: 'procedure.identify', input } as const
  const { identifiedOn, name, purpose, result } = input
  return changeProcedure(context, edit, () => ({ identifiedOn, name, purpose, result }))
}

/**
 * Says that its evaluation is complete: steps, documents, days, cost and yearly demand are known; again to
 * correct the day. @throws StateRefusal before it is identified.
 */
export function studyProcedure(context: Context, input: StudyProcedureInput): Promise<Written> {
  const edit = { operation: 'studyProcedure', action: 'procedure.study', input } as const
  const { procedureId, version, idempotencyKey, ...patch } = input
  return changeProcedure(context, edit, ({ identifiedOn }) => {
    if (identifiedOn === null) {
      throw new StateRefusal('WRONG_STATE', { reason: 'PROCEDURE_NOT_IDENTIFIED' })
    }
    return patch
  })
}
