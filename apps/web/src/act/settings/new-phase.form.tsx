import { createPhaseInput } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { PhaseFields, type PhaseValues, usePhaseLabels } from './phase-fields.tsx'
import * as messages from './phases.messages.ts'
import { createPhaseDocument } from './plan-parts.document.ts'

const input = createPhaseInput.omit({ planId: true, idempotencyKey: true })

const BLANK: PhaseValues = {
  name: '',
  definition: '',
  deadline: '',
  deadlineConfirmed: false,
  deadlineSource: '',
}

/** A new phase at the end of a draft. */
export function NewPhaseForm({ planId }: { planId: string }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const create = useWrite(createPhaseDocument)
  const { form, write } = useWriteForm({
    input,
    values: BLANK,
    version: null,
    draftKey: `phase:new:${planId}`,
    labels: usePhaseLabels(),
    write: (parsed) => create({ planId, ...parsed }),
    onWritten: () => {
      announce({ message: text.added(form.getValues('name')) })
      form.reset(BLANK)
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.add}>
      <PhaseFields bind={(name) => ({ ...form.register(name), error: errors[name]?.message })} />
    </WriteFormFrame>
  )
}
