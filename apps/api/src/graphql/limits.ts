import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { introspectionsIn } from './introspection-price.ts'

/**
 * Per document; the dashboard uses about a tenth. `listItems` are those of all lists sent, in the document and in its
 * variables: the longest sheet of a procedure has some 1,100. `introspections` are such as GraphiQL asks.
 */
export const documentLimits = {
  ...{ aliases: 40, directives: 30, rootFields: 20, tokens: 4000, listItems: 1200 },
  introspections: 1.5,
}

/**
 * Depth, breadth and cost of one operation, about one for each field that is answered. The dashboard costs
 * less than a third of it, a page of ten values to review with all that the screen previews half of it.
 */
export const operationLimits = { depth: 14, breadth: 600, complexity: 12_000 }

/** Milliseconds that a query may take. Writes have limits of their own: what is half done must not be left. */
export const queryMilliseconds = 5_000

/**
 * Milliseconds that a file may take that is made while it is read. Between its statements it holds no connection: a
 * slow reader keeps nobody waiting.
 */
export const exportMilliseconds = 5 * 60_000

/** Ids that `nodes` takes at once. */
const idLimits = { ids: 100 }

/**
 * What is counted while an operation of a caller without an account runs. A moment is a plan with a `knownAt`: its
 * registers are read and judged anew; another `asOf` is none. A `whyMoved` replays every write in between.
 */
export const workLimits = { moments: 5, whyMoved: 2 }

const limits = { ...documentLimits, ...operationLimits, ...idLimits, ...workLimits }
export type Limit = keyof typeof limits

/** The limits as the schema's own description states them. */
export const limitsInWords = `One operation has at most ${limits.depth} levels, ${limits.breadth} fields, ${limits.rootFields} fields at its root, ${limits.aliases} aliases, ${limits.directives} directives, ${limits.tokens} tokens, ${limits.listItems} items in the lists that it sends (${limits.ids} ids in \`nodes\`), one introspection, a cost of ${limits.complexity} and a body of 1 MiB. Without an account it also looks at no more than ${limits.moments} moments (pairs of a plan and a \`knownAt\`) and asks for \`whyMoved\` ${limits.whyMoved} times. More is refused with the code \`QUERY_TOO_LARGE\`, which names the \`limit\` and its \`maximum\`. A query that takes longer than ${queryMilliseconds / 1000} seconds is ended with \`QUERY_TOO_SLOW\`, and with nothing else.`

/** Which limit it was; the sentence comes with the answer, in the caller's language. */
export function tooLarge(limit: Limit): GraphQLError {
  return new GraphQLError(`more than ${limits[limit]} ${limit}`, {
    extensions: { code: 'QUERY_TOO_LARGE', limit, maximum: limits[limit] },
  })
}

/** Price of a list of ids: each is read, and answered with what is selected of it. @throws GraphQLError for too many */
export function idsCost({ ids }: { ids: readonly unknown[] }): {
  field: number
  multiplier: number
} {
  if (ids.length > limits.ids) throw tooLarge('ids')
  return { field: ids.length, multiplier: ids.length }
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
 * Refuses documents that repeat themselves: aliases (those of `__typename` too), directives, root fields, items of
 * lists, questions about the schema.
 * Depth, breadth and cost are held by the schema itself, fragments counted as often as they are spread.
 */
export function limitDocument(context: ValidationContext): ASTVisitor {
  let aliases = 0
  let directives = 0
  let items = 0
  return {
    ListValue({ values }) {
      items += values.length
      if (items > documentLimits.listItems && items - values.length <= documentLimits.listItems) {
        context.reportError(tooLarge('listItems'))
      }
    },
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
      if (introspectionsIn(node.selectionSet, context) > documentLimits.introspections) {
        context.reportError(tooLarge('introspections'))
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
