import './scalars.ts'
import './refusal.graphql.ts'
import '../entities/entity.graphql.ts'
import '../plans/plan.graphql.ts'
import '../plans/act.graphql.ts'
import '../measurements/measurements.graphql.ts'
import '../measurements/write-measurement.graphql.ts'
import '../measurements/duties.graphql.ts'
import '../plans/upcoming-deadlines.graphql.ts'
import '../people/viewer.graphql.ts'
import '../people/answerable.graphql.ts'
import '../deviations/deviation.graphql.ts'
import '../evidence/evidence.graphql.ts'
import '../evidence/attach-evidence.graphql.ts'
import '../audit/audit.graphql.ts'
import '../people/people.graphql.ts'
import '../people/write-person.graphql.ts'
import '../auth/invitation.graphql.ts'
import '../plans/write-plan.graphql.ts'
import '../indicators/write-indicator.graphql.ts'
import '../indicators/write-target.graphql.ts'
import '../deviations/write-deviation.graphql.ts'
import '../entities/write-entity.graphql.ts'
import '../entities/write-directory.graphql.ts'
import '../support/write-incentive.graphql.ts'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './builder.ts'

export const schema = builder.toSchema()

/** The schema as text, as committed in schema.graphql. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
