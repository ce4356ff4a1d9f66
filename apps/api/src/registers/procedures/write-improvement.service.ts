import type { Improvement } from '@gelt/db'
import {
  type AbandonImprovementInput,
  type CreateImprovementInput,
  type ImprovementTerms,
  improvementIssues,
  type UpdateImprovementInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { optionalDateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion, permitted } from '../../core/writing/stored-row.ts'
import {
  type Transaction,
  type WriteScope,
  type Written,
  writeToRegister,
} from '../../core/writing/write.ts'
import { todayIn } from '../../directory/entities/visible-entity.ts'
import { checkOffice } from '../facts/register-access.ts'
import { type ImprovementColumns, improvementColumns, termsOf } from './improvement-columns.ts'
import { improvementTerms } from './improvement-row.ts'
import { improvementImage, procedureLabel } from './procedure-image.ts'

/** Adds what is done to make a procedure better. @throws StateRefusal for a procedure that was taken out. */
export async function createImprovement(
  context: Context,
  input: CreateImprovementInput,
): Promise<Written> {
  const { idempotencyKey, procedureId, ...edit } = input
  const id = idOf('Procedure', procedureId)
  const found = await context.db.prisma.procedure.findUnique({ where: { id } })
  const { entityId, actor, officeId } = permitted(context, found, 'register.edit')
  checkOffice(actor, officeId)
  const request = { operation: 'createImprovement', idempotencyKey, input, entityId }
  return writeToRegister(context, request, async ({ tx, audit }) => {
    const procedure = await tx.procedure.findUniqueOrThrow({ where: { id, entityId } })
    checkOffice(actor, procedure.officeId)
    refuseRetired(procedure)
    const columns = await improvementColumns(tx, entityId, edit)
    await refuseIssues(tx, entityId, termsOf(columns))
    const { kindId = '' } = columns
    const { description, needsPartner } = input
    const row = await tx.improvement.create({
      data: { ...columns, entityId, procedureId: id, kindId, description, needsPartner },
    })
    await audit({
      action: 'improvement.create',
      subjectType: 'Improvement',
      subjectId: row.id,
      subjectLabel: procedureLabel(procedure),
      after: improvementImage(row),
    })
    return { type: 'Improvement', id: row.id }
  })
}

/** Edits an improvement that isn't given up. */
export function updateImprovement(
  context: Context,
  input: UpdateImprovementInput,
): Promise<Written> {
  const { improvementId, version, idempotencyKey, ...edit } = input
  return changeImprovement(context, 'update', input, null, ({ tx }, { entityId, kindId }) =>
    improvementColumns(tx, entityId, edit, kindId),
  )
}

/** Gives an improvement up on a day, with the reason; it counts for nothing from then on. */
export function abandonImprovement(
  context: Context,
  input: AbandonImprovementInput,
): Promise<Written> {
  const { abandonedOn, reason } = input
  return changeImprovement(context, 'abandon', input, reason, async () => ({
    abandonedOn: optionalDateColumn(abandonedOn),
    abandonedReason: reason,
  }))
}

async function changeImprovement(
  context: Context,
  verb: 'update' | 'abandon',
  input: UpdateImprovementInput | AbandonImprovementInput,
  reason: string | null,
  columnsFor: (scope: WriteScope, before: Improvement) => Promise<ImprovementColumns>,
): Promise<Written> {
  const id = idOf('Improvement', input.improvementId)
  const include = { procedure: true }
  const found = await context.db.prisma.improvement.findUnique({ where: { id }, include })
  const { entityId, actor, procedure } = permitted(context, found, 'register.edit')
  checkOffice(actor, procedure.officeId)
  const { idempotencyKey, version } = input
  const request = { operation: `${verb}Improvement`, idempotencyKey, input, entityId }
  return writeToRegister(context, request, async (scope) => {
    const { tx } = scope
    const before = await tx.improvement.findUnique({ where: { id, entityId }, include })
    if (!before) throw new NotFoundRefusal()
    checkOffice(actor, before.procedure.officeId)
    checkVersion(before, version, improvementImage(before))
    refuseRetired(before.procedure)
    if (before.abandonedOn) {
      throw new StateRefusal('WRONG_STATE', { reason: 'IMPROVEMENT_ABANDONED' })
    }
    const columns = await columnsFor(scope, before)
    await refuseIssues(tx, entityId, termsOf(columns, improvementTerms(before)))
    const after = await tx.improvement.update({
      where: { id, entityId },
      data: { ...columns, version: { increment: 1 } },
    })
    await scope.audit({
      action: `improvement.${verb}`,
      subjectType: 'Improvement',
      subjectId: id,
      subjectLabel: procedureLabel(before.procedure),
      before: improvementImage(before),
      after: improvementImage(after),
      reason,
    })
    return { type: 'Improvement', id }
  })
}

function refuseRetired({ retiredOn }: { retiredOn: Date | null }): void {
  if (retiredOn) throw new StateRefusal('WRONG_STATE', { reason: 'PROCEDURE_RETIRED' })
}

async function refuseIssues(tx: Transaction, entityId: string, terms: ImprovementTerms) {
  const issues = improvementIssues(terms, await todayIn(tx, entityId))
  if (issues.length > 0) throw new InputRefusal(issues)
}
