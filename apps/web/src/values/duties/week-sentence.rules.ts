import { formatDate } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './office-week.messages.ts'
import type { DueAction, OfficeWeek, OwedCounts } from './week-items.rules.ts'

/** Whose week it is: OWN, the person's offices; ALL, every office; or one office by its name. */
export type WhoseWeek = { scope: 'OWN' | 'ALL'; offices: number } | { scope: 'ONE'; name: string }

/** What is owed, said aloud: how many things and which; where it is nothing, what comes next. */
export function weekSentence(
  whose: WhoseWeek,
  counts: OwedCounts & { values: number },
  actions: readonly Pick<DueAction, 'isLate'>[],
  next: OfficeWeek['next'],
  language: Language,
): string {
  const text = messagesIn(messages, language)
  const { who, many } = ownerWords(whose, text.owner)
  const things = (['deliveries', 'accounts', 'periods', 'values'] as const).flatMap((kind) =>
    counts[kind] > 0 ? [{ count: counts[kind], words: text.things[kind](counts[kind]) }] : [],
  )
  const late = actions.filter(({ isLate }) => isLate).length
  const total = things.reduce((sum, { count }) => sum + count, 0)
  const list = new Intl.ListFormat(language === 'es' ? 'es-CO' : 'en').format(
    things.map(({ words }) => words),
  )
  return [
    total > 0 ? text.owes(who, many, total, list) : text.owesNothing(who, many),
    counts.evaluations > 0 && text.besides(counts.evaluations),
    actions.length > 0 && text.actions.sentence(late, actions.length - late),
    total === 0 && next && text.next[next.kind](formatDate(next.on, language)),
  ]
    .filter(Boolean)
    .join(' ')
}

function ownerWords(whose: WhoseWeek, words: Record<'own' | 'owns' | 'all', string>) {
  if (whose.scope === 'ONE') return { who: whose.name, many: false }
  if (whose.scope === 'ALL') return { who: words.all, many: true }
  const many = whose.offices > 1
  return { who: many ? words.owns : words.own, many }
}
