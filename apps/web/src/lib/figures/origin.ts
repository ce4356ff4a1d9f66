import { decisionOn, type PlainDate, type SourceDecision } from '@gelt/domain'

/** TYPED: by a person. COUNTED: now, from a register. CLOSED: from a register, when its period was closed. */
export type Origin = 'TYPED' | 'COUNTED' | 'CLOSED'

/** Where a figure comes from; `sourceKey` is the definition that counts it on the day, null: none. */
export function originOf(figure: {
  basis: 'LIVE' | 'RECORDED'
  sourceKey?: string | null
}): Origin {
  if (figure.basis === 'LIVE') return 'COUNTED'
  return figure.sourceKey == null ? 'TYPED' : 'CLOSED'
}

/** A decision on where a figure comes from, as the API gives it. */
export interface SourceStep {
  startsOn: PlainDate
  /** Null: typed. */
  source?: { key: string } | null
  reason: string
}

function decisionsOf(steps: readonly SourceStep[]): SourceDecision[] {
  return steps.map(({ startsOn, source, reason }) => ({
    source: source ? 'COUNTED' : 'TYPED',
    sourceKey: source?.key ?? null,
    startsOn,
    reason,
  }))
}

/** Whether a day's figure is typed. @param steps in the order of deciding; none: typed */
export function isTypedOn(steps: readonly SourceStep[], day: PlainDate): boolean {
  return decisionOn(decisionsOf(steps), day)?.sourceKey == null
}

export interface Seam {
  /** First day on the new side. */
  startsOn: PlainDate
  /** What it is from that day on. */
  becomes: 'TYPED' | 'COUNTED'
}

/** Days on which a figure goes from typed, as it is until somebody decides, to counted, or back. */
export function seamsOf(steps: readonly SourceStep[]): Seam[] {
  const decisions = decisionsOf(steps)
  const days = [...new Set(steps.map(({ startsOn }) => startsOn))].sort()
  const sides = days.map((startsOn): Seam => {
    const isTyped = decisionOn(decisions, startsOn)?.sourceKey == null
    return { startsOn, becomes: isTyped ? 'TYPED' : 'COUNTED' }
  })
  return sides.filter((side, index) => (sides[index - 1]?.becomes ?? 'TYPED') !== side.becomes)
}
