import { formatDate } from '@gelt/domain'
import { type ReactNode, useId, useRef, useState } from 'react'
import { fileNameOf, saveCsv, saveFile } from '../../lib/downloads/save-file.ts'
import { standaloneSvg } from '../../lib/downloads/standalone-svg.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../button.tsx'
import { ErrorState, Skeleton } from '../states.tsx'
import { Table } from '../table.tsx'
import styles from './chart-frame.module.css'
import { type ChartCell, type ChartTable, csvOf } from './chart-table.ts'
import * as messages from './charts.messages.ts'

export type ChartState =
  | { kind: 'ready' }
  | { kind: 'loading' }
  | { kind: 'error'; requestId?: string | null; onRetry?: () => void }

interface ChartFrameProps {
  /** The finding: "Trámites publicados: 61 de 88, 12 menos de lo previsto a junio". */
  title: string
  unit: string
  /** `YYYY-MM-DD`; null while nothing has been reported. */
  cutoff: string | null
  source: string
  isSample: boolean
  table: ChartTable
  /** The chart: one `<svg>`, or several things of which no one is the picture (`hasImage` false). */
  children: ReactNode
  hasImage?: boolean
  state?: ChartState
  /** Of the heading, so that the page's outline stays whole. */
  level?: 2 | 3
  /** What to do when there is nothing to draw. */
  empty?: ReactNode
  /** Height in pixels to keep while loading. */
  height?: number
}

/** What stands around every chart: what it says, of what, until when, from where, and as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { kind } = props.state ?? { kind: 'ready' }
  const isFull = kind === 'ready' && props.table.rows.length > 0
  const titleId = useId()
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <figure className={styles.frame} aria-labelledby={titleId} aria-busy={kind === 'loading'}>
      <Heading id={titleId} className={styles.title}>
        {props.title}
      </Heading>
      {isFull ? <FullChart {...props} /> : <OtherState {...props} />}
      <figcaption className={styles.foot}>
        <span>{text.unit(props.unit)}</span>
        {props.cutoff && <span>{text.cutoff(formatDate(props.cutoff, language))}</span>}
        <span>{text.source(props.source)}</span>
        {props.isSample && <span>{text.sampleNote}</span>}
      </figcaption>
    </figure>
  )
}

function OtherState({ state, empty, height = 180 }: ChartFrameProps) {
  const text = useMessages(messages)
  if (state?.kind === 'loading') return <Skeleton height={height} />
  if (state?.kind === 'error') {
    return <ErrorState requestId={state.requestId} onRetry={state.onRetry} />
  }
  return <div className={styles.empty}>{empty ?? text.empty}</div>
}

function FullChart({ title, table, isSample, hasImage = true, children }: ChartFrameProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const chart = useRef<HTMLDivElement>(null)
  const fileName = fileNameOf(isSample ? `${title} ${text.sampleColumn}` : title)

  function downloadSvg() {
    const svg = chart.current?.querySelector('svg')
    if (svg)
      saveFile(
        `${fileName}.svg`,
        'image/svg+xml',
        standaloneSvg(svg, isSample ? text.sampleImage : null),
      )
  }

  return (
    <>
      {asTable ? (
        <ChartTableView caption={title} table={table} />
      ) : (
        <div ref={chart}>{children}</div>
      )}
      <div className={styles.tools}>
        <Button small kind="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? text.seeChart : text.seeTable}
        </Button>
        <Button
          small
          kind="quiet"
          onClick={() => saveCsv(`${fileName}.csv`, csvOf(table, isSample, language))}
        >
          {text.downloadCsv}
        </Button>
        {!asTable && hasImage && (
          <Button small kind="quiet" onClick={downloadSvg}>
            {text.downloadSvg}
          </Button>
        )}
      </div>
    </>
  )
}

function ChartTableView({ caption, table }: { caption: string; table: ChartTable }) {
  return (
    <Table<readonly ChartCell[]>
      caption={caption}
      captionHidden
      columns={table.columns.map(({ label, numeric }, index) => ({
        key: `${index} ${label}`,
        header: label,
        numeric,
        rowHeader: index === 0,
        cell: (row) => row[index]?.text,
      }))}
      rows={table.rows}
      rowKey={(row) => row.map(({ raw }) => raw).join('|')}
    />
  )
}
