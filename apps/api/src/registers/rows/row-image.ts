import { partsOf, type RegisterDefinition, type RowValues } from '@gelt/domain'
import { encodeId } from '../../core/ids.ts'
import type { Image } from '../../core/writing/stored-row.ts'
import { referencedBy, referencesOf, severalOf } from '../facts/row-columns.ts'
import type { RegisterRowNode } from './register-row.ts'

/** A row as the audit log keeps it: what it leads to by the names of that day. */
export function rowImage(
  definition: RegisterDefinition,
  values: RowValues,
  names: RowValues,
  annulledReason: string | null = null,
): Image {
  const led = [...referencesOf(definition), ...severalOf(definition)]
  const named = led.map(([key]) => [key, names[key] ?? null])
  return { ...values, ...Object.fromEntries(named), annulledReason } as Image
}

/** A row as a conflict shows it: what it leads to by its id, as a form sends it. */
export function conflictImage({ definition, values, annulledReason }: RegisterRowNode): Image {
  const ids = referencesOf(definition).map(([key, field]) => {
    const id = values[key]
    return [key, id == null ? null : encodeId(referencedBy(field).nodeType, id)]
  })
  const several = severalOf(definition).map(([key, field]) => {
    const { nodeType } = referencedBy(field)
    const parts = partsOf(values[key]).map((id) => encodeId(nodeType, id))
    return [key, parts.length > 0 ? parts.sort().join(' ') : null]
  })
  return { ...values, ...Object.fromEntries([...ids, ...several]), annulledReason } as Image
}
