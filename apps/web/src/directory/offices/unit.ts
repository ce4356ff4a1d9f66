/** The three lists of an entity’s directory. */
export const UNIT_KINDS = ['OFFICE', 'ORGANISATION', 'BODY'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** An office, another organisation or a body. */
export interface Unit {
  /** Global id. */
  id: string
  code: string
  name: string
  /** Of an organisation. */
  sector?: string | null
  /** First and last day, `YYYY-MM-DD`. */
  activeFrom: string
  activeTo?: string | null
  version: number
}
