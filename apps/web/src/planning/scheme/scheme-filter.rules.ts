import { COVERAGE_WORDS, COVERAGES, type Coverage } from '@gelt/domain'
import { slugOf } from '../../lib/registers/register-paths.ts'
import type { SchemeGap } from './scheme.ts'

/** Names in the address. */
const PHASE = 'fase'
const COVERAGE = 'cobertura'
const VIEW = 'vista'

/** What of the scheme is in sight. */
export interface SchemeFilter {
  /** Number of the phase; null: all. */
  phase: number | null
  coverage: Coverage | null
  /** `printed`: as such schemes are printed. */
  view: 'matrix' | 'printed'
}

/** What an address asks for; what isn't known there counts as not asked. */
export function readFilter(parameters: URLSearchParams): SchemeFilter {
  const phase = Number(parameters.get(PHASE))
  return {
    phase: Number.isInteger(phase) && phase > 0 ? phase : null,
    coverage: COVERAGES.find((one) => wordOf(one) === parameters.get(COVERAGE)) ?? null,
    view: parameters.get(VIEW) === 'impresa' ? 'printed' : 'matrix',
  }
}

/** The same address with another choice. */
export function writeFilter(before: URLSearchParams, filter: SchemeFilter): URLSearchParams {
  const { phase, coverage, view } = filter
  const next = new URLSearchParams(before)
  const said = [
    [PHASE, phase === null ? null : String(phase)],
    [COVERAGE, coverage === null ? null : wordOf(coverage)],
    [VIEW, view === 'printed' ? 'impresa' : null],
  ] as const
  for (const [key, value] of said) {
    if (value === null) next.delete(key)
    else next.set(key, value)
  }
  return next
}

/** In addresses, in either language: `sin-accion`. */
function wordOf(coverage: Coverage): string {
  return slugOf(COVERAGE_WORDS[coverage].es)
}

export function shownGaps(
  gaps: readonly SchemeGap[],
  { phase, coverage }: Pick<SchemeFilter, 'phase' | 'coverage'>,
): SchemeGap[] {
  return gaps.filter(
    (gap) =>
      (phase === null || gap.criterion.phase === phase) &&
      (coverage === null || gap.coverage === coverage),
  )
}
