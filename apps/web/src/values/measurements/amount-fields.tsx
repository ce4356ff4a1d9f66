import { formatPercent } from '@gelt/domain'
import { Controller, useWatch } from 'react-hook-form'
import { over } from '../../lib/figures/exact.ts'
import { valueWords } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import { NumberField } from '../../ui/number-field.tsx'
import type { AmountFieldsProps } from './amount-fields-props.ts'
import { isDecimal, sentenceCase } from './field-texts.ts'
import * as messages from './measurements.messages.ts'
import { MemberFields } from './member-fields.tsx'
import styles from './record-value.module.css'

/** The fields that fit the target's kind: members, both counts, or one number. */
export function AmountFields(props: AmountFieldsProps) {
  const { target } = props
  const text = useMessages(messages)
  if (target.kind === 'RATIO') return <RatioFields {...props} />
  if (target.memberKind) return <MemberFields {...props} memberKind={target.memberKind} />
  return (
    <Controller
      control={props.control}
      name="value"
      render={({ field }) => (
        <NumberField
          {...field}
          label={target.label}
          unit={target.unitPlural}
          help={target.kind === 'TOTAL' ? text.count.TOTAL : text.count.QUOTA}
          error={props.errors.value?.message}
        />
      )}
    />
  )
}

function RatioFields({ target, control, errors }: AmountFieldsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [numerator, denominator] = useWatch({ control, name: ['numerator', 'denominator'] })
  const areCounts = isDecimal(numerator) && isDecimal(denominator)
  const share = areCounts ? over(numerator, denominator) : null
  const counts = areCounts ? valueWords(target, { numerator, denominator }, language) : null
  return (
    <div className={styles.ratio}>
      <div className={styles.pair}>
        {(['numerator', 'denominator'] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field }) => (
              <NumberField
                {...field}
                label={ratioLabel(target, name)}
                unit={target.unitPlural}
                error={errors[name]?.message}
              />
            )}
          />
        ))}
      </div>
      <p className={styles.result}>
        {share === null || counts === null
          ? text.ratioWaiting
          : text.ratioResult(counts, formatPercent(share, language))}
      </p>
    </div>
  )
}

/** What each count is called in the plan's own words. */
export function ratioLabel(target: ReadingTarget, name: 'numerator' | 'denominator'): string {
  const label = name === 'numerator' ? target.numeratorLabel : target.denominatorLabel
  return sentenceCase(label ?? target.label)
}
