import { isAbstractType } from 'graphql'

/** Prints which types each interface and union holds, for the cache to match fragments by. */
export function plugin(schema) {
  const entries = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ])
    .sort(([a], [b]) => a.localeCompare(b))
  const types = JSON.stringify(Object.fromEntries(entries), null, 2)
  return `export const possibleTypes: Record<string, string[]> = ${types}\n`
}
