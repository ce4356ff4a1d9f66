import { formatPercent } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { compare } from '../../lib/figures/exact.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import { AreaSemesterHeat, type HeatRow, heatTable } from '../../ui/charts/area-semester-heat.tsx'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import * as messages from './dashboard.messages.ts'
import * as charts from './plan-charts.messages.ts'

const planFragment = graphql(`
  fragment DashboardHeat_plan on Plan {
    series(asOf: $asOf, knownAt: $knownAt) {
      dates
      progress
    }
    areas {
      id
      number
      shortName
      series(asOf: $asOf, knownAt: $knownAt) {
        dates
        progress
      }
    }
  }
`)

interface AreaHistoryProps {
  plan: FragmentType<typeof planFragment>
  asOf: string
  isSample: boolean
}

/** Each area half-year by half-year, and the whole plan under them. */
export function AreaHistory(props: AreaHistoryProps) {
  const text = useMessages(messages)
  const { heat } = useMessages(charts)
  const { language } = useLanguage()
  const { areas, series } = readFragment(planFragment, props.plan)
  const dates = series?.dates ?? []
  const rows = areas.map(
    (area): HeatRow => ({
      key: area.id,
      name: `${area.number}. ${area.shortName}`,
      progress: area.series?.progress ?? dates.map(() => null),
    }),
  )
  const whole = { key: 'plan', name: heat.wholePlan, progress: series?.progress ?? [] }
  const all = [...rows, whole]
  const hasData = all.some(({ progress }) => progress.some((share) => share !== null))
  return (
    <ChartFrame
      title={heatFinding(
        areas.map(({ shortName, series: own }) => ({
          name: shortName,
          share: own?.progress.at(-1) ?? null,
        })),
        language,
      )}
      unit={text.unit}
      cutoff={props.asOf}
      source={text.source}
      isSample={props.isSample}
      table={hasData ? heatTable(dates, all, language) : { columns: [], rows: [] }}
    >
      <AreaSemesterHeat label={heat.label} halfYears={dates} rows={all} isSample={props.isSample} />
    </ChartFrame>
  )
}

function heatFinding(
  areas: readonly { name: string; share: string | null }[],
  language: Language,
): string {
  const text = messagesIn(charts, language).heat
  const known = areas
    .flatMap(({ name, share }) => (share === null ? [] : [{ name, share }]))
    .toSorted((a, b) => compare(b.share, a.share))
  const [first] = known
  const last = known.at(-1)
  const percent = (share: string) => formatPercent(share, language, { decimals: 0 })
  if (!first || !last) return text.none
  if (first === last) return text.only(first.name, percent(first.share))
  return text.title(first.name, percent(first.share), last.name, percent(last.share))
}
