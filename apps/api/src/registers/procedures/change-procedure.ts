import type { Office } from '@gelt/db'
import {
  existenceIssues,
  type Issue,
  issuesOfEdit,
  type ProcedureFields,
  type ProcedurePatch,
  patchProcedure,
  sectionOf,
  spanOfProcedure,
} from '@gelt/domain'
import type { Context, ViewerPerson } from '../../core/context.ts'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import type { AuditEntry } from '../../core/writing/audit.ts'
import { checkVersion, permitted } from '../../core/writing/stored-row.ts'
import { type Transaction, type Written, writeToRegister } from '../../core/writing/write.ts'
import { todayIn } from '../../directory/entities/visible-entity.ts'
import { checkOffice } from '../facts/register-access.ts'
import { procedureImage, procedureLabel } from './procedure-image.ts'
import { columnsOf, fieldsOf } from './procedure-row.ts'

interface ProcedureEdit {
  operation: string
  action: AuditEntry['action']
  input: { procedureId: string; version: number; idempotencyKey: string }
  reason?: string | null
  /** The edit that a row out of the inventory takes: the one that puts it back. */
  evenRetired?: boolean
  /** Its input comes by sections, and an issue names the section of its field. */
  bySection?: boolean
}

/**
 * Runs an edit of a procedure, on the row as it stands under the lock.
 * @throws NotFoundRefusal; AccessRefusal for the register of another office, also where the row would go to one;
 * ConflictRefusal; StateRefusal for a row taken out; InputRefusal for what doesn't fit together afterwards.
 */
export async function changeProcedure(
  context: Context,
  edit: ProcedureEdit,
  patchOf: (fields: ProcedureFields) => ProcedurePatch,
): Promise<Written> {
  const { operation, action, input } = edit
  const id = idOf('Procedure', input.procedureId)
  const found = await context.db.prisma.procedure.findUnique({ where: { id } })
  const { entityId, actor, officeId } = permitted(context, found, 'register.edit')
  checkOffice(actor, officeId)
  const request = { operation, idempotencyKey: input.idempotencyKey, input, entityId }
  return writeToRegister(context, request, async ({ tx, audit }) => {
    const row = await tx.procedure.findUnique({ where: { id, entityId } })
    if (!row) throw new NotFoundRefusal()
    checkOffice(actor, row.officeId)
    const before = fieldsOf(row)
    checkVersion(row, input.version, procedureImage(before))
    if (before.retiredOn !== null && !edit.evenRetired) {
      throw new StateRefusal('WRONG_STATE', { reason: 'PROCEDURE_RETIRED' })
    }
    const after = patchProcedure(before, patchOf(before))
    const today = await todayIn(tx, entityId)
    refuseIssues(issuesOfEdit(before, after, today), edit)
    refuseIssues(await placeIssues(tx, { entityId, actor, before, after }), edit)
    await tx.procedure.update({
      where: { id, entityId },
      data: { ...columnsOf(after), version: { increment: 1 } },
    })
    await audit({
      action,
      subjectType: 'Procedure',
      subjectId: id,
      subjectLabel: procedureLabel(after),
      before: procedureImage(before),
      after: procedureImage(after),
      reason: edit.reason ?? null,
    })
    return { type: 'Procedure', id }
  })
}

function refuseIssues(issues: readonly Issue[], { bySection }: Pick<ProcedureEdit, 'bySection'>) {
  if (issues.length === 0) return
  throw new InputRefusal(
    issues.map((issue) => {
      const [field = ''] = issue.path
      const section = bySection ? sectionOf(field) : null
      return section ? { ...issue, path: [section, field] } : issue
    }),
  )
}

interface Place {
  entityId: string
  actor: ViewerPerson
  before: ProcedureFields
  after: ProcedureFields
}

/** @throws AccessRefusal when it would go to an office that isn't the caller's. */
async function placeIssues(
  tx: Transaction,
  { entityId, actor, before, after }: Place,
): Promise<Issue[]> {
  const issues: Issue[] = []
  if (after.code !== before.code) {
    const where = { entityId_code: { entityId, code: after.code } }
    const taken = await tx.procedure.findUnique({ where })
    if (taken) issues.push({ path: ['code'], code: 'ALREADY_EXISTS' })
  }
  const moves = after.officeId !== before.officeId
  const sameDays = after.declaredOn === before.declaredOn && after.retiredOn === before.retiredOn
  if (!moves && sameDays) return issues
  const office = await tx.office.findFirst({ where: { id: after.officeId, entityId } })
  if (moves && office) checkOffice(actor, office.id)
  return [...issues, ...officeIssues(office, after)]
}

/** Whether the office existed on the days that a procedure speaks of; null: it is none of the entity. */
export function officeIssues(
  office: Office | null,
  procedure: Parameters<typeof spanOfProcedure>[0],
): Issue[] {
  if (!office) return [{ path: ['officeId'], code: 'NOT_FOUND' }]
  const from = plainDateOf(office.activeFrom)
  const unit = { name: office.name, from, to: optionalPlainDateOf(office.activeTo) }
  return existenceIssues('officeId', unit, spanOfProcedure(procedure))
}
