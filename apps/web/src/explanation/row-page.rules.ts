import { REGISTERS } from '@gelt/domain'
import { typeOfGlobalId } from '../lib/global-id.ts'
import { readRowLabel } from '../lib/inventory/row-label.ts'
import { paths } from '../lib/paths.ts'
import { registerPaths } from '../lib/registers/register-paths.ts'

export interface ExplainedRowFacts {
  /** Global id: its type says of which register it is. */
  rowId: string
  label: string
  /** Left out where it isn’t told. */
  verdict?: string | null
  reasonKey?: string
}

/**
 * Address of a row’s own page; null where it is not open to the person: of a procedure what is in the SUIT is public,
 * of a register what everybody reads, and of one whose rows are published one by one those that count; nothing that was annulled.
 * @param readsAll whether the person is one of the entity's own
 */
export function rowPage(
  entity: string,
  readsAll: boolean,
  { rowId, label, verdict, reasonKey }: ExplainedRowFacts,
): string | null {
  const { code } = readRowLabel(label)
  if (!code) return null
  const type = typeOfGlobalId(rowId)
  const definition = REGISTERS.find((one) => one.type === type)
  if (definition) {
    const isPublic =
      definition.readers === 'PUBLIC' &&
      reasonKey !== 'ANNULLED' &&
      (!definition.publicSince || verdict === 'COUNTS')
    return readsAll || isPublic ? registerPaths.row(entity, definition, code) : null
  }
  if (type !== 'Procedure') return null
  return readsAll || reasonKey === 'REGISTERED' ? paths.procedure(entity, code) : null
}
