import { dailyRegister, type RegisterDefinition, registerByKey, sourceByKey } from '@gelt/domain'

interface WorkRegisters {
  /** Those to add rows to, the one that is written most often first. */
  kept: RegisterDefinition[]
  /** The one that has to be said to be complete for its nothing to be zero. */
  attested: RegisterDefinition
}

/** The registers of daily work behind a counted figure; null: it is counted from the inventory, or not at all. */
export function workRegisters(sourceKey: string): WorkRegisters | null {
  const source = sourceByKey(sourceKey)
  const own = registerByKey(source?.register ?? '')
  if (!source || !own) return null
  const linked = Object.values(own.linked ?? {}).map(({ register }) => dailyRegister(register))
  return {
    kept: [...linked, own],
    attested: source.attestedIn ? dailyRegister(source.attestedIn) : own,
  }
}
