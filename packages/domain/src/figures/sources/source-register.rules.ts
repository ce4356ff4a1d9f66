import { type RegisterHead, registerHead } from '../../registers/definitions/register-heads.ts'

/**
 * The register of daily work that a source counts, from its name alone: `channels.upToDate` counts the channels. Null:
 * the inventory of procedures. For pages that only read, which need none of the definitions.
 */
export function registerCountedBy(sourceKey: string): RegisterHead | null {
  return registerHead(sourceKey.split('.', 1)[0] ?? '')
}
