import type { MemberKind, TargetKind } from '../../act/indicators/indicators.vocabulary.ts'
import type { PeriodUnit } from '../../core/calendar/periods.rules.ts'
import { registerByKey } from '../../registers/definitions/registers.ts'
import {
  groupHours,
  mailAccountsUsed,
  partnersHomePage,
  partnersPublishing,
} from './alliances.sources.ts'
import { documentsPublished, materialsReady, officialsCommitted } from './handover.sources.ts'
import {
  proceduresOnline,
  proceduresRationalised,
  proceduresRegistered,
  proceduresStudied,
  servicesOptimised,
  servicesRegistered,
  servicesStudied,
} from './inventory.sources.ts'
import { guidanceUsed, needsMet, sectorsEngaged } from './phases.sources.ts'
import {
  channelsUpToDate,
  datasetsPublished,
  deliveriesMade,
  holdingsKept,
  pointsInService,
  sessionsHeld,
} from './site.sources.ts'
import type { RegisterKey, Source } from './source.ts'

/** Every way to count a figure from a register. A new one is added here, with its statement and its test. */
export const SOURCES: readonly Source[] = [
  pointsInService,
  deliveriesMade,
  channelsUpToDate,
  holdingsKept,
  datasetsPublished,
  sessionsHeld,
  servicesStudied,
  servicesRegistered,
  servicesOptimised,
  proceduresStudied,
  proceduresRationalised,
  proceduresRegistered,
  proceduresOnline,
  mailAccountsUsed,
  partnersPublishing,
  partnersHomePage,
  groupHours,
  sectorsEngaged,
  guidanceUsed,
  needsMet,
  materialsReady,
  officialsCommitted,
  documentsPublished,
] as readonly Source[]

const byKey = new Map(SOURCES.map((source) => [source.key, source]))

/** The definition of that name; null when there is none. */
export function sourceByKey(key: string): Source | null {
  return byKey.get(key) ?? null
}

/**
 * The registers whose rows move what a source counts: its own, those that its rows are judged with, the one that is
 * said to be complete for it, and those without whose rows it could have none.
 */
export function registersOf({
  register,
  attestedIn,
}: Pick<Source, 'register' | 'attestedIn'>): RegisterKey[] {
  const definition = registerByKey(register)
  const linked = Object.values(definition?.linked ?? {}).map((rows) => rows.register)
  const needed = Object.values(definition?.fields ?? {}).flatMap((field) =>
    field.type === 'REFERENCE' && field.needed && registerByKey(field.to) ? [field.to] : [],
  )
  const keys = [register, ...linked, ...(attestedIn ? [attestedIn] : []), ...needed]
  return [...new Set(keys)] as RegisterKey[]
}

/** What a target has to be for a source to count it; its period is asked for of a quota alone. */
export interface CountableTarget {
  kind: TargetKind
  periodUnit: PeriodUnit
  memberKind: MemberKind | null
}

/** Whether a source can count a target: of its kind, by its members, and of a quota in its periods. */
export function canCount(source: Source, target: CountableTarget): boolean {
  return (
    source.kind === target.kind &&
    (source.memberKind ?? null) === target.memberKind &&
    (source.kind !== 'QUOTA' || source.periodUnit === target.periodUnit)
  )
}

/** Every source that can count such a target: what a row written here may take, until somebody narrows it. */
export function ableSources(target: CountableTarget): Source[] {
  return SOURCES.filter((source) => canCount(source, target))
}

/** The sources to offer for a target: those that its row may take as data, as far as they can count it. */
export function offeredSources(
  target: CountableTarget & { sourceKeys: readonly string[] },
): Source[] {
  return ableSources(target).filter(({ key }) => target.sourceKeys.includes(key))
}
