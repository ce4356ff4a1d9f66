import type { TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { improvement, procedure, studied } from './inventory.factory.ts'

type Made = Awaited<ReturnType<typeof procedure>>

/** Six rows in force, one taken out and one of another entity; gives those of `here` by name. */
export async function smallInventory(api: TestApi): Promise<Map<string, Made>> {
  const rows = new Map<string, Made>()
  const { here, elsewhere } = api
  const add = async (name: string, patch: Parameters<typeof procedure>[2] = {}) => {
    const made = await procedure(api, here, { ...patch, name })
    rows.set(name, made)
    return made
  }
  const yes = { rationalisable: 'YES', rationalisableOn: '2009-05-01' } as const
  await add('Árbol caído', { purpose: 'Retirar un árbol' })
  await add('Licencia de obra', {
    ...{ ...studied, ...yes, steps: 10, officeId: here.offices.government },
    ...{ suitState: 'REGISTERED', suitOn: '2010-02-01', suitNumber: 'M-00123' },
  })
  const tax = await add('Impuesto predial', {
    ...{ ...studied, ...yes, siteOn: '2010-01-10', reviewedOn: '2010-05-01' },
    ...{ automation: 'FULLY_ONLINE', automationOn: '2010-03-01' },
  })
  await add('50% de descuento_especial', {
    ...{ identifiedOn: '2010-02-01', purpose: 'Descuento', result: 'Recibo', suitClass: 'OPA' },
    ...{ automatable: 'NO', automatableReason: 'Ley', automatableOn: '2010-02-01' },
  })
  await add('Zona verde', { retiredOn: '2010-03-31', retiredReason: 'Ya no', siteOn: '2009-01-01' })
  await add('Declarado tarde', { declaredOn: '2010-06-30' })
  const service = await add('Acueducto', { actSet: 'SERVICE', siteOn: '2010-06-30' })
  const answerableId = here.persons.contributor
  await improvement(api, here, tax.row.id, { completedOn: '2010-04-01', answerableId })
  await improvement(api, here, service.row.id, { endsOn: '2010-05-31' })
  await procedure(api, elsewhere, { name: 'Ajeno', siteOn: '2009-01-01' })
  return rows
}

/** Names of the rows in force, in the order of the list. */
export const namesInForce = [
  '50% de descuento_especial',
  'Acueducto',
  'Árbol caído',
  'Declarado tarde',
  'Impuesto predial',
  'Licencia de obra',
]

export interface Page {
  procedures: {
    totalCount: number
    pageInfo: {
      hasNextPage: boolean
      hasPreviousPage: boolean
      endCursor: string
      startCursor: string
    }
    edges: { cursor: string; node: { code: string; name: string } }[]
  } | null
}

/** The list with everything that it can be asked by. */
export const listDocument = `query ($search: String, $filter: ProcedureFilter, $sort: ProcedureSort, $asOf: Date,
    $first: Int, $last: Int, $after: String, $before: String, $entity: String = "aqui") {
  procedures(entity: $entity, search: $search, filter: $filter, sort: $sort, asOf: $asOf,
    first: $first, last: $last, after: $after, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { cursor node { code name } } } }`

/** Asks for pages of the list and for the names on them. */
export function listOf(api: () => TestApi) {
  async function page(as: PersonKey | null, variables: object = {}) {
    const { procedures } = await api().run<Page>(as, listDocument, variables)
    if (!procedures) throw new Error('no such entity')
    return procedures
  }
  async function names(as: PersonKey | null, variables: object = {}) {
    return (await page(as, variables)).edges.map(({ node }) => node.name)
  }
  return { page, names }
}
