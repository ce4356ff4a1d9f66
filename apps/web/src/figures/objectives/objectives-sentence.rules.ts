import { formatDate, type PlainDate, type Status } from '@gelt/domain'
import { shownPercent } from '../../lib/figures/progress-finding.ts'
import { isWell } from '../../lib/figures/standing.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './objectives.messages.ts'

interface StandingObjective {
  position: number
  /** Null: not recorded by then. Shares 0 to 1; null is no data. */
  figure?: { progress?: string | null; expected?: string | null; status: Status } | null
}

interface Standing {
  /** Day looked at; null: the plan had not been recorded by then. */
  asOf: PlainDate | null
  objectives: readonly StandingObjective[]
  objectivesApart: number
  rowsApart: number
}

/** The objectives in words to be said aloud. */
export function objectivesSentence(standing: Standing, language: Language): string {
  const text = messagesIn(messages, language)
  const { asOf, objectives } = standing
  if (asOf === null) return text.notKnown
  if (objectives.length === 0) return text.noObjectivesSentence
  const day = formatDate(asOf, language)
  const known = objectives.filter(({ figure }) => figure?.progress != null)
  const well = known.filter(({ figure }) => figure && isWell.includes(figure.status))
  return [
    known.length === 0
      ? text.noData(day, objectives.length)
      : text.onTrack(day, well.length, objectives.length),
    text.objectivesApart(standing.objectivesApart),
    text.rowsApart(standing.rowsApart),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Which objective is furthest below what was expected, by the percentages as they are shown. */
export function objectivesFinding(
  objectives: readonly StandingObjective[],
  language: Language,
): string {
  const text = messagesIn(messages, language).finding
  if (objectives.every(({ figure }) => figure?.progress == null)) return text.noData
  const gaps = objectives.flatMap(({ position, figure }) =>
    figure?.progress == null || figure.expected == null
      ? []
      : [{ position, points: shownPercent(figure.expected) - shownPercent(figure.progress) }],
  )
  const [worst] = gaps.toSorted((a, b) => b.points - a.points || a.position - b.position)
  return worst && worst.points > 0 ? text.behind(worst.position, worst.points) : text.none
}
