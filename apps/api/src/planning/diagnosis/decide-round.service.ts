import {
  type ApprovalObstacle,
  type AuditAction,
  approvalObstacle,
  type DecideRoundInput,
  type DecisionKind,
  dailyRegister,
  type ReturnRoundInput,
  roundStatus,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { AccessRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import type { Transaction } from '../../core/writing/transaction.ts'
import { type WriteScope, type Written, writeToEntity } from '../../core/writing/write.ts'
import { labelOf } from '../../registers/rows/register-row.ts'
import { readRow, runIn } from '../../registers/rows/stored-row.sql.ts'
import { decisionsOn } from './diagnosis.rows.ts'

const rounds = dailyRegister('rounds')

interface Decision {
  kind: DecisionKind
  operation: string
  action: 'round.submit' | 'round.approve' | 'round.return'
  reason: string | null
}

/** @throws StateRefusal for a round that isn't open, or of which nothing was assessed */
export function submitRound(context: Context, input: DecideRoundInput): Promise<Written> {
  const operation = 'submitRound'
  return decide(context, input, {
    kind: 'SUBMITTED',
    operation,
    action: 'round.submit',
    reason: null,
  })
}

/** @throws AccessRefusal OWN_APPROVAL for whoever confirmed or submitted anything of it */
export function approveRound(context: Context, input: DecideRoundInput): Promise<Written> {
  const operation = 'approveRound'
  return decide(context, input, {
    kind: 'APPROVED',
    operation,
    action: 'round.approve',
    reason: null,
  })
}

/** Gives it back to those who assess, with the reason. */
export function returnRound(context: Context, input: ReturnRoundInput): Promise<Written> {
  const { reason } = input
  const operation = 'returnRound'
  return decide(context, input, { kind: 'RETURNED', operation, action: 'round.return', reason })
}

async function decide(
  context: Context,
  input: DecideRoundInput,
  { kind, operation, action, reason }: Decision,
): Promise<Written> {
  const id = idOf(rounds.type, input.roundId)
  const found = permitted(context, await readRow(context.work.run, rounds, id), action)
  const { entityId } = found
  const request = { operation, idempotencyKey: input.idempotencyKey, input, entityId }
  return writeToEntity(context, request, async (scope) => {
    const { tx, actor, audit } = scope
    const round = await readRow(runIn(tx), rounds, id)
    if (!round || round.annulledReason !== null) throw new NotFoundRefusal()
    await refuseState(scope, entityId, id, kind)
    const { asActingMayor } = await tx.decision.create({
      data: {
        ...{ entityId, subjectType: rounds.type, subjectId: id, kind, reason },
        decidedById: actor.id,
      },
    })
    await audit({
      action: action satisfies AuditAction,
      subjectType: rounds.type,
      subjectId: id,
      subjectLabel: labelOf(round),
      ...(asActingMayor && { after: { asActingMayor } }),
      reason,
    })
    return { type: rounds.type, id }
  })
}

/** @throws StateRefusal, AccessRefusal where the round's state or the caller's part in it forbids the decision */
async function refuseState(
  { tx, actor }: WriteScope,
  entityId: string,
  id: string,
  kind: DecisionKind,
): Promise<void> {
  const decisions = await decisionsOn(tx, entityId, id)
  const status = roundStatus(decisions)
  if (kind === 'SUBMITTED') {
    if (status !== 'OPEN') throw new StateRefusal('WRONG_STATE', { reason: 'ROUND_DECIDED' })
    const where = { entityId, roundId: id, work: 'CONFIRMED' }
    if ((await tx.assessment.count({ where })) === 0) {
      throw new StateRefusal('WRONG_STATE', { reason: 'NOTHING_ASSESSED' })
    }
    return
  }
  if (status !== 'SUBMITTED')
    throw new StateRefusal('WRONG_STATE', { reason: 'ROUND_NOT_SUBMITTED' })
  if (kind === 'RETURNED') return
  const obstacle: ApprovalObstacle | null = approvalObstacle({
    ...{ roles: actor.roles, actorId: actor.id, status },
    submitterId: decisions.findLast((one) => one.kind === 'SUBMITTED')?.decidedById ?? null,
    confirmerIds: await confirmersOf(tx, id),
  })
  if (obstacle !== null) throw new AccessRefusal('OWN_APPROVAL')
}

/** Everybody who ever confirmed an assessment of the round: also one that somebody else changed afterwards. */
async function confirmersOf(tx: Transaction, roundId: string): Promise<string[]> {
  const rows = await runIn(tx)<{ id: string }>(
    `SELECT DISTINCT confirmed_by_id AS id FROM history.assessment
     WHERE round_id = $1::uuid AND confirmed_by_id IS NOT NULL`,
    [roundId],
  )
  return rows.map(({ id }) => id)
}
