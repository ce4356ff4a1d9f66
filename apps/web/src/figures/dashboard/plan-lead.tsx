import { formatPercent } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { progressFinding } from '../../lib/figures/progress-finding.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { PlanBar, planBarTable } from '../../ui/charts/plan-bar.tsx'
import * as messages from './dashboard.messages.ts'
import styles from './dashboard.module.css'

const figureFragment = graphql(`
  fragment DashboardLead_figure on GroupFigure {
    asOf
    progress
    expected
    status
    lowerBound
    rows
    rowsWithData
  }
`)

interface PlanLeadProps {
  figure: FragmentType<typeof figureFragment>
  isSample: boolean
}

/** The plan in one bar, and how much of it is known. */
export function PlanLead(props: PlanLeadProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { asOf, rows, rowsWithData, ...figure } = readFragment(figureFragment, props.figure)
  const progress = figure.progress ?? null
  const expected = figure.expected ?? null
  const bound = figure.lowerBound ?? '0'
  const remark =
    rowsWithData === rows
      ? text.lead.full(rows)
      : text.lead.partial(rowsWithData, rows, formatPercent(bound, language, { decimals: 0 }))
  const bar = { label: text.plan, progress, expected }
  return (
    <ChartFrame
      title={
        progress === null ? text.lead.none(rows) : progressFinding(progress, expected, language)
      }
      unit={text.unit}
      cutoff={asOf}
      source={text.source}
      isSample={props.isSample}
      table={planBarTable({ ...bar, status: figure.status }, language)}
      empty={text.lead.empty}
    >
      <PlanBar {...bar} isSample={props.isSample} />
      <p className={styles.remark}>{remark}</p>
    </ChartFrame>
  )
}
