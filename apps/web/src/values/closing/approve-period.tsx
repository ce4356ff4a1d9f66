import { approvePeriodInput, formatDate, type PlainDate } from '@gelt/domain'
import { useState } from 'react'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { approvePeriodDocument } from './closing.document.ts'
import * as messages from './closing.messages.ts'
import { CLOSING_FIELDS } from './use-closing-run.ts'

interface ApprovePeriodProps {
  /** Global id. */
  planId: string
  cutoff: PlainDate
  /** Values that wait and that other people submitted. */
  count: number
}

/** The offer to approve together what others closed. */
export function ApprovePeriod({ planId, cutoff, count }: ApprovePeriodProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const day = formatDate(cutoff, language)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {text.approveOffer(count, day)}
      </Button>
      <Dialog title={text.approveTitle(count, day)} open={isOpen} onClose={() => setOpen(false)}>
        <ApproveForm planId={planId} cutoff={cutoff} count={count} onEnd={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const input = approvePeriodInput.pick({ note: true })

function ApproveForm({ planId, cutoff, count, onEnd }: ApprovePeriodProps & { onEnd: () => void }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const approve = useWrite(approvePeriodDocument)
  const { form, write } = useWriteForm({
    input,
    values: { note: '' },
    version: null,
    draftKey: `approve-period:${planId}:${cutoff}`,
    labels: { note: text.approveNote },
    refreshes: CLOSING_FIELDS,
    write: ({ note }) => approve({ planId, cutoff, note }),
    onWritten: () => {
      announce({ message: text.approvedNow(count) })
      onEnd()
      // What offered it is gone: reading goes on at the top.
      document.querySelector<HTMLElement>('h1')?.focus()
    },
  })
  return (
    <>
      <p>{text.approveHelp}</p>
      <WriteFormFrame form={write} submit={text.approveConfirm(count)} onCancel={onEnd}>
        <TextArea
          label={text.approveNote}
          optional
          rows={2}
          error={form.formState.errors.note?.message}
          {...form.register('note')}
        />
        <p role="status">{write.isBusy && text.approving(count)}</p>
      </WriteFormFrame>
    </>
  )
}
