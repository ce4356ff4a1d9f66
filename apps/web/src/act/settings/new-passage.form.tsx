import { createPassageInput, PASSAGE_KINDS, type PassageKind } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { SelectField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { createPassageDocument } from './act.document.ts'
import * as messages from './act.messages.ts'

const input = createPassageInput.pick({ kind: true, text: true })

const BLANK: { kind: PassageKind; text: string } = { kind: 'RECITAL', text: '' }

/** Words of the act, for the end of their part. */
export function NewPassageForm({ planId }: { planId: string }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const create = useWrite(createPassageDocument)
  const { form, write } = useWriteForm({
    input,
    values: BLANK,
    version: null,
    draftKey: `passage:new:${planId}`,
    labels: { kind: text.kind, text: text.text },
    write: (parsed) => create({ planId, ...parsed }),
    onWritten: () => {
      announce({ message: text.added })
      // The next one is most often of the same part.
      form.reset({ kind: form.getValues('kind'), text: '' })
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.add}>
      <SelectField label={text.kind} error={errors.kind?.message} {...form.register('kind')}>
        {PASSAGE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {text.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={text.text}
        help={text.textHelp}
        rows={5}
        error={errors.text?.message}
        {...form.register('text')}
      />
    </WriteFormFrame>
  )
}
