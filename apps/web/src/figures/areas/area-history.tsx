import { formatPercent } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { HistoryChart } from '../../ui/charts/history-chart.tsx'
import { historyTable } from '../../ui/charts/history-plot.ts'
import { historyFinding } from './area-sentence.rules.ts'
import * as messages from './areas.messages.ts'
import styles from './areas.module.css'

const areaFragment = graphql(`
  fragment AreaHistory_area on ActionArea {
    shortName
    figure(asOf: $asOf, knownAt: $knownAt) {
      asOf
      lowerBound
      rows
      rowsWithData
    }
    series(asOf: $asOf, knownAt: $knownAt) {
      dates
      progress
      expected
    }
  }
`)

interface AreaHistoryProps {
  area: FragmentType<typeof areaFragment>
  isSample: boolean
}

const PERCENT = { kind: 'percent' } as const

/** The way the area came, beside the one that was expected. */
export function AreaHistory(props: AreaHistoryProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { figure, series, shortName } = readFragment(areaFragment, props.area)
  if (!figure || !series) return null
  const points = series.dates.map((asOf, index) => ({
    asOf,
    value: series.progress[index] ?? null,
    expected: series.expected[index] ?? null,
  }))
  const hasData = points.some(({ value }) => value !== null)
  const { rows, rowsWithData, lowerBound } = figure
  return (
    <div>
      <ChartFrame
        title={historyFinding(series, language)}
        unit={text.unit}
        cutoff={figure.asOf}
        source={text.source}
        isSample={props.isSample}
        table={hasData ? historyTable(points, PERCENT, language) : { columns: [], rows: [] }}
      >
        <HistoryChart
          label={text.history.label(shortName)}
          points={points}
          goal="1"
          unit={PERCENT}
          isSample={props.isSample}
        />
      </ChartFrame>
      {rowsWithData > 0 && rowsWithData < rows && lowerBound != null && (
        <p className={styles.remark}>
          {text.history.partial(
            rowsWithData,
            rows,
            formatPercent(lowerBound, language, { decimals: 0 }),
          )}
        </p>
      )}
    </div>
  )
}
