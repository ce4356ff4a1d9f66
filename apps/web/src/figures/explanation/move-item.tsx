import { formatInstant, formatPercent } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { type Move, moveWords, signedPoints } from './moves.rules.ts'
import { RowName } from './row-name.tsx'
import { rowPage } from './row-page.rules.ts'
import * as messages from './why-moved.messages.ts'
import styles from './why-moved.module.css'

/** More are counted, not named: an import may touch thousands. */
const NAMED = 5

/** One change: how much it moved the figure, who did what and when, and to which rows. */
export function MoveItem({ entity, move }: { entity: string; move: Move }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const say = (share: string | null | undefined) =>
    share == null ? text.noData : formatPercent(share, language)
  const rows = move.rows.slice(0, NAMED)
  const who = move.actorName ?? text.someone
  return (
    <li className={styles.move}>
      <p className={styles.points}>{signedPoints(move.contribution, language)}</p>
      <div className={styles.what}>
        <p>
          <strong>{moveWords(move, language)}</strong>{' '}
          <span className={styles.soft}>
            {text.becomes(say(move.before.progress), say(move.after.progress))}
          </span>
        </p>
        {rows.length > 0 && (
          <ul className={styles.rows}>
            {rows.map(({ rowId, label, after, reason }) => (
              <li key={label}>
                <RowName label={label} href={rowPage(entity, { rowId, label })} />
                <span className={styles.soft}>
                  {after ? text.verdicts[after] : text.verdicts.none}
                  {reason && `: ${reason}`}
                </span>
              </li>
            ))}
            {move.rowCount > rows.length && (
              <li className={styles.soft}>{text.moreRows(move.rowCount - rows.length)}</li>
            )}
          </ul>
        )}
        {move.reason && <p>«{move.reason}»</p>}
        <p className={styles.soft}>
          {move.at ? `${who}, ${formatInstant(new Date(move.at), language)}` : text.dayHelp}
        </p>
      </div>
    </li>
  )
}
