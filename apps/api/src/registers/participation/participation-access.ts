import { type Context, personIn } from '../../core/context.ts'
import { mayEdit } from '../facts/register-access.ts'
import type { RegisterRowNode } from '../rows/register-row.ts'

/** The session's own office moderates and answers, and the committee everywhere. */
export function viewerModerates(context: Context, session: RegisterRowNode): boolean {
  const person = personIn(context, session.entityId)
  return session.annulledReason === null && person !== null && mayEdit(person, session.officeId)
}
