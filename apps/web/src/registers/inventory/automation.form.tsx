import { AUTOMATION_DEGREES, procedureSections } from '@gelt/domain'
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
  fragment AutomationForm_procedure on Procedure {
    id
    version
    actSet
    automation
    automationOn
    onlineUrl
    decisions {
      question
      answer
    }
  }
`)

interface AutomationFormProps {
  today: string
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** The degree of automation from a day on; says before it is saved what it does to the plan. */
export function AutomationForm({ today, onDone, ...props }: AutomationFormProps) {
  const common = useMessages(messages)
  const text = common.automation
  const { fields: labels, value: words } = useInventoryWords()
  const announce = useAnnounce()
  const procedure = readFragment(procedureFragment, props.procedure)
  const update = useUpdateSection(procedure.id, 'automation')
  const { form, write } = useWriteForm({
    input: procedureSections.automation,
    values: {
      automation: procedure.automation,
      automationOn: procedure.automationOn ?? '',
      onlineUrl: procedure.onlineUrl ?? '',
    },
    version: procedure.version,
    draftKey: `procedure:${procedure.id}:automation`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: (parsed, version) =>
      update(
        { ...parsed, ...(parsed.automation === 'NONE' ? { automationOn: null } : {}) },
        version,
      ),
    onWritten: () => {
      announce({ message: common.saved })
      onDone()
    },
  })
  const { errors } = form.formState
  const degree = form.watch('automation')
  // Row 12 counts procedures, and not those that were found impossible to automate.
  const isOut = procedure.decisions?.some(
    ({ question, answer }) => question === 'AUTOMATABLE' && answer === 'NO',
  )
  const moves =
    procedure.actSet === 'PROCEDURE' &&
    !isOut &&
    (degree === 'FULLY_ONLINE') !== (procedure.automation === 'FULLY_ONLINE')
  return (
    <WriteFormFrame
      form={write}
      submit={common.save}
      onCancel={onDone}
      show={(field, value) =>
        field === 'automation' ? words('automation', String(value)) : String(value ?? '')
      }
    >
      <SelectField
        label={labels.automation}
        error={errors.automation?.message}
        {...form.register('automation', {
          onChange: ({ target }) => {
            if (target.value !== 'NONE') {
              form.setValue('automationOn', today, { shouldDirty: true })
            }
          },
        })}
      >
        {AUTOMATION_DEGREES.map((one) => (
          <option key={one} value={one}>
            {words('automation', one)}
          </option>
        ))}
      </SelectField>
      {degree !== 'NONE' && (
        <DateField
          label={labels.automationOn}
          max={today}
          error={errors.automationOn?.message}
          {...form.register('automationOn')}
        />
      )}
      {moves && (
        <p className={styles.effect} role="status">
          {degree === 'FULLY_ONLINE' ? text.willCount : text.willNotCount}
        </p>
      )}
      <TextField
        label={labels.onlineUrl}
        optional
        inputMode="url"
        error={errors.onlineUrl?.message}
        {...form.register('onlineUrl')}
      />
    </WriteFormFrame>
  )
}
