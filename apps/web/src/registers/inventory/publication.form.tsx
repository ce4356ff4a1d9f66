import { BEFORE_REGISTRATION, procedureSections, SUIT_STATES, type SuitState } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import { useInventoryWords } from './use-inventory-words.ts'
import { useUpdateSection } from './use-update-section.ts'

const procedureFragment = graphql(`
  fragment PublicationForm_procedure on Procedure {
    id
    version
    actSet
    inSuit
    siteOn
    siteUrl
    suitState
    suitOn
    suitRemovedOn
    suitNumber
    suitUrl
  }
`)

interface PublicationFormProps {
  today: string
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** Publication on the site and in the SUIT; says before it is saved what it does to the plan. */
export function PublicationForm({ today, onDone, ...props }: PublicationFormProps) {
  const common = useMessages(messages)
  const text = common.publication
  const { fields: labels, value: words } = useInventoryWords()
  const announce = useAnnounce()
  const procedure = readFragment(procedureFragment, props.procedure)
  const update = useUpdateSection(procedure.id, 'publication')
  const { form, write } = useWriteForm({
    input: procedureSections.publication,
    values: {
      siteOn: procedure.siteOn ?? '',
      siteUrl: procedure.siteUrl ?? '',
      suitState: procedure.suitState,
      suitOn: procedure.suitOn ?? '',
      suitRemovedOn: procedure.suitRemovedOn ?? '',
      suitNumber: procedure.suitNumber ?? '',
      suitUrl: procedure.suitUrl ?? '',
    },
    version: procedure.version,
    draftKey: `procedure:${procedure.id}:publication`,
    labels,
    refreshes: INVENTORY_FIELDS,
    // A day without its state has no field to be seen in.
    write: (parsed, version) =>
      update(
        {
          ...parsed,
          ...(isBefore(parsed.suitState) ? { suitOn: null } : {}),
          ...(parsed.suitState === 'REMOVED' ? {} : { suitRemovedOn: null }),
        },
        version,
      ),
    onWritten: () => {
      announce({ message: common.saved })
      onDone()
    },
  })
  const { errors } = form.formState
  const [suitState, suitOn] = form.watch(['suitState', 'suitOn'])
  const willBe = suitState !== 'REMOVED' && !isBefore(suitState) && suitOn !== ''
  return (
    <WriteFormFrame
      form={write}
      submit={common.save}
      onCancel={onDone}
      show={(field, value) =>
        field === 'suitState' ? words('suitState', String(value)) : String(value ?? '')
      }
    >
      <SelectField
        label={labels.suitState}
        error={errors.suitState?.message}
        {...form.register('suitState', {
          onChange: ({ target }) => {
            if (target.value === 'REGISTERED' && !form.getValues('suitOn')) {
              form.setValue('suitOn', today, { shouldDirty: true })
            }
            if (target.value === 'REMOVED' && !form.getValues('suitRemovedOn')) {
              form.setValue('suitRemovedOn', today, { shouldDirty: true })
            }
          },
        })}
      >
        {SUIT_STATES.map((state) => (
          <option key={state} value={state}>
            {words('suitState', state)}
          </option>
        ))}
      </SelectField>
      <div className={styles.pair}>
        {!isBefore(suitState) && (
          <DateField
            label={labels.suitOn}
            max={today}
            error={errors.suitOn?.message}
            {...form.register('suitOn')}
          />
        )}
        {suitState === 'REMOVED' && (
          <DateField
            label={labels.suitRemovedOn}
            max={today}
            error={errors.suitRemovedOn?.message}
            {...form.register('suitRemovedOn')}
          />
        )}
      </div>
      {procedure.actSet !== 'NONE' && willBe !== procedure.inSuit && (
        <p className={styles.effect} role="status">
          {willBe ? text.willCount : text.willNotCount}
        </p>
      )}
      <TextField
        label={labels.suitNumber}
        optional
        error={errors.suitNumber?.message}
        {...form.register('suitNumber')}
      />
      <TextField
        label={labels.suitUrl}
        optional
        inputMode="url"
        error={errors.suitUrl?.message}
        {...form.register('suitUrl')}
      />
      <DateField
        label={labels.siteOn}
        optional
        max={today}
        error={errors.siteOn?.message}
        {...form.register('siteOn')}
      />
      <TextField
        label={labels.siteUrl}
        optional
        inputMode="url"
        error={errors.siteUrl?.message}
        {...form.register('siteUrl')}
      />
    </WriteFormFrame>
  )
}

function isBefore(state: SuitState | undefined): boolean {
  return state !== undefined && BEFORE_REGISTRATION.includes(state)
}
