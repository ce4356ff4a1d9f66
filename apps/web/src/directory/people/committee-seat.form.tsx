import { addCommitteeMemberInput, endCommitteeMemberInput } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { addCommitteeMemberDocument, endCommitteeMemberDocument } from './person.document.ts'
import * as messages from './person.messages.ts'

const addInput = addCommitteeMemberInput.omit({ personId: true, idempotencyKey: true })
const endInput = endCommitteeMemberInput.omit({
  committeeMemberId: true,
  version: true,
  idempotencyKey: true,
})

interface AddSeatFormProps {
  person: { id: string; name: string }
  /** The entity’s day, `YYYY-MM-DD`. */
  today: string
  onDone: () => void
}

export function AddSeatForm({ person, today, onDone }: AddSeatFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const add = useWrite(addCommitteeMemberDocument)
  const labels = { function: text.function, act: text.act, since: text.since }
  const values = { function: '', act: '', since: today }
  const { form, write } = useWriteForm({
    input: addInput,
    values,
    draftKey: `seat:new:${person.id}`,
    labels,
    version: null,
    write: (input) => add({ personId: person.id, ...input }),
    onWritten: () => {
      announce({ message: text.seatAdded(person.name) })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.addSeat} onCancel={onDone}>
      <TextField
        label={text.function}
        help={text.functionHelp}
        error={errors.function?.message}
        {...form.register('function')}
      />
      <TextField
        label={text.act}
        optional
        help={text.actHelp}
        error={errors.act?.message}
        {...form.register('act')}
      />
      <DateField label={text.since} error={errors.since?.message} {...form.register('since')} />
    </WriteFormFrame>
  )
}

interface EndSeatFormProps {
  seat: { id: string; version: number; since: string }
  name: string
  today: string
  onDone: () => void
}

export function EndSeatForm({ seat, name, today, onDone }: EndSeatFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const end = useWrite(endCommitteeMemberDocument)
  const labels = { until: text.until }
  const values = { until: today }
  const { form, write } = useWriteForm({
    input: endInput,
    values,
    draftKey: `seat:end:${seat.id}`,
    labels,
    version: seat.version,
    write: (input, version) => end({ committeeMemberId: seat.id, version, ...input }),
    onWritten: () => {
      announce({ message: text.seatEnded(name) })
      onDone()
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.end} onCancel={onDone} isDangerous>
      <DateField
        label={text.until}
        help={text.untilHelp}
        min={seat.since}
        error={form.formState.errors.until?.message}
        {...form.register('until')}
      />
    </WriteFormFrame>
  )
}
