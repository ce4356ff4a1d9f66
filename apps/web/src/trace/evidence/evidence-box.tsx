import { refusalErrors } from '../../lib/forms/refusal-errors.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import type { Attach } from './attach.ts'
import { AttachLinkForm } from './attach-link.form.tsx'
import { ACCEPTED } from './check-file.rules.ts'
import * as messages from './evidence.messages.ts'
import { useFileQueue } from './use-file-queue.ts'

interface EvidenceBoxProps {
  /** Slug of the entity: files are stored there. */
  entity: string
  /** Id of what it proves. */
  of: string
  attach: Attach
  /** Said beside the limits; null: nothing. */
  note: string | null
}

/** The ways to add to what proves something: files by drag and drop, a link. */
export function EvidenceBox({ entity, of, attach, note }: EvidenceBoxProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const queue = useFileQueue(entity, async (fileId, name) => {
    const outcome = await attach({ fileId })
    if (outcome.kind === 'written') {
      announce({ message: text.attached(name) })
      return null
    }
    return refusalErrors(outcome, language).form.join(' ')
  })
  return (
    <>
      <FileDrop
        label={text.label}
        help={note === null ? text.help : `${text.help} ${note}`}
        accept={ACCEPTED}
        files={queue.files}
        onAdd={queue.add}
        onRemove={queue.remove}
      />
      <Disclosure summary={text.addLink}>
        <AttachLinkForm of={of} attach={attach} />
      </Disclosure>
    </>
  )
}
