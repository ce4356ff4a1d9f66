import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** Per document; the dashboard uses about a tenth. */
export const documentLimits = { aliases: 40, directives: 30, rootFields: 20, tokens: 4000 }

function tooLarge(what: string, limit: number): GraphQLError {
  return new GraphQLError(`The operation has more than ${limit} ${what}`, {
    extensions: { code: 'QUERY_TOO_LARGE', limit },
  })
}

/** The schema's own refusal of what is too deep, too broad or too costly. */
export function refuseCost(kind: string): GraphQLError {
  return new GraphQLError(`The operation asks for too much at once: ${kind.toLowerCase()}`, {
    extensions: { code: 'QUERY_TOO_LARGE' },
  })
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
        context.reportError(tooLarge('aliases', documentLimits.aliases))
      }
    },
    Directive() {
      if (++directives === documentLimits.directives + 1) {
        context.reportError(tooLarge('directives', documentLimits.directives))
      }
    },
    OperationDefinition(node) {
      if (countFields(node.selectionSet, context) > documentLimits.rootFields) {
        context.reportError(tooLarge('root fields', documentLimits.rootFields))
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
