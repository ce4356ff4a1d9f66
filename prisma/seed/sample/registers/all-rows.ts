import { archiveHoldings } from './archive-holdings.ts'
import { channels } from './channels.ts'
import { connectionPoints } from './connection-points.ts'
import { datasets } from './datasets.ts'
import { deliveries } from './deliveries.ts'
import { guidanceItems } from './guidance-items.ts'
import { handoverMaterials, handoverMethods } from './handover.ts'
import { mailAccounts } from './mail-accounts.ts'
import { mailUses } from './mail-uses.ts'
import { partners } from './partners.ts'
import { resourceNeeds } from './resource-needs.ts'
import type { SampleRow } from './sample-row.ts'
import { sectorEngagements } from './sector-engagements.ts'
import { participationSessions } from './sessions.ts'
import { trainingGroups, trainings } from './trainings.ts'

/** Every row of the sample's registers of daily work; officials and documents of the handover come in 2012. */
export const sampleRows: readonly SampleRow[] = [
  ...connectionPoints,
  ...channels,
  ...deliveries,
  ...archiveHoldings,
  ...datasets,
  ...participationSessions,
  ...mailAccounts,
  ...mailUses,
  ...partners,
  ...trainings,
  ...trainingGroups,
  ...sectorEngagements,
  ...guidanceItems,
  ...resourceNeeds,
  ...handoverMaterials,
  ...handoverMethods,
]
