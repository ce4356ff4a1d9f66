import { formatDate, resolveDeadline, setDeadlineInput } from '@gelt/domain'
import { z } from 'zod'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './deadline.messages.ts'
import { deadlineRuleOf } from './deadline-rule.rules.ts'
import { setDeadlineDocument } from './rows.document.ts'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { withTerms } from './what-if.rules.ts'
import { WhatIfNote } from './what-if-note.tsx'

// The whole input is refined, and zod picks from plain objects only.
const input = z.object({ reason: setDeadlineInput.shape.reason })

interface Proposal {
  /** Global id. */
  id: string
  text?: string | null
  rule: Parameters<typeof deadlineRuleOf>[0]['rule']
  amount?: number | null
  statedOn?: string | null
  startsOn?: string | null
  provenanceNote?: string | null
}

interface AcceptDeadlineFormProps {
  /** The entity’s slug. */
  entity: string
  validFrom: number
  planStartsOn: string
  indicator: { id: string; row: number; version: number }
  proposal: Proposal
}

/** A reading of the deadline that counts for nothing until somebody accepts it. */
export function AcceptDeadlineForm(props: AcceptDeadlineFormProps) {
  const { entity, validFrom, planStartsOn, indicator, proposal } = props
  const text = useMessages(messages)
  const { noData } = useMessages(settings)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const setDeadline = useWrite(setDeadlineDocument)
  const labels = { reason: text.reason }
  const values = { reason: '' }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `deadline-accept:${proposal.id}`,
    labels,
    version: indicator.version,
    write: ({ reason }, version) =>
      setDeadline({
        indicatorId: indicator.id,
        version,
        acceptDeadlineId: proposal.id,
        rule: null,
        startsOn: null,
        reason,
      }),
    onWritten: () => announce({ message: text.accepted }),
  })
  const resolved = resolveDeadline(deadlineRuleOf(proposal), planStartsOn)
  return (
    <section className={styles.note} aria-labelledby={`plazo-${proposal.id}`}>
      <div className={styles.stack}>
        <h3 id={`plazo-${proposal.id}`}>{text.proposalTitle(proposal.text ?? noData)}</h3>
        <p>{text.proposal(proposal.provenanceNote ?? noData)}</p>
        {resolved && (
          <p>
            <b>{text.proposalDue(formatDate(resolved.date, language))}</b>
          </p>
        )}
        <WhatIfNote
          entity={entity}
          validFrom={validFrom}
          row={indicator}
          change={(plan) =>
            withTerms(plan, (_terms, row) =>
              row.id === indicator.id
                ? {
                    deadline: resolved?.date ?? null,
                    startsOn: proposal.startsOn ?? planStartsOn,
                  }
                : null,
            )
          }
        />
        <WriteFormFrame form={write} submit={text.accept}>
          <TextArea
            label={text.reason}
            help={text.reasonHelp}
            rows={2}
            error={form.formState.errors.reason?.message}
            {...form.register('reason')}
          />
        </WriteFormFrame>
      </div>
    </section>
  )
}
