import type { Improvement, ImprovementKind } from '@gelt/db'
import type { ProcedureFields } from '@gelt/domain'
import { encodeId } from '../../core/ids.ts'
import type { Image } from '../../core/writing/stored-row.ts'
import { improvementTerms } from './improvement-row.ts'

/** A procedure as the audit log and a conflict show it: its lists as JSON, since they have no keys of their own. */
export function procedureImage(fields: ProcedureFields): Image {
  return {
    ...fields,
    officeId: encodeId('Office', fields.officeId),
    requirements: listText(fields.requirements),
    legalBasis: listText(fields.legalBasis),
    servicePoints: listText(fields.servicePoints),
  }
}

function listText(list: readonly object[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list)
}

/** What a procedure is called in the log. */
export function procedureLabel({ code, name }: Pick<ProcedureFields, 'code' | 'name'>): string {
  return `${code} · ${name}`
}

/** An improvement as the audit log and a conflict show it. */
export function improvementImage(row: Improvement): Image {
  const { partnerId, answerableId } = row
  return {
    ...improvementTerms(row),
    kindId: encodeId('ImprovementKind', row.kindId),
    description: row.description,
    stepsBefore: row.stepsBefore,
    stepsAfter: row.stepsAfter,
    daysBefore: row.daysBefore,
    daysAfter: row.daysAfter,
    costBefore: row.costBefore?.toFixed() ?? null,
    costAfter: row.costAfter?.toFixed() ?? null,
    documentsBefore: row.documentsBefore,
    documentsAfter: row.documentsAfter,
    partnerId: partnerId && encodeId('Organisation', partnerId),
    answerableId: answerableId && encodeId('Person', answerableId),
    abandonedReason: row.abandonedReason,
    hasWorkPlan: row.hasWorkPlan,
    isImplemented: row.isImplemented,
    isUpdatedInSuit: row.isUpdatedInSuit,
    isPublicised: row.isPublicised,
    benefitsUsers: row.benefitsUsers,
    isMeasured: row.isMeasured,
  }
}

export function improvementKindImage({ type, name, verified, active }: ImprovementKind): Image {
  return { type, name, verified, active }
}
