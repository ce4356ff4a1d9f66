import type { Status } from '@gelt/domain'
import styles from './status-badge.module.css'

/** Each status has an outline of its own, so that it survives a black-and-white copy. */
const SHAPES: Record<Status, React.ReactNode> = {
  MET: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.5 8.2l2.4 2.4 4.6-5" fill="none" stroke="var(--paper)" strokeWidth="1.8" />
    </>
  ),
  MET_LATE: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M4.5 8.2l2.4 2.4 4.6-5" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  ON_TRACK: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  AT_RISK: <path d="M8 1.5L15 14H1z" fill="currentColor" />,
  BEHIND: <path d="M8 14.5L1 3h14z" fill="currentColor" />,
  OVERDUE: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" fill="currentColor" />
      <path d="M5 5l6 6M11 5l-6 6" stroke="var(--paper)" strokeWidth="1.8" />
    </>
  ),
  NOT_STARTED: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  NO_DATA: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.5 2.2"
    />
  ),
  NOT_APPLICABLE: <path d="M2 8h12" stroke="currentColor" strokeWidth="2" />,
  UNSCHEDULED: (
    <rect x="2" y="2" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.6" />
  ),
}

/** The shape alone; the word must stand beside it. */
export function StatusMark({ status, size = 16 }: { status: Status; size?: number }) {
  return (
    <svg
      className={styles[status]}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[status]}
    </svg>
  )
}
