import type { AttachRegisterEvidenceInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { decodeId } from '../../core/ids.ts'
import { NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { proofOf, refuseSameProof } from '../../trace/files/proof.ts'
import { checkOffice } from '../facts/register-access.ts'
import { labelOf, registerOfType } from './register-row.ts'
import { readRow, runIn } from './stored-row.sql.ts'
import { writeToList } from './write-to-list.ts'

/**
 * Appends a file or a link to a row of a register.
 * @throws NotFoundRefusal, AccessRefusal for another office's row; StateRefusal for one that is annulled;
 * InputRefusal when the file isn't one of the entity's or the row has the same proof already
 */
export async function attachRegisterEvidence(
  context: Context,
  input: AttachRegisterEvidenceInput,
): Promise<Written> {
  const decoded = decodeId(input.rowId)
  const definition = registerOfType(decoded?.type ?? '')
  if (!decoded || !definition) throw new NotFoundRefusal()
  const { id } = decoded
  const found = await readRow(context.work.run, definition, id)
  const { entityId, actor, officeId } = permitted(context, found, 'register.edit')
  checkOffice(actor, officeId)
  const { idempotencyKey } = input
  const request = { operation: 'attachRegisterEvidence', idempotencyKey, input, entityId }
  return writeToList(context, definition, request, async ({ tx, audit }) => {
    const row = await readRow(runIn(tx), definition, id)
    if (!row) throw new NotFoundRefusal()
    checkOffice(actor, row.officeId)
    if (row.annulledReason !== null) {
      throw new StateRefusal('WRONG_STATE', { reason: 'ROW_ANNULLED' })
    }
    const given = await proofOf(tx, entityId, input)
    const known = await tx.registerEvidence.findMany({
      where: { entityId, rowId: id },
      select: { url: true, file: { select: { hash: true } } },
    })
    refuseSameProof(known, given)
    const { proof, hash } = given
    await tx.registerEvidence.create({
      data: {
        ...{ ...proof, entityId, register: definition.key, rowId: id },
        attachedById: actor.id,
      },
    })
    await audit({
      action: 'registerEvidence.attach',
      subjectType: definition.type,
      subjectId: id,
      subjectLabel: labelOf(row),
      after: { kind: proof.kind, title: proof.title, url: proof.url ?? null, hash },
    })
    return { type: definition.type, id }
  })
}
