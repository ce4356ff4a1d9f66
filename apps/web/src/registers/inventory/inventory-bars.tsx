import { type ActSet, formatPercent, type InventoryBar } from '@gelt/domain'
import { useId } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { type ChartTable, numberCell, textCell } from '../../ui/charts/chart-table.ts'
import { HatchPattern } from '../../ui/charts/hatch.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import * as messages from './inventory.messages.ts'
import styles from './inventory-bars.module.css'
import { filterOfBar, type InventoryFilter, showsExactly } from './inventory-filter.rules.ts'
import { furthestBar } from './inventory-sentence.rules.ts'

interface Tally {
  bar: InventoryBar
  counts: number
  outOf: number
  excluded: number
}

interface InventoryBarsProps {
  set: ActSet
  bars: readonly Tally[]
  asOf: string
  isSample: boolean
  filter: InventoryFilter
  /** Shows these rows in the list. */
  onFilter: (filter: InventoryFilter) => void
}

/** The five steps of the work, so many of so many; each opens its rows, and those that are missing. */
export function InventoryBars({ set, bars, asOf, isSample, filter, onFilter }: InventoryBarsProps) {
  const text = useMessages(messages).bars
  const { language } = useLanguage()
  const furthest = furthestBar(bars)
  const table: ChartTable = {
    columns: [
      { label: text.bar },
      { label: text.counts, numeric: true },
      { label: text.outOf, numeric: true },
      { label: text.excluded, numeric: true },
    ],
    rows: bars.map(({ bar, counts, outOf, excluded }) => [
      textCell(text.names[bar]),
      ...[counts, outOf, excluded].map((count) => numberCell(String(count), language)),
    ]),
  }
  return (
    <ChartFrame
      title={
        furthest
          ? text.finding(text.short[furthest.bar], furthest.counts, furthest.outOf)
          : text.complete
      }
      unit={text.unit}
      source={text.source}
      cutoff={asOf}
      isSample={isSample}
      table={table}
      hasImage={false}
    >
      <ul className={styles.bars}>
        {bars.map((tally) => (
          <BarRow
            key={tally.bar}
            tally={tally}
            isSample={isSample}
            isShown={(counts) => showsExactly(filter, filterOfBar(tally.bar, set, counts))}
            onShow={(counts) => onFilter(filterOfBar(tally.bar, set, counts))}
          />
        ))}
      </ul>
    </ChartFrame>
  )
}

interface BarRowProps {
  tally: Tally
  isSample: boolean
  isShown: (counts: boolean) => boolean
  onShow: (counts: boolean) => void
}

function BarRow({ tally, isSample, isShown, onShow }: BarRowProps) {
  const text = useMessages(messages).bars
  const { language } = useLanguage()
  const id = useId()
  const { bar, counts, outOf, excluded } = tally
  const missing = outOf - counts
  const share = outOf > 0 ? counts / outOf : 0
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.bar}
        aria-pressed={isShown(true)}
        onClick={() => onShow(true)}
      >
        <span className={styles.name}>{text.names[bar]}</span>
        <svg className={styles.track} aria-hidden="true">
          {isSample && <HatchPattern id={id} />}
          <rect className={styles.whole} width="100%" height="100%" />
          <rect className={styles.done} width={`${share * 100}%`} height="100%" />
          {isSample && <rect fill={`url(#${id})`} width={`${share * 100}%`} height="100%" />}
        </svg>
        <span className={styles.tally}>
          {outOf > 0 ? (
            <>
              <b>{text.tally(counts, outOf)}</b>{' '}
              <span className={styles.share}>
                {formatPercent(String(share), language, { decimals: 0 })}
              </span>
            </>
          ) : (
            text.nothing
          )}{' '}
          <VisuallyHidden>{text.show}</VisuallyHidden>
        </span>
      </button>
      <span className={styles.rest}>
        {missing > 0 && (
          <button
            type="button"
            className={styles.missing}
            aria-label={text.showMissing(text.names[bar], missing)}
            aria-pressed={isShown(false)}
            onClick={() => onShow(false)}
          >
            {text.missing(missing)}
          </button>
        )}
        {excluded > 0 && <span className={styles.excluded}>{text.outside(excluded)}</span>}
      </span>
    </li>
  )
}
