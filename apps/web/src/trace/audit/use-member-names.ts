import { useQuery } from '@apollo/client/react'
import { auditMembersDocument } from './audit.document.ts'
import { type NamesById, namesById } from './names-by-id.rules.ts'

const MEMBER_BY_ID = /^members\.[0-9a-f-]{36}(\.|$)/

/** The names known so far, and those of members of targets where one of the fields speaks of one. */
export function useMemberNames(
  entity: string,
  fields: readonly string[],
  known: NamesById,
): NamesById {
  const isNeeded = fields.some((field) => MEMBER_BY_ID.test(field))
  const { data } = useQuery(auditMembersDocument, { variables: { entity }, skip: !isNeeded })
  const indicators = data?.entity?.plans.flatMap((plan) => plan.indicators) ?? []
  const members = indicators.flatMap(({ targets }) => targets.flatMap((target) => target.members))
  return members.length > 0 ? new Map([...known, ...namesById(members)]) : known
}
