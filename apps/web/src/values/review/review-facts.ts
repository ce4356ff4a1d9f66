import { formatDate, formatNumber, formatPeriod, periodByKey, type Reading } from '@gelt/domain'
import type { ReviewItem_MeasurementFragment } from '../../gql/graphql.ts'
import { readFragment } from '../../gql/index.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import { previewRow } from '../../lib/readings/preview-row.rules.ts'
import { previewSentence } from '../../lib/readings/preview-sentence.rules.ts'
import { readingRow } from '../../lib/readings/reading-row.document.ts'
import { readingTarget } from '../../lib/readings/reading-target.document.ts'
import { reportedWords } from '../../lib/readings/reported-words.ts'
import { hasRules, type ReadingTarget, readingsOf } from '../../lib/readings/target-terms.ts'
import { previousReading } from './previous-reading.rules.ts'
import * as messages from './review.messages.ts'

/** What whoever reviews a value has to know, in words. */
export interface ReviewFacts {
  target: ReadingTarget
  value: string
  previous: string
  period: string
  effect: string | null
  /** Value of each member, where the target has members. */
  members: { name: string; value: string }[]
}

/** Null when the target is out of reach: then nothing can be said of its value. */
export function reviewFacts(
  item: ReviewItem_MeasurementFragment,
  language: Language,
): ReviewFacts | null {
  const text = messagesIn(messages, language)
  if (!item.target) return null
  const { id, rowTargets } = readFragment(readingRow, item.target)
  const targets = readFragment(readingTarget, rowTargets).filter(hasRules)
  const target = targets.find((one) => one.id === id)
  if (!target) return null
  const previous = previousReading(readingsOf(target), item)
  const period = periodByKey(target.periodUnit, item.periodKey, target.rules.planStartsOn)
  const cutoff = formatDate(item.cutoff, language)
  const preview = previewRow(targets, target.id, candidateOf(item))
  const amounts = new Map(item.members.map(({ memberId, value }) => [memberId, value]))
  return {
    target,
    value: reportedWords(target, item, language),
    previous: previous
      ? text.ofPeriod(
          reportedWords(target, previous, language),
          formatDate(previous.cutoff, language),
        )
      : text.firstValue,
    period: period
      ? text.periodUntil(formatPeriod(target.periodUnit, period, language), cutoff)
      : cutoff,
    // A counted figure stands where it is already: approving moves nothing.
    effect:
      item.source === 'COUNTED'
        ? text.countedEffect
        : preview && previewSentence(preview, language),
    members: target.members.flatMap(({ id: memberId, name }) => {
      const amount = amounts.get(memberId)
      return amount === undefined ? [] : [{ name, value: formatNumber(amount, language) }]
    }),
  }
}

function candidateOf(item: ReviewItem_MeasurementFragment): Reading {
  return {
    id: item.id,
    periodKey: item.periodKey,
    cutoff: item.cutoff,
    revision: item.revision,
    value: item.value ?? null,
    numerator: item.numerator ?? null,
    denominator: item.denominator ?? null,
    members: item.members,
  }
}
