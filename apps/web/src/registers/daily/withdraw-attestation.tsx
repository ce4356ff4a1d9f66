import { withdrawAttestationInput } from '@gelt/domain'
import { useState } from 'react'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { REGISTER_FIELDS } from '../../lib/registers/register-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { withdrawAttestationDocument } from './attestation.document.ts'
import * as messages from './attestation.messages.ts'

interface WithdrawAttestationProps {
  attestationId: string
  /** What the button says, with whose and which: read out of context. */
  label: string
}

/** Takes back what was said of a period, with a reason. */
export function WithdrawAttestation({ attestationId, label }: WithdrawAttestationProps) {
  const text = useMessages(messages)
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <WithdrawForm attestationId={attestationId} onDone={() => setOpen(false)} />
  return (
    <p>
      <Button small kind="quiet" aria-label={label} onClick={() => setOpen(true)}>
        {text.withdraw}
      </Button>
    </p>
  )
}

interface WithdrawFormProps {
  attestationId: string
  onDone: () => void
}

function WithdrawForm({ attestationId, onDone }: WithdrawFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const withdraw = useWrite(withdrawAttestationDocument)
  const labels = { reason: text.reason }
  const { form, write } = useWriteForm({
    input: withdrawAttestationInput.pick({ reason: true }),
    values: { reason: '' },
    version: null,
    draftKey: `withdraw:${attestationId}`,
    labels,
    refreshes: REGISTER_FIELDS,
    write: ({ reason }) => withdraw({ attestationId, reason }),
    onWritten: () => {
      announce({ message: text.withdrawn })
      onDone()
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.withdraw} onCancel={onDone} isDangerous>
      <TextArea
        label={labels.reason}
        help={text.withdrawHelp}
        rows={2}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
