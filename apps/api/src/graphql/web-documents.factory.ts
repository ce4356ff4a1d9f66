import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql'
import { repositoryRoot } from '../server/env.ts'

type Definition = FragmentDefinitionNode | OperationDefinitionNode

/** The documents of the web app as its generator wrote them down: each a quoted text before its type. */
const printed = join(repositoryRoot, 'apps/web/src/gql/gql.ts')

function definitions(): Definition[] {
  const quoted = readFileSync(printed, 'utf8').matchAll(/^\s+("(?:[^"\\]|\\.)*"): typeof /gm)
  const texts = [...quoted].map(([, text = '""']) => String(JSON.parse(text)))
  return texts
    .flatMap((text) => parse(text).definitions)
    .filter(
      (one): one is Definition =>
        one.kind === Kind.FRAGMENT_DEFINITION || one.kind === Kind.OPERATION_DEFINITION,
    )
}

/** Every operation of the web app, whole: its text with that of the fragments it needs, by its name. */
export function webDocuments(): Map<string, string> {
  const all = definitions()
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of all) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  }
  const needed = (one: Definition, found = new Set<Definition>()): Set<Definition> => {
    if (found.has(one)) return found
    found.add(one)
    for (const [, name = ''] of print(one).matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      const fragment = fragments.get(name)
      if (fragment) needed(fragment, found)
    }
    return found
  }
  return new Map(
    all
      .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
      .map((one) => [one.name?.value ?? '', [...needed(one)].map(print).join('\n\n')]),
  )
}

const values: Record<string, unknown> = {
  ...{ Int: 1, Boolean: true, String: 'x', ID: 'x' },
  ...{ Date: '2010-06-30', DateTime: '2010-06-30T12:00:00Z', ClocksInput: {} },
  RegisterKey: 'DELIVERIES',
}

/** Something for each variable that an operation must have, and pages of that size where it pages. */
export function someVariables(text: string, first: number): Record<string, unknown> {
  const needed = [...text.matchAll(/\$(\w+): (\w+)!/g)].map(([, name = '', type = '']) => [
    name,
    values[type],
  ])
  return { ...Object.fromEntries(needed), ...(text.includes('$first: Int') && { first }) }
}
