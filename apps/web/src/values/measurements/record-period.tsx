import { formatDate, formatPeriod } from '@gelt/domain'
import { type ReactNode, useMemo, useState } from 'react'
import type { PendingValue_MeasurementFragment } from '../../gql/graphql.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { reportedWords } from '../../lib/readings/reported-words.ts'
import { type ReadingTarget, termsOf } from '../../lib/readings/target-terms.ts'
import { SelectField } from '../../ui/text-field.tsx'
import * as messages from './measurements.messages.ts'
import { periodsToRecord, periodToBegin } from './periods-to-record.rules.ts'
import { RecordValueForm } from './record-value.form.tsx'
import styles from './record-value.module.css'
import { lastApproved } from './record-values.ts'
import { openingMode, type RecordMode, standingsOf } from './standing.rules.ts'
import { StandingNotice } from './standing-notice.tsx'

interface RecordPeriodProps {
  target: ReadingTarget
  rowTargets: readonly ReadingTarget[]
  /** Values of the target that wait, in any period. */
  pending: readonly PendingValue_MeasurementFragment[]
  /** Asks for them anew. */
  reload: () => Promise<readonly PendingValue_MeasurementFragment[]>
  periodKey: string | undefined
  onSubmitted: (() => void) | undefined
  renderEvidence: (measurementId: string) => ReactNode
}

/** Which period, what stands there, and the form for what can be done about it. */
export function RecordPeriod(props: RecordPeriodProps) {
  const { target, rowTargets, pending } = props
  const { today } = target.rules
  const text = useMessages(messages)
  const { language } = useLanguage()
  const periods = useMemo(() => periodsToRecord(termsOf(target), today), [target, today])
  const [key, setKey] = useState(props.periodKey ?? periodToBegin(periods, today)?.key)
  const period = periods.find((one) => one.key === key) ?? periods[0]
  const standings = period ? standingsOf(target, pending, period.key) : []
  const [newest] = standings
  // Chosen once for what is there when the period is opened, then by the person: what is saved
  // meanwhile must not change the form under their hands.
  const [opened, setOpened] = useState<Opened | null>(null)
  if (period && opened?.period !== period.key) {
    setOpened({ period: period.key, mode: openingMode(newest), from: newest?.id })
  }
  if (!period) return <p className={styles.later}>{text.noPeriods}</p>

  const mode = opened?.period === period.key ? opened.mode : null
  const open = (next: RecordMode | null) =>
    setOpened({ period: period.key, mode: next, from: newest?.id })
  const approved = lastApproved(target)
  return (
    <div className={styles.record}>
      <SelectField
        label={text.period}
        help={text.periodHelp[target.kind]}
        value={period.key}
        onChange={(event) => setKey(event.target.value)}
      >
        {periods.map((one) => {
          const state = standingsOf(target, pending, one.key)[0]?.state
          const marks = [one.endsOn > today && text.running, state && text.state[state]]
          const name = formatPeriod(target.periodUnit, one, language)
          return (
            <option key={one.key} value={one.key}>
              {[name, ...marks.filter(Boolean)].join(' · ')}
            </option>
          )
        })}
      </SelectField>
      {approved?.id !== newest?.id && (
        <p className={styles.later}>
          {approved
            ? text.lastApproved(
                reportedWords(target, approved, language),
                formatDate(approved.cutoff, language),
              )
            : text.neverApproved}
        </p>
      )}
      {newest && mode !== 'draft' && (
        <StandingNotice
          target={target}
          standing={newest}
          isOpen={mode !== null}
          onOpen={open}
          renderEvidence={props.renderEvidence}
        />
      )}
      {mode && (
        <RecordValueForm
          key={`${target.id} ${period.key} ${mode}`}
          target={target}
          rowTargets={rowTargets}
          period={period}
          mode={mode}
          standing={standings.find(({ id }) => id === opened?.from) ?? newest}
          takenCutoffs={standings.map(({ cutoff }) => cutoff)}
          reload={async (cutoff) => {
            const fresh = standingsOf(target, await props.reload(), period.key)
            const stored = fresh.find((one) => one.cutoff === cutoff && one.state === 'DRAFT')
            return stored?.pending ?? null
          }}
          onSubmitted={() => {
            setOpened(null)
            props.onSubmitted?.()
          }}
          renderEvidence={props.renderEvidence}
        />
      )}
    </div>
  )
}

interface Opened {
  period: string
  mode: RecordMode | null
  /** The value that stood there. */
  from: string | undefined
}
