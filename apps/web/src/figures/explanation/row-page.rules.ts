import { LIST_HEADS } from '@gelt/domain'
import { typeOfGlobalId } from '../../lib/global-id.ts'
import { readRowLabel } from '../../lib/inventory/row-label.ts'
import { paths } from '../../lib/paths.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'

export interface ExplainedRowFacts {
  /** Global id: its type says of which register it is. Null: the person may not open it. */
  rowId: string | null
  label: string
}

/** Address of a row’s own page; null where it is not open to the person, or has none. */
export function rowPage(entity: string, { rowId, label }: ExplainedRowFacts): string | null {
  const { code } = readRowLabel(label)
  if (!code || !rowId) return null
  const type = typeOfGlobalId(rowId)
  const register = LIST_HEADS.find((one) => one.type === type)
  if (register) return registerPaths.row(entity, register, code)
  return type === 'Procedure' ? paths.procedure(entity, code) : null
}
