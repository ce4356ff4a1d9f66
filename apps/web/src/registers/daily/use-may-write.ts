import type { RegisterDefinition } from '@gelt/domain'
import { useMay } from '../../lib/session/use-session.ts'
import { hasOffices } from './may-write.rules.ts'

/** Whether to offer the person to add rows to a register; the server decides again, row by row. */
export function useMayWrite(entity: string, definition: RegisterDefinition): boolean {
  const mayAny = useMay(entity, 'register.editAnyOffice')
  const mayOwn = useMay(entity, 'register.edit')
  // Rows that are made with those of another list are added by nobody.
  if (definition.madeWith !== undefined) return false
  return mayAny || (mayOwn && hasOffices(definition))
}
