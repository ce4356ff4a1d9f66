import { formatDate } from '@gelt/domain'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { type Clocks, useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { type Origin, originOf } from '../../lib/figures/origin.ts'
import { isWell, needsAttention } from '../../lib/figures/standing.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { type BulletRow, BulletTable, bulletTable } from '../../ui/charts/bullet-table.tsx'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { useOriginWords } from '../../ui/figures/origin-words.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import * as messages from './dashboard.messages.ts'
import { filterRows } from './gauges.rules.ts'
import { type IndicatorPart, indicatorRow } from './indicator-row.ts'
import styles from './indicator-table.module.css'
import { useGauges } from './use-gauges.ts'

const planFragment = graphql(`
  fragment DashboardIndicators_plan on Plan {
    areas {
      id
      number
      shortName
      indicators {
        id
      }
    }
    indicators {
      id
      row
      shortName
      figure(asOf: $asOf, knownAt: $knownAt) {
        progress
        rawProgress
        expected
        status
        notReported
        hasEvidence
      }
      series(asOf: $asOf, knownAt: $knownAt) {
        dates
        targets {
          targetId
          values
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
        figure(asOf: $asOf, knownAt: $knownAt) {
          value
          numerator
          denominator
          satisfied
          memberCount
          basis
          sourceKey
        }
      }
    }
  }
`)

interface IndicatorTableProps {
  plan: FragmentType<typeof planFragment>
  entity: string
  asOf: string
  isSample: boolean
  /** What a target’s figure is made of, under its row. */
  renderExplanation?: (target: { id: string; label: string }) => ReactNode
}

interface Area {
  id: string
  number: number
  shortName: string
}

/** The rows of the act, a line each under their areas; the gauges say which. */
export function IndicatorTable(props: IndicatorTableProps) {
  const { entity, asOf, isSample, renderExplanation } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const [chosen] = useGauges()
  const origin = useOriginWords()
  const { areas, indicators } = readFragment(planFragment, props.plan)
  const areaOf = new Map(
    areas.flatMap((area) => area.indicators.map(({ id }) => [id, area] as const)),
  )
  const rows = indicators.map(
    (indicator): BulletRow & { notReported: boolean; hasEvidence: boolean } => {
      const area = areaOf.get(indicator.id)
      const notReported = indicator.figure?.notReported ?? false
      const place = {
        href: withClocks(paths.indicator(entity, indicator.row), clocks),
        group: area && { key: area.id, heading: areaHeading(area, entity, clocks) },
        flags: notReported && <Badge>{text.indicators.notReported}</Badge>,
        origin: originsOf(indicator.targets).map(origin).join(' · ') || null,
        ...(renderExplanation && {
          detail: () => indicator.targets.map((target) => renderExplanation(target)),
        }),
      }
      return {
        ...indicatorRow(indicator, place, { language, noData: text.areas.noData }),
        notReported,
        hasEvidence: indicator.figure?.hasEvidence ?? false,
      }
    },
  )
  const shown = filterRows(rows, chosen)
  const count = (statuses: readonly BulletRow['status'][]) =>
    rows.filter(({ status }) => statuses.includes(status)).length
  const filtered = chosen.length > 0 ? text.indicators.filtered(shown.length, rows.length) : null
  const finding = rows.some(({ progress }) => progress !== null)
    ? text.indicators.finding(count(isWell), count(needsAttention), rows.length)
    : text.indicators.noneKnown(rows.length)
  const before = indicators[0]?.series?.dates.at(-2)
  return (
    <div className={styles.section}>
      <div role="status">
        <VisuallyHidden>{filtered}</VisuallyHidden>
      </div>
      <ChartFrame
        title={filtered ?? finding}
        unit={text.indicators.unit}
        cutoff={asOf}
        source={text.source}
        isSample={isSample}
        hasImage={false}
        table={bulletTable(shown, language)}
        empty={text.indicators.empty}
      >
        <BulletTable caption={text.indicators.caption} rows={shown} isSample={isSample} />
      </ChartFrame>
      {before && (
        <p className={styles.remark}>{text.indicators.changeSince(formatDate(before, language))}</p>
      )}
    </div>
  )
}

function areaHeading({ number, shortName }: Area, entity: string, clocks: Clocks) {
  return (
    <Link href={withClocks(paths.area(entity, number), clocks)} className={styles.area}>
      {number}. {shortName}
    </Link>
  )
}

/** Of a row’s targets that have a value; one that is not known comes from nowhere. */
function originsOf(targets: IndicatorPart['targets']): Origin[] {
  const known = targets.flatMap(({ figure }) => (figure?.value == null ? [] : [originOf(figure)]))
  return [...new Set(known)]
}
