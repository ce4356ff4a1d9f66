import type { Prisma, Procedure } from '@gelt/db'
import {
  efficiencyOf,
  type LegalBasis,
  type PlainDate,
  type ProcedureFields,
  type RequirementMoment,
  type ServicePoint,
  searchTextOf,
} from '@gelt/domain'
import {
  dateColumn,
  optionalDateColumn,
  optionalPlainDateOf,
  plainDateOf,
} from '../../core/dates.ts'

/** A procedure as it is stored, looked at on a day. */
export interface ProcedureAt {
  id: string
  entityId: string
  version: number
  fields: ProcedureFields
  /** Its states are those of the end of this day. */
  asOf: PlainDate
}

export function procedureAt(row: Procedure, asOf: PlainDate): ProcedureAt {
  const { id, entityId, version } = row
  return { id, entityId, version, fields: fieldsOf(row), asOf }
}

/** What people wrote of it, out of its row. The lists were checked when they were written. */
export function fieldsOf(row: Procedure): ProcedureFields {
  const { id, entityId, version, searchText, efficiency, ...columns } = row
  return {
    ...columns,
    requirements: columns.requirements as unknown as RequirementMoment[],
    legalBasis: columns.legalBasis as unknown as LegalBasis[],
    servicePoints: columns.servicePoints as unknown as ServicePoint[],
    cost: columns.cost?.toFixed() ?? null,
    satisfaction: columns.satisfaction?.toFixed() ?? null,
    declaredOn: plainDateOf(columns.declaredOn),
    identifiedOn: optionalPlainDateOf(columns.identifiedOn),
    studiedOn: optionalPlainDateOf(columns.studiedOn),
    reviewedOn: optionalPlainDateOf(columns.reviewedOn),
    retiredOn: optionalPlainDateOf(columns.retiredOn),
    optimisableOn: optionalPlainDateOf(columns.optimisableOn),
    rationalisableOn: optionalPlainDateOf(columns.rationalisableOn),
    automatableOn: optionalPlainDateOf(columns.automatableOn),
    siteOn: optionalPlainDateOf(columns.siteOn),
    suitOn: optionalPlainDateOf(columns.suitOn),
    suitRemovedOn: optionalPlainDateOf(columns.suitRemovedOn),
    automationOn: optionalPlainDateOf(columns.automationOn),
  }
}

/** Its columns, those that follow from the others included: efficiency and the text for search. */
export function columnsOf(fields: ProcedureFields) {
  return {
    ...fields,
    requirements: fields.requirements as unknown as Prisma.InputJsonValue,
    legalBasis: fields.legalBasis as unknown as Prisma.InputJsonValue,
    servicePoints: fields.servicePoints as unknown as Prisma.InputJsonValue,
    declaredOn: dateColumn(fields.declaredOn),
    identifiedOn: optionalDateColumn(fields.identifiedOn),
    studiedOn: optionalDateColumn(fields.studiedOn),
    reviewedOn: optionalDateColumn(fields.reviewedOn),
    retiredOn: optionalDateColumn(fields.retiredOn),
    optimisableOn: optionalDateColumn(fields.optimisableOn),
    rationalisableOn: optionalDateColumn(fields.rationalisableOn),
    automatableOn: optionalDateColumn(fields.automatableOn),
    siteOn: optionalDateColumn(fields.siteOn),
    suitOn: optionalDateColumn(fields.suitOn),
    suitRemovedOn: optionalDateColumn(fields.suitRemovedOn),
    automationOn: optionalDateColumn(fields.automationOn),
    efficiency: efficiencyOf(fields),
    searchText: searchTextOf(fields),
  } satisfies Partial<Prisma.ProcedureUncheckedCreateInput>
}
