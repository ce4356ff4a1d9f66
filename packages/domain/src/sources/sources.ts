import {
  proceduresOnline,
  proceduresRationalised,
  proceduresRegistered,
  proceduresStudied,
  servicesOptimised,
  servicesRegistered,
  servicesStudied,
} from './inventory.sources.ts'
import type { Source } from './source.ts'

/** Every way to count a figure from a register. A new one is added here, with its statement and its test. */
export const SOURCES: readonly Source[] = [
  servicesStudied,
  servicesRegistered,
  servicesOptimised,
  proceduresStudied,
  proceduresRationalised,
  proceduresRegistered,
  proceduresOnline,
] as readonly Source[]

const byKey = new Map(SOURCES.map((source) => [source.key, source]))

/** The definition of that name; null when there is none. */
export function sourceByKey(key: string): Source | null {
  return byKey.get(key) ?? null
}
