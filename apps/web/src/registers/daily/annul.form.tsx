import { annulRowInput } from '@gelt/domain'
import { useState } from 'react'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { REGISTER_FIELDS } from '../../lib/registers/register-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import type { RegisterRowData } from './register-data.ts'
import * as messages from './register-row.messages.ts'
import { annulRowDocument } from './registers.document.ts'

/** Takes back a row that was recorded by mistake. */
export function AnnulSection({ row }: { row: RegisterRowData }) {
  const text = useMessages(messages)
  const [isOpen, setOpen] = useState(false)
  return (
    <FormSection title={text.annulTitle} help={<p>{text.annulHelp}</p>}>
      {isOpen ? (
        <AnnulForm row={row} onDone={() => setOpen(false)} />
      ) : (
        <Button small onClick={() => setOpen(true)}>
          {text.annul}
        </Button>
      )}
    </FormSection>
  )
}

function AnnulForm({ row, onDone }: { row: RegisterRowData; onDone: () => void }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const annul = useWrite(annulRowDocument)
  const labels = { reason: text.reason }
  const { form, write } = useWriteForm({
    input: annulRowInput.pick({ reason: true }),
    values: { reason: '' },
    version: row.version,
    draftKey: `register:${row.id}:annul`,
    labels,
    refreshes: REGISTER_FIELDS,
    write: ({ reason }, version) => annul({ rowId: row.id, version, reason }),
    onWritten: () => {
      announce({ message: text.annulledDone(row.code) })
      onDone()
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.annulNow} onCancel={onDone} isDangerous>
      <TextArea
        label={labels.reason}
        rows={2}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
