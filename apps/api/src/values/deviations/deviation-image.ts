import type { Deviation } from '@gelt/db'
import { optionalPlainDateOf } from '../../core/dates.ts'
import { encodeId } from '../../core/ids.ts'
import type { Image } from '../../core/writing/stored-row.ts'

/** A deviation as the audit log and a conflict show it. */
export function deviationImage(deviation: Deviation): Image {
  const { cause, correctiveAction, answerableId } = deviation
  return {
    cause,
    correctiveAction,
    answerableId: answerableId && encodeId('Person', answerableId),
    dueOn: optionalPlainDateOf(deviation.dueOn),
    closedOn: optionalPlainDateOf(deviation.closedOn),
  }
}
