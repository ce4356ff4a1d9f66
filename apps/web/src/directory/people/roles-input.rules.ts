import { HELD_ROLES } from '@gelt/domain'
import { z } from 'zod'
import { rowOfGlobalId } from '../../lib/global-id.ts'

type HeldRole = (typeof HELD_ROLES)[number]

/** Roles as the form holds them: those ticked, and the one office of a contributor. */
export interface RolesValues {
  held: HeldRole[]
  /** Global id; '' for none. */
  officeId: string
}

interface Membership {
  role: string
  office?: { id: string } | null
}

/** What the form sends; a contributor without an office is refused beside the office. */
export const rolesInput = z
  .object({ held: z.array(z.enum(HELD_ROLES)), officeId: z.string() })
  .superRefine(({ held, officeId }, context) => {
    if (held.includes('CONTRIBUTOR') && !officeId) {
      context.addIssue({ code: 'custom', path: ['officeId'], message: 'REQUIRED' })
    }
  })
  .transform(({ held, officeId }) =>
    held.map((role) => ({ role, officeId: role === 'CONTRIBUTOR' ? officeId : null })),
  )

/** The roles held, in their fixed order. */
export function rolesValues(memberships: readonly Membership[]): RolesValues {
  const contributor = memberships.find(({ role }) => role === 'CONTRIBUTOR')
  return {
    held: HELD_ROLES.filter((role) => memberships.some((held) => held.role === role)),
    officeId: contributor?.office?.id ?? '',
  }
}

/** What a conflict tells ("COMMITTEE, CONTRIBUTOR <row of the office>") by the form’s own fields. */
export function storedRoles(
  current: ReadonlyMap<string, string | null>,
  offices: readonly { id: string }[],
): ReadonlyMap<string, string | null> {
  const stored = (current.get('roles') ?? '').split(', ').map((held) => held.split(' '))
  const row = stored.find(([role]) => role === 'CONTRIBUTOR')?.[1]
  const office = offices.find(({ id }) => rowOfGlobalId(id) === row)
  const held = HELD_ROLES.filter((role) => stored.some(([one]) => one === role))
  return new Map([
    ['held', held.join(', ')],
    ['officeId', office?.id ?? null],
  ])
}
