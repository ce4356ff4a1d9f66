import { formatDate, formatInstant, formatPeriod } from '@gelt/domain'
import type { ReactNode } from 'react'
import type { RecordedValue_MeasurementFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { countOf } from '../../lib/figures/target-words.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import { reportedWords } from '../../lib/readings/reported-words.ts'
import * as roleMessages from '../../lib/session/roles.messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { FaultNote } from '../../ui/fault-note.tsx'
import { useOriginWords } from '../../ui/figures/origin-words.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { type RevisionEntry, RevisionTimeline } from '../../ui/revision-timeline.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

const measurementFragment = graphql(`
  fragment RecordedValue_measurement on Measurement {
    periodKey
    periodStartsOn
    periodEndsOn
    cutoff
    revision
    state
    source
    value
    numerator
    denominator
    faults
    note
    reason
    recordedAt
    recordedBy {
      id
      name
    }
    decisions {
      kind
      reason
      decidedAt
      asActingMayor
      decidedBy {
        id
        name
      }
      faults
    }
    evidence {
      id
      title
      url
      faults
    }
    members {
      memberId
      value
    }
    target {
      id
      label
      kind
      goal
      unit
      unitPlural
      periodUnit
      memberKind
      members {
        id
        name
      }
    }
  }
`)

type Measurement = RecordedValue_MeasurementFragment

interface RecordedValueProps {
  measurement: FragmentType<typeof measurementFragment>
  /** What a person may do with it. */
  children?: ReactNode
}

/** One value: its words first, then who, when and why, and what proves it. */
export function RecordedValue(props: RecordedValueProps) {
  const text = useMessages(messages).values
  const { language } = useLanguage()
  const origin = useOriginWords()
  const measurement = readFragment(measurementFragment, props.measurement)
  const { target, evidence, faults, note, revision, state, source } = measurement
  if (!target) return null
  const value = reportedWords(target, measurement, language)
  const period = {
    key: measurement.periodKey,
    startsOn: measurement.periodStartsOn,
    endsOn: measurement.periodEndsOn,
  }
  const when = formatPeriod(target.periodUnit, period, language)
  return (
    <li className={styles.value}>
      <p className={styles.valueHead}>
        <strong>{value}</strong>
        <span>{`${target.label}, ${when}`}</span>
        <span className={styles.soft}>{text.cutoff(formatDate(measurement.cutoff, language))}</span>
        <Badge>{text.states[state]}</Badge>
        <Badge>{origin(source === 'TYPED' ? 'TYPED' : 'CLOSED')}</Badge>
        {revision > 1 && <Badge>{text.revision(revision)}</Badge>}
      </p>
      <FaultNote of="value" faults={faults} />
      {note && <p>{`${text.note}: ${note}`}</p>}
      {evidence.length > 0 && (
        <ul className={styles.evidence}>
          {evidence.map(({ id, title, url, faults: broken }) => (
            <li key={id}>
              {broken.length === 0 ? (
                <a href={url}>{title}</a>
              ) : (
                <>
                  {title} <FaultNote of="proof" faults={broken} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <Disclosure
        summary={
          <>
            {text.history}
            <VisuallyHidden>{`: ${value}, ${when}`}</VisuallyHidden>
          </>
        }
      >
        <RevisionTimeline entries={historyOf(measurement, language)} />
        <MemberValues measurement={measurement} />
      </Disclosure>
      {props.children}
    </li>
  )
}

function MemberValues({ measurement }: { measurement: Measurement }) {
  const text = useMessages(messages).values
  const { language } = useLanguage()
  const { target, members } = measurement
  if (!target || members.length === 0) return null
  const names = new Map(target.members.map(({ id, name }) => [id, name]))
  return (
    <>
      <p className={styles.membersTitle}>{text.members}</p>
      <ul className={styles.members}>
        {members.map(({ memberId, value }) => (
          <li key={memberId}>
            {`${names.get(memberId) ?? '–'}: ${countOf(value, target, language)}`}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Recorded, submitted, decided: the newest first. */
function historyOf(measurement: Measurement, language: Language): RevisionEntry[] {
  const { values: text, unnamed } = messagesIn(messages, language)
  const roles = messagesIn(roleMessages, language)
  const entry = (
    id: string,
    title: string,
    at: string,
    by: { name: string } | null | undefined,
    reason: string | null | undefined,
  ): RevisionEntry => ({
    id,
    title,
    who: by?.name ?? unnamed,
    when: formatInstant(new Date(at), language),
    whenIso: at,
    reason,
  })
  const { recordedAt, recordedBy, reason, revision } = measurement
  return [
    ...measurement.decisions.map((decision) => ({
      ...entry(
        `${decision.kind} ${decision.decidedAt}`,
        text.decisions[decision.kind],
        ...([decision.decidedAt, decision.decidedBy, decision.reason] as const),
      ),
      mark: (
        <>
          {decision.asActingMayor && <Badge>{roles.ACTING_MAYOR}</Badge>}
          <FaultNote of="decision" faults={decision.faults} />
        </>
      ),
    })),
    entry(
      'recorded',
      revision > 1 ? text.corrected : text.recorded,
      recordedAt,
      recordedBy,
      reason,
    ),
  ].toSorted((a, b) => b.whenIso.localeCompare(a.whenIso))
}
