import type { ChangeEvent } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, SelectField } from '../../ui/text-field.tsx'
import * as messages from './audit.messages.ts'
import styles from './audit.module.css'
import * as actions from './audit-actions.messages.ts'
import type { AuditFilter } from './audit-filter.rules.ts'

interface AuditFiltersProps {
  filter: AuditFilter
  people: readonly { id: string; name: string }[]
  onChange: (filter: AuditFilter) => void
}

/** Narrows the log; each choice holds at once and stands in the address. */
export function AuditFilters({ filter, people, onChange }: AuditFiltersProps) {
  const text = useMessages(messages)
  const { nouns, steps } = useMessages(actions)
  const { measurement, ...others } = nouns
  const set =
    (key: keyof AuditFilter) => (event: ChangeEvent<HTMLSelectElement | HTMLInputElement>) =>
      onChange({ ...filter, [key]: event.target.value || undefined })
  const isFiltered = Object.values(filter).some(Boolean)
  return (
    <search aria-label={text.filters} className={styles.filters}>
      <SelectField label={text.action} value={filter.action ?? ''} onChange={set('action')}>
        <option value="">{text.anything}</option>
        <optgroup label={measurement}>
          <option value="measurement">{text.all}</option>
          {Object.entries(steps).map(([action, label]) => (
            <option key={action} value={action}>
              {label}
            </option>
          ))}
        </optgroup>
        {Object.entries(others).map(([noun, label]) => (
          <option key={noun} value={noun}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField label={text.actor} value={filter.actor ?? ''} onChange={set('actor')}>
        <option value="">{text.anyone}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <DateField
        label={text.from}
        value={filter.from ?? ''}
        max={filter.to}
        onChange={set('from')}
      />
      <DateField label={text.to} value={filter.to ?? ''} min={filter.from} onChange={set('to')} />
      {isFiltered && <Button onClick={() => onChange({})}>{text.clear}</Button>}
    </search>
  )
}
