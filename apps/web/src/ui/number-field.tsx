import { type CSSProperties, type Ref, useState } from 'react'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { readDecimal, writeDecimal } from './decimal-text.ts'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'
import * as messages from './ui.messages.ts'

interface NumberFieldProps extends FieldProps {
  name?: string
  /** Decimal string with a dot, or '' for nothing yet; text that is no number comes back as typed. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Inside the field, short: "puntos", "horas", "%". */
  unit?: string
  disabled?: boolean
  ref?: Ref<HTMLInputElement>
}

/** A number as a Colombian types it (1.234,5), handed over as a decimal string (1234.5). */
export function NumberField(props: NumberFieldProps) {
  const { language } = useLanguage()
  const text = useMessages(messages)
  const [typed, setTyped] = useState(() => writeDecimal(props.value, language))
  const meaning = typed.trim() === '' ? '' : (readDecimal(typed, language) ?? typed)
  // A reset of the form from outside replaces the text, and so does another language, in which
  // the same text could mean another number; the person's own typing does neither.
  const [seen, setSeen] = useState({ value: props.value, language })
  if (seen.value !== props.value || seen.language !== language) {
    setSeen({ value: props.value, language })
    if (meaning !== props.value) setTyped(writeDecimal(props.value, language))
  }

  const isNumber = meaning === '' || readDecimal(typed, language) !== null
  const grouped = isNumber && /[.,]\d{3}(?!\d)/.test(typed)
  const error = props.error ?? (isNumber ? undefined : text.notANumber)
  const help = grouped ? text.readAs(writeDecimal(meaning, language)) : props.help
  const unitWidth = props.unit ? `${props.unit.length * 0.55 + 1.4}rem` : '0rem'
  return (
    <Field {...props} error={error} help={help}>
      {(control) => (
        <div
          className={props.unit ? styles.withUnit : styles.narrow}
          style={{ '--unit-width': unitWidth } as CSSProperties}
        >
          <input
            {...control}
            ref={props.ref}
            name={props.name}
            className={styles.control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            disabled={props.disabled}
            value={typed}
            onBlur={props.onBlur}
            onChange={(event) => {
              const next = event.target.value
              setTyped(next)
              props.onChange(next.trim() === '' ? '' : (readDecimal(next, language) ?? next))
            }}
          />
          {props.unit && <span className={styles.unit}>{props.unit}</span>}
        </div>
      )}
    </Field>
  )
}
