import type { RegisterDefinition, RegisterField } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useTypedSearch } from '../../lib/page/use-typed-search.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { DateField, SelectField, TextField } from '../../ui/text-field.tsx'
import * as messages from './register.messages.ts'
import { filterFields, isNarrowed, type ListFilter, statesOf } from './register-filter.rules.ts'
import styles from './registers.module.css'
import { type Choice, useChoices } from './use-choices.ts'
import type { Place, PlacePlan } from './use-place.ts'

interface RegisterFiltersProps {
  entity: string
  definition: RegisterDefinition
  place: Place
  plan: PlacePlan | null
  filter: ListFilter
  onChange: (filter: ListFilter) => void
}

/** Narrows a list by what its definition has to choose from; each choice holds at once. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { entity, definition, filter } = props
  const { filters: text } = useMessages(messages)
  const { language } = useLanguage()
  const readsAll = useMay(entity, 'register.readAll')
  const { choices } = useChoices(entity, definition, props.place, props.plan)
  // A narrower list begins at its first page.
  const set = (part: Partial<ListFilter>) =>
    props.onChange({ ...filter, after: undefined, before: undefined, ...part })
  const search = useTypedSearch(filter.search, (typed) => set({ search: typed }))
  const choose = (key: string, value: string) => {
    const { [key]: _, ...others } = filter.matches
    set({ matches: value ? { ...others, [key]: value } : others })
  }
  const fields = filterFields(definition)
  const day = definition.fields[definition.day]?.labels[language] ?? ''
  const states = statesOf(definition).filter((state) => state !== 'ANNULLED' || readsAll)
  const hasPeriod = Boolean(filter.from || filter.to)
  return (
    <search aria-label={text.label} className={styles.search}>
      <div className={styles.filters}>
        <TextField
          label={text.search}
          type="search"
          value={search.typed}
          onChange={({ target }) => search.type(target.value)}
        />
        {fields.map(([key, field]) => (
          <SelectField
            key={key}
            label={field.labels[language]}
            value={filter.matches[key] ?? ''}
            onChange={({ target }) => choose(key, target.value)}
          >
            <option value="">{text.any}</option>
            <Options field={field} choices={choices[key] ?? []} />
          </SelectField>
        ))}
        {definition.states && (
          <SelectField
            label={text.standing}
            value={filter.standing ?? ''}
            onChange={({ target }) => set({ standing: target.value || undefined })}
          >
            <option value="">{text.any}</option>
            {Object.entries(definition.states).map(([state, { labels }]) => (
              <option key={state} value={state}>
                {labels[language]}
              </option>
            ))}
          </SelectField>
        )}
        {states.length > 2 && (
          <SelectField
            label={text.state}
            value={filter.state ?? 'CURRENT'}
            onChange={({ target }) => set({ state: states.find((one) => one === target.value) })}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {text.states[state](definition.nouns[language].feminine ?? false)}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <Disclosure key={hasPeriod ? 'period' : 'none'} summary={text.more} isOpen={hasPeriod}>
        <div className={styles.filters}>
          <DateField
            label={text.from(day)}
            value={filter.from ?? ''}
            onChange={({ target }) => set({ from: target.value || undefined })}
          />
          <DateField
            label={text.to(day)}
            value={filter.to ?? ''}
            onChange={({ target }) => set({ to: target.value || undefined })}
          />
        </div>
      </Disclosure>
      {isNarrowed(filter) && (
        <p>
          <Button
            small
            onClick={() =>
              props.onChange({ matches: {}, sort: filter.sort, descending: filter.descending })
            }
          >
            {text.clear}
          </Button>
        </p>
      )}
    </search>
  )
}

function Options({ field, choices }: { field: RegisterField; choices: readonly Choice[] }) {
  const { yes, no } = useMessages(messages)
  const { language } = useLanguage()
  const options =
    field.type === 'OPTION'
      ? Object.entries(field.options).map(([id, words]) => ({ id, name: words[language] }))
      : field.type === 'FLAG'
        ? [
            { id: 'true', name: yes },
            { id: 'false', name: no },
          ]
        : choices
  return options.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
