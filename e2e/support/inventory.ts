import type { Api } from './api.ts'
import type { Municipality, Townhall } from './municipality.ts'

/** Global id of the first target of a row. */
export async function targetOf(api: Api, { slug }: Townhall, row: number): Promise<string> {
  const { plan } = await api.query<{ plan: { indicator: { targets: { id: string }[] } } }>(
    `query ($slug: String!, $row: Int!) { plan(entity: $slug) {
      indicator(row: $row) { targets { id } } } }`,
    { slug, row },
  )
  const [target] = plan.indicator.targets
  if (!target) throw new Error(`Row ${row} has no target`)
  return target.id
}

/** Row 11, procedures in the SUIT, is counted from the inventory since before the plan began to be reported. */
export function countRow11(api: Api, municipality: Municipality): Promise<void> {
  return countRow(api, municipality, 11, 'procedures.registered', '2008-09-03')
}

/** A row's first target is counted by a source since a day. */
export async function countRow(
  api: Api,
  townhall: Townhall,
  row: number,
  sourceKey: string,
  startsOn: string,
): Promise<void> {
  const targetId = await targetOf(api, townhall, row)
  const decision = { targetId, sourceKey, startsOn, reason: 'Se cuenta desde su registro.' }
  await api.write('decideSource', decision, '... on Target { id }')
}

/**
 * Procedures of an office, declared in the plan's first year; they get T-001 and so on.
 * @param office its place in the list, from the end where negative
 */
export async function declareProcedures(
  api: Api,
  { slug, entityId }: Townhall,
  names: readonly string[],
  office = 0,
): Promise<void> {
  const { entity } = await api.query<{ entity: { offices: { id: string }[] } }>(
    'query ($slug: String!) { entity(slug: $slug) { offices { id } } }',
    { slug },
  )
  await api.write(
    'declareProcedures',
    {
      entityId,
      officeId: entity.offices.at(office)?.id,
      actSet: 'PROCEDURE',
      declaredOn: '2009-02-01',
      names,
    },
    '... on DeclaredProcedures { procedures { id } }',
  )
}

/** @param on the day since which it is registered */
export async function registerInSuit(
  api: Api,
  { slug }: Townhall,
  code: string,
  registered: { on: string; number?: string },
): Promise<void> {
  const { procedure } = await api.query<{ procedure: { id: string; version: number } }>(
    'query ($slug: String!, $code: String!) { procedure(entity: $slug, code: $code) { id version } }',
    { slug, code },
  )
  const { on: suitOn, number: suitNumber = null } = registered
  await api.write(
    'updateProcedure',
    {
      procedureId: procedure.id,
      version: procedure.version,
      publication: { suitState: 'REGISTERED', suitOn, suitNumber },
    },
    '... on Procedure { id }',
  )
}
