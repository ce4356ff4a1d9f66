import type { Deviation } from '@gelt/db'
import { optionalPlainDateOf } from '../graphql/dates.ts'
import { encodeId } from '../graphql/ids.ts'
import type { Image } from '../writing/stored-row.ts'

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
