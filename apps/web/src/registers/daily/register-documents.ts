import type { TypedDocumentNode } from '@apollo/client'
import { REGISTERS, type RegisterDefinition, type RegisterField } from '@gelt/domain'
import { type DocumentNode, parse } from 'graphql'
import type { RegisterFilter, RegisterKey, RegisterSort } from '../../gql/graphql.ts'
import { writeRefusal } from '../../lib/forms/write-refusal.document.ts'
import { apiKeyOf } from '../../lib/registers/api-key.ts'
import type { AttestablePeriod } from './open-periods.rules.ts'
import type {
  RegisterListData,
  RegisterRowData,
  RegisterRowQueryData,
  WrittenRow,
} from './register-data.ts'

export function apiKey({ key }: RegisterDefinition): RegisterKey {
  return apiKeyOf(key) as RegisterKey
}

export interface ListVariables {
  entity: string
  key: RegisterKey
  search?: string
  filter?: RegisterFilter
  sort?: RegisterSort
  first?: number
  after?: string
  last?: number
  before?: string
}

type Write = TypedDocumentNode<
  Record<string, WrittenRow>,
  { input: Record<string, unknown> & { idempotencyKey: string } }
>

interface RegisterDocuments {
  /** A page of the list. */
  list: TypedDocumentNode<RegisterListData, ListVariables>
  /** One row by its code. */
  row: TypedDocumentNode<RegisterRowQueryData, { entity: string; code: string }>
  create: Write
  update: Write
}

/** What is asked of what a reference leads to; of rows of other lists their label. */
const REFERRED: Readonly<Record<string, string>> = {
  ...{ offices: 'name', organisations: 'name', bodies: 'name', phases: 'name', people: 'name' },
  indicators: 'number: row name: shortName',
  objectives: 'number: position name: text',
}

/** What is asked of a field: of a reference, what it is called. */
function fieldText(key: string, field: RegisterField): string {
  if (field.type !== 'REFERENCE' && field.type !== 'REFERENCES') return key
  return `${key} { id ${REFERRED[field.to] ?? 'label'} }`
}

function ownText({ type, fields, states }: RegisterDefinition): string {
  const own = Object.entries(fields).map(([key, field]) => fieldText(key, field))
  if (states) own.push('state')
  // On the type itself: where a row always has one, the interface says so otherwise.
  if (!fields.office) own.push('office { id name }')
  return `... on ${type} { ${own.join(' ')} }`
}

function rowText(definition: RegisterDefinition): string {
  return `__typename id code label version recordedAt mayEdit annulledReason ${ownText(definition)}`
}

function listText(definition: RegisterDefinition): string {
  return `query List${definition.type}(
    $entity: String! $key: RegisterKey! $search: String $filter: RegisterFilter $sort: RegisterSort
    $first: Int $after: String $last: Int $before: String
  ) {
    register(entity: $entity, key: $key) {
      key
      rows(
        search: $search filter: $filter sort: $sort
        first: $first after: $after last: $last before: $before
      ) {
        totalCount
        edges { cursor node { ${rowText(definition)} } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }`
}

function writeText(definition: RegisterDefinition, verb: 'Create' | 'Update'): string {
  const name = `${verb}${definition.type}`
  return `mutation ${name}($input: ${name}Input!) {
    ${verb.toLowerCase()}${definition.type}(input: $input) {
      __typename
      ... on RegisterRow { id code label version recordedAt mayEdit annulledReason }
      ${ownText(definition)}
      ...WriteRefusal
    }
  }`
}

/** With the fragment that says why a write was refused. */
function parseWrite(text: string): DocumentNode {
  const { kind, definitions } = parse(text)
  const refusal = writeRefusal as unknown as DocumentNode
  return { kind, definitions: [...definitions, ...refusal.definitions] }
}

function build(definition: RegisterDefinition): RegisterDocuments {
  const row = `query Row${definition.type}($entity: String!, $code: String!) {
    registerRow(entity: $entity, code: $code) { ${rowText(definition)} }
  }`
  return {
    list: parse(listText(definition)) as RegisterDocuments['list'],
    row: parse(row) as RegisterDocuments['row'],
    create: parseWrite(writeText(definition, 'Create')) as Write,
    update: parseWrite(writeText(definition, 'Update')) as Write,
  }
}

const built = new Map<string, RegisterDocuments>()

/** The GraphQL documents of a register, made from its definition once. */
export function registerDocuments(definition: RegisterDefinition): RegisterDocuments {
  const known = built.get(definition.key) ?? build(definition)
  built.set(definition.key, known)
  return known
}

/** How far a register has come, for the page of all of them. */
export interface RegisterSummary {
  rows: { totalCount: number; edges: readonly { node: RegisterRowData }[] }
  openPeriods: readonly AttestablePeriod[]
}

export type RegisterSummaries = Record<string, RegisterSummary | null>

/** Asked for so many at a time, so that no request is too large. */
const TOGETHER = 6

/** How many requests give the summaries of all registers. */
export const SUMMARY_PARTS = Math.ceil(REGISTERS.length / TOGETHER)

const summaries = new Map<number, TypedDocumentNode<RegisterSummaries, { entity: string }>>()

/** One part of the summaries of all registers, by their keys; null: not for this caller. */
export function summaryDocument(part: number) {
  const known = summaries.get(part)
  if (known) return known
  const parts = REGISTERS.slice(part * TOGETHER, (part + 1) * TOGETHER).map((definition) => {
    const { key, type, day } = definition
    return `${key}: register(entity: $entity, key: ${apiKey(definition)}) {
      key
      rows(first: 1) { totalCount edges { node { __typename id ... on ${type} { ${day} } } } }
      openPeriods { periodKey isAttested office { id } }
    }`
  })
  const document = parse(
    `query RegisterSummaries${part + 1}($entity: String!) { ${parts.join('\n')} }`,
  ) as TypedDocumentNode<RegisterSummaries, { entity: string }>
  summaries.set(part, document)
  return document
}
