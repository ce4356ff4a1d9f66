import { useApolloClient } from '@apollo/client/react'
import { attestPeriodInput, formatInstant } from '@gelt/domain'
import { useId, useState } from 'react'
import type { RegisterKey } from '../../gql/graphql.ts'
import { refreshAfterWrite } from '../../lib/forms/refresh-after-write.ts'
import { refusalErrors } from '../../lib/forms/refusal-errors.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { REGISTER_FIELDS } from '../../lib/registers/register-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FaultNote } from '../../ui/fault-note.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { attestPeriodDocument } from './attestation.document.ts'
import * as messages from './attestation.messages.ts'
import styles from './attestation.module.css'
import type { OpenPeriod, StandingAttestation } from './standing.ts'
import { WithdrawAttestation } from './withdraw-attestation.tsx'

interface AttestationStateProps {
  /** Global id. */
  entityId: string
  register: RegisterKey
  period: OpenPeriod
  periodName: string
  /** Null: nobody has said so yet. */
  attestation: StandingAttestation | null
  /** Whether the person speaks for an office; null: for the whole municipality. */
  speaksFor: (officeId: string | null) => boolean
}

/** Whether a period of an office is complete: said by whom, or to be said with one click. */
export function AttestationState(props: AttestationStateProps) {
  const { period, periodName, attestation, speaksFor } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  if (!period.isAttested) {
    return speaksFor(period.office?.id ?? null) ? <Attest {...props} /> : text.open
  }
  const when = attestation && formatInstant(new Date(attestation.attestedAt), language)
  return (
    <div className={styles.state}>
      <p className={styles.complete}>
        <StatusMark status="MET" /> {text.complete}
      </p>
      {attestation && when && (
        <p className={styles.soft}>
          {attestation.attestedBy
            ? text.saidBy(attestation.attestedBy.name, when)
            : text.saidOn(when)}
        </p>
      )}
      <FaultNote of="attestation" faults={attestation?.faults ?? []} />
      {attestation?.note && <p className={styles.soft}>«{attestation.note}»</p>}
      {attestation && speaksFor(attestation.office?.id ?? null) && (
        <WithdrawAttestation
          attestationId={attestation.id}
          label={text.of(
            text.withdraw,
            attestation.office ? (period.office?.name ?? '') : text.whole,
            periodName,
          )}
        />
      )}
    </div>
  )
}

function Attest({ entityId, register, period, periodName }: AttestationStateProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const client = useApolloClient()
  const announce = useAnnounce()
  const attest = useWrite(attestPeriodDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [note, setNote] = useState<string | null>(null)
  const noteId = useId()
  const who = period.office?.name ?? text.whole

  async function say() {
    setBusy(true)
    setRefusal(null)
    const outcome = await attest({
      entityId,
      register,
      day: period.endsOn,
      officeId: period.office?.id ?? null,
      note: attestPeriodInput.shape.note.safeParse(note).data ?? null,
    })
    if (outcome.kind === 'written') {
      announce({ message: text.attested(who, periodName) })
      await refreshAfterWrite(client, REGISTER_FIELDS)
    } else {
      const { form, fields } = refusalErrors(outcome, language)
      setRefusal([...form, ...fields.map(({ message }) => message)].join(' '))
    }
    setBusy(false)
  }

  return (
    <div className={styles.state}>
      <p className={styles.actions}>
        <Button
          small
          busy={isBusy}
          aria-label={text.of(text.attest, who, periodName)}
          onClick={() => void say()}
        >
          {text.attest}
        </Button>
        <Toggle
          isOpen={note !== null}
          controls={noteId}
          onToggle={() => setNote(note === null ? '' : null)}
        >
          {text.addNote}
        </Toggle>
      </p>
      {note !== null && (
        <div id={noteId}>
          <TextField
            label={text.note}
            help={text.noteHelp}
            value={note}
            maxLength={500}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
      )}
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  )
}
