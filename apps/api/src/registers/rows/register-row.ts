import {
  LISTS,
  type PlainDate,
  type RegisterDefinition,
  type RowValues,
  rowLabel,
} from '@gelt/domain'

/** A row of a register as it is stored now, with what it leads to. */
export interface StoredRow {
  id: string
  entityId: string
  code: string
  /** The office that answers for it; null: the committee. */
  officeId: string | null
  values: RowValues
  /** Names of what its references lead to. */
  names: RowValues
  /** Why it was annulled; null: it stands. */
  annulledReason: string | null
  version: number
  /** Moment at which this version was recorded, ISO. */
  recordedAt: string
}

/** A row with the register that it belongs to. */
export interface RegisterRowNode extends StoredRow {
  definition: RegisterDefinition
}

/** What a row is called: code and title. */
export function labelOf({ definition, code, values, names }: RegisterRowNode): string {
  return rowLabel(definition, code, values, names)
}

/** What of a row the register's own rules look at for whether it can be public. */
type PublicTerms = Pick<RegisterRowNode, 'definition' | 'values' | 'annulledReason'>

/** Whether everybody reads it on a day: never what was annulled, nor before the day since when it is public. */
export function isPublicRow({ definition, values, annulledReason }: PublicTerms, today: PlainDate) {
  const { readers, publicSince } = definition
  if (readers !== 'PUBLIC' || annulledReason !== null) return false
  if (!publicSince) return true
  const since = values[publicSince] ?? null
  return since !== null && since <= today
}

/** `connectionPoints` → `CONNECTION_POINTS` */
export function screamingSnake(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

/** The register whose rows are of that type of the API; null: none. */
export function registerOfType(type: string): RegisterDefinition | null {
  return LISTS.find((definition) => definition.type === type) ?? null
}
