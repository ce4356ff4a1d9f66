import { createHash } from 'node:crypto'

/**
 * An id made from what it names (UUID version 8): the same data gives the same ids on every
 * installation, so that a link into the sample works everywhere.
 */
export function stableId(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(['gelt', ...parts].join('/'))
    .digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** The ids of an entity's seeded rows, by what a reader of the act would call them. */
export function seedIds(entityId: string) {
  const of = (...parts: readonly (string | number)[]) => stableId(entityId, ...parts)
  return {
    of,
    office: (code: string) => of('office', code),
    organisation: (code: string) => of('organisation', code),
    body: (code: string) => of('body', code),
    person: (key: string) => of('person', key),
    plan: (validFrom: number) => of('plan', validFrom),
    planRows: (validFrom: number) => {
      const inPlan = (...parts: readonly (string | number)[]) => of('plan', validFrom, ...parts)
      return {
        of: inPlan,
        area: (number: number) => inPlan('area', number),
        phase: (number: number) => inPlan('phase', number),
        objective: (position: number) => inPlan('objective', position),
        indicator: (row: number) => inPlan('row', row),
        target: (row: number, part: number) => inPlan('row', row, 'target', part),
        /** `key`: office or body code, phase number, or the named member's key. */
        member: (row: number, part: number, key: string | number) =>
          inPlan('row', row, 'target', part, 'member', key),
      }
    },
  }
}

export type SeedIds = ReturnType<typeof seedIds>
export type PlanIds = ReturnType<SeedIds['planRows']>
