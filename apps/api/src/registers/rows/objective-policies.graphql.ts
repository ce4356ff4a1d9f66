import { dailyRegister, type PlainDate, partsOf } from '@gelt/domain'
import { Objective } from '../../act/plans/act.graphql.ts'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { builder } from '../../graphql/builder.ts'
import { seesRow } from './find-row.ts'
import type { RegisterRowNode } from './register-row.ts'
import { requestLoader } from './request-loader.ts'
import { registerRowType } from './row-types.ts'
import { readRows } from './stored-row.sql.ts'

const policies = dailyRegister('policies')

/** Most that are read for the objectives of a page. */
const limit = 500

const servingAny = `r.entity_id = $1::uuid AND r.annulled_reason IS NULL
  AND (r.adopted_on IS NULL OR r.adopted_on <= $3::date) AND (r.ended_on IS NULL OR r.ended_on >= $3::date)
  AND EXISTS (SELECT FROM policy_objective j
    WHERE j.entity_id = $1::uuid AND j.policy_id = r.id AND j.objective_id = ANY($2::uuid[]))
  ORDER BY r.code LIMIT ${limit}`

/** Policies by the objective that they serve, gathered into one statement for each entity and day. */
function policiesOf(context: Context, entityId: string, day: PlainDate) {
  return requestLoader(context, `policies of ${entityId} on ${day}`, async (ids) => {
    const values = [entityId, [...ids], day]
    const rows = await readRows(context.work.run, policies, servingAny, values)
    return ids.map((id) => rows.filter((row) => partsOf(row.values.objectives).includes(id)))
  })
}

builder.objectField(Objective, 'policies', (t) =>
  t.field({
    type: [registerRowType('policies')],
    description: `Policies that serve it and hold on a day, by code; ${limit} at most of all objectives together.`,
    complexity: { multiplier: 10 },
    args: { asOf: t.arg({ type: 'Date', description: 'Left out: the entity’s today.' }) },
    resolve: async ({ plan, objective }, { asOf }, context): Promise<RegisterRowNode[]> => {
      const day = asOf ?? todayOf(plan.entity)
      const rows = await policiesOf(context, plan.entityId, day).load(objective.id)
      return rows.filter((row) => seesRow(context, plan.entity, row))
    },
  }),
)
