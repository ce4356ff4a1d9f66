import { formatPercent } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { progressFinding } from '../../lib/figures/progress-finding.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { PlanBar, planBarTable } from '../../ui/charts/plan-bar.tsx'
import { EmptyState } from '../../ui/states.tsx'
import * as messages from './overview.messages.ts'
import styles from './overview.module.css'

const figureFragment = graphql(`
  fragment PlanProgress_figure on GroupFigure {
    asOf
    progress
    expected
    status
    lowerBound
    rows
    rowsWithData
  }
`)

interface PlanProgressProps {
  /** Null: nothing had been recorded by then. */
  figure: FragmentType<typeof figureFragment> | null
  isDraft: boolean
  isSample: boolean
}

/** How far the plan has come, beside its pace. */
export function PlanProgress(props: PlanProgressProps) {
  const text = useMessages(messages).progress
  const { language } = useLanguage()
  const figure = readFragment(figureFragment, props.figure)
  if (!figure || figure.progress == null) {
    return (
      <EmptyState title={props.isDraft ? text.emptyDraftTitle : text.emptyTitle}>
        {text.empty}
      </EmptyState>
    )
  }
  const { progress, asOf, rows, rowsWithData, status } = figure
  const expected = figure.expected ?? null
  const isPartial = rowsWithData < rows
  const bound = figure.lowerBound
  return (
    <div className={styles.progress}>
      <ChartFrame
        title={progressFinding(progress, expected, language)}
        unit={text.unit}
        cutoff={asOf}
        source={text.source}
        isSample={props.isSample}
        table={planBarTable({ label: text.plan, progress, expected, status }, language)}
      >
        <PlanBar
          label={text.plan}
          progress={progress}
          expected={expected}
          isSample={props.isSample}
        />
      </ChartFrame>
      <p className={styles.remark}>
        {isPartial ? text.withData(rowsWithData, rows) : text.allWithData(rows)}{' '}
        {isPartial && bound && text.lowerBound(formatPercent(bound, language, { decimals: 0 }))}
      </p>
    </div>
  )
}
