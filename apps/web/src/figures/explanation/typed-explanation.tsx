import { formatDate, formatInstant, formatPeriod } from '@gelt/domain'
import { useState } from 'react'
import type { ExplainedValue_MeasurementFragment } from '../../gql/graphql.ts'
import { readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { reportedWords } from '../../lib/readings/reported-words.ts'
import * as roleMessages from '../../lib/session/roles.messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import type { ExplainedTarget } from './basis-choice.tsx'
import { explainedValue } from './explanation.document.ts'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'

const SHOWN = 4

/** A figure that people typed: the approved values that it is made of, the newest first, and what proves them. */
export function TypedExplanation({ target }: { target: ExplainedTarget }) {
  const text = useMessages(messages).values
  const [isWhole, setIsWhole] = useState(false)
  const values = readFragment(explainedValue, target.explanation?.measurements ?? []).toReversed()
  if (values.length === 0) return <p className={styles.empty}>{text.none}</p>
  const shown = isWhole ? values : values.slice(0, SHOWN)
  return (
    <section aria-label={text.title}>
      <ol className={styles.values}>
        {shown.map((value) => (
          <Value key={value.id} target={target} value={value} />
        ))}
      </ol>
      {shown.length < values.length && (
        <Button small onClick={() => setIsWhole(true)}>
          {text.more(values.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

interface ValueProps {
  target: ExplainedTarget
  value: ExplainedValue_MeasurementFragment
}

function Value({ target, value }: ValueProps) {
  const text = useMessages(messages).values
  const { language } = useLanguage()
  const roles = useMessages(roleMessages)
  const { evidence, note, decisions } = value
  const approved = decisions.findLast(({ kind }) => kind === 'APPROVED')
  const period = {
    key: value.periodKey,
    startsOn: value.periodStartsOn,
    endsOn: value.periodEndsOn,
  }
  const when = approved && formatInstant(new Date(approved.decidedAt), language)
  return (
    <li>
      <p className={styles.valueHead}>
        <strong>{reportedWords(target, value, language)}</strong>
        <span>{formatPeriod(target.periodUnit, period, language)}</span>
        <span className={styles.soft}>{text.cutoff(formatDate(value.cutoff, language))}</span>
        <Badge>{text.typed}</Badge>
      </p>
      {note && <p>«{note}»</p>}
      {when && (
        <p className={styles.soft}>
          {approved?.decidedBy
            ? text.approved(approved.decidedBy.name, when)
            : text.approvedOn(when)}
          {approved?.asActingMayor && <Badge>{roles.ACTING_MAYOR}</Badge>}
        </p>
      )}
      <p className={styles.soft}>
        {evidence.length === 0 ? text.noEvidence : text.evidence}
        {evidence.map(({ id, title, url }) => (
          <span key={id}>
            {' '}
            <a href={url}>{title}</a>
          </span>
        ))}
      </p>
    </li>
  )
}
