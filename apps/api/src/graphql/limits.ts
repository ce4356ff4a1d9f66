import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** Per operation document; the dashboard uses about a tenth. */
export const documentLimits = { aliases: 40, directives: 30, rootFields: 20, tokens: 4000 }

function tooLarge(what: string, limit: number): GraphQLError {
  return new GraphQLError(`The operation has more than ${limit} ${what}`, {
    extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
  })
}

/**
 * Refuses documents that repeat themselves: aliases (those of `__typename` too), directives, root fields.
 * Depth, breadth and cost are held by the schema itself.
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
      if (node.selectionSet.selections.length > documentLimits.rootFields) {
        context.reportError(tooLarge('root fields', documentLimits.rootFields))
      }
    },
  }
}
