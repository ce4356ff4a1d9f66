import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import type { ErrorCode } from '../../core/errors/error-codes.ts'
import { refuse } from '../../core/errors/refuse.rules.ts'
import {
  mailAddress,
  patchLine,
  patchMailAddress,
  seenVersion,
} from '../../core/text/patch.input.ts'
import { blankToNull, line, optionalLine } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'

/** Roles that a person can be given; PUBLIC is everybody's. */
export const HELD_ROLES = [
  'CONTRIBUTOR',
  'COMMITTEE',
  'MAYOR',
  'ACTING_MAYOR',
  'ADMINISTRATOR',
  'AUDITOR',
  'INTEGRATOR',
] as const

/** A role that is held between two days, the first and the last among them. */
export const ROLE_OF_DAYS = 'ACTING_MAYOR'

const heldRole = z.strictObject({
  role: z.enum(HELD_ROLES),
  officeId: optionalLine(200),
  since: blankToNull().pipe(plainDate.nullable()),
  until: blankToNull().pipe(plainDate.nullable()),
})

/**
 * Roles, each once; a contributor keeps the registers of an office, the other roles have none. An acting mayor's has
 * its days. Whoever audits the entity has no other role in it.
 */
export const heldRoles = z
  .array(heldRole)
  .max(HELD_ROLES.length)
  .superRefine((roles, context) => {
    roles.forEach(({ role, officeId, since, until }, index) => {
      const wrong = (field: string, code: ErrorCode) =>
        refuse(context, code, { path: [index, field] })
      if (roles.findIndex((other) => other.role === role) !== index) wrong('role', 'INVALID_VALUE')
      if (role === 'CONTRIBUTOR' && officeId === null) wrong('officeId', 'REQUIRED')
      if (role !== 'CONTRIBUTOR' && officeId !== null) wrong('officeId', 'UNEXPECTED_VALUE')
      for (const [field, day] of Object.entries({ since, until })) {
        if (role === ROLE_OF_DAYS && day === null) wrong(field, 'REQUIRED')
        if (role !== ROLE_OF_DAYS && day !== null) wrong(field, 'UNEXPECTED_VALUE')
      }
      if (since !== null && until !== null && until < since) wrong('until', 'INVALID_RANGE')
      if (role === 'AUDITOR' && roles.length > 1) wrong('role', 'AUDITOR_ALONE')
    })
  })

export const createPersonInput = z.strictObject({
  entityId: opaqueId,
  name: line(150),
  post: optionalLine(150),
  email: blankToNull().pipe(mailAddress.nullable()),
  roles: heldRoles.nullish().transform((roles) => roles ?? []),
  idempotencyKey,
})
export type CreatePersonInput = z.output<typeof createPersonInput>

export const updatePersonInput = z.strictObject({
  personId: opaqueId,
  version: seenVersion,
  name: line(150).optional(),
  post: patchLine(150),
  email: patchMailAddress,
  idempotencyKey,
})
export type UpdatePersonInput = z.output<typeof updatePersonInput>

export const archivePersonInput = z.strictObject({
  personId: opaqueId,
  version: seenVersion,
  reason: reasonText,
  idempotencyKey,
})
export type ArchivePersonInput = z.output<typeof archivePersonInput>

export const setRolesInput = z.strictObject({
  personId: opaqueId,
  version: seenVersion,
  roles: heldRoles,
  idempotencyKey,
})
export type SetRolesInput = z.output<typeof setRolesInput>

export const addCommitteeMemberInput = z.strictObject({
  personId: opaqueId,
  function: line(150),
  /** The act or minutes that name the person. */
  act: optionalLine(200),
  since: plainDate,
  idempotencyKey,
})
export type AddCommitteeMemberInput = z.output<typeof addCommitteeMemberInput>

export const endCommitteeMemberInput = z.strictObject({
  committeeMemberId: opaqueId,
  version: seenVersion,
  /** Last day in the committee. */
  until: plainDate,
  idempotencyKey,
})
export type EndCommitteeMemberInput = z.output<typeof endCommitteeMemberInput>
