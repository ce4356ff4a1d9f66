import type { IndicatorHistory_IndicatorFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { seamsOf } from '../../lib/figures/origin.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { HistoryChart } from '../../ui/charts/history-chart.tsx'
import { historyTable } from '../../ui/charts/history-plot.ts'
import { seamWords } from '../../ui/figures/origin-words.tsx'
import { historyFinding } from './history-finding.rules.ts'
import { historyPoints } from './history-points.rules.ts'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

const indicatorFragment = graphql(`
  fragment IndicatorHistory_indicator on Indicator {
    series(asOf: $asOf, knownAt: $knownAt) {
      dates
      targets {
        targetId
        goal
        values
        progress
        expected
      }
    }
    targets {
      id
      label
      kind
      goal
      unit
      unitPlural
      periodUnit
      memberKind
      sourceDecisions {
        startsOn
        reason
        source {
          key
        }
      }
      figure(asOf: $asOf, knownAt: $knownAt) {
        asOf
        value
        numerator
        denominator
        satisfied
        memberCount
        expected
      }
    }
  }
`)

type Indicator = IndicatorHistory_IndicatorFragment
type Target = Indicator['targets'][number]
type Column = NonNullable<Indicator['series']>['targets'][number]

interface IndicatorHistoryProps {
  indicator: FragmentType<typeof indicatorFragment>
  isSample: boolean
}

/** The way each target came, beside its goal and the way that was expected. */
export function IndicatorHistory(props: IndicatorHistoryProps) {
  const { series, targets } = readFragment(indicatorFragment, props.indicator)
  if (!series) return null
  return (
    <div className={styles.histories}>
      {targets.map((target) => {
        const column = series.targets.find(({ targetId }) => targetId === target.id)
        return (
          column && (
            <TargetHistory
              key={target.id}
              target={target}
              dates={series.dates}
              column={column}
              isSample={props.isSample}
            />
          )
        )
      })}
    </div>
  )
}

interface TargetHistoryProps {
  target: Target
  dates: readonly string[]
  column: Column
  isSample: boolean
}

function TargetHistory({ target, dates, column, isSample }: TargetHistoryProps) {
  const text = useMessages(messages).history
  const { language } = useLanguage()
  const { points, goal, unit } = historyPoints(target, dates, column)
  const hasData = points.some(({ value }) => value !== null)
  return (
    <ChartFrame
      title={historyFinding(target, column, language)}
      unit={unit.kind === 'number' ? unit.name : text.unitShare}
      cutoff={target.figure?.asOf ?? null}
      source={text.source}
      isSample={isSample}
      table={hasData ? historyTable(points, unit, language) : { columns: [], rows: [] }}
    >
      <HistoryChart
        label={text.label(target.label)}
        points={points}
        goal={goal}
        unit={unit}
        isSample={isSample}
        seams={seamsOf(target.sourceDecisions).map((seam) => seamWords(seam, language))}
      />
    </ChartFrame>
  )
}
