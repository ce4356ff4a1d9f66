import { decideRoundInput, returnRoundInput } from '@gelt/domain'
import { useState } from 'react'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import {
  approveRoundDocument,
  DIAGNOSIS_FIELDS,
  returnRoundDocument,
  submitRoundDocument,
} from './diagnosis.document.ts'
import * as messages from './round.messages.ts'

interface DecideRoundProps {
  roundId: string
  maySubmit: boolean
  mayApprove: boolean
  mayReturn: boolean
  /** Criteria that nobody confirmed. */
  left: number
}

type Act = 'submit' | 'approve' | 'return'

/** What can be decided about a round by who looks at it. */
export function DecideRound({ roundId, left, ...may }: DecideRoundProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const [act, setAct] = useState<Act | null>(null)
  const close = () => setAct(null)
  const done = (message: string) => () => {
    close()
    announce({ message })
  }
  return (
    <>
      {may.maySubmit && (
        <Button kind="primary" onClick={() => setAct('submit')}>
          {text.submit}
        </Button>
      )}
      {may.mayApprove && (
        <Button kind="primary" onClick={() => setAct('approve')}>
          {text.approve}
        </Button>
      )}
      {may.mayReturn && <Button onClick={() => setAct('return')}>{text.return}</Button>}
      <Dialog title={text.submitTitle} open={act === 'submit'} onClose={close}>
        <p>{text.submitHelp}</p>
        {left > 0 && <p>{text.submitLeft(left)}</p>}
        <Confirm
          act="submit"
          roundId={roundId}
          submit={text.submit}
          onDone={done(text.submitted)}
          onCancel={close}
        />
      </Dialog>
      <Dialog title={text.approveTitle} open={act === 'approve'} onClose={close}>
        <p>{text.approveHelp}</p>
        {left > 0 && <p>{text.submitLeft(left)}</p>}
        <Confirm
          act="approve"
          roundId={roundId}
          submit={text.approve}
          onDone={done(text.approved)}
          onCancel={close}
        />
      </Dialog>
      <Dialog title={text.returnTitle} open={act === 'return'} onClose={close}>
        <ReturnRoundForm roundId={roundId} onDone={done(text.returned)} onCancel={close} />
      </Dialog>
    </>
  )
}

interface DecisionProps {
  roundId: string
  onDone: () => void
  onCancel: () => void
}

const nothing = decideRoundInput.pick({})
const reasonInput = returnRoundInput.pick({ reason: true })

function Confirm(props: DecisionProps & { act: 'submit' | 'approve'; submit: string }) {
  const submit = useWrite(submitRoundDocument)
  const approve = useWrite(approveRoundDocument)
  const { write } = useWriteForm({
    input: nothing,
    values: {},
    version: null,
    draftKey: `${props.act}:${props.roundId}`,
    labels: {},
    refreshes: DIAGNOSIS_FIELDS,
    write: () => (props.act === 'submit' ? submit : approve)({ roundId: props.roundId }),
    onWritten: props.onDone,
  })
  return (
    <WriteFormFrame form={write} submit={props.submit} onCancel={props.onCancel}>
      {null}
    </WriteFormFrame>
  )
}

function ReturnRoundForm({ roundId, onDone, onCancel }: DecisionProps) {
  const text = useMessages(messages)
  const giveBack = useWrite(returnRoundDocument)
  const { form, write } = useWriteForm({
    input: reasonInput,
    values: { reason: '' },
    version: null,
    draftKey: `return:${roundId}`,
    labels: { reason: text.returnReason },
    refreshes: DIAGNOSIS_FIELDS,
    write: ({ reason }) => giveBack({ roundId, reason }),
    onWritten: onDone,
  })
  return (
    <WriteFormFrame form={write} submit={text.return} onCancel={onCancel}>
      <TextArea
        label={text.returnReason}
        help={text.returnReasonHelp}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
