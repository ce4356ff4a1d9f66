import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { attachEvidenceDocument, evidenceOf } from './evidence.document.ts'
import * as messages from './evidence.messages.ts'
import styles from './evidence.module.css'
import { EvidenceBox } from './evidence-box.tsx'
import { EvidenceList } from './evidence-list.tsx'

interface EvidencePanelProps {
  /** Slug of the value's entity: files are stored there. */
  entity: string
  measurement: FragmentType<typeof evidenceOf>
  /** Whether the person may add to it. */
  canAttach: boolean
}

/** What proves a value, and the ways to add to it. */
export function EvidencePanel({ entity, measurement, canAttach }: EvidencePanelProps) {
  const text = useMessages(messages)
  const { id, state, evidence } = readFragment(evidenceOf, measurement)
  const attach = useWrite(attachEvidenceDocument)
  return (
    <section className={styles.panel}>
      <p className={styles.title}>{text.title}</p>
      <EvidenceList items={evidence} />
      {canAttach && state !== 'RETURNED' && (
        <EvidenceBox
          entity={entity}
          of={id}
          attach={(proof) => attach({ measurementId: id, ...proof })}
          note={state === 'DRAFT' ? null : text.permanent}
        />
      )}
    </section>
  )
}
