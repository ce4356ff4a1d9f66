import { type FragmentType, readFragment } from '../gql/index.ts'
import { refusalErrors } from '../lib/forms/refusal-errors.ts'
import { useWrite } from '../lib/forms/use-write.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { Disclosure } from '../ui/menu.tsx'
import { AttachLinkForm } from './attach-link.form.tsx'
import { ACCEPTED } from './check-file.rules.ts'
import { attachEvidenceDocument, evidenceOf } from './evidence.document.ts'
import * as messages from './evidence.messages.ts'
import styles from './evidence.module.css'
import { EvidenceList } from './evidence-list.tsx'
import { useFileQueue } from './use-file-queue.ts'

interface EvidencePanelProps {
  /** Slug of the value's entity: files are stored there. */
  entity: string
  measurement: FragmentType<typeof evidenceOf>
  /** Whether the person may add to it. */
  canAttach: boolean
}

/** What proves a value, and the ways to add to it: files by drag and drop, a link. */
export function EvidencePanel({ entity, measurement, canAttach }: EvidencePanelProps) {
  const text = useMessages(messages)
  const { id, state, evidence } = readFragment(evidenceOf, measurement)
  return (
    <section className={styles.panel}>
      <p className={styles.title}>{text.title}</p>
      <EvidenceList items={evidence} />
      {canAttach && state !== 'RETURNED' && (
        <Attach entity={entity} measurementId={id} isSubmitted={state !== 'DRAFT'} />
      )}
    </section>
  )
}

interface AttachProps {
  entity: string
  measurementId: string
  isSubmitted: boolean
}

function Attach({ entity, measurementId, isSubmitted }: AttachProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const attach = useWrite(attachEvidenceDocument)
  const queue = useFileQueue(entity, async (fileId, name) => {
    const outcome = await attach({ measurementId, fileId })
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
        help={isSubmitted ? `${text.help} ${text.permanent}` : text.help}
        accept={ACCEPTED}
        files={queue.files}
        onAdd={queue.add}
        onRemove={queue.remove}
      />
      <Disclosure summary={text.addLink}>
        <AttachLinkForm measurementId={measurementId} />
      </Disclosure>
    </>
  )
}
