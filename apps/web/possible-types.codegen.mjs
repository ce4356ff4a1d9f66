import { isAbstractType, visit } from 'graphql'

/** The types that fragments of the app's own documents are written on. */
function namedIn(documents) {
  const names = new Set()
  const note = (node) => {
    if (node.typeCondition) names.add(node.typeCondition.name.value)
  }
  for (const { document } of documents) {
    if (document) visit(document, { InlineFragment: note, FragmentDefinition: note })
  }
  return names
}

/**
 * Prints which types the interfaces and unions hold, for the cache to match fragments by. Only those
 * that a fragment names: each mutation has a union, and all of them would travel with every page.
 */
export function plugin(schema, documents) {
  const named = namedIn(documents)
  const entries = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && named.has(type.name))
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
