import { decideSourceInput, type PlainDate } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { decideSourceDocument } from './indicator-insight.document.ts'
import * as messages from './source.messages.ts'

const input = decideSourceInput.pick({ sourceKey: true, startsOn: true, reason: true })

interface DecideSourceFormProps {
  target: {
    /** Global id. */
    id: string
    sourceOptions: readonly { key: string; counted: string; outOf: string }[]
  }
  /** What counts it today; null: it is typed. */
  current: string | null
  today: PlainDate
}

/** Typed, or counted and by what, since a day: appended to what was decided before. */
export function DecideSourceForm({ target, current, today }: DecideSourceFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const decide = useWrite(decideSourceDocument)
  const blank = { sourceKey: current ?? '', startsOn: today, reason: '' }
  const { form, write } = useWriteForm({
    input,
    values: blank,
    version: null,
    draftKey: `source:${target.id}`,
    labels: { sourceKey: text.source, startsOn: text.startsOn, reason: text.reasonLabel },
    write: (decision) => decide({ targetId: target.id, ...decision }),
    onWritten: () => {
      announce({ message: text.saved })
      form.reset({ ...form.getValues(), reason: '' })
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.save}>
      <SelectField
        label={text.source}
        error={errors.sourceKey?.message}
        {...form.register('sourceKey')}
      >
        <option value="">{text.typedOption}</option>
        {target.sourceOptions.map(({ key, counted, outOf }) => (
          <option key={key} value={key}>
            {text.countedOption(counted, outOf)}
          </option>
        ))}
      </SelectField>
      <DateField
        label={text.startsOn}
        help={text.startsOnHelp}
        max={today}
        error={errors.startsOn?.message}
        {...form.register('startsOn')}
      />
      <TextArea
        label={text.reasonLabel}
        help={text.reasonHelp}
        rows={2}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
