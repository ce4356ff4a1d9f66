import { useId, useState } from 'react'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { FieldSet } from './check-field.tsx'
import * as messages from './checklist-field.messages.ts'
import styles from './checklist-field.module.css'

export interface CheckItem {
  id: string
  name: string
}

interface ChecklistFieldProps {
  label: string
  help?: string | undefined
  error?: string | undefined
  optional?: boolean
  /** Null: still asked for. */
  items: readonly CheckItem[] | null
  /** Ids that are chosen. */
  value: readonly string[]
  onChange: (ids: string[]) => void
}

/** So many fit without looking for them. */
const FEW = 8

/** Several of a list: what is chosen stands first, the rest is found by typing a part of its name. */
export function ChecklistField(props: ChecklistFieldProps) {
  const { label, help, error, optional, items, value, onChange } = props
  const text = useMessages(messages)
  const [typed, setTyped] = useState('')
  // The order in which it opened: a row doesn't jump away from under the finger that ticks it.
  const [first] = useState(() => new Set(value))
  const id = useId()
  const all = items ?? []
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const found = [...all]
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
    .filter(({ name }) => words.every((word) => plain(name).includes(word)))
  const toggle = (one: string, isOn: boolean) =>
    onChange(isOn ? [...value, one] : value.filter((other) => other !== one))
  return (
    <FieldSet
      legend={
        <>
          {label} {optional && <span className={styles.optional}>({text.optional})</span>}
        </>
      }
      help={help}
      error={error}
    >
      <p className={styles.count} aria-live="polite">
        {items === null ? text.loading : text.chosen(value.length)}
      </p>
      {all.length > FEW && (
        <input
          type="search"
          className={styles.search}
          aria-label={text.search(label)}
          placeholder={text.placeholder}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      {items !== null && (
        <ul className={styles.list}>
          {found.map((item) => (
            <li key={item.id}>
              <input
                type="checkbox"
                id={`${id}-${item.id}`}
                checked={value.includes(item.id)}
                onChange={({ target }) => toggle(item.id, target.checked)}
              />
              <label htmlFor={`${id}-${item.id}`}>{item.name}</label>
            </li>
          ))}
          {found.length === 0 && <li className={styles.none}>{text.none}</li>}
        </ul>
      )}
    </FieldSet>
  )
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
