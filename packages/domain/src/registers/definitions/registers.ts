import { actions } from './actions.list.ts'
import { appointedOfficials } from './appointed-officials.register.ts'
import { archiveHoldings } from './archive-holdings.register.ts'
import { assessments } from './assessments.list.ts'
import { channels } from './channels.register.ts'
import { connectionPoints } from './connection-points.register.ts'
import { criteria } from './criteria.list.ts'
import { datasets } from './datasets.register.ts'
import { deliveries } from './deliveries.register.ts'
import { guidanceItems } from './guidance-items.register.ts'
import { handoverDocuments } from './handover-documents.register.ts'
import { handoverMaterials } from './handover-materials.register.ts'
import { handoverMethods } from './handover-methods.register.ts'
import { mailAccounts } from './mail-accounts.register.ts'
import { mailUses } from './mail-uses.register.ts'
import { participationSessions } from './participation-sessions.register.ts'
import { partners } from './partners.register.ts'
import { policies } from './policies.list.ts'
import { type FieldOf, isCounted, type RegisterDefinition } from './register-definition.ts'
import type { DailyRegisterKey, KeptListKey, ListKey } from './register-heads.ts'
import { resourceNeeds } from './resource-needs.register.ts'
import { rounds } from './rounds.list.ts'
import { sectorEngagements } from './sector-engagements.register.ts'
import { trainingGroups } from './training-groups.register.ts'
import { trainings } from './trainings.register.ts'

const registers = {
  connectionPoints,
  channels,
  deliveries,
  archiveHoldings,
  datasets,
  participationSessions,
  mailAccounts,
  mailUses,
  partners,
  trainings,
  trainingGroups,
  sectorEngagements,
  guidanceItems,
  resourceNeeds,
  handoverMaterials,
  appointedOfficials,
  handoverDocuments,
  handoverMethods,
} satisfies Record<DailyRegisterKey, { key: string }>

const keptLists = { policies, criteria, rounds, assessments, actions } satisfies Record<
  KeptListKey,
  { key: string }
>

/** Fields of a register or a kept list, by its key. */
export type DailyField<Key extends ListKey> = FieldOf<(typeof registers & typeof keptLists)[Key]>

/** Every register of daily work, in the order of the act's rows. A new one is added here. */
export const REGISTERS: readonly RegisterDefinition[] = Object.values(
  registers,
) as unknown as readonly RegisterDefinition[]

export const REGISTER_KEYS = Object.keys(registers) as DailyRegisterKey[]

/** Lists that no figure is counted from, in the order in which the act asks for them. A new one is added here. */
export const KEPT_LISTS: readonly RegisterDefinition[] = Object.values(
  keptLists,
) as unknown as readonly RegisterDefinition[]

/** Whatever is kept by a definition: registers, then kept lists. */
export const LISTS: readonly RegisterDefinition[] = [...REGISTERS, ...KEPT_LISTS]

export const LIST_KEYS = LISTS.map(({ key }) => key) as ListKey[]

const byKey = new Map(LISTS.map((definition) => [definition.key, definition]))

/** The register or kept list of that key; null when there is none. */
export function listByKey(key: string): RegisterDefinition | null {
  return byKey.get(key) ?? null
}

/** The register of that key, which figures are counted from; null when there is none. */
export function registerByKey(key: string): RegisterDefinition | null {
  const found = listByKey(key)
  return found && isCounted(found) ? found : null
}

/** @throws Error for a key that was not checked: a fault of the program. */
export function dailyRegister(key: string): RegisterDefinition {
  const definition = listByKey(key)
  if (!definition) throw new Error(`No register ${key}`)
  return definition
}
