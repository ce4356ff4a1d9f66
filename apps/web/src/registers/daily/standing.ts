import type { RegisterStandingQuery } from '../../gql/graphql.ts'

/** Which periods of a register ended, and what was said of them. */
export type Standing = NonNullable<RegisterStandingQuery['register']>
export type OpenPeriod = Standing['openPeriods'][number]
export type StandingAttestation = Standing['attestations'][number]
