import { appointedOfficials } from './appointed-officials.register.ts'
import { archiveHoldings } from './archive-holdings.register.ts'
import { channels } from './channels.register.ts'
import { connectionPoints } from './connection-points.register.ts'
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
import type { FieldOf, RegisterDefinition } from './register-definition.ts'
import type { DailyRegisterKey } from './register-heads.ts'
import { resourceNeeds } from './resource-needs.register.ts'
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

/** Fields of a register, by its key. */
export type DailyField<Key extends DailyRegisterKey> = FieldOf<(typeof registers)[Key]>

/** Every register of daily work, in the order of the act's rows. A new one is added here. */
export const REGISTERS: readonly RegisterDefinition[] = Object.values(
  registers,
) as unknown as readonly RegisterDefinition[]

export const REGISTER_KEYS = Object.keys(registers) as DailyRegisterKey[]

const byKey = new Map(REGISTERS.map((definition) => [definition.key, definition]))

/** The register of that key; null when there is none. */
export function registerByKey(key: string): RegisterDefinition | null {
  return byKey.get(key) ?? null
}

/** @throws Error for a key that was not checked: a fault of the program. */
export function dailyRegister(key: string): RegisterDefinition {
  const definition = registerByKey(key)
  if (!definition) throw new Error(`No register ${key}`)
  return definition
}
