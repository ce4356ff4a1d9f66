import { formatPercent } from '@gelt/domain'
import { Link } from 'wouter'
import type { DashboardAreas_PlanFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { isWell } from '../../lib/figures/standing.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { type ChartTable, dateCell, percentCell, textCell } from '../../ui/charts/chart-table.ts'
import { TrendLine } from '../../ui/charts/trend-line.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import styles from './area-cards.module.css'
import * as messages from './dashboard.messages.ts'

const planFragment = graphql(`
  fragment DashboardAreas_plan on Plan {
    areas {
      id
      number
      shortName
      figure(asOf: $asOf, knownAt: $knownAt) {
        progress
        expected
        status
      }
      series(asOf: $asOf, knownAt: $knownAt) {
        dates
        progress
        expected
      }
    }
  }
`)

type Area = DashboardAreas_PlanFragment['areas'][number]

interface AreaCardsProps {
  plan: FragmentType<typeof planFragment>
  entity: string
  asOf: string
  isSample: boolean
}

/** The areas side by side: where each is, where it should be, and the way it came. */
export function AreaCards({ plan, entity, asOf, isSample }: AreaCardsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { areas } = readFragment(planFragment, plan)
  const known = areas.filter(({ figure }) => figure?.progress != null)
  const well = known.filter(({ figure }) => figure && isWell.includes(figure.status))
  return (
    <ChartFrame
      title={
        known.length === 0
          ? text.areas.noneKnown(areas.length)
          : text.areas.finding(well.length, areas.length)
      }
      unit={text.unit}
      cutoff={asOf}
      source={text.source}
      isSample={isSample}
      hasImage={false}
      table={areaTable(areas, language)}
    >
      <ul className={styles.cards}>
        {areas.map((area) => (
          <AreaCard key={area.id} area={area} entity={entity} />
        ))}
      </ul>
    </ChartFrame>
  )
}

function AreaCard({ area, entity }: { area: Area; entity: string }) {
  const text = useMessages(messages).areas
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const whole = (share: string) => formatPercent(share, language, { decimals: 0 })
  const { number, shortName, figure, series } = area
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        <span className={styles.number}>{number}</span>
        <Link href={withClocks(paths.area(entity, number), clocks)} className={styles.link}>
          {shortName}
        </Link>
      </h3>
      <p className={styles.figure}>
        {figure?.progress == null ? (
          <span className={styles.missing}>{text.noData}</span>
        ) : (
          <strong>{whole(figure.progress)}</strong>
        )}
        {figure?.expected != null && (
          <span className={styles.expected}>{text.expected(whole(figure.expected))}</span>
        )}
      </p>
      {series && (
        <div className={styles.trend}>
          <TrendLine label={shortName} progress={series.progress} expected={series.expected} />
        </div>
      )}
      {figure && (
        <p className={styles.status}>
          <StatusBadge status={figure.status} />
        </p>
      )}
    </li>
  )
}

function areaTable(areas: readonly Area[], language: Language): ChartTable {
  const text = messagesIn(messages, language)
  const dates = areas[0]?.series?.dates ?? []
  return {
    columns: [
      { label: text.areas.area },
      ...dates.map((day) => ({ label: dateCell(day, language).text, numeric: true })),
    ],
    rows: areas.map(({ number, shortName, series }) => [
      textCell(`${number}. ${shortName}`),
      ...dates.map((_, index) => percentCell(series?.progress[index] ?? null, language)),
    ]),
  }
}
