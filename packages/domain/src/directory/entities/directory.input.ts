import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { patchLine, seenVersion } from '../../core/text/patch.input.ts'
import { line, optionalLine } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'

const unit = { code: line(20), name: line(200), activeFrom: plainDate }
const unitEdit = {
  version: seenVersion,
  code: unit.code.optional(),
  name: unit.name.optional(),
  activeFrom: unit.activeFrom.optional(),
  idempotencyKey,
}
const unitEnd = {
  version: seenVersion,
  /** Last day of activity. */
  activeTo: plainDate,
  reason: reasonText,
  idempotencyKey,
}

/** An office (dependencia) or a body (ente) of the entity; the code is unique among its kind. */
export const createUnitInput = z.strictObject({ entityId: opaqueId, ...unit, idempotencyKey })

/** Another organisation that takes part in the plan. */
export const createOrganisationInput = z.strictObject({
  entityId: opaqueId,
  ...unit,
  sector: optionalLine(100),
  idempotencyKey,
})

export const updateOfficeInput = z.strictObject({ officeId: opaqueId, ...unitEdit })
export const updateBodyInput = z.strictObject({ bodyId: opaqueId, ...unitEdit })
export const updateOrganisationInput = z.strictObject({
  organisationId: opaqueId,
  sector: patchLine(100),
  ...unitEdit,
})

export const archiveOfficeInput = z.strictObject({ officeId: opaqueId, ...unitEnd })
export const archiveBodyInput = z.strictObject({ bodyId: opaqueId, ...unitEnd })
export const archiveOrganisationInput = z.strictObject({ organisationId: opaqueId, ...unitEnd })
