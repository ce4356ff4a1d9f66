import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import {
  CompletenessBar,
  type CompletenessPart,
  completenessTable,
} from '../../ui/charts/completeness-bar.tsx'
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

const TONES = { full: 'full', late: 'partial', missing: 'missing', notYet: 'open' } as const

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
  const part = (key: 'full' | 'late' | 'missing' | 'notYet', rowCount: number) => ({
    key,
    label: words[key](rowCount),
    count: rowCount,
    tone: TONES[key],
  })
  const parts: CompletenessPart[] = [
    part('full', full),
    part('late', count(true, true)),
    part('missing', count(false, true)),
    part('notYet', count(false, false)),
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
