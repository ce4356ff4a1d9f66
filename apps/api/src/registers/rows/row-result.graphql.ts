import { LIST_KEYS } from '@gelt/domain'
import { Refusal, refusalTypes } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import type { RegisterRowNode } from './register-row.ts'
import { registerRowType } from './row-types.ts'

/** Of a write to a row of whichever register: an interface can't be a member of a union, its types can. */
export const RegisterRowResult = builder.unionType('RegisterRowResult', {
  description: 'The row, of whichever register, or why the write was refused.',
  types: [...LIST_KEYS.map(registerRowType), ...refusalTypes],
  // The refusals are called in the API as their classes are.
  resolveType: (value) => ('definition' in value ? value.definition.type : refusedAs(value)),
})

/** Type of the API of a refusal given as a value. */
function refusedAs(value: object): string {
  return 'refused' in value ? String(value.refused) : ''
}

/** A refusal as a value: whatever is an Error, GraphQL throws. */
function asValue(refusal: Refusal): Refusal {
  const describe = refusal.describe.bind(refusal)
  return { ...refusal, describe, refused: refusal.constructor.name } as Refusal
}

/** The row that a write gives, or its refusal as a member of the union; anything else is thrown on. */
export async function answered(
  write: () => Promise<RegisterRowNode>,
): Promise<RegisterRowNode | Refusal> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Refusal) return asValue(error)
    throw error
  }
}
