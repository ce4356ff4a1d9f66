import type { ActSet, Attention } from '@gelt/domain'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import styles from './attention-radar.module.css'
import * as messages from './inventory.messages.ts'
import { type InventoryFilter, showsExactly } from './inventory-filter.rules.ts'

interface AttentionRadarProps {
  set: ActSet
  counts: readonly { attention: Attention; rows: number }[]
  filter: InventoryFilter
  onFilter: (filter: InventoryFilter) => void
}

/** What has been left lying, as three counts that open their rows. */
export function AttentionRadar({ set, counts, filter, onFilter }: AttentionRadarProps) {
  const text = useMessages(messages).radar
  return (
    <section aria-labelledby="piden-atencion" className={styles.radar}>
      <h2 id="piden-atencion">{text.title}</h2>
      <ul className={styles.counts}>
        {counts.map(({ attention, rows }) => {
          const wanted: InventoryFilter = { set, attention }
          return (
            <li key={attention}>
              <button
                type="button"
                className={styles.count}
                aria-pressed={showsExactly(filter, wanted)}
                onClick={() => onFilter(wanted)}
              >
                <b className={rows > 0 ? styles.some : styles.none}>{rows}</b>{' '}
                <span>{text.names[attention]}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
