import { partsOf, type RegisterField } from '@gelt/domain'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { ChecklistField } from '../../ui/checklist-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { DateField, SelectField, TextArea, TextField } from '../../ui/text-field.tsx'
import * as messages from './row-form.messages.ts'
import type { RowFormValues } from './row-form.rules.ts'
import type { Choice } from './use-choices.ts'
import { WeekdayToggles } from './weekday-toggles.tsx'

interface RowFieldProps<Output> {
  name: string
  field: RegisterField
  form: UseFormReturn<RowFormValues, unknown, Output>
  /** Of a REFERENCE; undefined: still asked for. */
  choices?: readonly Choice[]
  /** The entity's day. */
  today: string
  /** Whether a row of the person's may go without an office. */
  mayLeaveEmpty: boolean
}

/** The control of a field, by its kind. */
export function RowField<Output>(props: RowFieldProps<Output>) {
  const { name, field, form, today } = props
  const { language } = useLanguage()
  const error = form.formState.errors[name]?.message
  const common = {
    label: field.labels[language],
    help: field.help?.[language],
    error: typeof error === 'string' ? error : undefined,
    optional: !field.needed,
  }
  const held = form.register(name)
  switch (field.type) {
    case 'LINE':
      return <TextField {...common} {...held} />
    case 'PROSE':
      return <TextArea {...common} {...held} />
    case 'URL':
      return <TextField {...common} type="url" inputMode="url" {...held} />
    case 'EMAIL':
      return <TextField {...common} type="email" inputMode="email" {...held} />
    case 'HASH':
      return <TextField {...common} autoComplete="off" spellCheck={false} {...held} />
    case 'DAY':
      return <DateField {...common} max={field.future ? undefined : today} {...held} />
    case 'TIME':
      return <TextField {...common} type="time" {...held} />
    case 'FLAG':
      return <CheckField label={common.label} help={common.help} error={common.error} {...held} />
    case 'COUNT':
    case 'DECIMAL':
      return (
        <Controller
          control={form.control}
          name={name}
          render={({ field: { value, ...controlled } }) => (
            <NumberField
              {...common}
              {...controlled}
              unit={field.unit?.[language]}
              value={String(value ?? '')}
            />
          )}
        />
      )
    case 'WEEKDAYS':
      return (
        <Controller
          control={form.control}
          name={name}
          render={({ field: { value, onChange } }) => (
            <WeekdayToggles
              legend={common.label}
              name={name}
              value={String(value ?? '')}
              onChange={onChange}
              error={common.error}
              help={common.help}
            />
          )}
        />
      )
    case 'OPTION':
      return <OptionField {...props} field={field} common={common} />
    case 'REFERENCE':
      return <ReferenceField {...props} common={common} />
    case 'REFERENCES':
      return (
        <Controller
          control={form.control}
          name={name}
          render={({ field: { value, onChange } }) => {
            const chosen = partsOf(String(value ?? ''))
            const offered = props.choices?.filter(
              ({ id, isAnnulled }) => !isAnnulled || chosen.includes(id),
            )
            return (
              <ChecklistField
                {...common}
                items={offered ?? null}
                value={chosen}
                onChange={(ids) => onChange(ids.sort().join(' '))}
              />
            )
          }}
        />
      )
  }
}

type Common = Parameters<typeof SelectField>[0]

function OptionField<Output>(
  props: RowFieldProps<Output> & {
    field: Extract<RegisterField, { type: 'OPTION' }>
    common: Common
  },
) {
  const { name, field, form, common } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  return (
    <SelectField {...common} {...form.register(name)}>
      <option value="">{text.choose}</option>
      {Object.entries(field.options).map(([option, words]) => (
        <option key={option} value={option}>
          {words[language]}
        </option>
      ))}
    </SelectField>
  )
}

function ReferenceField<Output>(props: RowFieldProps<Output> & { common: Common }) {
  const { name, field, form, common, choices } = props
  const text = useMessages(messages)
  const stored = form.formState.defaultValues?.[name]
  // What stands in a row already stays a choice: nobody moves it by saving another field.
  const offered = choices?.filter(
    ({ id, isAnnulled, mayEdit }) => id === stored || (!isAnnulled && mayEdit),
  )
  const emptyWords =
    name === 'office' && !field.needed && props.mayLeaveEmpty ? text.committee : text.choose
  return (
    <SelectField
      // A select forgets a choice that isn't among its options yet.
      key={offered === undefined ? 'loading' : 'loaded'}
      {...common}
      {...form.register(name)}
    >
      <option value="">{offered === undefined ? text.loading : emptyWords}</option>
      {offered?.map(({ id, name: called, isPast }) => (
        <option key={id} value={id}>
          {isPast ? text.past(called) : called}
        </option>
      ))}
    </SelectField>
  )
}
