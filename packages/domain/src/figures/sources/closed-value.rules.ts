import { CURRENT_RULES, type RulesVersion } from '../../act/indicators/rules-version.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { evaluateTarget } from '../progress/target.rules.ts'
import { type Ledger, ledgerOf } from './ledger.rules.ts'
import { liveReadings, type SourcedTarget, sourceOn } from './readings-by-source.rules.ts'

/** A counted value as it is recorded when its period is closed; decimals as text. */
export interface ClosedValue {
  /** The figure's headline number: of a total what there is, of members how many are at the goal. Null: a share. */
  value: string | null
  numerator: string | null
  denominator: string | null
  /** What gives the figure again; null: a share, whose two counts do. */
  ledger: Ledger | null
  /** The rules that gave its figure; they evaluate it for ever. */
  rulesVersion: RulesVersion
}

/**
 * What a counted target says at the end of a day. Null: it is typed then, its register says nothing, or there is
 * nothing to count out of.
 */
export function closedValue(target: SourcedTarget, cutoff: PlainDate): ClosedValue | null {
  const { kind, rulesVersion = CURRENT_RULES } = target.terms
  const readings = liveReadings(target, cutoff)
  const [share] = readings
  const source = sourceOn(target.decisions, cutoff)
  if (!share || !source) return null
  if (kind === 'RATIO') {
    if (share.denominator === '0') return null
    const { numerator, denominator } = share
    return { value: null, numerator, denominator, ledger: null, rulesVersion }
  }
  const { value } = evaluateTarget(target.terms, readings, cutoff)
  const isOfRegister = source.memberOf !== undefined
  return {
    value: value === null ? null : fourDecimals(value),
    ...{ numerator: null, denominator: null, rulesVersion },
    ledger: ledgerOf(target.terms, readings, isOfRegister),
  }
}

/** As many as a stored value has; the ledger keeps what it is made of exactly. */
function fourDecimals(text: string): string {
  return text.replace(/(\.\d{4})\d+/, '$1')
}
