import type { PlainDate } from '@gelt/domain'

/** What happened on one day to several rows of the inventory: their codes, parted by blanks. */
export type Wave = readonly [on: PlainDate, codes: string]

/** A written justification that holds for several rows. */
export interface ReasonedWave {
  readonly on: PlainDate
  readonly reason: string
  readonly codes: string
}

export function codesOf(codes: string): string[] {
  return codes.split(/\s+/)
}

/** Each code with its day. */
export function eachOf(waves: readonly Wave[]): { on: PlainDate; code: string }[] {
  return waves.flatMap(([on, codes]) => codesOf(codes).map((code) => ({ on, code })))
}
