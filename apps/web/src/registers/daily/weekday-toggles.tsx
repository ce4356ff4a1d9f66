import { useId } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import * as messages from './register.messages.ts'
import styles from './weekday-toggles.module.css'

interface WeekdayTogglesProps {
  legend: string
  legendHidden?: boolean
  /** ISO digits in order; '' none. */
  value: string
  onChange: (value: string) => void
  /** Days that cannot be chosen, as ISO digits. */
  disabled?: string
  error?: string | undefined
  help?: string
  name?: string
}

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** The days of a week, each to be pressed: check boxes under their letters. */
export function WeekdayToggles(props: WeekdayTogglesProps) {
  const { weekdays } = useMessages(messages)
  const id = useId()
  const { value, disabled = '' } = props
  return (
    <fieldset
      className={styles.group}
      aria-describedby={props.error ? `${id}-error` : props.help ? `${id}-help` : undefined}
    >
      <legend className={props.legendHidden ? styles.hidden : styles.legend}>{props.legend}</legend>
      <div className={styles.days}>
        {DAYS.map((day) => (
          <label key={day} className={styles.day}>
            <input
              type="checkbox"
              name={props.name}
              checked={value.includes(day)}
              disabled={disabled.includes(day)}
              onChange={({ target }) =>
                props.onChange(
                  DAYS.filter((one) => (one === day ? target.checked : value.includes(one))).join(
                    '',
                  ),
                )
              }
            />
            <span aria-hidden="true">{weekdays[Number(day)]?.letter}</span>
            <VisuallyHidden>{weekdays[Number(day)]?.name}</VisuallyHidden>
          </label>
        ))}
      </div>
      {props.error && (
        <p className={styles.error} id={`${id}-error`}>
          {props.error}
        </p>
      )}
      {props.help && (
        <p className={styles.help} id={`${id}-help`}>
          {props.help}
        </p>
      )}
    </fieldset>
  )
}
