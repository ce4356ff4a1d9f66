import { formatPercent, type Status } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import * as messages from './overview.messages.ts'
import styles from './overview.module.css'

interface HowToReadProps {
  /** Shares of the expected, 0 to 1 as decimal strings. */
  onTrackFrom: string
  atRiskFrom: string
}

/** The two figures and the words beside them, for whoever reads them for the first time. */
export function HowToRead({ onTrackFrom, atRiskFrom }: HowToReadProps) {
  const text = useMessages(messages).howToRead
  const { language } = useLanguage()
  const statuses: readonly [Status, string][] = [
    ['MET', text.met],
    ['ON_TRACK', text.onTrack(formatPercent(onTrackFrom, language))],
    ['AT_RISK', text.atRisk(formatPercent(atRiskFrom, language))],
    ['BEHIND', text.behind],
    ['OVERDUE', text.overdue],
  ]
  const legend = (
    <ul className={styles.legend}>
      {statuses.map(([status, meaning]) => (
        <li key={status}>
          <StatusBadge status={status} />
          <span>{meaning}</span>
        </li>
      ))}
    </ul>
  )
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      <DefinitionList
        items={[
          { term: text.goes, value: text.goesMeaning },
          { term: text.should, value: text.shouldMeaning },
          { term: text.noData, value: text.noDataMeaning },
          { term: text.status, value: legend },
        ]}
      />
    </section>
  )
}
