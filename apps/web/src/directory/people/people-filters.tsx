import { HELD_ROLES } from '@gelt/domain'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as roleMessages from '../../lib/session/roles.messages.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { SelectField, TextField } from '../../ui/text-field.tsx'
import * as messages from './people.messages.ts'
import styles from './people.module.css'
import type { PeopleFilter } from './people-filter.rules.ts'

// Long enough not to ask at every letter, short enough to feel at once.
const TYPING_MS = 300

interface PeopleFiltersProps {
  filter: PeopleFilter
  offices: readonly { id: string; name: string }[]
  onChange: (filter: PeopleFilter) => void
}

/** Narrows the list of people; each choice holds at once and stands in the address. */
export function PeopleFilters({ filter, offices, onChange }: PeopleFiltersProps) {
  const text = useMessages(messages)
  const roleWords = useMessages(roleMessages)
  const [typed, setTyped] = useState(filter.search ?? '')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  // A narrower list begins at its first page.
  const set = (part: PeopleFilter) =>
    onChange({
      ...filter,
      search: typed || undefined,
      after: undefined,
      before: undefined,
      ...part,
    })
  const isFiltered = Object.values(filter).some(Boolean)
  return (
    <search aria-label={text.filters} className={styles.filters}>
      <TextField
        label={text.search}
        type="search"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => set({ search: target.value || undefined }), TYPING_MS)
        }}
      />
      <SelectField
        label={text.role}
        value={filter.role ?? ''}
        onChange={({ target }) => set({ role: HELD_ROLES.find((role) => role === target.value) })}
      >
        <option value="">{text.anyRole}</option>
        {HELD_ROLES.map((role) => (
          <option key={role} value={role}>
            {roleWords[role]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={text.office}
        value={filter.officeId ?? ''}
        onChange={({ target }) => set({ officeId: target.value || undefined })}
      >
        <option value="">{text.anyOffice}</option>
        {offices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className={styles.checks}>
        <div>
          <CheckField
            label={text.inCommittee}
            checked={filter.inCommittee ?? false}
            onChange={({ target }) => set({ inCommittee: target.checked || undefined })}
          />
        </div>
        <div>
          <CheckField
            label={text.archived}
            checked={filter.archived ?? false}
            onChange={({ target }) => set({ archived: target.checked || undefined })}
          />
        </div>
        {isFiltered && (
          <Button
            small
            onClick={() => {
              setTyped('')
              onChange({})
            }}
          >
            {text.clear}
          </Button>
        )}
      </div>
    </search>
  )
}
