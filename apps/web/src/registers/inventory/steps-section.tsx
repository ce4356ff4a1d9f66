import { useApolloClient } from '@apollo/client/react'
import { formatDate, type InventoryState } from '@gelt/domain'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { refreshAfterWrite } from '../../lib/forms/refresh-after-write.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { IdentifyForm } from './identify.form.tsx'
import { updateProcedureDocument } from './procedure.document.ts'
import styles from './procedure.module.css'
import { RestoreForm, RetireForm } from './retire.form.tsx'
import * as messages from './steps.messages.ts'
import { StudyForm } from './study.form.tsx'
import { usePlanRows } from './use-plan-rows.ts'

const procedureFragment = graphql(`
  fragment StepsSection_procedure on Procedure {
    id
    version
    actSet
    state
    viewerMayEdit
    declaredOn
    identifiedOn
    studiedOn
    reviewedOn
    retiredOn
    retiredReason
    missingFor {
      sourceKey
      reason
      words
    }
    ...IdentifyForm_procedure
    ...StudyForm_procedure
    ...RetireForm_procedure
    ...RestoreForm_procedure
  }
`)

const STATES = ['CANDIDATE', 'IDENTIFIED', 'STUDIED'] as const satisfies InventoryState[]

type Step = 'identify' | 'study' | 'retire' | 'restore'

interface StepsSectionProps {
  /** The entity’s slug. */
  entity: string
  /** The entity’s day. */
  today: string
  procedure: FragmentType<typeof procedureFragment>
}

/** Where it stands from candidate to studied, what it is still owed to, and the next step. */
export function StepsSection({ entity, today, ...props }: StepsSectionProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const procedure = readFragment(procedureFragment, props.procedure)
  const [step, setStep] = useState<Step | null>(null)
  const { identifiedOn, studiedOn, retiredOn, retiredReason, reviewedOn, missingFor } = procedure
  const days = { CANDIDATE: procedure.declaredOn, IDENTIFIED: identifiedOn, STUDIED: studiedOn }
  const day = (on: string) => formatDate(on, language)
  const onDone = () => setStep(null)
  return (
    <FormSection title={text.title} help={<p>{text.help}</p>}>
      <div className={styles.stack}>
        <ol className={styles.steps}>
          {STATES.map((state) => {
            const on = days[state]
            return (
              <li key={state} className={styles.step} data-done={on ? '' : undefined}>
                <b>{text[state]}</b>
                <span>{on ? day(on) : text.pending}</span>
              </li>
            )
          })}
        </ol>
        {retiredOn ? (
          <p className={styles.missing}>{text.retiredNote(day(retiredOn), retiredReason ?? '')}</p>
        ) : (
          <>
            <Missing entity={entity} set={procedure.actSet} missing={missingFor ?? []} />
            <p className={styles.note}>
              {reviewedOn ? text.reviewedOn(day(reviewedOn)) : text.neverReviewed}
            </p>
          </>
        )}
        {procedure.viewerMayEdit && step === null && (
          <div className={styles.actions}>
            {retiredOn ? (
              <Button onClick={() => setStep('restore')}>{text.restore}</Button>
            ) : (
              <>
                {!studiedOn && (
                  <Button
                    kind="primary"
                    onClick={() => setStep(identifiedOn ? 'study' : 'identify')}
                  >
                    {identifiedOn ? text.study : text.identify}
                  </Button>
                )}
                <ReviewedButton
                  procedureId={procedure.id}
                  version={procedure.version}
                  today={today}
                />
                <Button kind="danger" onClick={() => setStep('retire')}>
                  {text.retire}
                </Button>
              </>
            )}
          </div>
        )}
        {step === 'identify' && (
          <IdentifyForm procedure={procedure} today={today} onDone={onDone} />
        )}
        {step === 'study' && <StudyForm procedure={procedure} today={today} onDone={onDone} />}
        {step === 'retire' && <RetireForm procedure={procedure} today={today} onDone={onDone} />}
        {step === 'restore' && <RestoreForm procedure={procedure} onDone={onDone} />}
      </div>
    </FormSection>
  )
}

interface MissingProps {
  entity: string
  set: 'SERVICE' | 'PROCEDURE' | 'NONE'
  missing: readonly { sourceKey: string; reason: string; words: string }[]
}

/** The rows of the plan that it doesn't count for yet, each with what it lacks. */
function Missing({ entity, set, missing }: MissingProps) {
  const text = useMessages(messages)
  const { rowOf } = usePlanRows(entity)
  if (missing.length === 0) return <p>{set === 'NONE' ? text.outside : text.countsAll}</p>
  return (
    <div className={styles.missing}>
      <p>{text.missingTitle}</p>
      <ul>
        {missing.map(({ sourceKey, reason, words }) => (
          <li key={`${sourceKey} ${reason}`}>{text.missingRow(rowOf(sourceKey), words)}</li>
        ))}
      </ul>
    </div>
  )
}

interface ReviewedButtonProps {
  procedureId: string
  version: number
  today: string
}

/** Says that all of it is still so, in one press. */
function ReviewedButton({ procedureId, version, today }: ReviewedButtonProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const client = useApolloClient()
  const update = useWrite(updateProcedureDocument)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  async function review() {
    setBusy(true)
    const outcome = await update({ procedureId, version, reviewedOn: today })
    if (outcome.kind === 'written') {
      await refreshAfterWrite(client, INVENTORY_FIELDS)
      announce({ message: text.reviewed })
    }
    setRefusal(outcome.kind === 'refused' ? outcome.refusal.message : null)
    setBusy(false)
  }
  return (
    <>
      <Button busy={isBusy} onClick={() => void review()}>
        {text.review}
      </Button>
      {refusal !== null && <p role="alert">{refusal}</p>}
    </>
  )
}
