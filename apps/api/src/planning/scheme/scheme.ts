import type { Entity as EntityRow } from '@gelt/db'
import { type Coverage, coverageOf, isGap, type PlainDate } from '@gelt/domain'
import { endOfTime } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import type { Assessed } from '../diagnosis/criterion.graphql.ts'
import { criteriaOf, type Round, roundsOf } from '../diagnosis/round.ts'
import { readActions, type StoredAction } from './actions.sql.ts'

/** An action with the day that it is looked at on. */
export type Action = StoredAction & { asOf: PlainDate }

export interface Gap {
  criterion: Assessed
  deadline: PlainDate | null
  coverage: Coverage
  actions: Action[]
}

export interface Scheme {
  entity: EntityRow
  asOf: PlainDate
  round: Round | null
  gaps: Gap[]
  actions: Action[]
}

/** Four statements: rounds, what they came to, the round's criteria, actions. */
export async function schemeOf(
  context: Context,
  entity: EntityRow,
  asOf: PlainDate,
  knownAt: Date | null,
): Promise<Scheme> {
  const rounds = await roundsOf(context, entity.id, knownAt)
  const round = rounds.findLast(
    ({ status, referenceDay }) => status === 'APPROVED' && referenceDay <= asOf,
  )
  const criteria = round ? await criteriaOf(context, round) : []
  const read = await readActions(context.work.run, entity.id, knownAt ?? endOfTime)
  const actions = read.map((action) => ({ ...action, asOf }))
  const deadlines = new Map(round?.phases.map(([number, , deadline]) => [number, deadline]))
  const gaps = criteria.filter(isGap).map((criterion): Gap => {
    const own = actions.filter((action) => action.criteria.includes(criterion.criterionId))
    const deadline = deadlines.get(criterion.phase) ?? null
    return { criterion, deadline, coverage: coverageOf(own, deadline, asOf), actions: own }
  })
  return { entity, asOf, round: round ?? null, gaps, actions }
}
