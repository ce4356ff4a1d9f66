import { formatInstant, formatPercent } from '@gelt/domain'
import type { WhyMoved_MoveFragment } from '../../gql/graphql.ts'
import { pointsOf } from '../../lib/figures/target-words.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import { type ChartTable, percentCell, textCell } from '../../ui/charts/chart-table.ts'
import * as messages from './why-moved.messages.ts'

export type Move = WhyMoved_MoveFragment

interface Moved {
  from: { progress?: string | null }
  to: { progress?: string | null }
  /** Share, exactly the sum of the contributions. */
  change: string
  moves: readonly unknown[]
}

/** A signed share in percentage points: "0.136" → "+13,6 puntos". */
export function signedPoints(share: string, language: Language): string {
  const text = messagesIn(messages, language)
  const digits = pointsOf(share, language).replace('-', '')
  const sign = /[1-9]/.test(digits) ? (share.startsWith('-') ? '−' : '+') : ''
  return text.points(`${sign}${digits}`, /^1(?:[.,]0)?$/.test(digits))
}

/** "De 12 % a 35 %: +23 puntos en 4 movimientos", said of a figure that stood still too. */
export function movedFinding({ from, to, change, moves }: Moved, language: Language): string {
  const text = messagesIn(messages, language)
  const say = (share: string | null | undefined) =>
    share == null ? text.noData : formatPercent(share, language)
  const isStill = !/[1-9]/.test(change) && from.progress === to.progress
  if (!isStill) {
    return text.finding(
      ...[say(from.progress), say(to.progress)],
      ...[signedPoints(change, language), moves.length],
    )
  }
  if (moves.length > 0) return text.stillMoved(say(to.progress), moves.length)
  return to.progress == null ? text.stillNone : text.still(say(to.progress))
}

/** One moment has one change of each kind at most. */
export function moveKey({ kind, at }: Move): string {
  return `${kind} ${at}`
}

/** What somebody did, in a few words. */
export function moveWords({ kind, action, rowCount }: Move, language: Language): string {
  const text = messagesIn(messages, language)
  const named = action == null ? undefined : text.actions[action]
  if (kind === 'REGISTER') return named ?? text.kinds.REGISTER(rowCount)
  return kind === 'PLAN' ? (named ?? text.kinds.PLAN) : text.kinds.DAY
}

/** The moves as a table, contributions to the last digit. */
export function movesTable(moves: readonly Move[], language: Language): ChartTable {
  const text = messagesIn(messages, language)
  const { when, who, what, contribution, after } = text.csv
  return {
    columns: [
      ...[{ label: when }, { label: who }, { label: what }],
      ...[
        { label: contribution, numeric: true },
        { label: after, numeric: true },
      ],
    ],
    rows: moves.map((move) => [
      move.at
        ? { text: formatInstant(new Date(move.at), language), raw: move.at }
        : textCell(text.kinds.DAY),
      textCell(move.actorName ?? (move.at ? text.someone : '')),
      textCell([moveWords(move, language), ...move.rows.map(({ label }) => label)].join('; ')),
      { text: signedPoints(move.contribution, language), raw: move.contribution },
      percentCell(move.after.progress ?? null, language),
    ]),
  }
}
