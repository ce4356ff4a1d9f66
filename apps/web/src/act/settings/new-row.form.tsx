import { createIndicatorInput } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { SelectField, TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as rowMessages from './row.messages.ts'
import { createIndicatorDocument } from './rows.document.ts'
import * as messages from './rows.messages.ts'

const WORDS = ['name', 'goalText', 'activity', 'benefits', 'responsibles', 'resources'] as const

const input = createIndicatorInput.pick({
  areaId: true,
  shortName: true,
  name: true,
  goalText: true,
  activity: true,
  benefits: true,
  responsibles: true,
  resources: true,
})

interface NewRowFormProps {
  /** Global id. */
  planId: string
  areas: readonly { id: string; number: number; shortName: string }[]
}

/** A new row at the end of a draft’s table, in the words of the act to come. */
export function NewRowForm({ planId, areas }: NewRowFormProps) {
  const text = useMessages(messages)
  const row = useMessages(rowMessages)
  const announce = useAnnounce()
  const create = useWrite(createIndicatorDocument)
  const labels = {
    areaId: text.area,
    shortName: row.shortName,
    name: row.name,
    goalText: row.goalText,
    activity: row.activity,
    benefits: row.benefits,
    responsibles: row.responsibles,
    resources: row.resources,
  }
  const values = {
    areaId: '',
    shortName: '',
    name: '',
    goalText: '',
    activity: '',
    benefits: '',
    responsibles: '',
    resources: '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `row:new:${planId}`,
    labels,
    version: null,
    write: (parsed) => create(parsed),
    onWritten: () => {
      announce({ message: text.added(form.getValues('shortName')) })
      form.reset(values)
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.add}>
      <SelectField label={text.area} error={errors.areaId?.message} {...form.register('areaId')}>
        <option value="">{text.chooseArea}</option>
        {areas.map(({ id, number, shortName }) => (
          <option key={id} value={id}>
            {number}. {shortName}
          </option>
        ))}
      </SelectField>
      <TextField
        label={row.shortName}
        help={row.shortNameHelp}
        error={errors.shortName?.message}
        {...form.register('shortName')}
      />
      {WORDS.map((name) => (
        <TextArea
          key={name}
          label={labels[name]}
          rows={2}
          error={errors[name]?.message}
          {...form.register(name)}
        />
      ))}
    </WriteFormFrame>
  )
}
