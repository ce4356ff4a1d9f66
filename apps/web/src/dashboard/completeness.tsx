import { type FragmentType, graphql, readFragment } from '../gql/index.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { ChartFrame } from '../ui/charts/chart-frame.tsx'
import {
  CompletenessBar,
  type CompletenessPart,
  completenessTable,
} from '../ui/charts/completeness-bar.tsx'
import * as messages from './dashboard.messages.ts'
import * as charts from './plan-charts.messages.ts'

const planFragment = graphql(`
  fragment DashboardCompleteness_plan on Plan {
    indicators {
      id
      figure(asOf: $asOf, knownAt: $knownAt) {
        status
        progress
        notReported
      }
    }
  }
`)

interface CompletenessProps {
  plan: FragmentType<typeof planFragment>
  asOf: string
  isSample: boolean
}

/** How much of what should have been reported was. Rows that don't apply owe nothing. */
export function Completeness({ plan, asOf, isSample }: CompletenessProps) {
  const text = useMessages(messages)
  const words = useMessages(charts).completeness
  const { language } = useLanguage()
  const rows = readFragment(planFragment, plan).indicators.flatMap(({ figure }) =>
    figure && figure.status !== 'NOT_APPLICABLE' ? [figure] : [],
  )
  const count = (hasData: boolean, notReported: boolean) =>
    rows.filter((row) => (row.status !== 'NO_DATA') === hasData && row.notReported === notReported)
      .length
  const full = count(true, false)
  const parts: CompletenessPart[] = [
    { key: 'full', label: words.full, count: full, tone: 'full' },
    { key: 'late', label: words.late, count: count(true, true), tone: 'partial' },
    { key: 'missing', label: words.missing, count: count(false, true), tone: 'missing' },
    { key: 'notYet', label: words.notYet, count: count(false, false), tone: 'missing' },
  ]
  return (
    <ChartFrame
      title={words.title(full, rows.length)}
      unit={words.unit}
      cutoff={asOf}
      source={text.source}
      isSample={isSample}
      table={completenessTable(parts, language)}
    >
      <CompletenessBar label={words.label} parts={parts} isSample={isSample} />
    </ChartFrame>
  )
}
