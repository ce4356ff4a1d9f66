import type { z } from 'zod'
import type { ErrorCode } from './error-codes.ts'

interface Refused {
  /** The field, seen from the checked value; the value itself where it is left out. */
  path?: (string | number)[]
  /** Figures of the limit, for the sentence. */
  params?: Record<string, string | number>
  /** False where nothing else is asked about a value that is refused for this. */
  continue?: boolean
}

/** Refuses what a zod input checks, by a code of the product. */
export function refuse(
  { addIssue }: Pick<z.core.$RefinementCtx, 'addIssue'>,
  code: ErrorCode,
  where: Refused = {},
): void {
  addIssue({ code: 'custom', message: code, ...where })
}
