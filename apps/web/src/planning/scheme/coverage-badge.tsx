import { COVERAGE_WORDS, type Coverage, type Status } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './scheme.module.css'

/** The shapes and colours of the plan's own statuses, by how urgent it is. */
const MARKS: Readonly<Record<Coverage, Status>> = {
  COVERED: 'ON_TRACK',
  COVERED_LATE: 'AT_RISK',
  WITHOUT_ACTION: 'OVERDUE',
  DONE_STILL_NOT_MET: 'BEHIND',
}

/** What the scheme has for a criterion: shape, word and colour; never colour alone. */
export function CoverageBadge({ coverage }: { coverage: Coverage }) {
  const { language } = useLanguage()
  return (
    <span className={styles.coverage}>
      <StatusMark status={MARKS[coverage]} />
      {COVERAGE_WORDS[coverage][language]}
    </span>
  )
}
