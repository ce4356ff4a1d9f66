import { useState } from 'react'
import { z } from 'zod'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { removePlanPartDocument } from './plan-parts.document.ts'
import * as messages from './settings.messages.ts'
import styles from './settings.module.css'

// Nothing is asked but whether one means it.
const input = z.object({})

interface RemovePartProps {
  /** Global id of the draft. */
  planId: string
  part: { id: string; version: number }
  /** What it is called, with its kind: "la fase 4". */
  name: string
  /** What goes with it. */
  note: string
  onRemoved?: () => void
}

/** Takes a part out of a draft, asked twice. */
export function RemovePart({ planId, part, name, note, onRemoved }: RemovePartProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const remove = useWrite(removePlanPartDocument)
  const [isOpen, setOpen] = useState(false)
  const { write } = useWriteForm({
    input,
    values: {},
    version: part.version,
    draftKey: `remove:${part.id}`,
    labels: {},
    write: (_nothing, version) => remove({ planId, partId: part.id, version }),
    onWritten: () => {
      announce({ message: text.removed(name) })
      // The part and its button are gone: reading goes on at the top.
      document.querySelector<HTMLElement>('h1')?.focus()
      onRemoved?.()
    },
  })
  if (!isOpen) {
    return (
      <p className={styles.removal}>
        <Button small onClick={() => setOpen(true)}>
          {text.remove}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </p>
    )
  }
  return (
    <div className={styles.removal}>
      <WriteFormFrame
        form={write}
        submit={text.removeNow(name)}
        onCancel={() => setOpen(false)}
        isDangerous
      >
        <p>{note}</p>
      </WriteFormFrame>
    </div>
  )
}
