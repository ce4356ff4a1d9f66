import type { AttachEvidenceInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { type Written, writeToPlan } from '../../core/writing/write.ts'
import { proofOf, refuseSameProof } from '../../trace/files/proof.ts'
import { measurementLabel } from '../measurements/audit-image.ts'
import { findMeasurement, measurementInclude, stateOf } from '../measurements/measurement-row.ts'
import { lockedTarget, writableTarget } from '../measurements/writable-target.ts'

/**
 * Appends a file or a link to a value, whether draft, submitted or approved; a returned one asks for a
 * correction, which is a value of its own.
 * @throws NotFoundRefusal, AccessRefusal, StateRefusal WRONG_STATE; InputRefusal when the file isn't one of
 * the entity's or the value has the same proof already.
 */
export async function attachEvidence(
  context: Context,
  input: AttachEvidenceInput,
): Promise<Written> {
  const found = await findMeasurement(context, idOf('Measurement', input.measurementId))
  if (!found) throw new NotFoundRefusal()
  const target = await writableTarget(context, found.targetId, 'evidence.attach')
  const { part, actor } = target
  const { entityId } = found
  const request = {
    operation: 'attachEvidence',
    idempotencyKey: input.idempotencyKey,
    input,
    entityId,
    planId: part.plan.id,
  }
  return writeToPlan(context, request, async (scope) => {
    const { tx, audit } = scope
    await lockedTarget(context, scope, target)
    const row = await tx.measurement.findUniqueOrThrow({
      where: { id: found.id, entityId },
      include: measurementInclude,
    })
    if (stateOf(row) === 'RETURNED')
      throw new StateRefusal('WRONG_STATE', { reason: 'VALUE_RETURNED' })
    const given = await proofOf(tx, entityId, input)
    refuseSameProof(row.evidence, given)
    const { proof, hash } = given
    await tx.evidence.create({
      data: { ...proof, entityId, measurementId: row.id, attachedById: actor.id },
    })
    await audit({
      action: 'evidence.attach',
      subjectType: 'Measurement',
      subjectId: row.id,
      subjectLabel: measurementLabel(part, row.periodKey),
      after: { kind: proof.kind, title: proof.title, url: proof.url ?? null, hash },
    })
    return { type: 'Measurement', id: row.id }
  })
}
