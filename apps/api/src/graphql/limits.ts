import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** Per document; the dashboard uses about a tenth. */
export const documentLimits = { aliases: 40, directives: 30, rootFields: 20, tokens: 4000 }

/**
 * Depth, breadth and cost of one operation, about one for each field that is answered. The dashboard costs
 * less than a third of it, a page of ten values to review with all that the screen previews half of it.
 */
export const operationLimits = { depth: 14, breadth: 600, complexity: 12_000 }

const limits = { ...documentLimits, ...operationLimits }
type Limit = keyof typeof limits

/** The limits as the schema's own description states them. */
export const limitsInWords = `One operation has at most ${limits.depth} levels, ${limits.breadth} fields, ${limits.rootFields} fields at its root, ${limits.aliases} aliases, ${limits.directives} directives, ${limits.tokens} tokens, a cost of ${limits.complexity} and a body of 1 MiB. More is refused with the code \`QUERY_TOO_LARGE\`, which names the \`limit\` and its \`maximum\`.`

/** Which limit it was; the sentence comes with the answer, in the caller's language. */
function tooLarge(limit: Limit): GraphQLError {
  return new GraphQLError(`more than ${limits[limit]} ${limit}`, {
    extensions: { code: 'QUERY_TOO_LARGE', limit, maximum: limits[limit] },
  })
}

/** The schema's own refusal of what is too deep, too broad or too costly. */
export function refuseCost(kind: string): GraphQLError {
  const limit = kind.toLowerCase()
  return tooLarge(limit === 'depth' || limit === 'breadth' ? limit : 'complexity')
}

const refusedByGraphql: readonly [RegExp, Record<string, unknown>][] = [
  [/more tha[nt] \d+ tokens/i, { limit: 'tokens', maximum: limits.tokens }],
  [/introspection depth|recursive selections/i, { limit: 'depth' }],
]

/** What a refusal by a limit says of it, also of those limits that GraphQL itself holds; null: it is none. */
export function limitOf({ extensions, message }: GraphQLError): Record<string, unknown> | null {
  if ('limit' in extensions) return { limit: extensions.limit, maximum: extensions.maximum }
  return refusedByGraphql.find(([words]) => words.test(message))?.[1] ?? null
}

/**
 * Refuses documents that repeat themselves: aliases (those of `__typename` too), directives, root fields.
 * Depth, breadth and cost are held by the schema itself, fragments counted as often as they are spread.
 */
export function limitDocument(context: ValidationContext): ASTVisitor {
  let aliases = 0
  let directives = 0
  return {
    Field(node) {
      if (node.alias && ++aliases === documentLimits.aliases + 1) {
        context.reportError(tooLarge('aliases'))
      }
    },
    Directive() {
      if (++directives === documentLimits.directives + 1) {
        context.reportError(tooLarge('directives'))
      }
    },
    OperationDefinition(node) {
      if (countFields(node.selectionSet, context) > documentLimits.rootFields) {
        context.reportError(tooLarge('rootFields'))
      }
    },
  }
}

/**
 * Fields of a selection with those that its fragments bring. A fragment counts once however often it is
 * spread, because the same field is answered once; that also ends at fragments that spread each other.
 */
function countFields(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  seen = new Set<string>(),
): number {
  let fields = 0
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) fields += 1
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      fields += countFields(selection.selectionSet, context, seen)
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value)
      const fragment = context.getFragment(selection.name.value)
      if (fragment) fields += countFields(fragment.selectionSet, context, seen)
    }
  }
  return fields
}
