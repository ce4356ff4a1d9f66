import { useWrite } from '../../lib/forms/use-write.ts'
import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'
import {
  archiveBodyDocument,
  archiveOfficeDocument,
  archiveOrganisationDocument,
  createBodyDocument,
  createOfficeDocument,
  createOrganisationDocument,
  updateBodyDocument,
  updateOfficeDocument,
  updateOrganisationDocument,
} from './offices.document.ts'
import type { UnitKind } from './unit.ts'

interface UnitInput {
  code: string
  name: string
  activeFrom: string
  sector: string | null
}

type Outcome = Promise<WriteOutcome<{ id: string }>>

interface UnitWrites {
  create: (entityId: string, unit: UnitInput) => Outcome
  update: (id: string, version: number, unit: UnitInput) => Outcome
  /** Ends it after its last day. */
  close: (id: string, version: number, end: { activeTo: string; reason: string }) => Outcome
}

/** The writes of a kind of unit: the API has a mutation for each. */
export function useUnitWrites(kind: UnitKind): UnitWrites {
  const createOffice = useWrite(createOfficeDocument)
  const updateOffice = useWrite(updateOfficeDocument)
  const archiveOffice = useWrite(archiveOfficeDocument)
  const createOrganisation = useWrite(createOrganisationDocument)
  const updateOrganisation = useWrite(updateOrganisationDocument)
  const archiveOrganisation = useWrite(archiveOrganisationDocument)
  const createBody = useWrite(createBodyDocument)
  const updateBody = useWrite(updateBodyDocument)
  const archiveBody = useWrite(archiveBodyDocument)
  const writes: Record<UnitKind, UnitWrites> = {
    OFFICE: {
      create: (entityId, { sector: _none, ...unit }) => createOffice({ entityId, ...unit }),
      update: (officeId, version, { sector: _none, ...unit }) =>
        updateOffice({ officeId, version, ...unit }),
      close: (officeId, version, end) => archiveOffice({ officeId, version, ...end }),
    },
    ORGANISATION: {
      create: (entityId, unit) => createOrganisation({ entityId, ...unit }),
      update: (organisationId, version, unit) =>
        updateOrganisation({ organisationId, version, ...unit }),
      close: (organisationId, version, end) =>
        archiveOrganisation({ organisationId, version, ...end }),
    },
    BODY: {
      create: (entityId, { sector: _none, ...unit }) => createBody({ entityId, ...unit }),
      update: (bodyId, version, { sector: _none, ...unit }) =>
        updateBody({ bodyId, version, ...unit }),
      close: (bodyId, version, end) => archiveBody({ bodyId, version, ...end }),
    },
  }
  return writes[kind]
}
