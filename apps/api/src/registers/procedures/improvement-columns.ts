import type { Improvement } from '@gelt/db'
import type { ImprovementTerms, UpdateImprovementInput } from '@gelt/domain'
import { answerableColumns } from '../../act/indicators/answerable.ts'
import { optionalDateColumn, optionalPlainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal } from '../../core/refusals.ts'
import type { Transaction } from '../../core/writing/write.ts'

type Money = 'costBefore' | 'costAfter'

/** Columns that an edit sets; undefined: unchanged. */
export type ImprovementColumns = {
  [Column in Exclude<keyof Improvement, Money>]?: Improvement[Column] | undefined
} & { [Column in Money]?: string | null | undefined }

type Edit = Omit<UpdateImprovementInput, 'improvementId' | 'version' | 'idempotencyKey'>

/**
 * @param kept kind that it has already: one that is offered no more stays where it is used
 * @throws InputRefusal for a kind, partner or person of another entity as for none, and for one that ended
 */
export async function improvementColumns(
  tx: Transaction,
  entityId: string,
  edit: Edit,
  kept?: string,
): Promise<ImprovementColumns> {
  const { kindId, partnerId, startsOn, endsOn, completedOn, ...rest } = edit
  const { answerableId } = await answerableColumns(tx, entityId, edit)
  return {
    ...rest,
    kindId: await kindColumn(tx, entityId, kindId, kept),
    partnerId: await partnerColumn(tx, entityId, partnerId),
    answerableId,
    startsOn: dayColumn(startsOn),
    endsOn: dayColumn(endsOn),
    completedOn: dayColumn(completedOn),
  }
}

function dayColumn(day: string | null | undefined): Date | null | undefined {
  return day === undefined ? undefined : optionalDateColumn(day)
}

async function kindColumn(
  tx: Transaction,
  entityId: string,
  kindId: string | undefined,
  kept: string | undefined,
): Promise<string | undefined> {
  if (kindId === undefined) return undefined
  const id = idOf('ImprovementKind', kindId)
  const kind = await tx.improvementKind.findUnique({ where: { id, entityId } })
  if (!kind) throw new InputRefusal([{ path: ['kindId'], code: 'NOT_FOUND' }])
  if (!kind.active && id !== kept) {
    throw new InputRefusal([{ path: ['kindId'], code: 'NOT_AN_OPTION' }])
  }
  return id
}

async function partnerColumn(
  tx: Transaction,
  entityId: string,
  partnerId: string | null | undefined,
): Promise<string | null | undefined> {
  if (!partnerId) return partnerId
  const id = idOf('Organisation', partnerId)
  const partner = await tx.organisation.findUnique({ where: { id, entityId } })
  if (!partner) throw new InputRefusal([{ path: ['partnerId'], code: 'NOT_FOUND' }])
  return id
}

const nothing: ImprovementTerms = {
  needsPartner: false,
  partnerId: null,
  startsOn: null,
  endsOn: null,
  completedOn: null,
  abandonedOn: null,
}

/** Days and partner after an edit. */
export function termsOf(
  columns: ImprovementColumns,
  before: ImprovementTerms = nothing,
): ImprovementTerms {
  const day = (column: Date | null | undefined, kept: string | null) =>
    column === undefined ? kept : optionalPlainDateOf(column)
  return {
    needsPartner: columns.needsPartner ?? before.needsPartner,
    partnerId: columns.partnerId === undefined ? before.partnerId : columns.partnerId,
    startsOn: day(columns.startsOn, before.startsOn),
    endsOn: day(columns.endsOn, before.endsOn),
    completedOn: day(columns.completedOn, before.completedOn),
    abandonedOn: day(columns.abandonedOn, before.abandonedOn),
  }
}
