import { type Context, personIn } from '../context.ts'
import type { RegisterRowNode } from '../register-rows/register-row.ts'
import { mayEdit } from '../registers/register-access.ts'

/** The session's own office moderates and answers, and the committee everywhere. */
export function viewerModerates(context: Context, session: RegisterRowNode): boolean {
  const person = personIn(context, session.entityId)
  return session.annulledReason === null && person !== null && mayEdit(person, session.officeId)
}
