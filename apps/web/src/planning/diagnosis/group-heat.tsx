import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { AreaSemesterHeat, type HeatRow } from '../../ui/charts/area-semester-heat.tsx'
import { ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { dateCell, percentCell, textCell } from '../../ui/charts/chart-table.ts'
import * as messages from './diagnosis.messages.ts'

interface GroupHeatProps {
  /** Reference days of the rounds, the oldest first. */
  days: readonly string[]
  rows: readonly HeatRow[]
  isSample: boolean
}

/** Groups of criteria from round to round. */
export function GroupHeat({ days, rows, isSample }: GroupHeatProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  return (
    <ChartFrame
      title={text.heatTitle}
      unit={text.heatUnit}
      cutoff={days.at(-1) ?? null}
      source={text.source}
      isSample={isSample}
      table={{
        columns: [
          { label: text.columns.group },
          ...days.map((day) => ({ label: dateCell(day, language).text, numeric: true })),
        ],
        rows: rows.map(({ name, progress }) => [
          textCell(name),
          ...progress.map((share) => percentCell(share, language)),
        ]),
      }}
    >
      <AreaSemesterHeat label={text.heatTitle} halfYears={days} rows={rows} isSample={isSample} />
    </ChartFrame>
  )
}
