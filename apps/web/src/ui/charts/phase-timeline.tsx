import { formatShortDate, type Status } from '@gelt/domain'
import { useId, useRef } from 'react'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import statusStyles from '../status-badge.module.css'
import { StatusMark } from '../status-mark.tsx'
import * as ui from '../ui.messages.ts'
import { dayNumber } from './chart-scale.ts'
import { type ChartTable, dateCell, textCell } from './chart-table.ts'
import * as messages from './charts.messages.ts'
import styles from './phase-timeline.module.css'
import { useWidth } from './use-width.ts'

export interface TimelinePhase {
  key: string
  name: string
  /** `YYYY-MM-DD`. */
  deadline: string | null
  /** False where the deadline isn't in the act and nobody has confirmed it. */
  isVerified: boolean
  /** Null: nobody has assessed the phase. */
  status: Status | null
}

interface PhaseTimelineProps {
  phases: readonly TimelinePhase[]
  /** First and last day of the plan. */
  startsOn: string
  endsOn: string
  /** The day looked at. */
  asOf: string
}

const STEP = 60

/** The phases in time: lying on a wide screen, standing on a phone. */
export function PhaseTimeline(props: PhaseTimelineProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const isWide = width >= 172 * props.phases.length
  const isAssessed = props.phases.some(({ status }) => status !== null)
  const size = isWide
    ? { width, height: isAssessed ? 128 : 106 }
    : { width, height: props.phases.length * STEP + STEP }
  const Drawing = isWide ? Lying : Standing
  const spoken = phaseTable(props.phases, language).rows.map((row) =>
    row.map((cell) => cell.text).join(', '),
  )
  return (
    <div ref={place}>
      <svg
        className={styles.timeline}
        {...size}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{text.phases(props.phases.length)}</title>
        <desc id={`${id}-desc`}>{spoken.join('; ')}</desc>
        <Drawing {...props} width={width} />
      </svg>
    </div>
  )
}

interface DrawingProps extends PhaseTimelineProps {
  width: number
}

function usePhaseWords() {
  const text = useMessages(messages)
  const { language } = useLanguage()
  return {
    today: (asOf: string) => `${text.today}: ${formatShortDate(asOf, language)}`,
    deadline: ({ deadline, isVerified }: TimelinePhase) => {
      if (deadline === null) return text.noDeadline
      const day = formatShortDate(deadline, language)
      return isVerified ? day : `${day}, ${text.toVerify}`
    },
  }
}

function Lying({ phases, startsOn, endsOn, asOf, width }: DrawingProps) {
  const words = usePhaseWords()
  const { status: names } = useMessages(ui)
  const first = dayNumber(startsOn)
  const last = Math.max(dayNumber(endsOn), ...phases.map((p) => dayNumber(p.deadline ?? endsOn)))
  const x = (day: string) =>
    12 + ((dayNumber(day) - first) / Math.max(1, last - first)) * (width - 24)
  const now = Math.min(Math.max(x(asOf), 12), width - 12)
  const column = width / phases.length
  return (
    <>
      <line className={styles.axis} x1="12" x2={width - 12} y1="34" y2="34" />
      <line className={styles.elapsed} x1="12" x2={now} y1="34" y2="34" />
      <line className={styles.today} x1={now} x2={now} y1="20" y2="48" />
      <text
        className={styles.now}
        x={now}
        y="13"
        textAnchor={now < 70 ? 'start' : now > width - 70 ? 'end' : 'middle'}
      >
        {words.today(asOf)}
      </text>
      {phases.map((phase, index) => {
        const label = column * index
        const at = phase.deadline === null ? null : x(phase.deadline)
        return (
          <g key={phase.key} className={phase.status ? statusStyles[phase.status] : undefined}>
            {at !== null && (
              <>
                <path className={styles.leader} d={`M${at} 40V52H${label + 6}V64`} />
                <circle
                  className={phase.isVerified ? styles.stop : styles.unverified}
                  cx={at}
                  cy="34"
                  r="6"
                />
              </>
            )}
            <text className={styles.name} x={label} y="82">
              {phase.name}
            </text>
            <text className={styles.deadline} x={label} y="101">
              {words.deadline(phase)}
            </text>
            {phase.status && (
              <svg x={label} y="110" overflow="visible" aria-hidden="true">
                <StatusMark status={phase.status} size={13} />
                <text className={styles.status} x="19" y="11">
                  {names[phase.status]}
                </text>
              </svg>
            )}
          </g>
        )
      })}
    </>
  )
}

function Standing({ phases, asOf }: DrawingProps) {
  const words = usePhaseWords()
  const { status: names } = useMessages(ui)
  // The cut-off stands between the last deadline that has passed and the next one.
  const passed = phases.filter(({ deadline }) => deadline !== null && deadline <= asOf).length
  const rowOf = (index: number) => (index < passed ? index : index + 1) * STEP + 16
  const now = passed * STEP + 16
  const end = phases.length * STEP + 16
  return (
    <>
      <line className={styles.axis} x1="8" x2="8" y1="16" y2={end} />
      <line className={styles.elapsed} x1="8" x2="8" y1="16" y2={now} />
      <line className={styles.today} x1="0" x2="16" y1={now} y2={now} />
      <text className={styles.now} x="28" y={now + 5}>
        {words.today(asOf)}
      </text>
      {phases.map((phase, index) => (
        <g key={phase.key} className={phase.status ? statusStyles[phase.status] : undefined}>
          <circle
            className={phase.isVerified ? styles.stop : styles.unverified}
            cx="8"
            cy={rowOf(index)}
            r="6"
          />
          <text className={styles.name} x="28" y={rowOf(index) + 5}>
            {phase.name}
          </text>
          <text className={styles.deadline} x="28" y={rowOf(index) + 25}>
            {words.deadline(phase)}
            {phase.status && <tspan className={styles.status}>{` · ${names[phase.status]}`}</tspan>}
          </text>
        </g>
      ))}
    </>
  )
}

/** The status has a column only where some phase was assessed. */
export function phaseTable(phases: readonly TimelinePhase[], language: Language): ChartTable {
  const text = messagesIn(messages, language)
  const names = messagesIn(ui, language).status
  const isAssessed = phases.some(({ status }) => status !== null)
  const columns = [{ label: text.phase }, { label: text.deadline }, { label: text.verified }]
  return {
    columns: isAssessed ? [...columns, { label: text.status }] : columns,
    rows: phases.map(({ name, deadline, isVerified, status }) => {
      const cells = [
        textCell(name),
        dateCell(deadline, language),
        textCell(isVerified ? text.inTheAct : text.toVerify),
      ]
      return isAssessed ? [...cells, textCell(status ? names[status] : text.noData)] : cells
    }),
  }
}
