/** A target of the plan that is counted from a register of daily work. */
export interface CountedTarget {
  readonly row: number
  /** Which target of the row: row 2 has two. */
  readonly part: number
  /** Key of the source that counts it. */
  readonly source: string
}

/** Every target of the 22 rows, in the order of the act. */
export const countedTargets: readonly CountedTarget[] = [
  { row: 1, part: 1, source: 'connectionPoints.inService' },
  { row: 2, part: 1, source: 'deliveries.made' },
  { row: 2, part: 2, source: 'channels.upToDate' },
  { row: 3, part: 1, source: 'archiveHoldings.kept' },
  { row: 4, part: 1, source: 'datasets.published' },
  { row: 5, part: 1, source: 'participationSessions.held' },
  { row: 6, part: 1, source: 'services.studied' },
  { row: 7, part: 1, source: 'services.registered' },
  { row: 8, part: 1, source: 'services.optimised' },
  { row: 9, part: 1, source: 'procedures.studied' },
  { row: 10, part: 1, source: 'procedures.rationalised' },
  { row: 11, part: 1, source: 'procedures.registered' },
  { row: 12, part: 1, source: 'procedures.online' },
  { row: 13, part: 1, source: 'mailAccounts.used' },
  { row: 14, part: 1, source: 'partners.publishing' },
  { row: 15, part: 1, source: 'partners.homePage' },
  { row: 16, part: 1, source: 'trainingGroups.hours' },
  { row: 17, part: 1, source: 'sectorEngagements.engaged' },
  { row: 18, part: 1, source: 'guidanceItems.used' },
  { row: 19, part: 1, source: 'resourceNeeds.met' },
  { row: 20, part: 1, source: 'handoverMaterials.ready' },
  { row: 21, part: 1, source: 'appointedOfficials.committed' },
  { row: 22, part: 1, source: 'handoverDocuments.published' },
]

export const countedReason =
  'Desde su adopción, la fila se cuenta desde los registros del trabajo diario.'
