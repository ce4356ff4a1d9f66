import { formatDate } from '@gelt/domain'
import type { ExplanationQuery } from '../../gql/graphql.ts'
import { isTypedOn } from '../../lib/figures/origin.ts'
import { type TargetNumbers, valueShort } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'

export type ExplainedTarget = Extract<
  NonNullable<ExplanationQuery['node']>,
  { __typename: 'Target' }
>

export type Basis = 'LIVE' | 'RECORDED'

interface BasisChoiceProps {
  target: ExplainedTarget
  value: Basis
  onChange: (basis: Basis) => void
}

/** Counted now, or as approved at the end of a period; nothing where there is only one of them. */
export function BasisChoice({ target, value, onChange }: BasisChoiceProps) {
  const text = useMessages(messages).basis
  const { language } = useLanguage()
  const { live, recorded, sourceDecisions } = target
  const reading = recorded?.lastReading
  if (live?.basis !== 'LIVE' || !reading) return null
  const say = (figure: TargetNumbers) => valueShort(target, figure, language) ?? text.noData
  const day = formatDate(reading.cutoff, language)
  const isTyped = isTypedOn(sourceDecisions, reading.cutoff)
  return (
    <div className={styles.basis}>
      <SegmentedControl
        legend={text.legend}
        legendHidden
        small
        value={value}
        onChange={onChange}
        segments={[
          { value: 'LIVE', label: text.live(say(live)) },
          { value: 'RECORDED', label: (isTyped ? text.typed : text.closed)(day, say(recorded)) },
        ]}
      />
      <p className={styles.help}>
        {value === 'LIVE' ? text.liveHelp : isTyped ? text.typedHelp : text.closedHelp}
      </p>
    </div>
  )
}
