import { query } from '@gelt/db'
import { globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'

/** Criteria of phase 4: one met, one in part, two not met; approved by the mayor. */
export async function approveRound(api: TestApi): Promise<void> {
  const { db, here } = api
  const entityId = globalId('Entity', here.id)
  await db.prisma.phase.create({
    data: {
      ...{ entityId: here.id, planId: here.planId, number: 4, name: 'Transformación' },
      ...{ definition: '', deadline: new Date('2011-12-01'), deadlineSource: 'de prueba' },
    },
  })
  for (const words of ['Cumplido', 'En parte', 'Sin cumplir', 'Olvidado']) {
    const input = { entityId, phase: 4, groupName: 'Grupo', words }
    await writes(api, 'committee', 'createCriterion', input)
  }
  const base = { entityId, name: 'Base', kind: 'BASELINE', referenceDay: '2010-01-31' }
  const round = await writes<{ id: string }>(
    ...([api, 'committee', 'createDiagnosisRound', base, '... on DiagnosisRound { id }'] as const),
  )
  const results = [
    { result: 'MEETS' },
    { result: 'IN_PART', missing: 'La mitad' },
    { result: 'NOT_MET' },
    { result: 'NOT_MET' },
  ]
  const rows = await query<{ id: string }>(
    ...([db, 'SELECT id FROM assessment WHERE entity_id = $1 ORDER BY code', [here.id]] as const),
  )
  for (const [at, { id }] of rows.entries()) {
    const input = { rowId: globalId('Assessment', id), version: 1, work: 'CONFIRMED' }
    await writes(api, 'committee', 'updateAssessment', { ...input, ...results[at] })
  }
  await writes(api, 'committee', 'submitRound', { roundId: round.id })
  await writes(api, 'mayor', 'approveRound', { roundId: round.id })
}

/** An action for the criteria with those codes, from February to December 2010 unless said. */
export async function writeAction(
  api: TestApi,
  codes: readonly string[],
  more: object = {},
  as: PersonKey = 'committee',
) {
  const ids = await query<{ id: string }>(
    ...([api.db, 'SELECT id FROM criterion WHERE entity_id = $1 AND code = ANY($2)'] as const),
    [api.here.id, codes],
  )
  const criteria = ids.map(({ id }) => globalId('Criterion', id))
  const term = { startsOn: '2010-02-01', dueOn: '2010-12-31' }
  const input = {
    entityId: globalId('Entity', api.here.id),
    words: 'Hacer',
    criteria,
    ...term,
    ...more,
  }
  return writes<{ id: string; rowCode: string }>(
    ...([api, as, 'createPlannedAction', input] as const),
    '... on PlannedAction { id rowCode: code }',
  )
}
