import { archiveTargetInput } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { archiveTargetDocument } from './rows.document.ts'
import * as messages from './target.messages.ts'
import type { TargetPlace } from './target-place.ts'
import { withRow } from './what-if.rules.ts'
import { WhatIfNote } from './what-if-note.tsx'

const input = archiveTargetInput.pick({ reason: true })

interface ArchiveTargetFormProps {
  place: TargetPlace
  target: { id: string; version: number; label: string }
  onDone: () => void
}

/** Takes a target out of its row, with the reason and what the row’s figure becomes. */
export function ArchiveTargetForm({ place, target, onDone }: ArchiveTargetFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const archive = useWrite(archiveTargetDocument)
  const labels = { reason: text.reason }
  const values = { reason: '' }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `target-archive:${target.id}`,
    labels,
    version: target.version,
    write: ({ reason }, version) => archive({ targetId: target.id, version, reason }),
    onWritten: () => {
      announce({ message: text.archived(target.label) })
      onDone()
    },
  })
  const { id } = place.indicator
  return (
    <>
      <p>{text.archiving}</p>
      <WhatIfNote
        entity={place.entity}
        validFrom={place.validFrom}
        row={place.indicator}
        change={(plan) => {
          const row = plan.rows.find((one) => one.id === id)
          const targets = row?.targets.filter(({ terms }) => terms.id !== target.id)
          return targets ? withRow(plan, id, { targets }) : null
        }}
      />
      <WriteFormFrame form={write} submit={text.archive} onCancel={onDone} isDangerous>
        <TextArea
          label={text.reason}
          help={text.reasonHelp}
          error={form.formState.errors.reason?.message}
          {...form.register('reason')}
        />
      </WriteFormFrame>
    </>
  )
}
