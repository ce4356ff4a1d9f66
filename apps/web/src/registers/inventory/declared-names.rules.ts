import { declareProceduresInput } from '@gelt/domain'
import { z } from 'zod'

const { officeId, actSet, declaredOn, names } = declareProceduresInput.shape

/** The names of a text with one of them per line; empty lines and the bullets of a pasted list left out. */
export function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*·]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
}

/** An office's list as its form holds it: the names in one text. */
export const declarationInput = z.object({
  officeId,
  actSet,
  declaredOn,
  names: z.string().transform(namesIn).pipe(names),
})
