import { COVERAGES, type Coverage, formatDate } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './scheme.messages.ts'
import type { Scheme } from './scheme.ts'

type Standing = Pick<
  Scheme,
  'covered' | 'coveredLate' | 'withoutAction' | 'doneStillNotMet' | 'late'
> & { round?: { referenceDay: string } | null; actions: readonly unknown[] }

/** How many of the criteria that aren't met stand where. */
export function coverageCounts(scheme: Omit<Standing, 'round' | 'actions'>) {
  return {
    COVERED: scheme.covered,
    COVERED_LATE: scheme.coveredLate,
    WITHOUT_ACTION: scheme.withoutAction,
    DONE_STILL_NOT_MET: scheme.doneStillNotMet,
  } satisfies Record<Coverage, number>
}

/** The scheme, said aloud: where the criteria stand that the last round found not met, and which actions are late. */
export function schemeSentence(scheme: Standing, language: Language): string {
  const text = messagesIn(messages, language).sentence
  return [gapsSentence(scheme, language), scheme.actions.length > 0 && text.late(scheme.late)]
    .filter(Boolean)
    .join(' ')
}

function gapsSentence(scheme: Standing, language: Language): string {
  const text = messagesIn(messages, language).sentence
  if (!scheme.round) return text.noRound
  const day = formatDate(scheme.round.referenceDay, language)
  const counts = coverageCounts(scheme)
  const there = COVERAGES.filter((coverage) => counts[coverage] > 0)
  const total = there.reduce((sum, coverage) => sum + counts[coverage], 0)
  const [first] = there
  if (first === undefined) return text.noGaps(day)
  if (total === 1) return text.gaps(day, 1, text.only[first])
  const list = new Intl.ListFormat(language === 'es' ? 'es-CO' : 'en').format(
    there.map((coverage) => text.several[coverage](counts[coverage])),
  )
  return text.gaps(day, total, list)
}
