import { type ReactNode, useId } from 'react'
import styles from './segmented-control.module.css'

interface Segment<Value extends string> {
  value: Value
  label: ReactNode
}

interface SegmentedControlProps<Value extends string> {
  legend: string
  legendHidden?: boolean
  segments: readonly Segment<Value>[]
  value: Value
  onChange: (value: Value) => void
  small?: boolean
}

/** One of a few, all in sight: a group of radio buttons, so the arrow keys work. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const name = useId()
  return (
    <fieldset className={props.small ? styles.small : styles.normal}>
      <legend className={props.legendHidden ? styles.hidden : styles.legend}>{props.legend}</legend>
      <div className={styles.segments}>
        {props.segments.map(({ value, label }) => (
          <label key={value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
