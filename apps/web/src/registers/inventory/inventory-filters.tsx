import { AUTOMATION_DEGREES, SUIT_CLASSES, SUIT_STATES } from '@gelt/domain'
import type { ReactNode } from 'react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useTypedSearch } from '../../lib/page/use-typed-search.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { SelectField, TextField } from '../../ui/text-field.tsx'
import * as inventory from './inventory.messages.ts'
import styles from './inventory.module.css'
import { CHOICES, type InventoryFilter, narrowingParts } from './inventory-filter.rules.ts'
import * as messages from './inventory-filters.messages.ts'
import { useInventoryWords } from './use-inventory-words.ts'

interface InventoryFiltersProps {
  filter: InventoryFilter
  offices: readonly { id: string; name: string }[]
  onChange: (filter: InventoryFilter) => void
}

type SelectKey =
  | 'states'
  | 'suit'
  | 'site'
  | 'automation'
  | 'decision'
  | 'improved'
  | 'attention'
  | 'suitClass'

/** Narrows the inventory; each choice holds at once and stands in the address. */
export function InventoryFilters({ filter, offices, onChange }: InventoryFiltersProps) {
  const text = useMessages(messages)
  const { sorts } = text
  const attentions = useMessages(inventory).radar.names
  const words = useInventoryWords()
  // A narrower list begins at its first page.
  const set = (part: Partial<InventoryFilter>) =>
    onChange({ ...filter, after: undefined, before: undefined, ...part })
  const search = useTypedSearch(filter.search, (typed) => set({ search: typed }))

  const select = (key: SelectKey, label: string, options: ReactNode) => (
    <SelectField
      label={label}
      value={filter[key] ?? ''}
      onChange={({ target }) => set({ [key]: target.value || undefined })}
    >
      <option value="">{text.any}</option>
      {options}
    </SelectField>
  )
  const option = (value: string, label: string) => (
    <option key={value} value={value}>
      {label}
    </option>
  )
  const yesNo = (yes: string, no: string) => [option('YES', yes), option('NO', no)]
  const hidden = (
    ['site', 'automation', 'decision', 'improved', 'attention', 'suitClass'] as const
  ).filter((key) => filter[key])
  const isNarrowed = narrowingParts(filter).length > 0
  return (
    <search aria-label={text.label} className={styles.search}>
      <div className={styles.filters}>
        <TextField
          label={text.search}
          type="search"
          value={search.typed}
          onChange={({ target }) => search.type(target.value)}
        />
        <SelectField
          label={text.office}
          value={filter.office ?? ''}
          onChange={({ target }) => set({ office: target.value || undefined })}
        >
          <option value="">{text.anyOffice}</option>
          {offices.map(({ id, name }) => option(id, name))}
        </SelectField>
        {select(
          'states',
          text.states,
          CHOICES.states.map((value) => option(value, text.statesOf[value] ?? value)),
        )}
        {select('suit', text.suit, [
          ...yesNo(text.suitYes, text.suitNo),
          ...SUIT_STATES.map((value) => option(value, words.value('suitState', value))),
        ])}
        <SelectField
          label={text.sort}
          value={filter.sort ?? ''}
          onChange={({ target }) =>
            set({ sort: CHOICES.sort.find((sort) => sort === target.value) })
          }
        >
          {['', ...CHOICES.sort].map((value) => option(value, sorts[value || 'NAME'] ?? value))}
        </SelectField>
      </div>
      <Disclosure
        key={hidden.length > 0 ? 'chosen' : 'none'}
        summary={hidden.length > 0 ? `${text.more} (${hidden.length})` : text.more}
      >
        <div className={styles.filters}>
          {select('site', text.site, yesNo(text.siteYes, text.siteNo))}
          {select('automation', text.automation, [
            ...AUTOMATION_DEGREES.map((value) => option(value, words.value('automation', value))),
            option('UNFINISHED', text.unfinished),
          ])}
          {select(
            'decision',
            text.decision,
            CHOICES.decision.map((value) => {
              const [question = '', answer = ''] = value.split('.')
              return option(value, `${text.questions[question]}: ${text.answers[answer]}`)
            }),
          )}
          {select('improved', text.improved, yesNo(text.yes, text.no))}
          {select(
            'attention',
            text.attention,
            CHOICES.attention.map((value) => option(value, attentions[value])),
          )}
          {select(
            'suitClass',
            text.suitClass,
            SUIT_CLASSES.map((value) => option(value, words.value('suitClass', value))),
          )}
        </div>
      </Disclosure>
      <div className={styles.checks}>
        <CheckField
          label={text.retired}
          checked={filter.retired === 'YES'}
          onChange={({ target }) => set({ retired: target.checked ? 'YES' : undefined })}
        />
        {isNarrowed && (
          <Button small onClick={() => onChange({ set: filter.set, sort: filter.sort })}>
            {text.clear}
          </Button>
        )}
      </div>
    </search>
  )
}
