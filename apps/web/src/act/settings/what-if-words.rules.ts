import { formatPercent, STATUSES } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as ui from '../../ui/ui.messages.ts'
import * as messages from './what-if.messages.ts'
import type { PlanFigures } from './what-if.rules.ts'

/**
 * What an edit will change, one sentence a line: the row's figure and status, the plan's, and how many
 * rows change status. One line says so where it changes nothing.
 */
export function whatIfWords(
  before: PlanFigures,
  after: PlanFigures,
  row: { id: string; row: number } | null,
  language: Language,
): string[] {
  const text = messagesIn(messages, language)
  const { status } = messagesIn(ui, language)
  const lines: string[] = []
  const [rowBefore, rowAfter] = row ? [before.rows.get(row.id), after.rows.get(row.id)] : []
  if (row && rowBefore && rowAfter) {
    const name = text.row(row.row)
    // A row that doesn’t apply has no figures: its status says all of it.
    const applies = [rowBefore, rowAfter].every((figure) => figure.status !== 'NOT_APPLICABLE')
    if (applies) lines.push(...moved(name, rowBefore, rowAfter, language))
    if (rowBefore.status !== rowAfter.status) {
      lines.push(text.status(name, status[rowBefore.status], status[rowAfter.status]))
    }
  }
  lines.push(...moved(text.plan, before.plan, after.plan, language))
  const others = [...before.rows].filter(
    ([id, figure]) => id !== row?.id && figure.status !== after.rows.get(id)?.status,
  ).length
  if (others > 0) {
    lines.push(text.rowsMove(others))
    for (const one of STATUSES) {
      const [was, is] = [before.plan.counts[one], after.plan.counts[one]]
      if (was !== is) lines.push(text.count(status[one], was, is))
    }
  }
  return lines.length > 0 ? lines : [text.nothing]
}

interface Shares {
  progress: string | null
  expected: string | null
}

function moved(name: string, before: Shares, after: Shares, language: Language): string[] {
  const text = messagesIn(messages, language)
  return (['progress', 'expected'] as const).flatMap((key) => {
    const [was, is] = [before[key], after[key]]
    if (was === is) return []
    const [shownWas, shownIs] = tellingApart(was, is, language)
    return shownWas === shownIs ? [] : [text[key](name, shownWas, shownIs)]
  })
}

/** Two shares with as many decimals as it takes to see the difference, up to four. */
function tellingApart(a: string | null, b: string | null, language: Language): [string, string] {
  const { noData } = messagesIn(messages, language)
  const pair = (decimals?: number): [string, string] => {
    const shown = (share: string | null) =>
      share === null
        ? noData
        : formatPercent(share, language, decimals === undefined ? {} : { decimals })
    return [shown(a), shown(b)]
  }
  const apart = [undefined, 2, 3, 4].map(pair).find(([was, is]) => was !== is)
  return apart ?? pair()
}
