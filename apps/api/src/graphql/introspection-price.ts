import {
  type FragmentSpreadNode,
  getIntrospectionQuery,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'

/** Where the fragments of a document are found. */
interface Fragments {
  getFragment(name: string): { selectionSet: SelectionSetNode } | null | undefined
}

/** How long the lists are through which the schema describes itself, roughly. */
const lengths: Readonly<Record<string, number>> = {
  ...{ types: 400, fields: 12, inputFields: 8, enumValues: 6, possibleTypes: 8, interfaces: 2 },
  ...{ directives: 5, args: 3, locations: 8 },
}

/** What a fragment brings to a selection. */
function broughtBy(
  fragment: FragmentSpreadNode | InlineFragmentNode,
  fragments: Fragments,
): SelectionSetNode | undefined {
  if (fragment.kind === Kind.INLINE_FRAGMENT) return fragment.selectionSet
  return fragments.getFragment(fragment.name.value)?.selectionSet
}

function priceOf(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  known: Map<SelectionSetNode, number>,
): number {
  let price = 0
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const length = lengths[selection.name.value] ?? 1
      const own = selection.selectionSet ? priceOnce(selection.selectionSet, fragments, known) : 0
      price += 1 + length * own
    } else {
      const brought = broughtBy(selection, fragments)
      if (brought) price += priceOnce(brought, fragments, known)
    }
  }
  return price
}

/** Each selection is weighed once however often it is spread; one within itself weighs nothing, and is refused anyway. */
function priceOnce(
  selections: SelectionSetNode,
  fragments: Fragments,
  known: Map<SelectionSetNode, number>,
): number {
  const price = known.get(selections)
  if (price !== undefined) return price
  known.set(selections, 0)
  const found = priceOf(selections, fragments, known)
  known.set(selections, found)
  return found
}

const wholeSchema = parse(getIntrospectionQuery())
const wholePrice = priceOf(
  (wholeSchema.definitions[0] as OperationDefinitionNode).selectionSet,
  {
    getFragment: (name) =>
      wholeSchema.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
      ) as { selectionSet: SelectionSetNode } | undefined,
  },
  new Map(),
)

/** The part of an operation that asks about the schema. */
function* questionsAboutSchema(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  seen = new Set<SelectionSetNode>(),
): Generator<SelectionSetNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const isAboutSchema = /^__(schema|type)$/.test(selection.name.value)
      if (isAboutSchema && selection.selectionSet) yield selection.selectionSet
      continue
    }
    const brought = broughtBy(selection, fragments)
    if (!brought || seen.has(brought)) continue
    seen.add(brought)
    yield* questionsAboutSchema(brought, fragments, seen)
  }
}

/** What an operation asks about the schema, in whole introspections such as tools send. */
export function introspectionsIn(root: SelectionSetNode, fragments: Fragments): number {
  const known = new Map<SelectionSetNode, number>()
  let price = 0
  for (const question of questionsAboutSchema(root, fragments)) {
    price += priceOnce(question, fragments, known)
  }
  return price / wholePrice
}
