import { HELD_ROLES, heldRoles, ROLE_OF_DAYS } from '@gelt/domain'
import { z } from 'zod'
import { rowOfGlobalId } from '../../lib/global-id.ts'

type HeldRole = (typeof HELD_ROLES)[number]

/** Roles as the form holds them: those ticked, the one office of a contributor, the days of an acting mayor. */
export interface RolesValues {
  held: HeldRole[]
  /** Global id; '' for none. */
  officeId: string
  /** '' for none. */
  since: string
  until: string
}

interface Membership {
  role: string
  office?: { id: string } | null
  since?: string | null
  until?: string | null
}

/** What the form sends; what is refused of a role stands beside its field of the form. */
export const rolesInput = z
  .object({
    ...{ held: z.array(z.enum(HELD_ROLES)), officeId: z.string() },
    ...{ since: z.string(), until: z.string() },
  })
  .transform(({ held, officeId, since, until }, context) => {
    const parsed = heldRoles.safeParse(
      held.map((role) => ({
        role,
        officeId: role === 'CONTRIBUTOR' ? officeId : null,
        ...(role === ROLE_OF_DAYS && { since, until }),
      })),
    )
    if (parsed.success) return parsed.data
    for (const { path, ...issue } of parsed.error.issues) {
      const [, field] = path
      context.addIssue({ ...issue, path: [field === 'role' ? 'held' : String(field)] } as never)
    }
    return z.NEVER
  })

/** The roles held, in their fixed order. */
export function rolesValues(memberships: readonly Membership[]): RolesValues {
  const contributor = memberships.find(({ role }) => role === 'CONTRIBUTOR')
  const acting = memberships.find(({ role }) => role === ROLE_OF_DAYS)
  return {
    held: HELD_ROLES.filter((role) => memberships.some((held) => held.role === role)),
    officeId: contributor?.office?.id ?? '',
    since: acting?.since ?? '',
    until: acting?.until ?? '',
  }
}

/** What a conflict tells ("COMMITTEE, CONTRIBUTOR <row of the office>") by the form’s own fields. */
export function storedRoles(
  current: ReadonlyMap<string, string | null>,
  offices: readonly { id: string }[],
): ReadonlyMap<string, string | null> {
  const stored = (current.get('roles') ?? '').split(', ').map((held) => held.split(' '))
  const partsOf = (role: HeldRole) => stored.find(([one]) => one === role)?.slice(1) ?? []
  const [row] = partsOf('CONTRIBUTOR')
  const [since = null, until = null] = partsOf(ROLE_OF_DAYS)
  const office = offices.find(({ id }) => rowOfGlobalId(id) === row)
  const held = HELD_ROLES.filter((role) => stored.some(([one]) => one === role))
  return new Map([
    ['held', held.join(', ')],
    ['officeId', office?.id ?? null],
    ['since', since],
    ['until', until],
  ])
}
