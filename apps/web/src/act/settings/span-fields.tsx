import type { UseFormRegisterReturn } from 'react-hook-form'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DateField, TextField } from '../../ui/text-field.tsx'
import * as messages from './plan.messages.ts'
import styles from './settings.module.css'

type SpanField = 'validFrom' | 'validTo' | 'startsOn' | 'endsOn'

/** How the fields are called. */
export function useSpanLabels(): Record<SpanField, string> {
  const { validFrom, validTo, startsOn, endsOn } = useMessages(messages)
  return { validFrom, validTo, startsOn, endsOn }
}

interface SpanFieldsProps {
  /** A field as the form knows it, with its error. */
  bind: (name: SpanField) => UseFormRegisterReturn & { error: string | undefined }
}

/** The years that the act states, and the days that terms run between. */
export function SpanFields({ bind }: SpanFieldsProps) {
  const text = useSpanLabels()
  return (
    <div className={styles.pair}>
      <TextField label={text.validFrom} inputMode="numeric" {...bind('validFrom')} />
      <TextField label={text.validTo} inputMode="numeric" {...bind('validTo')} />
      <DateField label={text.startsOn} {...bind('startsOn')} />
      <DateField label={text.endsOn} {...bind('endsOn')} />
    </div>
  )
}
