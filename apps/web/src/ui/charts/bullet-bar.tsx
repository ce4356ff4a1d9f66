import { formatPercent, type Status } from '@gelt/domain'
import { useId } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import statusStyles from '../status-badge.module.css'
import * as ui from '../ui.messages.ts'
import styles from './bullet-bar.module.css'
import { percentOf, shareOf } from './chart-scale.ts'
import * as messages from './charts.messages.ts'
import { HatchPattern } from './hatch.tsx'

interface BulletBarProps {
  /** Whose bar it is. */
  label: string
  /** Fractions as decimal strings; null is no data and draws no bar. */
  progress: string | null
  rawProgress?: string | null
  expected: string | null
  status: Status
  isSample: boolean
}

/** Done (bar), to do (track), and how much should be done by now (tick). The full width is the goal. */
export function BulletBar(props: BulletBarProps) {
  const text = useMessages(messages)
  const { status: statusNames } = useMessages(ui)
  const { language } = useLanguage()
  const id = useId()
  const done = shareOf(props.progress)
  const due = shareOf(props.expected)
  const isOver = props.rawProgress != null && Number(props.rawProgress) > 1
  const percent = (fraction: string | null) =>
    fraction === null ? text.noData : formatPercent(fraction, language)
  const description = text.bullet(
    props.label,
    percent(props.progress),
    percent(props.expected),
    statusNames[props.status],
  )
  return (
    <svg
      className={classNames(styles.bullet, statusStyles[props.status])}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>
        {isOver ? `${description} ${text.over(percent(props.rawProgress ?? null))}.` : description}
      </title>
      {props.isSample && <HatchPattern id={`${id}-hatch`} />}
      <rect
        className={done === null ? styles.noData : styles.track}
        x="0"
        y="5"
        width="100%"
        height="10"
      />
      {done !== null && (
        <rect x="0" y="5" width={percentOf(done)} height="10" fill="currentColor" />
      )}
      {done !== null && props.isSample && (
        <rect x="0" y="5" width={percentOf(done)} height="10" fill={`url(#${id}-hatch)`} />
      )}
      {isOver && (
        <svg x="100%" y="5" width="8" height="10" overflow="visible" aria-hidden="true">
          <path d="M2 0l6 5-6 5z" fill="currentColor" />
        </svg>
      )}
      {due !== null && (
        <line className={styles.due} x1={percentOf(due)} x2={percentOf(due)} y1="0" y2="20" />
      )}
    </svg>
  )
}
