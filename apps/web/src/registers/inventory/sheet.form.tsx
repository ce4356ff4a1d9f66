import { ANSWER_UNITS, SERVICE_CHANNELS } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { CheckField, FieldSet } from '../../ui/check-field.tsx'
import { SelectField, TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { AmountField } from './amount-field.tsx'
import * as citizen from './citizen.messages.ts'
import { textOf } from './evaluation.form.tsx'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import { RequirementFields } from './requirement-fields.tsx'
import { NormFields, PointFields } from './sheet-lists.tsx'
import {
  normValues,
  partNames,
  pointValues,
  readStoredSheet,
  requirementValues,
  type SheetValues,
  sheetInput,
} from './sheet-values.rules.ts'
import { useInventoryWords } from './use-inventory-words.ts'
import { useUpdateSection } from './use-update-section.ts'

const procedureFragment = graphql(`
  fragment SheetForm_procedure on Procedure {
    id
    version
    purpose
    result
    audience
    cost
    costNote
    answerDays
    answerUnit
    channels
    requirements {
      name
      items {
        kind
        text
        exception
      }
    }
    legalBasis {
      norm
      articles
      url
    }
    servicePoints {
      name
      address
      hours
    }
  }
`)

interface SheetFormProps {
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** What a citizen reads of a procedure. */
export function SheetForm({ onDone, ...props }: SheetFormProps) {
  const common = useMessages(messages)
  const text = common.sheet
  const { channels } = useMessages(citizen)
  const { fields: labels, value: words } = useInventoryWords()
  const announce = useAnnounce()
  const procedure = readFragment(procedureFragment, props.procedure)
  const update = useUpdateSection(procedure.id, 'sheet')
  const values: SheetValues = {
    purpose: procedure.purpose ?? '',
    result: procedure.result ?? '',
    audience: procedure.audience ?? '',
    cost: procedure.cost ?? '',
    costNote: procedure.costNote ?? '',
    answerUnit: procedure.answerUnit ?? '',
    answerDays: textOf(procedure.answerDays),
    channels: [...procedure.channels],
    requirements: requirementValues(procedure.requirements),
    legalBasis: normValues(procedure.legalBasis),
    servicePoints: pointValues(procedure.servicePoints),
  }
  const { form, write } = useWriteForm({
    input: sheetInput,
    values,
    version: procedure.version,
    draftKey: `procedure:${procedure.id}:sheet`,
    labels: { ...labels, result: common.sheet.resultLabel },
    refreshes: INVENTORY_FIELDS,
    readStored: readStoredSheet,
    write: ({ answerUnit, answerDays, ...parsed }, version) =>
      update(
        {
          ...parsed,
          answerUnit,
          // At once takes no days, and days of no kind are none.
          answerDays: answerUnit === 'IMMEDIATE' ? 0 : answerUnit ? answerDays : null,
        },
        version,
      ),
    onWritten: () => {
      announce({ message: common.saved })
      onDone()
    },
  })
  const { errors } = form.formState
  const answerUnit = form.watch('answerUnit')
  return (
    <WriteFormFrame
      form={write}
      submit={common.save}
      onCancel={onDone}
      show={(field, value) =>
        partNames(value) ??
        (field === 'answerUnit' ? words(field, String(value ?? '')) : String(value ?? ''))
      }
    >
      <TextArea
        label={labels.purpose}
        error={errors.purpose?.message}
        {...form.register('purpose')}
      />
      <TextField
        label={text.resultLabel}
        error={errors.result?.message}
        {...form.register('result')}
      />
      <TextField
        label={labels.audience}
        optional
        error={errors.audience?.message}
        {...form.register('audience')}
      />
      <AmountField
        form={form}
        name="cost"
        label={labels.cost}
        unit={text.pesos}
        help={text.costHelp}
        optional
      />
      <TextField
        label={labels.costNote}
        optional
        help={text.costNoteHelp}
        error={errors.costNote?.message}
        {...form.register('costNote')}
      />
      <SelectField
        label={labels.answerUnit}
        error={errors.answerUnit?.message}
        {...form.register('answerUnit')}
      >
        <option value="">{text.unitOpen}</option>
        {ANSWER_UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {words('answerUnit', unit)}
          </option>
        ))}
      </SelectField>
      {answerUnit !== '' && answerUnit !== 'IMMEDIATE' && (
        <AmountField form={form} name="answerDays" label={labels.answerDays} unit={text.days} />
      )}
      <FieldSet legend={labels.channels}>
        <div className={styles.checks}>
          {SERVICE_CHANNELS.map((channel) => (
            <div key={channel}>
              <CheckField
                label={channels[channel]}
                value={channel}
                {...form.register('channels')}
              />
            </div>
          ))}
        </div>
      </FieldSet>
      <RequirementFields form={form} />
      <PointFields form={form} />
      <NormFields form={form} />
    </WriteFormFrame>
  )
}
