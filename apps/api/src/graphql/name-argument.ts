import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import type { ErrorCode } from '@gelt/domain'
import {
  type ASTNode,
  BREAK,
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from 'graphql'

/** graphql reports no more than so many of one variable. */
const reported = 50

/** Ways to the values of a variable that are none of its type, in the order in which they are reported. */
function waysInVariable(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string[][] {
  const { value: name } = definition.variable.name
  const type = typeFromAST(schema, definition.type)
  const ways: string[][] = []
  if (!isInputType(type) || variables[name] == null) return [[name]]
  try {
    coerceInputValue(variables[name], type, (path) => {
      ways.push([name, ...path.map(String)])
      if (ways.length === reported) throw new Error('enough')
    })
  } catch {
    // What is beyond isn't reported.
  }
  return ways
}

/** Way to a value that is written in the document: argument, fields, places in lists; null: it is none. */
function wayInDocument(document: DocumentNode, wanted: ASTNode): string[] | null {
  const found: string[][] = []
  visit(document, {
    enter(node, _key, parent, path, above) {
      if (node !== wanted) return undefined
      const ancestors = parent ? [...above, parent] : above
      const way = ancestors.flatMap((one, depth) => {
        if ('kind' in one) return nameOf(one)
        const holder = ancestors[depth - 1]
        const isList = holder && 'kind' in holder && holder.kind === Kind.LIST
        return isList ? [String(path[depth])] : []
      })
      found.push(way)
      return BREAK
    },
  })
  const [way] = found
  return way && way.length > 0 ? way : null
}

function nameOf(node: ASTNode): string[] {
  const isNamed = node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD
  return isNamed ? [node.name.value] : []
}

/** Why a value is refused, as the closed code that a form has words for. */
function codeOf({ extensions, message }: GraphQLError): ErrorCode {
  const { errorCode } = extensions
  if (typeof errorCode === 'string') return errorCode as ErrorCode
  if (/required type|non-nullable|non-null type/.test(message)) return 'REQUIRED'
  return /\benum\b/.test(message) ? 'NOT_AN_OPTION' : 'INVALID_VALUE'
}

const ofVariable = /^Variable "\$\w+" (got invalid value|of required type|of non-null type) /

interface Asked {
  schema: GraphQLSchema
  document: DocumentNode
  variables: Readonly<Record<string, unknown>>
}

/**
 * Names the argument whose value is none of its type, and why by a closed code, so that a form can say it beside its
 * field: such values are refused before anything runs, where no refusal of a write could answer.
 */
export function nameArguments(errors: readonly GraphQLError[], asked: Asked): void {
  const left = new Map<VariableDefinitionNode, string[][]>()
  for (const error of errors) {
    const [node] = error.nodes ?? []
    if (!node || error.path) continue
    let way: string[] | null = null
    if (node.kind === Kind.VARIABLE_DEFINITION && ofVariable.test(error.message)) {
      const ways = left.get(node) ?? waysInVariable(asked.schema, node, asked.variables)
      left.set(node, ways)
      way = ways.shift() ?? null
    } else if (isValue(node)) {
      way = wayInDocument(asked.document, node)
      if (way) error.message = `${way.join('.')}: ${error.message}`
    }
    const errorCode = codeOf(error)
    if (way) Object.assign(error.extensions, { code: 'BAD_USER_INPUT', argument: way, errorCode })
  }
}

export const nameArgument: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ request, schema }) {
    return {
      async didEncounterErrors({ errors, document }) {
        const variables = request.variables ?? {}
        if (document) nameArguments(errors, { schema, document, variables })
      },
    }
  },
}

function isValue({ kind }: ASTNode): boolean {
  return (
    kind === Kind.NULL ||
    kind === Kind.ENUM ||
    kind === Kind.OBJECT ||
    /^(Int|Float|String|Boolean|List)Value$/.test(kind)
  )
}
